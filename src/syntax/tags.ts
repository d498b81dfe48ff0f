/** What the lexicons know of a word, as one number of flags, so that the grammar asks with a mask and no look-up. */
import { commonAdjectives } from '../lexicon/adjectives.js';
import { commonAdverbs, notAdverbsInLy } from '../lexicon/adverbs.js';
import { months, timeWords, weekdays } from '../lexicon/calendar.js';
import * as fn from '../lexicon/function-words.js';
import { givenNames } from '../lexicon/given-names.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import {
  documentNouns,
  groupNouns,
  kinNouns,
  organisationNouns,
  personNouns,
  plural,
} from '../lexicon/people-nouns.js';
import { demonyms, longPlaces, places } from '../lexicon/places.js';
import { honorifics, offices } from '../lexicon/titles.js';
import { commonVerbs, inflect, nounVerbs, otherForms } from '../lexicon/verbs.js';
import { cueVerbs } from '../lexicon/cues.js';

export type Tags = number;

export const Tag = {
  determiner: 1 << 0,
  /** his, her, its, their, my, our, your */
  possessive: 1 << 1,
  preposition: 1 << 2,
  subordinator: 1 << 3,
  coordinator: 1 << 4,
  relative: 1 << 5,
  /** A pronoun that can be a subject. */
  pronoun: 1 << 6,
  objectPronoun: 1 << 7,
  auxiliary: 1 << 8,
  modal: 1 << 9,
  negation: 1 << 10,
  adverb: 1 << 11,
  time: 1 << 12,
  verbBase: 1 << 13,
  verbS: 1 << 14,
  verbPast: 1 << 15,
  verbParticiple: 1 << 16,
  verbIng: 1 << 17,
  personNoun: 1 << 18,
  groupNoun: 1 << 19,
  organisationNoun: 1 << 20,
  documentNoun: 1 << 21,
  adjective: 1 << 22,
  office: 1 << 23,
  honorific: 1 << 24,
  givenName: 1 << 25,
  place: 1 << 26,
  demonym: 1 << 27,
  organisationWord: 1 << 28,
  /** A verb form that is as often a noun in news: plans, state, vote. */
  nounVerb: 1 << 29,
  /** January, Monday */
  calendar: 1 << 30,
} as const;

export const anyVerb = Tag.verbBase | Tag.verbS | Tag.verbPast | Tag.verbParticiple | Tag.verbIng;
export const anyNoun = Tag.personNoun | Tag.groupNoun | Tag.organisationNoun | Tag.documentNoun;
/** Nouns of whoever does something: people, those in office, groups and bodies. */
export const anyDoer = Tag.personNoun | Tag.office | Tag.groupNoun | Tag.organisationNoun;
/** What begins or makes up a verb with a subject of its own. */
export const anyFinite = Tag.verbPast | Tag.verbS | Tag.auxiliary | Tag.modal;
/** Words of the closed classes, which neither open nor fill a name. */
export const functionWord =
  Tag.determiner |
  Tag.possessive |
  Tag.preposition |
  Tag.subordinator |
  Tag.coordinator |
  Tag.relative |
  Tag.pronoun |
  Tag.objectPronoun |
  Tag.auxiliary |
  Tag.modal |
  Tag.negation;

/** Forms of verbs with the base that they come from; a form of several bases keeps the first listed. */
const bases = new Map<string, string>();
const table = new Map<string, Tags>();

function tag(words: Iterable<string>, flag: Tags): void {
  for (const word of words) tagWord(word, flag);
}

function tagWord(word: string, flag: Tags): void {
  table.set(word, (table.get(word) ?? 0) | flag);
}

/** The noun of each entry: "prime minister" is told by "minister", "secretary of state" by "secretary". */
function* nouns(entries: Iterable<string>): Iterable<string> {
  for (const entry of entries) {
    const noun = entry.split(/ (?:of|in) /)[0] ?? entry;
    yield noun.slice(noun.lastIndexOf(' ') + 1);
  }
}

function* singleWords(entries: Iterable<string>): Iterable<string> {
  for (const entry of entries) if (!entry.includes(' ')) yield entry;
}

function tagVerb(base: string, forms: ReturnType<typeof otherForms>): void {
  for (const [form, flag] of [
    [forms.base, Tag.verbBase],
    [forms.s, Tag.verbS],
    [forms.past, Tag.verbPast],
    [forms.participle, Tag.verbParticiple],
    [forms.ing, Tag.verbIng],
  ] as const) {
    if (form === undefined) continue;
    tagWord(form, flag);
    if (!bases.has(form)) bases.set(form, base);
  }
}

// Cues first: "found" is a form of "find" before it is one of "found".
const verbs = [...cueVerbs.keys(), ...commonVerbs];
for (const base of verbs) tagVerb(base, { base, ...inflect(base) });
for (const base of verbs) tagVerb(base, otherForms(base));
for (const base of nounVerbs) tag([base, inflect(base).s], Tag.nounVerb);
for (const [listed, flag] of [
  [personNouns, Tag.personNoun],
  [kinNouns, Tag.personNoun],
  [organisationNouns, Tag.organisationNoun],
  [documentNouns, Tag.documentNoun],
] as const) {
  tag(singleWords(listed), flag);
  tag([...singleWords(listed)].map(plural), flag);
}
tag(singleWords(groupNouns), Tag.groupNoun);
tag(commonAdjectives, Tag.adjective);
tag(commonAdverbs, Tag.adverb);
// but "aga khan", "dalai lama" and "det con" are not told by their last word alone
tag(nouns(offices.map((title) => title.word).filter((word) => !/^(?:aga|dalai) |^det con$/.test(word))), Tag.office);
tag(
  honorifics.map((title) => title.word),
  Tag.honorific,
);
tag(givenNames, Tag.givenName);
tag(places, Tag.place);
tag(demonyms, Tag.demonym);
tag(organisationWords, Tag.organisationWord);
tag([...weekdays, ...months], Tag.calendar);
tag(singleWords(timeWords), Tag.time);
tag(singleWords(fn.determiners), Tag.determiner);
tag(fn.possessives, Tag.possessive);
tag(singleWords(fn.prepositions), Tag.preposition);
tag(singleWords(fn.subordinators), Tag.subordinator);
tag(fn.coordinators, Tag.coordinator);
tag(fn.relativePronouns, Tag.relative);
tag(fn.auxiliaries, Tag.auxiliary);
tag(fn.modals, Tag.modal);
tag([...fn.negations, "n't"], Tag.negation);
// can't and won't, without their ends
tag(['ca', 'wo', 'sha'], Tag.modal | Tag.auxiliary);
tag(fn.indefinitePronouns, Tag.pronoun);
for (const { word, case: role } of fn.pronouns) {
  if (role === 'subject' || role === 'either') tag([word], Tag.pronoun);
  if (role === 'object' || role === 'either' || role === 'reflexive') tag([word], Tag.objectPronoun);
}
const adverbLike = new Set(notAdverbsInLy);
// "recently" is listed as a time word
for (const word of singleWords(timeWords))
  if (word.endsWith('ly') && !adverbLike.has(word) && word.length > 6) tag([word], Tag.adverb);

const callingEnds =
  /.(?:teacher|worker|player|officer|keeper|owner|holder|maker|driver|singer|writer|breeder|grower|fighter|manager)s?$/;

/** The flags of a word, given in lower case with straight apostrophes. */
export function tagsOf(lower: string): Tags {
  const known = table.get(lower);
  if (known !== undefined) return known;
  // "the board member-elect"
  if (lower.endsWith('-elect')) return tagsOf(lower.slice(0, -'-elect'.length)) & (Tag.personNoun | Tag.office);
  if (lower.endsWith('ly') && lower.length > 4 && !adverbLike.has(lower)) return Tag.adverb;
  if (lower.endsWith('ed') && lower.length > 4) return Tag.verbPast | Tag.verbParticiple;
  // "then-scheduling director"
  if (lower.endsWith('ing') && lower.length > 5) return lower.startsWith('then-') ? Tag.adjective : Tag.verbIng;
  if (lower.length > 6 && /(?:ous|ful|less|ible|ical)$/.test(lower)) return Tag.adjective;
  // schoolteacher, dockworker
  if (lower.length > 8 && callingEnds.test(lower)) return Tag.personNoun;
  const hyphen = lower.lastIndexOf('-');
  // co-author, ex-president: the last part tells
  if (hyphen > 0)
    return tagsOf(lower.slice(hyphen + 1)) & (anyNoun | Tag.office | Tag.adjective | Tag.organisationWord);
  return 0;
}

/** "Norwegian", "United States": words, in lower case, that are a country or a people, or together some other place. */
export const isSomewhere = (words: readonly string[]): boolean =>
  longPlaces.has(words.join(' ')) || words.every((word) => tagsOf(word) & (Tag.demonym | Tag.place));

/** Whether a lexicon lists the word, rather than its ending being read. */
export function isListed(lower: string): boolean {
  return table.has(lower);
}

/** The base form of a verb, or the word itself. */
export function baseOf(lower: string): string {
  return bases.get(lower) ?? lower;
}

/** Whether a noun's end is a plural's: reporters, women, people. */
export function pluralForm(lower: string): boolean {
  return /[^s]s$|men$|people$/.test(lower);
}
