/** What first names and titles tell of gender. */
import { givenNames } from '../lexicon/given-names.js';
import { genderedNouns } from '../lexicon/people-nouns.js';
import { honorifics, offices } from '../lexicon/titles.js';
import { List, type Lists } from '../syntax/lists.js';
import type { Word } from '../syntax/words.js';

export type Gender = 'f' | 'm';

/** Both are known, and not the same. */
export const sexesDiffer = (one: Gender | undefined, other: Gender | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const given = new Set(givenNames);
const addressForms = new Map(honorifics.map((title) => [title.word, title]));
const singleOffices = new Map(offices.filter(({ word }) => !word.includes(' ')).map((title) => [title.word, title]));

/** The gender that a first name tells, if it tells one; `lists` are those that hold it. */
export function genderOfGivenName(lists: Lists): Gender | undefined {
  const female = (lists & List.womansName) !== 0;
  const male = (lists & List.mansName) !== 0;
  return female === male ? undefined : female ? 'f' : 'm';
}

/** "Laxmi Prasad", "Ram Kumari": second names of South Asia that tell, whatever stands before. */
export function genderOfSecondName(lower: string): Gender | undefined {
  if (/^(?:bahadur|chandra|kumar|lal|narayan|nath|prasad|raj|singh)$/.test(lower)) return 'm';
  return /^(?:bai|bano|begum|bibi|devi|kaur|khatun|kumari)$/.test(lower) ? 'f' : undefined;
}

export function isGivenName(lower: string): boolean {
  return given.has(lower);
}

/** Offices that are called so whoever holds them. */
const ofEither =
  /^(?:(?:vice_|deputy )?(?:vice-|ex-|co-)?chairman|alderman|batsman|defen[cs]eman|freshman|helmsman|linesman|marksman|ombudsman|spokesman)$/;

/** What a noun says of the sex of whoever is called so. */
export function genderOfNoun(lower: string): Gender | undefined {
  return ofEither.test(lower) ? undefined : genderedNouns.get(lower);
}

/**
 * Mrs., spokeswoman, actress: the last word that tells; else what the first name tells. "Spokesman" and "chairman" are said of
 * women too, as "host" is, and a "pop star" is nobody’s pop.
 */
export function titleGender(lead: readonly Word[], given: Gender | undefined): Gender | undefined {
  for (let at = lead.length - 1; at >= 0; at--) {
    const lower = lead[at]?.lower ?? '';
    if (ofEither.test(lower)) continue;
    const title = addressForms.get(lower)?.gender ?? singleOffices.get(lower)?.gender;
    const noun = at === lead.length - 1 ? genderedNouns.get(lower) : undefined;
    if (title !== undefined) return title;
    // "Nana Kwesi": a title in Ghana
    if (noun !== undefined) return noun === 'm' || lower === 'nana' ? (given ?? noun) : noun;
  }
  return given;
}
