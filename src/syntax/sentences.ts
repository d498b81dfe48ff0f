/** Sentences of a paragraph: runs of words, each outermost quotation counting as one word. */
import { abbreviationsBefore } from '../lexicon/abbreviations.js';
import { cueVerbs } from '../lexicon/cues.js';
import type { Quotation } from '../types.js';
import { isListed, Tag } from './tags.js';
import type { Word } from './words.js';

/** What the words of a quotation end with, inside the marks: it tells whether the sentence can go on behind them. */
export type Ending = 'comma' | 'stop' | 'question' | 'dash' | 'none';

export function endingOf(text: string, quotation: Quotation): Ending {
  let at = quotation.end - 1;
  while (at > quotation.start && /[\s'’‘"”)\]]/.test(text.charAt(at))) at--;
  switch (text.charAt(at)) {
    case ',':
    case ';':
    case ':':
      return 'comma';
    case '.':
      return 'stop';
    case '?':
    case '!':
      return 'question';
    case '…':
    case '-':
    case '—':
    case '–':
      return 'dash';
    default:
      return 'none';
  }
}

/**
 * Words after which a sentence is read in pieces: rules look over all of theirs, so that a list of thousands would cost the
 * square of its length. No reporter writes so many.
 */
const longest = 500;

/** Indices of the first words of the sentences, the end of the last one last. */
export function splitSentences(text: string, words: readonly Word[]): number[] {
  const bounds = [0];
  let from = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    if (!endsSentence(text, words, at) && !isTooLong(words, from, at)) continue;
    from = at + 1;
    bounds.push(from);
  }
  bounds.push(words.length);
  return bounds;
}

/** A long list is parted behind a comma; what has none is parted anywhere, at twice the length. */
function isTooLong(words: readonly Word[], from: number, at: number): boolean {
  const length = at + 1 - from;
  return length >= longest && (words[at]?.lower === ',' || length >= 2 * longest);
}

const FULL_STOP = 0x2e;

function endsSentence(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || next === undefined) return false;
  if (word.kind === 'quote') return word.quotation !== undefined && endsAfterQuotation(text, words, at, word.quotation);
  if (word.kind === 'mark') {
    if (word.text === '.' || word.text === '?' || word.text === '!' || word.text === '•') {
      if (
        next.text === ',' ||
        next.text === ')' ||
        next.text === ']' ||
        next.text === '.' ||
        next.text === '?' ||
        next.text === '!'
      )
        return false;
      // "6 ft. 5 in. of himself"
      if (words[at - 1]?.lower === 'in' && words[at - 2]?.kind === 'number' && !next.capital) return false;
      return next.kind !== 'word' || next.capital || next.start > word.end;
    }
    if ((word.text === ')' || word.text === ']') && /[.?!]/.test(words[at - 1]?.text ?? ''))
      return beginsSentence(next);
    return word.lower === '…' && next.capital && opensAnew(next);
  }
  if (word.kind === 'word' && text.charCodeAt(word.end - 1) === FULL_STOP && next.kind !== 'mark') {
    if (next.kind === 'quote')
      return !abbreviationsBefore.has(word.lower.slice(0, -1)) && word.text.length > 2 && startsUpper(text, next);
    if (firms.test(word.lower) && beginsWithSomebody(words, at + 1)) return true;
    return !abbreviationsBefore.has(word.lower.slice(0, -1)) && next.capital && opensAnew(next) && word.text.length > 2;
  }
  return false;
}

/** What the name of a firm may end with. */
const firms = /^(?:co|corp|inc|llc|ltd|plc)\.$/;

/** "It is part of Harbour Corp. | Halvorsen says", "… Harbour Ltd. | Bo Halvorsen, a clerk,": behind a firm, nobody's calling in front of the name. */
function beginsWithSomebody(words: readonly Word[], from: number): boolean {
  let to = from;
  while (to < from + 3 && words[to]?.capital === true && isNameOnly(words[to])) to++;
  const next = words[to];
  const says = cueVerbs.get(next?.base ?? '') === 'core' && ((next?.tags ?? 0) & pastOrPresent) !== 0;
  return to > from && (says || (to > from + 1 && next?.text === ','));
}

/** A first name, or a word that no lexicon knows. */
const isNameOnly = (word: Word | undefined): boolean =>
  word !== undefined && (!isListed(word.lower) || (word.tags & Tag.givenName) !== 0) && !firms.test(word.lower);

function startsUpper(text: string, word: Word): boolean {
  return word.quotation !== undefined && /^\W*\p{Lu}/u.test(text.slice(word.quotation.start, word.quotation.start + 4));
}

function beginsSentence(word: Word): boolean {
  return word.kind === 'quote' || word.capital;
}

/** A capital that a name would hardly have: "The", "He", "In". */
function opensAnew(word: Word): boolean {
  return (
    (word.tags &
      (Tag.determiner |
        Tag.pronoun |
        Tag.possessive |
        Tag.preposition |
        Tag.subordinator |
        Tag.coordinator |
        Tag.adverb |
        Tag.auxiliary)) !==
    0
  );
}

/**
 * `“No.” Ann Lee left.` ends behind the marks, `“No?” Ann Lee asked.` doesn't: there a name and a reporting verb follow
 * that leave the sentence no other object.
 */
function endsAfterQuotation(text: string, words: readonly Word[], at: number, quotation: Quotation): boolean {
  const next = words[at + 1];
  if (next === undefined) return true;
  const ending = endingOf(text, quotation);
  if (next.kind === 'mark' && next.lower !== '—') return next.text === '•' || next.text === '<>';
  if (ending === 'comma' || ending === 'none') return false;
  if (next.kind === 'quote') return ending !== 'dash';
  if (next.lower === '—') return false;
  if (!next.capital) return next.kind === 'number' && ending === 'stop';
  if (next.tags & Tag.pronoun && next.text !== 'I' && ending === 'stop') return true;
  return introduced(words, at) || !reportFollows(words, at + 1, ending === 'stop');
}

/** "Lee shouted, “No!” The mayor asked him to sit.": the words before the quotation open it. */
function introduced(words: readonly Word[], at: number): boolean {
  const mark = words[at - 1]?.text;
  const before = words[at - 2];
  return (
    mark === ':' || (mark === ',' && cueVerbs.has(before?.base ?? '') && ((before?.tags ?? 0) & pastOrPresent) !== 0)
  );
}

const pastOrPresent = Tag.verbPast | Tag.verbS;

/** Whether `Name verb` stands at `from`, appositions between commas skipped, and what comes after the verb is no object of it. */
function reportFollows(words: readonly Word[], from: number, strict: boolean): boolean {
  let at = from;
  let commas = 0;
  let helped = false;
  for (; at < from + (strict ? 8 : 24); at++) {
    const word = words[at];
    // “Why?” Lee has said. “Why?” Lee was quoted as saying.
    const auxiliary =
      word !== undefined && word.lower !== "'s" && at > from && (word.tags & (Tag.auxiliary | Tag.modal)) !== 0;
    if (!strict && word?.kind === 'word' && (auxiliary || (helped && heardAs.test(word.lower)))) helped = true;
    else if (helped && word?.kind === 'word' && !word.capital && canReport(words, at, true)) break;
    else if (word?.text === ',' && !strict && commas < 3) commas++;
    else if (!strict && word?.kind === 'quote' && words[at - 1]?.capital === true && words[at + 1]?.capital === true)
      continue;
    else if (!strict && word?.text === '(') at = closingParenthesis(words, at);
    else if (word?.kind !== 'word' && word?.kind !== 'number') return false;
    else if (
      word.kind === 'word' &&
      !word.capital &&
      word.tags & (Tag.verbPast | Tag.verbS) &&
      (!(word.tags & Tag.nounVerb) ||
        endsClause(words[at + 1]) ||
        goesWithParticle(words, at) ||
        recallsSaying(words, at)) &&
      // "The states, he wrote, remained free."
      !((words[at - 1]?.tags ?? 0) & (Tag.determiner | Tag.possessive))
    ) {
      if (canReport(words, at, strict)) break;
      if (commas % 2 === 0) return false;
    }
  }
  const verb = words[at];
  if (verb === undefined || !canReport(words, at, strict)) return false;
  const after = words[at + 1];
  // “Why?” Lee said, “…”: the cue of what follows
  if (after?.text === ',' && words[at + 2]?.kind === 'quote') return false;
  if (after === undefined || (after.kind === 'mark' && after.text !== ':')) return true;
  if (strict) return false;
  if (verb.lower === 'went' || verb.base === 'ask' || verb.base === 'tell') return true;
  if (recallsSaying(words, at)) return true;
  return after.kind === 'word' && (after.tags & (Tag.preposition | Tag.adverb | Tag.time | Tag.calendar)) !== 0;
}

/** What may stand between an auxiliary and a report: "was quoted as saying", "is said to have asked". */
const heardAs = /^(?:as|believed|heard|quoted|reported|to)$/;

/** What a verb that is also a noun needs behind it to be a verb there: “Why?” Bo Ray notes. */
function endsClause(after: Word | undefined): boolean {
  return after === undefined || after.text === '.' || after.text === ',';
}

/** Verbs that report with the word behind them: "went on", "shot back", "called out". */
const particles: ReadonlyMap<string, RegExp> = new Map([
  ['break', /^in$/],
  ['call', /^(?:back|out|to)$/],
  ['come', /^back$/],
  ['cut', /^in$/],
  ['fire', /^back$/],
  ['go', /^on$/],
  ['hit', /^(?:back|out)$/],
  ['jump', /^in$/],
  ['shoot', /^back$/],
]);

const goesWithParticle = (words: readonly Word[], at: number): boolean =>
  particles.get(words[at]?.base ?? '')?.test(words[at + 1]?.lower ?? '') === true;

/** “Why?” Ann Lee | recalls | thinking. */
const recallsSaying = (words: readonly Word[], at: number): boolean =>
  /^(?:recall|remember)$/.test(words[at]?.base ?? '') &&
  /^(?:asking|saying|telling|thinking)$/.test(words[at + 1]?.lower ?? '');

/** A reporting verb; behind a question or a shout, where a sentence of its own is less likely, a lesser one and "went on" too. */
function canReport(words: readonly Word[], at: number, strict: boolean): boolean {
  const lower = words[at]?.lower ?? '';
  const strength = cueVerbs.get(words[at]?.base ?? '');
  return (
    strength === 'core' ||
    (!strict && (strength === 'speech' || /^(?:began|questioned)$/.test(lower) || goesWithParticle(words, at)))
  );
}

/** "(D-Newport News)": where the parentheses that open at `from` close; `from` where they don't. */
function closingParenthesis(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < from + 8; at++) if (words[at]?.text === ')') return at;
  return from;
}
