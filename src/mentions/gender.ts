/** What first names and titles tell of gender. */
import { ambiguousNames, eitherNames, femaleNames, maleNames } from '../lexicon/given-names.js';
import { genderedNouns } from '../lexicon/people-nouns.js';
import { honorifics, offices } from '../lexicon/titles.js';
import type { Word } from '../syntax/words.js';

export type Gender = 'f' | 'm';

const women = new Set([...femaleNames, ...ambiguousNames.female]);
const men = new Set([...maleNames, ...ambiguousNames.male]);
const given = new Set([...women, ...men, ...eitherNames, ...ambiguousNames.either]);
const addressForms = new Map(honorifics.map((title) => [title.word, title]));
const singleOffices = new Map(offices.filter(({ word }) => !word.includes(' ')).map((title) => [title.word, title]));

/** The gender that a first name tells, if it tells one. */
export function genderOfGivenName(lower: string): Gender | undefined {
  const female = women.has(lower);
  const male = men.has(lower);
  return female === male ? undefined : female ? 'f' : 'm';
}

export function isGivenName(lower: string): boolean {
  return given.has(lower);
}

/** Mrs., spokeswoman, actress: the last word that tells. */
export function titleGender(lead: readonly Word[]): Gender | undefined {
  for (const { lower } of lead.toReversed()) {
    const gender = addressForms.get(lower)?.gender ?? singleOffices.get(lower)?.gender ?? genderedNouns.get(lower);
    if (gender !== undefined) return gender;
  }
  return undefined;
}
