/** Shorter and longer forms of the names of bodies: initials, unions of countries, names that end with another's. */
import { knownOrganisations } from '../lexicon/organisation-words.js';
import { countryNames, usStateNames } from '../lexicon/places.js';
import { Tag, tagsOf } from '../syntax/tags.js';

/** "Department for Leaving the | EU", "Alternative for | Norway": a name that ends with another's. */
export function endsElsewhere(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const joint = words.findLast((word, at) => at < words.length - 1 && word !== 'the');
  const other = (tagsOf(last.toLowerCase()) & Tag.place) !== 0 || isKnownByLetters(last);
  return other && /^(?:and|for|in|of|on)$|ing$/.test(joint ?? '');
}

/** A country or state, folded: no club is called by that alone, as it is by its town's. */
export const isLand = (word: string): boolean => countryNames.has(word) || usStateNames.has(word);

/** Unions of countries, folded. */
export const unions = /^(?:asean|au|eu|nato|un)$/;

const known = new Set(knownOrganisations);

/** "EU", "UN", "NATO". */
const isKnownByLetters = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) && known.has(word.toLowerCase());

/** "BOK" of Bank of Korea. */
export function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}
