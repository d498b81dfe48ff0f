/** Peoples and their countries, as far as their names begin alike, and those that don’t. */
import { countries, demonyms, places } from './places.js';
import { wordSet } from './words.js';

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

/** Peoples of one kingdom: a Scot may be called British. */
const britons = wordSet(
  'brit briton british britain england english scot scotsman scottish scotland uk u.k. wales welsh welshman welshwoman',
);

/** Whether the words, in lower case, name a country or its people, and none of them the people asked for: "swedish" is no Dane. */
export function areOfOthers(words: Iterable<string>, people: string): boolean {
  const national = [...words].filter((word) => countryNames.has(word) || isNational(word));
  return (
    isNational(people) &&
    national.length > 0 &&
    !national.some((word) => isOfPeople(word, people) || (britons.has(word) && britons.has(people)))
  );
}

const countryNames = new Set(countries);
const peoples = new Set(demonyms);

/** A people that a country is named after, and neither a faith nor a continent’s. */
const isNational = (people: string): boolean =>
  peoples.has(people) && countries.some((each) => isOfPeople(each, people));
