/** The fullest form of a name that the article prints anywhere: in its title, its captions, its quotations. */
import type { Occurrences } from './occurrences.js';
import { listsOf } from '../syntax/lists.js';
import { isListed } from '../syntax/tags.js';
import { genderOfGivenName, isGivenName, type Gender } from '../mentions/gender.js';

export interface FullName {
  readonly words: readonly string[];
  readonly gender?: Gender;
}

/** One or two words at the end that may be first names or initials; behind a full stop a sentence begins. */
const before = /(?<![\p{L}\p{N}])((?:(?:(?:\p{Lu}\.)+|St\.|\p{Lu}[\p{L}'’-]*)\s+){1,2})$/u;

const titles = /^(?:Dr|Miss|Mrs?|Ms|Prof|Sir)\.?$/;

/** Looks for `Given Surname` or `Given Middle Surname` in the text; the first name must be a known one, of the gender wanted. */
export function fullestName(
  occurrences: Occurrences,
  surname: string,
  wanted?: Gender,
  title = false,
): FullName | undefined {
  const { text } = occurrences;
  for (const at of occurrences.of(surname)) {
    const after = text.charAt(at + surname.length);
    if (/[\p{L}\p{N}]/u.test(after)) continue;
    const found = before.exec(text.slice(Math.max(0, at - 40), at))?.[1];
    if (found === undefined || found.includes('\n')) continue;
    const words = found.trim().split(/\s+/);
    const known = words.findIndex((word) => isGivenName(word.toLowerCase()));
    // an unknown first name, if no lexicon knows it as another word
    const last = words.at(-1) ?? '';
    const plain = /^\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?$/u.test(last) && !isListed(last.toLowerCase());
    // in a title any word may have a capital
    const given = known >= 0 ? known : plain && !title ? words.length - 1 : -1;
    // "In May Mr Lee said"
    if (given < 0 || words.slice(given + 1).some((word) => titles.test(word))) continue;
    const gender = genderOfGivenName(listsOf(words[given]?.toLowerCase() ?? ''));
    if (wanted !== undefined && gender !== undefined && gender !== wanted) continue;
    return { words: [...words.slice(given), surname], ...(gender === undefined ? {} : { gender }) };
  }
  return undefined;
}
