/** Titles of works by their capitals: `Meet the Press`. */

/** Small words that titles write without a capital. */
const light =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|by|from|as|vs\.?|is|it|de|des|del|der|die|du|el|la|le|les|op|und|van|von|y)$/i;

const hasCapital = (word: string): boolean => /^[^\p{L}]*\p{Lu}/u.test(word);

/** The first word and every longer one begin with a capital: `Meet the Press`, but not `Meet the press`. */
export function titleCase(inner: string): boolean {
  const words = inner.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return (
    words[0] !== undefined &&
    hasCapital(words[0]) &&
    words.every((word) => hasCapital(word) || light.test(word.replace(/[^\p{L}]/gu, '')) || /^\d/.test(word)) &&
    words.filter(hasCapital).length >= Math.min(2, words.length)
  );
}
