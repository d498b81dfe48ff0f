/** Against formulas in spreadsheets: quoting alone doesn't stop one. */

// Leading apostrophes count, so that text which has one before a sign already can be told from guarded text.
const computed = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Puts an apostrophe before text that a spreadsheet would compute. */
export function guard(text: string): string {
  return computed.test(text) ? `'${text}` : text;
}

/** Takes off the apostrophe that `guard` put there. */
export function unguard(text: string): string {
  return text.startsWith("'") && computed.test(text) ? text.slice(1) : text;
}
