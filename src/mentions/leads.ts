/** Titles, offices, countries and bodies that stand in front of a name with capitals of their own. */
import { titlesInNames } from '../lexicon/name-parts.js';
import { isKnownOrganisation } from '../syntax/known-bodies.js';
import { isListed, pluralForm, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import { isFamilyFirst, isOfPlace, isPlace, organisational, personal, strongBody } from './name-kinds.js';

export const isTitle = (word: Word): boolean =>
  (word.tags & (Tag.honorific | Tag.office)) !== 0 || word.lower.endsWith('-year-old');

/** How many words at the start of a capitalised run are titles, offices, countries or bodies and not the name. */
export function afterTitles(run: readonly Word[]): number {
  // "Big Brother Watch"
  if (run.length > 2 && isKnownOrganisation(run)) return 0;
  // "National Guard", "Norwegian Coast Guard": an office that is a body together with the word in front
  const land = run.slice(0, -2);
  if (run.length > 1 && isKnownOrganisation(run.slice(-2)) && (land.length === 0 || isOfPlace(land))) return 0;
  let lead = 0;
  for (let at = 0; at < run.length; at++) {
    const word = run[at];
    // "Det Con Ray": no first name there
    const constable = word?.lower === 'con' && run[at - 1]?.lower === 'det';
    // "Foreign Minster Bo Ray"
    const slip =
      word?.lower === 'minster' &&
      /^(?:defen[cs]e|finance|foreign|health|interior|prime)$/.test(run[at - 1]?.lower ?? '');
    if (word === undefined || !(constable || slip || isTitle(word))) continue;
    // "Mayor Don Guardian": a form of address that is a first name
    if (
      word.tags & Tag.givenName &&
      at > 0 &&
      at === lead &&
      run.length - at >= 2 &&
      (run[at - 1]?.tags ?? 0) & Tag.office
    )
      continue;
    // "Rokeya Begum", "Zulkarnain Haji Yahya": a title inside a name
    if (at > lead && titlesInNames.has(word.lower) && isOwn(run[at - 1])) continue;
    // "Dean Baquet": a first name that is a title too
    if (at === 0 && run.length === 2 && word.tags & Tag.givenName) return 0;
    // "Department of Justice", "House of Representatives": what a body is of
    if (isOfBody(run, at)) continue;
    if (at + 1 >= run.length) {
      // "Health and Safety Executive"
      if (run.some(({ text }) => text === 'and') && word.tags & Tag.office && organisational(run.slice(lead, at)))
        return lead;
      // "Mr. King": a title that is somebody's name
      if (at > 0 && (run[at - 1]?.tags ?? 0) & Tag.honorific) return at;
      const own = run[lead];
      const named = at > lead && own !== undefined && (own.tags & Tag.givenName || /^\p{Lu}\.$/u.test(own.text));
      return named ? lead : run.length;
    }
    lead = at + 1;
    // Secretary of State Hillary Clinton, Prime Minister of India Narendra Modi, Spokesman on Water Ann Lee
    if (/^(?:for|of|on)$/.test(run[lead]?.lower ?? '')) {
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

/** Whether a body is of what stands at `at`: "Office of the High Commissioner for", "Association of Chief Police Officers". */
function isOfBody(run: readonly Word[], at: number): boolean {
  const of = run.findLastIndex(({ lower }, index) => index < at && lower === 'of');
  const head = run[of - 1];
  if (head === undefined || !(head.tags & (Tag.organisationWord | Tag.organisationNoun)) || head.tags & Tag.office)
    return false;
  if (at === of + 1 || run[of + 1]?.lower === 'the') return true;
  return at + 1 === run.length && pluralForm(run[at]?.lower ?? '');
}

/** A word that no lexicon knows but as a name’s. */
function isOwn(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !isTitle(word) &&
    ((word.tags & Tag.givenName) !== 0 ||
      (word.tags & (Tag.personNoun | Tag.organisationWord | Tag.place | Tag.demonym | Tag.adjective)) === 0)
  );
}

/** What words for callings end with: "County Recorder". */
const calling = /(?:er|or|ist|ian|man|woman|ant|ent)$/;

/** "Republican Ted Cruz", "Amnesty International Ann Lee": a people, party or body before a first name. */
function behindLead(run: readonly Word[]): number {
  // "Trade Dang Thi Kim Oanh": Vietnamese women’s names are told by their second word
  const thi = run.findIndex(({ lower }) => lower === 'thi');
  if (thi > 1 && run.length - thi >= 2) return thi - 1;
  // "Kerala K. T. Nair": initials open a name that no first name stands in front of
  const initial = run.findIndex(({ text }) => /^(?:\p{Lu}\.)+$/u.test(text));
  if (
    initial > 0 &&
    run.length - initial >= 2 &&
    run
      .slice(0, initial)
      .every(({ tags }) => (tags & Tag.givenName) === 0 && (tags & (Tag.place | Tag.organisationWord)) !== 0)
  )
    return initial;
  // "Washington Post Ann Lee", "Amnesty International Man-kei Tam"
  for (let at = run.length - 1; at > 1; at--)
    if (isKnownOrganisation(run.slice(0, at)) && !organisational(run.slice(at))) return at;
  for (let given = run.length - 2; given > 0; given--) {
    const at = overInitials(run, given, 0);
    if (
      (run[given]?.tags ?? 0) & Tag.givenName &&
      run.length - at <= 4 &&
      // "Hull | Ann Finch University"
      !isSchool(run.at(-1)) &&
      // "Society of St Vincent de Paul"
      !/^(?:st\.?|saint)$/.test(run[at - 1]?.lower ?? '') &&
      (leads(run[at - 1]) ||
        (at > 1 &&
          !isSmall(run[at - 1]) &&
          // "Librarian Ruth Ellen Finch"
          ((run[at - 1]?.tags ?? 0) & Tag.givenName) === 0 &&
          ((run[0]?.tags ?? 0) & Tag.givenName) === 0 &&
          run.slice(0, at).some((word) => leads(word) || isTitle(word) || calling.test(word.lower)) &&
          !run.slice(at).some(strongBody)))
    )
      return at;
  }
  // "the National Health Agency": no national of that name
  const last = run[run.length - 1];
  if (last === undefined || run.some(strongBody)) return 0;
  const first = run[0];
  if (run.length <= 2 || !leads(first) || ((first?.tags ?? 0) & Tag.personNoun) === 0) return 0;
  // "Families for Safe Streets"
  if (isSmall(run[1])) return 0;
  // "the Independent Panel on Roads", "the National Cheese Guild"
  const ofBody = run.slice(1).some(({ tags }) => tags & (Tag.organisationWord | Tag.organisationNoun));
  return ofBody && (first?.tags ?? 0) & Tag.adjective ? 0 : 1;
}

/** What is called by a person's name, behind the town where it stands. */
const isSchool = (word: Word | undefined): boolean =>
  /^(?:academy|airport|college|hospital|institute|museum|school|stadium|university)$/.test(word?.lower ?? '');

/** "J. | Robert Hale", "Nguyen | Van Thanh", but "Hong Kong | Ann Lee": the initials or the family name in front of the first name at `given`, behind `from`. */
function overInitials(run: readonly Word[], given: number, from: number): number {
  let at = given;
  const opens = (word: Word | undefined): boolean =>
    /^(?:\p{Lu}\.)+$/u.test(word?.text ?? '') || isFamilyFirst(word?.lower ?? '');
  while (at - 1 > from && opens(run[at - 1]) && !isPlace(run.slice(at - 2, at))) at--;
  return at;
}

/** Where the person's name begins in "of State Hillary Clinton", from the word behind "of"; undefined where none is. */
function behindBody(run: readonly Word[], from: number): number | undefined {
  const thi = run.findIndex(({ lower }, index) => index > from && lower === 'thi');
  if (thi > from + 1) return thi - 1;
  const given = run.findIndex(
    (word, index) => index > from && (word.tags & Tag.givenName) !== 0 && index < run.length - 1,
  );
  // "Secretary of State K. T. Nair", "Minister for Health Nguyen Van Thanh"
  const opened = overInitials(run, given, from);
  if (given > from && opened < given) return opened;
  if (given >= 0) return given;
  // "Minister of State for Manpower Ong Siew Hwa"
  const family = run.length - 3;
  const opensName = isFamilyFirst(run[family]?.lower ?? '') && !isPlace(run.slice(family - 1, family + 1));
  if (family > from && opensName) return family;
  // "Spokesman on Water Everton Clacken", "Leader of Opposition Harnam Singh Baghel": words that are nothing but names
  // "Chief Executive of | Hong Kong | Harnam Singh"
  const behind = isPlace(run.slice(from, from + 2)) ? from + 2 : from;
  const tagged = run.findLastIndex(({ lower, tags }) => tags !== 0 || isListed(lower));
  const names = run.length - Math.max(tagged + 1, behind);
  if (names > 1 && run.length - from > 2)
    return overInitials(run, run.length - (run.length - from > names ? names : 2), from);
  let body = from;
  run.forEach((word, index) => {
    if (index >= from && word.tags & (Tag.organisationWord | Tag.place | Tag.demonym)) body = index + 1;
  });
  const rest = run.length - body;
  // "President of the Chamber of Commerce": nobody behind the body
  return body > from && rest >= 2 && rest <= 4 && !isSmall(run[body]) ? body : undefined;
}

/** A small word inside a body’s name. */
const isSmall = (word: Word | undefined): boolean =>
  /^(?:against|and|for|of|on|the|to|without)$/.test(word?.lower ?? '');

function leads(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    !isSmall(word) &&
    // "Human Rights Platform"
    word.lower !== 'human' &&
    (word.tags & (Tag.demonym | Tag.place | Tag.organisationWord | Tag.personNoun)) !== 0 &&
    (word.tags & Tag.givenName) === 0
  );
}
