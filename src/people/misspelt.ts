/** A surname printed with one letter wrong: "Munchin" where the article is about Steven Mnuchin. */

/** Shorter names differ by a letter from those of too many others. */
const shortest = 6;

/**
 * Whether two words with the same first and last letter differ by one letter put in, left out, put for another, or changed
 * with its neighbour: "Vivianco" and "Vivanco"; but a last letter tells apart: Petrov, Petrova.
 */
export function isSlipOf(word: string, name: string): boolean {
  if (word === name || Math.min(word.length, name.length) < shortest || Math.abs(word.length - name.length) > 1)
    return false;
  if (!name.startsWith(word.charAt(0)) || !name.endsWith(word.slice(-1))) return false;
  let from = 0;
  while (word.charAt(from) === name.charAt(from)) from++;
  const [rest, other] = [word.slice(from), name.slice(from)];
  if (rest.length > other.length) return rest.slice(1) === other;
  if (rest.length < other.length) return rest === other.slice(1);
  const swapped = other.startsWith(rest.charAt(1) + rest.charAt(0));
  return rest.slice(1) === other.slice(1) || (swapped && rest.slice(2) === other.slice(2));
}
