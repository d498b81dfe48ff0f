/** Peoples and their countries, as far as their names begin alike, and those that don’t. */
import { countries, demonyms, places, usStateNames } from './places.js';

/** Peoples whose names and adjectives begin otherwise than their country’s. */
const unlike: readonly (readonly string[])[] = [
  ['american', 'americans', 'america', 'u.s.', 'u.s.a.', 'us', 'usa', 'united states', 'united states of america'],
  ['brit', 'brits', 'briton', 'britons', 'british', 'britain', 'great britain', 'u.k.', 'uk', 'united kingdom'],
  ['dane', 'danes', 'danish', 'denmark'],
  ['dutch', 'dutchman', 'dutchwoman', 'holland', 'netherlands'],
  ['filipino', 'filipina', 'philippine', 'philippines'],
  ['englishman', 'englishwoman', 'english', 'england'],
  ['finn', 'finns', 'finnish', 'finland'],
  ['frenchman', 'frenchwoman', 'french', 'france'],
  ['greek', 'greece'],
  ['irishman', 'irishwoman', 'irish', 'ireland'],
  ['pole', 'poles', 'polish', 'poland'],
  ['scot', 'scots', 'scotsman', 'scottish', 'scotland'],
  ['serb', 'serbs', 'serbian', 'serbia'],
  ['spaniard', 'spaniards', 'spanish', 'spain'],
  ['swiss', 'switzerland'],
  ['turk', 'turks', 'turkish', 'turkey'],
  ['welshman', 'welshwoman', 'welsh', 'wales'],
];

/** Letters by which a people and its country begin alike: "Canada", "Canadian"; more of those that others share. */
const alike = 4;
const closer = 6;
const shared = /^(?:aust|mala|maur|nige|slov)/;

/** What a country and its people begin with, in each of its words: "south kore". */
const stemOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.slice(0, shared.test(word) ? closer : alike))
    .join(' ');

const known = new Set([...places, ...demonyms]);

/** Whether a word, in lower case, names the country of a people or that people: "canada" and "canadian". */
export function isOfPeople(word: string, people: string): boolean {
  if (!known.has(word)) return false;
  return groups.get(people)?.includes(word) ?? stemOf(word) === stemOf(people);
}

const groups: ReadonlyMap<string, readonly string[]> = new Map(
  unlike.flatMap((names) => names.map((name): [string, readonly string[]] => [name, names])),
);

/** Peoples of one kingdom: a Scot may be called British. */
const britons = new Set(
  ['brit', 'englishman', 'scot', 'welshman'].flatMap((people) => groups.get(people) ?? []).concat('northern ireland'),
);

const stems = new Set(countries.map(stemOf));

/** Names of countries and of their peoples; "Georgia" may be a state, and tells nothing. */
const national = new Set(
  [...countries, ...demonyms.filter((people) => groups.has(people) || stems.has(stemOf(people)))].filter(
    (name) => !usStateNames.has(name),
  ),
);

/** Whether the words, in lower case, name a country or its people, and none of them the people asked for: "swedish" is no Dane. */
export function areOfOthers(words: Iterable<string>, people: string): boolean {
  if (!national.has(people)) return false;
  const others = [...words].filter((word) => national.has(word));
  return (
    others.length > 0 && !others.some((word) => isOfPeople(word, people) || (britons.has(word) && britons.has(people)))
  );
}
