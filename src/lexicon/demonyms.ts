/** Peoples and their countries, as far as their names begin alike, and those that don’t. */
import { demonyms, places } from './places.js';

/** Peoples whose names and adjectives begin otherwise than their country’s. */
const unlike: readonly (readonly string[])[] = [
  ['american', 'americans', 'america', 'u.s.', 'us', 'usa'],
  ['brit', 'briton', 'british', 'britain', 'u.k.', 'uk'],
  ['dane', 'danish', 'denmark'],
  ['dutch', 'dutchman', 'dutchwoman', 'holland', 'netherlands'],
  ['filipino', 'filipina', 'philippine', 'philippines'],
  ['finn', 'finnish', 'finland'],
  ['frenchman', 'frenchwoman', 'french', 'france'],
  ['greek', 'greece'],
  ['irishman', 'irishwoman', 'irish', 'ireland'],
  ['pole', 'polish', 'poland'],
  ['scot', 'scotsman', 'scottish', 'scotland'],
  ['serb', 'serbian', 'serbia'],
  ['spaniard', 'spanish', 'spain'],
  ['swiss', 'switzerland'],
  ['turk', 'turkish', 'turkey'],
  ['welshman', 'welshwoman', 'welsh', 'wales'],
];

/** Letters by which a people and its country begin alike: "Canada", "Canadian". */
const alike = 4;

const known = new Set([...places, ...demonyms]);

/** Whether a word, in lower case, names the country of a people or that people: "canada" and "canadian". */
export function isOfPeople(word: string, people: string): boolean {
  if (!known.has(word)) return false;
  const group = unlike.find((names) => names.includes(people));
  return group?.includes(word) ?? word.startsWith(people.slice(0, alike));
}
