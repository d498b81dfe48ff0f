/** The seat that stands beside a politician's name: "R-Tenn.", "D-N.H.", "R-TX". */
import { stateAbbreviations, stateCodes } from '../lexicon/places.js';

const parties: Readonly<Record<string, string>> = { D: 'democrat', I: 'independent', R: 'republican' };

/** The words of a seat in a role, in lower case: `republican` and `tennessee` of "Sen. (R-Tenn.)"; none without a seat. */
export function seatWords(role: string): readonly string[] {
  const [, party = '', place = ''] = /(?:^|[\s(])([DIR])[-–—]([^),]+)/.exec(role) ?? [];
  const partisan = parties[party];
  if (partisan === undefined) return [];
  const state = stateAbbreviations[place.toLowerCase()] ?? stateCodes[place] ?? place.toLowerCase();
  return [partisan, ...state.split(' ')];
}
