/** What the words around a name say of its bearer: a person, a body or a thing; read from the text, for names come before phrases. */
import type { Occurrences } from './occurrences.js';
import { thingNouns } from '../lexicon/thing-nouns.js';
import { Tag, tagsOf } from '../syntax/tags.js';

/** "Lee’s company, | Brazos Meridian": what stands before the comma is a body. */
export function isBodyBefore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const [, thing = ''] = calledSo.exec(before) ?? [];
  if (thingNouns.has(thing) || isBody(thing)) return true;
  const [, noun = ''] = opensByMeans.test(before) && !text.startsWith(',', end) ? [] : (apposing.exec(before) ?? []);
  // "a book, Green Tin,"
  if (works.test(noun) && text.startsWith(',', end)) return true;
  // "the company behind the flats, | Brazos Meridian"
  const [, maker = ''] = behindThing.exec(before) ?? [];
  if (isBody(maker)) return true;
  // "the chairman of the committee, | Ann Lee"
  const [, holder = ''] = complement.exec(before) ?? [];
  return (isBody(noun) || traders.test(noun)) && !isCallingWord(holder);
}

/** Works that a name behind a comma is of. */
const works = /^(?:album|book|documentary|film|magazine|memoir|movie|musical|novel|opera|play|podcast|sitcom|song)$/;

/**
 * "Meridian Quays, | a development of flats", "Brook Haven, | the body that runs it": what stands around the name from `start` to
 * `end` says that it is a thing or a body.
 */
export function isThingBehind(text: string, start: number, end: number): boolean {
  // "Vantex Holm, which is registered in Malta, was": at the start of a sentence no clause stands before it
  if (
    start > 0 &&
    opensSentence.test(text.slice(Math.max(0, start - 2), start)) &&
    isWhich.test(text.slice(end, end + 12))
  )
    return true;
  const { noun, rest } = apposition(text, end);
  // "Vantex, the maker of pumps,"
  const one = !text.slice(start, end).includes(' ');
  return (
    thingNouns.has(noun) ||
    isBody(noun) ||
    (one && (traders.test(noun) || /^(?:maker|producer)$/.test(noun)) && rest.startsWith(' of '))
  );
}

/** "Arden Kestrel, | a company that makes pumps": what hangs on the noun shows that no list of people goes on there. */
export function isBodyBehind(text: string, end: number): boolean {
  const { noun, rest } = apposition(text, end);
  return isBody(noun) && /^ (?:that|which|based|behind|founded|owned|run) /.test(rest);
}

/** "Activist investor Kestrel Point, | which owns a tenth |,": what only a body does. */
export const doesAsBody = (text: string, end: number): boolean => ownsOrRuns.test(text.slice(end, end + 24));

const ownsOrRuns =
  /^, which (?:acquired|bought|builds|employs|holds|makes|manages|manufactures|operates|owns|represents|runs|sells|supplies) /;

/** "a development | of flats": the noun of what explains the name that ends at `end`, and what hangs on it. */
function apposition(text: string, end: number): { noun: string; rest: string } {
  const [, words = ''] = apposed.exec(text.slice(end, end + 80)) ?? [];
  const [phrase = ''] = words.split(
    / (?=(?:at|based|behind|built|by|for|founded|from|in|near|of|on|owned|run|that|to|which|with) )|$/,
  );
  return { noun: phrase.slice(phrase.lastIndexOf(' ') + 1), rest: words.slice(phrase.length) };
}

const isWhich = /^, which [\p{Ll}]/u;
const apposed =
  /^(?:(?: \d+)?, (?:which (?:is|was) )?| (?:is|was) )(?:an?|one of the|the) ((?:[\p{Ll}\d’'-]+ ?){1,8})/u;

/** "Marković, 38,", "Marković, who", "Marković’s wife": only people have an age, a "who" and a family; "its president, Marković,". */
export function livesLikePerson(occurrences: Occurrences, name: string): boolean {
  const noun = plainNoun.test(name);
  const { text } = occurrences;
  for (const at of occurrences.of(name)) {
    const behind = text.slice(at + name.length, at + name.length + 48);
    if (personal.test(behind) || isCalled(behind) || lives.test(behind)) return true;
    if (
      !noun &&
      opensSentence.test(text.slice(Math.max(0, at - 2), at)) &&
      goesOn.test(text.slice(at + name.length, at + 200))
    )
      return true;
    // "who gave his name as Liton"
    if (givenName.test(text.slice(Math.max(0, at - 24), at))) return true;
    const [, calling = ''] = apposing.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
    if (text.charAt(at + name.length) === ',' && isCallingWord(calling) && !traders.test(calling)) return true;
  }
  return false;
}

/** "Quennell | was born in Hull", "Quennell | and his wife": what a firm never does. */
const lives =
  /^,? (?:(?:also|later|once|then) )?(?:(?:died|grew up|laughed|married|nodded|shrugged|smiled|tweeted|was born|wept)\b|(?:\p{Ll}+ )?(?:himself|herself)\b|(?:and|with) (?:his|her) )/u;

const givenName = /\b(?:first |full )?name (?:only )?as $|\bidentified (?:him|her)self (?:only )?as $/;

/** "Laughter", "Silence": what nouns that may open a sentence end with. */
const plainNoun = /(?:ance|ence|ing|ity|ment|ness|s|ter|tion)$/;

/** What stands in front of a sentence. */
const opensSentence = /(?:^|\n|[.!?”"] )$/;

/** "Lakshmi has no windows to shut. She": somebody whom the next sentence means by a pronoun or an age. */
const goesOn = /^ [^.!?“”"\n]{1,160}\. (?:She|He|The \d\d-year-old) /;

/** ", a tempeh maker who": what somebody is. */
function isCalled(behind: string): boolean {
  if (/^, (?:an?|the) (?:[\p{L}-]+ ){1,4}who /u.test(behind)) return true;
  const [, calling = ''] = /^, (?:an?|the) ((?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*)/u.exec(behind) ?? [];
  return calling.split(' ').some((word) => isCallingWord(word) && !firms.test(word));
}

/** Callings of firms as well. */
export const firms =
  /(?:backer|bidder|builder|carrier|client|competitor|contractor|customer|developer|distributor|exporter|giant|grower|importer|insurer|leader|lender|maker|manufacturer|operator|owner|partner|player|processor|producer|provider|publisher|retailer|rival|seller|sponsor|supplier)$/;

/** Callings that are hardly ever a person’s: "the regulator, Ofwatch,". */
const traders =
  /^(?:airline|carrier|distributor|exporter|giant|importer|insurer|lender|manufacturer|operator|processor|provider|regulator|retailer|supplier|watchdog|wholesaler)$/;

/** "In a statement issued through police, | Ann Lee | said": a phrase with a preposition that opens the sentence, up to a comma at the end. */
const opensByMeans = /(?:^|[.!?”"] |\n)(?:At|By|From|In|On|Through|With) [^,.;:!?“”\n]*, $/;

/** A noun in front of what it is of, up to a comma at the end. */
const complement = /\b(\p{Ll}+) (?:at|for|from|in|of|with) [^,.;:“”]*, (?:the )?$/u;

/** Who is behind something, up to a comma at the end. */
const behindThing = /\b(\p{Ll}+) behind [^,.;:“”]*, $/u;

const isCallingWord = (noun: string): boolean => (tagsOf(noun) & (Tag.personNoun | Tag.office)) !== 0;

const isBody = (noun: string): boolean => (tagsOf(noun) & Tag.organisationNoun) !== 0 && !isCallingWord(noun);

/** "a ravine known as", "a village called". */
const calledSo = /\b(\p{Ll}+) (?:called|known as|named) $/u;

/** The lower-case word in front of a comma at the end, perhaps with an article behind. */
const apposing = /\b(\p{Ll}+), (?:the )?$/u;

const personal =
  /^(?:, \d{1,2},|,? who(?:se)? |['’]s (?:wife|husband|partner|son|daughter|mother|father|brother|sister|widow|family|parents|lawyer|coach))/;
