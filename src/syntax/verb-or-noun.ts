/** Whether a word that may be a verb is one where it stands: "Lee plans", but "the plans". */
import { wordSet } from '../lexicon/words.js';
import { adjectivalCues, formerWords } from '../lexicon/grammar.js';
import { isBase } from './base-verbs.js';
import type { Chunk } from './chunk.js';
import { List } from './lists.js';
import { numberAt, opensPhrase } from './phrase-openings.js';
import { lastChunk, wordAt, type Reading, type Tail } from './reading.js';
import { isPresent } from './present-verbs.js';
import { anyNoun, anyVerb, functionWord, Tag } from './tags.js';
import { breaksForTime } from './time-spans.js';
import { isCore, isCue, lacksVerbSoFar, objectAhead, quotedBefore, waitingSubject } from './verb-surroundings.js';
import type { Word } from './words.js';

/** Takes the word's index and what the noun phrase before it ends with; returns whether the word is a verb there. */
export function isVerbHere(reading: Reading, index: number, tail: Tail): boolean {
  const word = wordAt(reading, index);
  if (word?.kind !== 'word' || (word.tags & anyVerb) === 0) return false;
  if (tail === 'open')
    return (
      headless.has(wordAt(reading, index - 1)?.lower ?? '') &&
      (isSaying(word) || ((word.tags & Tag.verbPast) !== 0 && objectAhead(reading, index, word)))
    );
  // "whose term ends", "whom fans love"
  if (tail === 'none' && /^(?:whom|whose)$/.test(wordAt(reading, index - 1)?.lower ?? '')) return false;
  // "in the fourth | set": won or lost
  if (
    word.lower === 'set' &&
    /^(?:first|second|third|fourth|fifth|final|deciding)$/.test(wordAt(reading, index - 1)?.lower ?? '')
  )
    return false;
  if (word.tags & Tag.verbIng) return isIng(reading, index, word, tail);
  if (word.tags & (Tag.verbPast | Tag.verbParticiple)) return isPast(reading, index, word, tail);
  if (word.tags & Tag.verbS) return isPresent(reading, index, word, tail);
  return isBase(reading, index, word, tail);
}

/** Words that stand for somebody without a noun: "the other said", "the latter told". */
const headless = wordSet(
  'another other latter former first second third last accused deceased eldest youngest elder younger many some most several few',
);

/** "said", "told": a core verb that is no adjective. */
function isSaying(word: Word): boolean {
  return isCore(word) && (word.tags & Tag.verbPast) !== 0 && !adjectivalCues.has(word.lower);
}

/** "saying", "leaving"; but "the meeting" and "a leading figure". */
function isIng(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const next = wordAt(reading, index + 1);
  const nextTags = next?.tags ?? 0;
  const previous = lastChunk(reading)?.kind;
  // "chief operating officer"
  if (wordAt(reading, index - 1)?.lower === 'chief' && (nextTags & (Tag.office | Tag.personNoun)) !== 0) return false;
  if (!(word.lists & List.ingNoun)) {
    // "the defending champion", but "defending the sale"
    const describes = word.tags & Tag.adjective && !(nextTags & (Tag.determiner | Tag.possessive));
    if (tail === 'noun' && namesCalling(reading, index + 1)) return false;
    // “…” asked | prosecuting lawyer Ann Lee
    if (previous === 'verb' && quotedVerb(reading) && namesCalling(reading, index + 1)) return false;
    return isCore(word) || tail === 'noun' || !(describes && opensPhrase(reading, index + 1));
  }
  // "by warning that"
  const reported = next?.kind === 'quote' || next?.lower === 'that' || (nextTags & Tag.adverb) !== 0;
  if (isCore(word) && tail === 'none' && previous === 'prep' && reported) return true;
  // "apologised on her website, writing, “…”"
  if (isCore(word) && previous === 'comma' && (next?.text === ',' || next?.text === ':')) return true;
  // "Lee left, warning of storms", "a statement warning of storms"
  if (isCore(word) && next?.lower === 'of') {
    const before = wordAt(reading, index - 1);
    if (tail === 'noun') return before?.capital === true || ((before?.tags ?? 0) & Tag.documentNoun) !== 0;
    return previous === 'comma';
  }
  // "Lee left, warning in an email that"
  if (isCore(word) && previous === 'comma' && /^(?:at|during|in|on|via)$/.test(next?.lower ?? ''))
    return lacksVerbSoFar(reading) ? reading.chunks[0]?.kind === 'np' : true;
  // "a letter warning that the road was shut", "with the judge ruling they had acted"
  const teller = ((wordAt(reading, index - 1)?.tags ?? 0) & (Tag.documentNoun | Tag.personNoun | Tag.office)) !== 0;
  const tells = next?.lower === 'that' || next?.kind === 'quote' || isSubjectWord(next);
  if (tail === 'noun' && teller && tells && isCue(word) && word.base !== 'read') return true;
  // "youths | standing | near her"
  if (tail === 'noun' && /^(?:living|standing)$/.test(word.lower) && placed.test(next?.lower ?? '')) return true;
  // "Lee meeting with the mayor"
  if (tail === 'noun')
    return (
      wordAt(reading, index - 1)?.capital === true && (nextTags & (Tag.preposition | Tag.determiner | Tag.adverb)) !== 0
    );
  return objectAhead(reading, index, word) && previous !== 'verb' && previous !== 'prep';
}

/** Behind these stands where somebody lives or stands. */
const placed = /^(?:around|behind|beside|inside|near|nearby|outside|under)$/;

/** "he", "they". */
const isSubjectWord = (word: Word | undefined): boolean =>
  word !== undefined && (word.tags & Tag.pronoun) !== 0 && /^(?:he|I|it|she|they|we)$/.test(word.text);

/** The verb just taken stands behind a quotation. */
const quotedVerb = ({ chunks }: Reading): boolean => chunks.at(-2)?.kind === 'quote';

/** "Acme chartering | chief Ann Lee": the word describes a calling. */
function namesCalling(reading: Reading, index: number): boolean {
  const calling = wordAt(reading, index);
  return (
    calling?.capital === false &&
    (calling.tags & (Tag.office | Tag.personNoun)) !== 0 &&
    wordAt(reading, index + 1)?.capital === true
  );
}

/** "told lawmakers", "left"; but "two armed men" and "retired general". */
function isPast(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  // "4,100 written objections"
  if (!(word.tags & Tag.verbPast) && numberAt(reading, index - 1)) return false;
  if (isCore(word) && !adjectivalCues.has(word.lower)) return true;
  // “…,” noted council leader Bo Ray
  if (tail === 'none' && isCue(word) && quotedBefore(reading)) return true;
  const next = wordAt(reading, index + 1);
  const nextTags = next?.tags ?? 0;
  // "two armed men", but "the 71-year-old promised supporters"
  const counted = numberAt(reading, index - 1) && wordAt(reading, index - 1)?.lower.endsWith('-old') === false;
  if (tail === 'noun') return !(counted && (nextTags & anyNoun) !== 0);
  if (!(word.tags & (Tag.adjective | Tag.verbParticiple))) return true;
  // "Its author, Ann Lee, needed only one line"
  if (/^(?:just|only)$/.test(next?.lower ?? '')) return true;
  // "Lee, who keeps records, reported last fall that"
  if (isCue(word) && isCore(word) && breaksForTime(reading, index + 1)) return true;
  // "warned Lee that continued work was": a subject is wanted there
  if (opensReport(reading) && next?.kind === 'word' && (nextTags & (functionWord | Tag.adverb)) === 0 && !next.capital)
    return false;
  if (next?.kind !== 'word' || !phraseMayOpen(lastChunk(reading))) return true;
  if (isCue(word) && wantsMainVerb(reading)) return true;
  // "months of paid leave"
  if (lastChunk(reading)?.kind === 'prep' && (nextTags & functionWord) === 0 && !next.capital) return false;
  // "convicted felons": a person follows
  if ((nextTags & (Tag.personNoun | Tag.groupNoun | Tag.office)) !== 0 && !next.capital)
    return isCue(word) && !(word.tags & Tag.adjective) && lacksVerb(reading, index + 2);
  const describes = (nextTags & functionWord) === 0 && (!next.capital || formerWords.has(word.lower));
  return !(word.tags & Tag.adjective && describes);
}

/** "Lee, whose shop was robbed, | accused senior officers": behind a clause on the subject, which has no verb yet. */
function wantsMainVerb(reading: Reading): boolean {
  const { chunks } = reading;
  return chunks.at(-1)?.kind === 'comma' && chunks.length > 3 && waitingSubject(reading) !== undefined;
}

/** "Lee left and | thanked voters for “…”": the clause has no other verb, up to the next mark. */
function lacksVerb(reading: Reading, from: number): boolean {
  if (!reading.chunks.some((chunk) => chunk.kind === 'np')) return false;
  for (let at = from; ; at++) {
    const word = wordAt(reading, at);
    if (word === undefined || word.kind === 'quote' || word.kind === 'mark') return true;
    if (word.tags & (Tag.verbPast | Tag.auxiliary | Tag.modal)) return false;
  }
}

/** "said | that", "warned | Lee | that": what the report opens needs a subject, for its "that" stands for nobody. */
function opensReport({ chunks, words }: Reading): boolean {
  const [verb, told, that] = chunks.slice(-3);
  const report = told?.verb === undefined ? verb : told;
  return (
    that?.kind === 'sub' &&
    words[that.start]?.lower === 'that' &&
    report?.verb?.strength === 'core' &&
    (report === told || (told?.kind === 'np' && words[told.end - 1]?.capital === true))
  );
}

/** Behind this chunk a noun phrase can begin without a determiner. */
function phraseMayOpen(previous: Chunk | undefined): boolean {
  switch (previous?.kind) {
    case undefined:
    case 'comma':
    case 'quote':
    case 'prep':
    case 'conj':
      return true;
    case 'verb':
      return previous.verb?.base !== 'be';
    default:
      return false;
  }
}
