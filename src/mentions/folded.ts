/** One spelling for comparing names: no capitals, no accents, no article al-, no full stops. */

/** Names, word by word. */
export function folded(words: readonly string[]): string[] {
  return words.map((word) => fold(word.toLowerCase()));
}

/** A word given in lower case. */
export function fold(lower: string): string {
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^(?:al|el|ash|as|an|ar|at|ad)-/, '')
    .replaceAll('’', "'")
    .replaceAll('.', '');
}

/** Nothing but the letters a to z. */
function isPlain(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}
