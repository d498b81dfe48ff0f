/** What the words of a name are likely to name: a person, a body, a place. */
import { wordSet } from '../lexicon/words.js';
import { adherents, strongBodies } from '../lexicon/name-parts.js';
import { outlets } from '../lexicon/organisation-words.js';
import { demonyms, longPlaces } from '../lexicon/places.js';
import { familyFirstSurnames } from '../lexicon/surnames.js';
import { isKnownOrganisation } from '../syntax/known-bodies.js';
import { Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';

/** What a capitalised name is likely to be, by its own words and those before it. */
export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

/** "New York", "South Carolina": places of several words; and "New Yorkers". */
const longNames = new Set([...longPlaces, ...demonyms.filter((people) => people.includes(' '))]);
/** "Rift Valley", "Harbour Street": what these end is somewhere, whatever it is called. */
const landforms = wordSet(
  'manor estate gardens quay terrace valley river lake island islands mountain mountains bay street road avenue square bridge peninsula province desert sea ocean coast beach strait tower stadium arena airport head cove reef loch lough moor fell harbour cape falls heights springs',
);
/** "Norfolk Show", "Harbour Festival": what happens every year is nobody. */
const events = /^(?:awards?|cup|exhibition|fair|festival|games|prize|show)$/;
const seasons = /^(?:autumn|spring|summer|winter)$/;
const papers = new Set(outlets.filter((outlet) => !outlet.includes(' ')));
const familyFirst = new Set(familyFirstSurnames);

/** "South Dakota": the words together are a listed place. */
export function isPlace(words: readonly Word[]): boolean {
  return longNames.has(words.map(({ lower }) => lower).join(' '));
}

/** "South Dakota", "Norwegian": each word of a place or a people, or with other tags that are asked for. */
export const isOfPlace = (words: readonly Word[], others = 0): boolean =>
  isPlace(words) || words.every(({ tags }) => tags & (Tag.place | Tag.demonym | others));

export function isFamilyFirst(lower: string): boolean {
  return familyFirst.has(lower);
}

/** Members of a people, party or faith: "Republicans", "a Texan"; they are described, not named. */
export function isPeople(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (adherents.has(word.lower) || ((word.tags & Tag.demonym) !== 0 && (word.tags & (Tag.place | Tag.givenName)) === 0))
  );
}

/** Some word names a body, or all of them do together. */
export function organisational(run: readonly Word[]): boolean {
  return run.some((word) => word.tags & Tag.organisationWord) || isKnownOrganisation(run);
}

/** A first name and one to three more. */
export function personal(run: readonly Word[]): boolean {
  const first = run[0];
  return first !== undefined && (first.tags & Tag.givenName) !== 0 && run.length >= 2 && run.length <= 4;
}

/** Judges the words of a name, `lead` standing before it; `titled` where a form of address or an office does. */
export function kindOf(own: readonly Word[], lead: readonly Word[], titled: boolean): NameKind {
  if (own.some((word) => /\d/.test(word.text))) return 'organisation';
  const first = own[0];
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return 'unknown';
  // "Rise And Rook": capitals on small words are a title's
  if (
    own.some(
      (word, index) =>
        index > 0 && word.capital && /^(?:against|and|beyond|the|with|without|in|is|my|your|or|to)$/.test(word.lower),
    )
  )
    return 'organisation';
  const known = isKnownOrganisation(own);
  const before = lead[lead.length - 1];
  // "pump maker Hydrovane": people are introduced by more than one name
  // "the port operator Deutsche Hafen"
  const firm =
    lead[0]?.lower === 'the' && /^(?:carrier|insurer|lender|maker|operator|retailer)$/.test(before?.lower ?? '');
  const trade = (own.length === 1 || firm) && makesThings(before) && (first.tags & Tag.givenName) === 0;
  const calling = before !== undefined && !trade && (before.tags & (Tag.personNoun | Tag.honorific | Tag.office)) !== 0;
  // "the newspaper De Maasbode", "his film Naalamathe Veedu"
  if (
    before !== undefined &&
    !calling &&
    (before.tags & (Tag.organisationNoun | Tag.documentNoun)) !== 0 &&
    !before.capital &&
    !(
      personal(own) &&
      /^(?:association|board|church|club|commission|committee|council|court|government|inquiry|jury|panel|parliament|party|police|state|tribunal|union)$/.test(
        before.lower,
      )
    )
  )
    return 'organisation';
  if (
    calling &&
    !known &&
    !(own.length > 1 && (last.tags & Tag.organisationWord) !== 0 && (first.tags & Tag.givenName) === 0)
  )
    return 'person';
  if (known) return 'organisation';
  const givenFirst = (first.tags & Tag.givenName) !== 0;
  if (
    own.length >= 2 &&
    (last.tags & Tag.organisationWord) !== 0 &&
    !(givenFirst && own.length === 2 && !strongBody(last))
  )
    return 'organisation';
  if (own.some((word) => word.lower === 'of' || word.lower === 'for' || word.lower === 'on' || word.text === '&')) {
    // "Holm & Dunne", "Lorne & Hatch"; but "Ann & Bo Lee", "Ann & Bo"
    const given = own.filter((word) => word.tags & Tag.givenName).length;
    const firm = own[1]?.text === '&' && given <= (own.length === 3 ? 1 : 0);
    return firm || own.some((word) => word.tags & (Tag.organisationWord | Tag.organisationNoun))
      ? 'organisation'
      : 'unknown';
  }
  if (own.some((word) => strongBody(word))) return 'organisation';
  if (own.length > 1 && landforms.has(last.lower) && !calling) return 'place';
  // "Lough Ennaver", "Port Haddon"
  if (own.length === 2 && /^(?:cape|fort|isle|lake|loch|lough|mount|port)$/.test(first.lower) && !calling)
    return 'place';
  // "Bloomberg Politics"
  if (own.length === 2 && papers.has(first.lower) && !givenFirst) return 'organisation';
  // "New Hampshire Elks"
  if (own.length > 2 && longNames.has(`${first.lower} ${own[1]?.lower ?? ''}`)) return 'organisation';
  if (own.length > 1 && longNames.has(own.map(({ lower }) => lower).join(' '))) return 'place';
  if (own.every((word) => word.tags & Tag.place) && !(givenFirst && own.length > 1)) return 'place';
  if (own.every((word) => word.tags & (Tag.demonym | Tag.place))) return 'place';
  // "Summer Davos": a meeting
  if (own.length === 2 && seasons.test(first.lower) && (last.tags & (Tag.place | Tag.givenName)) === Tag.place)
    return 'organisation';
  if (givenFirst && own.length >= 2) return 'person';
  if (own.length > 1 && events.test(last.lower)) return 'organisation';
  if (own.length === 1 && (first.tags & (Tag.organisationWord | Tag.organisationNoun)) !== 0) return 'organisation';
  if (own.length === 1 && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(first.text)) return 'organisation';
  if (titled) return 'person';
  if (own.length >= 2 && own.length <= 4 && /^(?:\p{Lu}\.)+$/u.test(own[1]?.text ?? '')) return 'person';
  if (own.length === 2 && isFamilyFirst(first.lower)) return 'person';
  return 'unknown';
}

/** "maker", "operator": callings of people and of firms. */
const makesThings = (word: Word | undefined): boolean =>
  word?.capital === false && [Tag.personNoun, Tag.organisationNoun].every((tag) => (word.tags & tag) !== 0);

/** A word that hardly any person is called. */
export function strongBody(word: Word): boolean {
  return (word.tags & Tag.organisationWord) !== 0 && strongBodies.has(word.lower);
}
