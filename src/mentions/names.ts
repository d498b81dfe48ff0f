/** What a noun phrase names: the name itself, with the titles, callings, countries and bodies in front of it taken off. */
import { eitherNames, femaleNames, maleNames, ambiguousNames } from '../lexicon/given-names.js';
import { knownOrganisations, metonyms, outlets } from '../lexicon/organisation-words.js';
import { genderedNouns } from '../lexicon/people-nouns.js';
import { familyFirstSurnames, nameSuffixes, particles } from '../lexicon/surnames.js';
import { honorifics, offices } from '../lexicon/titles.js';
import { anyNoun, anyVerb, isListed, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';

export type Gender = 'f' | 'm';

/** What a capitalised name is likely to be, by its own words and those before it. */
export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

export interface Name {
  /** Positions in the words of the phrase. */
  readonly from: number;
  readonly to: number;
  /** The words of the name without titles: "Marco", "Rubio". */
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender | undefined;
  /** Words in front that say what they are: "Intel Corp. spokesperson", "Republican Sen.". */
  readonly role: string;
  /** Mr., Dr., Sen. …: a form of address or an office stands before it. */
  readonly titled: boolean;
}

const women = new Set([...femaleNames, ...ambiguousNames.female]);
const men = new Set([...maleNames, ...ambiguousNames.male]);
const given = new Set([...women, ...men, ...eitherNames, ...ambiguousNames.either]);
const small = new Set(particles);
const suffixes = new Set(nameSuffixes);
const familyFirst = new Set(familyFirstSurnames);
const organisations = new Set([...knownOrganisations, ...outlets, ...metonyms]);
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

export function isFamilyFirst(lower: string): boolean {
  return familyFirst.has(lower);
}

export function isKnownOrganisation(name: string): boolean {
  return organisations.has(name.toLowerCase().replaceAll('.', '').replaceAll('’', "'"));
}

/** Suffixes that tell people apart and stay with the name: Jr., III. */
const generation = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/;
/** Titles without which a single name is not the person's: Pope Francis, Queen Elizabeth. */
const regnalTitles = new Set(
  'pope king queen prince princess emperor empress sultan emir patriarch saint duke duchess mullah ayatollah'.split(
    ' ',
  ),
);

const isTitle = (word: Word): boolean => (word.tags & (Tag.honorific | Tag.office)) !== 0;

/**
 * The name that the words from `from` to `to` end with, or undefined where they end with a common noun.
 * `start` tells that the first word opens a sentence, so that its capital says nothing.
 */
export function nameAtEnd(words: readonly Word[], from: number, to: number, start: boolean): Name | undefined {
  let end = to;
  while (end > from && words[end - 1]?.kind === 'number' && end - 1 > from) end--;
  let first = end;
  while (first > from && nameWord(words, first - 1, end)) first--;
  // particles at the edge are no name: "de", "van" behind a comma stay with what follows only
  while (first < end && words[first]?.capital === false && !leadingParticle.test(words[first]?.lower ?? '')) first++;
  if (first >= end) return undefined;
  if (start && first === from && end - first === 1 && !standsAlone(words[first])) return undefined;
  if (start && first === from && end - first > 1 && common(words[first])) first++;
  const run = words.slice(first, end);
  const lead = afterTitles(run);
  const role = words.slice(from, first + lead);
  const own = run.slice(lead);
  if (
    own.length === 0 ||
    (isPeople(own.at(-1)) && own.slice(0, -1).every((word) => word.tags & (Tag.place | Tag.demonym | Tag.adjective)))
  )
    return undefined;
  return name(role, own, first + lead, end);
}

const parties =
  /^(?:republicans?|democrats?|conservatives?|liberals?|evangelicals?|christians?|catholics?|muslims?|jews?|protestants?|libertarians?|tories|tory|communists?|socialists?|islamists?|hindus?|sikhs?|latinos?|latinas?|hispanics?)$/;

/** Members of a people, party or faith: "Republicans", "a Texan"; they are described, not named. */
function isPeople(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (parties.test(word.lower) || ((word.tags & Tag.demonym) !== 0 && (word.tags & (Tag.place | Tag.givenName)) === 0))
  );
}

/** Particles that open a surname: "van den Bosch said". */
const leadingParticle = /^(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|bin|ibn|al|el|ter|zu)$/;

/** A word that may stand inside a name that ends at `end`. */
function nameWord(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === 'mark') return word?.text === '&';
  if (word.kind === 'quote') return at < end - 1 && words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  if (word.kind === 'number') return false;
  // "South Korean-born Ann Lee"
  if (word.capital)
    return (
      word.text !== 'I' &&
      (word.tags & Tag.calendar) === 0 &&
      !/-(?:born|based|backed|led|style|area|era|owned|elect)$/.test(word.lower)
    );
  if (at === end - 1) return false;
  return (
    small.has(word.lower) ||
    word.lower === 'of' ||
    word.lower === 'for' ||
    word.lower === 'on' ||
    (word.lower === 'the' && words[at - 1]?.lower === 'of')
  );
}

/** At a sentence's start: a capital word that no lexicon knows as a common word. */
function standsAlone(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const everyday =
    Tag.determiner |
    Tag.preposition |
    Tag.adverb |
    Tag.adjective |
    Tag.verbBase |
    Tag.verbIng |
    Tag.verbPast |
    Tag.verbS |
    Tag.personNoun |
    Tag.groupNoun |
    Tag.organisationNoun |
    Tag.documentNoun |
    Tag.time;
  return (word.tags & Tag.givenName) !== 0 || (word.tags & everyday) === 0 || /^\p{Lu}{2,}/u.test(word.text);
}

function common(word: Word | undefined): boolean {
  if (word === undefined || /^\p{Lu}{2,}/u.test(word.text) || !isListed(word.lower)) return false;
  return (
    (word.tags &
      (Tag.adjective |
        Tag.groupNoun |
        Tag.personNoun |
        Tag.adverb |
        Tag.verbIng |
        Tag.verbParticiple |
        Tag.determiner)) !==
      0 && (word.tags & (Tag.givenName | Tag.organisationWord | Tag.office | Tag.demonym)) === 0
  );
}

/** How many words at the start of a capitalised run are titles, offices, countries or bodies and not the name. */
function afterTitles(run: readonly Word[]): number {
  let lead = 0;
  for (let at = 0; at < run.length; at++) {
    const word = run[at];
    if (word === undefined || !isTitle(word)) continue;
    // "Mayor Don Guardian": a form of address that is a first name
    if (
      word.tags & Tag.givenName &&
      at > 0 &&
      at === lead &&
      run.length - at >= 2 &&
      (run[at - 1]?.tags ?? 0) & Tag.office
    )
      continue;
    // "Dean Baquet": a first name that is a title too
    if (at === 0 && run.length === 2 && word.tags & Tag.givenName) return 0;
    if (at + 1 >= run.length) {
      // "Mr. King": a title that is somebody's name
      if (at > 0 && (run[at - 1]?.tags ?? 0) & Tag.honorific) return at;
      const own = run[lead];
      const named = at > lead && own !== undefined && (own.tags & Tag.givenName || /^\p{Lu}\.$/u.test(own.text));
      return named ? lead : run.length;
    }
    lead = at + 1;
    // Secretary of State Hillary Clinton, Prime Minister of India Narendra Modi
    if (run[lead]?.lower === 'of' || run[lead]?.lower === 'for') {
      const named = behindBody(run, lead + 1);
      if (named === undefined) return run.length;
      lead = named;
      at = named - 1;
    }
  }
  if (lead > 0) {
    const rest = run.slice(lead);
    const named = personal(rest)
      ? undefined
      : rest.findIndex((word, index) => index > 0 && (word.tags & Tag.givenName) !== 0 && leads(rest[index - 1]));
    if (named !== undefined && named > 0 && rest.length - named >= 2) return lead + named;
    const before = run[lead - 1]?.tags ?? 0;
    if (before & Tag.honorific && rest.length <= 3) return lead;
    const office = before & Tag.office;
    return organisational(rest) && !personal(rest) && !(office && rest.length === 2 && !rest.some(strongBody))
      ? 0
      : lead;
  }
  return behindLead(run);
}

/** "Republican Ted Cruz", "Amnesty International Ann Lee": a people, party or body before a first name. */
function behindLead(run: readonly Word[]): number {
  // "Washington Post Ann Lee", "Amnesty International Man-kei Tam"
  for (let at = run.length - 1; at > 1; at--)
    if (
      isKnownOrganisation(
        run
          .slice(0, at)
          .map((word) => word.text)
          .join(' '),
      ) &&
      !organisational(run.slice(at))
    )
      return at;
  for (let at = run.length - 2; at > 0; at--) {
    if (
      (run[at]?.tags ?? 0) & Tag.givenName &&
      run.length - at <= 4 &&
      (leads(run[at - 1]) || (at > 1 && ((run[0]?.tags ?? 0) & Tag.givenName) === 0 && !run.slice(at).some(strongBody)))
    )
      return at;
  }
  return run.length > 2 && leads(run[0]) && (run[0]?.tags ?? 0) & Tag.personNoun ? 1 : 0;
}

/** Where the person's name begins in "of State Hillary Clinton", from the word behind "of"; undefined where none is. */
export function behindBody(run: readonly Word[], from: number): number | undefined {
  const given = run.findIndex(
    (word, index) => index > from && (word.tags & Tag.givenName) !== 0 && index < run.length - 1,
  );
  if (given >= 0) return given;
  let body = from;
  run.forEach((word, index) => {
    if (index >= from && word.tags & (Tag.organisationWord | Tag.place | Tag.demonym)) body = index + 1;
  });
  const rest = run.length - body;
  return body > from && rest >= 2 && rest <= 4 ? body : undefined;
}

function leads(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tags & (Tag.demonym | Tag.place | Tag.organisationWord | Tag.personNoun)) !== 0 &&
    (word.tags & Tag.givenName) === 0
  );
}

function organisational(run: readonly Word[]): boolean {
  return (
    run.some((word) => word.tags & Tag.organisationWord) || isKnownOrganisation(run.map((word) => word.text).join(' '))
  );
}

function personal(run: readonly Word[]): boolean {
  const first = run[0];
  return first !== undefined && (first.tags & Tag.givenName) !== 0 && run.length >= 2 && run.length <= 4;
}

function name(lead: readonly Word[], own: readonly Word[], from: number, to: number): Name {
  const kept = own.filter((word) => word.kind !== 'quote');
  let last = kept.length;
  while (last > 1 && suffixes.has(kept[last - 1]?.lower ?? '') && !generation.test(kept[last - 1]?.lower ?? '')) last--;
  const regnal = last === 1 ? lead.findLast((word) => regnalTitles.has(word.lower)) : undefined;
  const parts = [...(regnal === undefined ? [] : [regnal]), ...kept.slice(0, last)].map((word) => word.text);
  const titles = lead.filter(isTitle);
  const titled = titles.length > 0;
  const first = kept[0]?.lower ?? '';
  // "Deputy Ryan": a surname behind a title, whatever first name it might be
  const given = (kept.length === 1 && titled) || (kept.length > 1 && familyFirst.has(first)) ? undefined : genderOfGivenName(first);
  const gender = titleGender(lead) ?? given;
  const kind = kindOf(kept, lead, titled);
  const role = roleText(lead);
  return {
    from,
    to,
    words: parts,
    kind,
    role,
    titled,
    gender: kind === 'organisation' || kind === 'place' ? undefined : gender,
  };
}

/** Mrs., spokeswoman, actress: the last word that tells. */
function titleGender(lead: readonly Word[]): Gender | undefined {
  for (const { lower } of lead.toReversed()) {
    const gender = addressForms.get(lower)?.gender ?? singleOffices.get(lower)?.gender ?? genderedNouns.get(lower);
    if (gender !== undefined) return gender;
  }
  return undefined;
}

function kindOf(own: readonly Word[], lead: readonly Word[], titled: boolean): NameKind {
  const full = own.map((word) => word.text).join(' ');
  if (own.some((word) => /\d/.test(word.text))) return 'organisation';
  const first = own[0];
  const last = own[own.length - 1];
  if (first === undefined || last === undefined) return 'unknown';
  const known = isKnownOrganisation(full);
  const before = lead[lead.length - 1];
  const calling = before !== undefined && (before.tags & (Tag.personNoun | Tag.honorific | Tag.office)) !== 0;
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
    return own.some((word) => word.tags & (Tag.organisationWord | Tag.organisationNoun)) ? 'organisation' : 'unknown';
  }
  if (own.some((word) => strongBody(word))) return 'organisation';
  if (own.every((word) => word.tags & Tag.place) && !(givenFirst && own.length > 1)) return 'place';
  if (own.every((word) => word.tags & (Tag.demonym | Tag.place))) return 'place';
  if (givenFirst && own.length >= 2) return 'person';
  if (own.length === 1 && (first.tags & (Tag.organisationWord | Tag.organisationNoun)) !== 0) return 'organisation';
  if (own.length === 1 && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(first.text)) return 'organisation';
  if (titled) return 'person';
  if (own.length >= 2 && own.length <= 4 && /^(?:\p{Lu}\.)+$/u.test(own[1]?.text ?? '')) return 'person';
  if (own.length === 2 && familyFirst.has(first.lower)) return 'person';
  return 'unknown';
}

/** Words that hardly any person is called. */
function strongBody(word: Word): boolean {
  return (
    (word.tags & Tag.organisationWord) !== 0 &&
    /^(?:inc|corp|co|ltd|llc|plc|department|ministry|university|institute|party|association|council|committee|commission|agency|foundation|federation|organi[sz]ation|company|corporation|society|union|congress|parliament|senate|authority|bureau|coalition|alliance|campaign|administration|office|center|centre|court|college|hospital|museum|airlines|airways|news|group|network|bank|police|league|government|embassy|fund|project|initiative|magazine|times|journal)\.?$/.test(
      word.lower,
    )
  );
}

const calling = Tag.personNoun | Tag.office | Tag.groupNoun | Tag.demonym;
const callings =
  /^(?:star|giant|maker|chief|veteran|boss|hopeful|frontrunner|front-runner|runner-up|native|legend|heavyweight|newcomer|favourite|favorite)$/;

/**
 * The words before a name as a role: the longest run up to the name that reads as a noun phrase and ends in a calling;
 * determiners and plain forms of address left out, and nothing of a verb or another clause ("that makes Mr. Lee").
 */
function roleText(lead: readonly Word[]): string {
  let to = lead.length;
  while (to > 0 && (lead[to - 1]?.tags ?? 0) & Tag.honorific && !((lead[to - 1]?.tags ?? 0) & Tag.office)) to--;
  const last = lead[to - 1];
  const party = last !== undefined && (parties.test(last.lower) || last.lower === 'independent');
  if (last === undefined || !((last.tags & calling) !== 0 || callings.test(last.lower) || party)) return '';
  let from = to;
  while (from > 0 && belongsToRole(lead[from - 1])) from--;
  while (from < to && (lead[from]?.tags ?? 0) & (Tag.determiner | Tag.possessive) && !lead[from]?.capital) from++;
  return textOf(lead.slice(from, to));
}

function belongsToRole(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'quote') return false;
  if (
    word.kind === 'number' ||
    word.capital ||
    word.lower === "'s" ||
    word.lower === "'" ||
    word.lower === 'of' ||
    word.lower === 'for' ||
    word.text === '&'
  )
    return true;
  const clause =
    Tag.pronoun |
    Tag.objectPronoun |
    Tag.auxiliary |
    Tag.modal |
    Tag.subordinator |
    Tag.relative |
    Tag.preposition |
    Tag.coordinator |
    Tag.adverb |
    Tag.negation;
  if (word.tags & clause && !(word.tags & Tag.adjective)) return false;
  // a plain verb is no part of it: "to pound President Lee"
  return (
    (word.tags & anyVerb) === 0 || (word.tags & (Tag.adjective | Tag.nounVerb | anyNoun | Tag.verbParticiple)) !== 0
  );
}

/** Words as printed, blanks between them, clitics joined on. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  let end = -1;
  for (const word of words) {
    text += (end >= 0 && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
}
