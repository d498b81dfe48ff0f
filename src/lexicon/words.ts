/**
 * Takes entries parted by white space, `_` standing for the blank inside an entry (`white_house`),
 * and returns them in the order written. Throws an `Error` that names an entry written twice.
 */
export function words(text: string): readonly string[] {
  const seen = new Set<string>();
  for (const written of text.split(/\s+/)) {
    if (written === '') continue;
    const entry = written.replaceAll('_', ' ');
    if (seen.has(entry)) throw new Error(`lexicon: "${entry}" stands twice in one list`);
    seen.add(entry);
  }
  return [...seen];
}

/** The same entries as a set. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}
