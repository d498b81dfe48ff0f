/** How surely a verb before a quotation reports it. */
import { wordSet } from '../lexicon/words.js';
import type { CueStrength } from '../lexicon/cues.js';
import { isFinite, isNp, isPronoun, type Chunk } from './chunk.js';
import { judges } from './judgements.js';
import { firstWord, isThat, lastWord, pastPhrases, skipForward, type Sentence } from './sentence.js';
import { holdsWords, prescribes } from './prescriptions.js';
import { holdsThat } from './stances.js';
import { subjectOf } from './subjects.js';
import { pluralForm, Tag } from './tags.js';
import { hearsFrom } from './told-clauses.js';
import { sendsWords, usesWords } from './words-used.js';

/** The strength of the verb, if the chunk is one; of the lesser ones also that of a judgement. */
export function strengthOf(sentence: Sentence, verb: number, at: number): CueStrength | undefined {
  const group = sentence.chunks[verb]?.verb;
  if (group === undefined) return undefined;
  const lesser = group.strength === undefined || group.strength === 'weak';
  if (lesser && rulesSo(sentence, verb)) return 'core';
  if (lesser && (prescribes(sentence, verb, at) || hearsFrom(sentence, verb))) return 'core';
  if (summons(sentence, verb, at) || writesNoWords(sentence, verb) || bearsName(sentence, verb)) return undefined;
  if (lesser && (holdsThat(sentence, verb) || givesGrounds(sentence, verb, at))) return 'speech';
  if (lesser && holdsWords(sentence, verb, at)) return 'judge';
  // "promised to leave and | quoted | his father: “…”"
  if (group.base === 'quote' && group.form === 'finite' && !group.passive && isNp(sentence.chunks[verb + 1]))
    return 'core';
  // "told | the story | “without a smile”": how it is told
  if (
    group.base === 'tell' &&
    verb + 2 === at &&
    stories.has(lastWord(sentence, sentence.chunks[verb + 1])?.lower ?? '')
  )
    return 'weak';
  // "pointed | to neglect that went | “…”": no words
  if (group.base === 'point' && sentence.chunks.slice(verb + 1, at).some(isFinite) && !isOut(sentence, verb + 1))
    return 'weak';
  if (group.base === 'have' && (hasItSo(sentence, verb) || hasWordFor(sentence, verb))) return 'speech';
  // "wished the winner “…”"
  if (group.base === 'wish' && isNp(sentence.chunks[verb + 1]) && verb + 2 === at) return 'speech';
  if (group.base === 'put' && putsDown(sentence, at)) return 'judge';
  if (idioms.get(group.base)?.test(lastWord(sentence, sentence.chunks[verb + 1])?.lower ?? '') === true)
    return sentence.chunks.slice(verb + 1, at).some(isFinite) ? undefined : 'judge';
  if ((lesser || group.strength === 'judge') && directs(sentence, verb, at)) return 'speech';
  if (lesser && (usesWords(sentence, verb, at) || sendsWords(sentence, verb, at))) return 'speech';
  // "went | after | Ray | as | “…”"
  if (group.base === 'go' && goesAfter(sentence, verb, at)) return 'judge';
  // "sees | in | the plan | “…”"
  if (group.base === 'see' && firstWord(sentence, sentence.chunks[verb + 1])?.lower === 'in' && verb + 3 === at)
    return 'judge';
  return lesser && judges(sentence, verb, at) ? 'judge' : group.strength;
}

/** Verbs that judge with their object: "paid tribute to “…”", "took aim at “…”", "put the blame on “…”", "made the case for “…”", "summed it up as “…”". */
const idioms: ReadonlyMap<string, RegExp> = new Map([
  ['pay', /^tribute$/],
  ['sum', /^up$/],
  ['take', /^(?:aim|dig|exception|issue|jab|shot|swipe)$/],
  ['land', /^(?:dig|jab|shot|swipe)$/],
  ['put', /^blame$/],
  ['lay', /^blame$/],
  ['make', /^case$/],
  ['pour', /^scorn$/],
  ['voice', /^(?:fear|fears|concern|concerns|doubt|doubts|support)$/],
]);

/** "directed | Ray | to stay “…”", "challenged | the board | not to give up “…”", "called | on | them | to act “…”": what somebody is to do is told them. */
function directs(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  const calls = group?.base === 'call' && /^(?:on|upon)$/.test(firstWord(sentence, chunks[verb + 1])?.lower ?? '');
  const object = calls ? verb + 2 : verb + 1;
  if (group?.passive !== false || !(calls || directing.test(group.base)) || !isNp(chunks[object])) return false;
  // "schools may require children to work", "requiring families to pay": a law or a plan
  if (group.base === 'require' && (group.modal || group.form !== 'finite')) return false;
  const to = skipForward(chunks, pastPhrases(chunks, object + 1));
  // "wants the town to “wake up”"
  if (group.base === 'want' && to + 1 !== at) return false;
  return chunks[to]?.verb?.form === 'infinitive' || firstWord(sentence, chunks[to])?.lower === 'to';
}

const directing = /^(?:challenge|dare|direct|encourage|require|want)$/;

/** "as | the flyer | has | it, “…”". */
function hasItSo(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const word = (at: number): string => firstWord(sentence, chunks[at])?.lower ?? '';
  return (
    isNp(chunks[verb - 1]) && word(verb - 2) === 'as' && word(verb + 1) === 'it' && chunks[verb + 2]?.kind === 'comma'
  );
}

/** "blocked the merger | on | the grounds | that it would leave “…”": why somebody decides so, in their words. */
function givesGrounds(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const that = chunks.findLastIndex((chunk, index) => index > verb + 2 && index < at && isThat(sentence, chunk));
  const grounds = lastWord(sentence, chunks[that - 1])?.lower ?? '';
  return (
    /^grounds?$/.test(grounds) &&
    firstWord(sentence, chunks[that - 2])?.lower === 'on' &&
    chunks[verb]?.verb?.form === 'finite' &&
    !chunks.slice(verb + 1, that).some(isFinite)
  );
}

/** "put the delay | down | to | “…”". */
const putsDown = (sentence: Sentence, at: number): boolean =>
  firstWord(sentence, sentence.chunks[at - 2])?.lower === 'down' &&
  firstWord(sentence, sentence.chunks[at - 1])?.lower === 'to';

/** "has | a shorter word | for | it: “…”"; but what several have a word for is a term of theirs. */
function hasWordFor(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const word = /^(?:description|name|phrase|term|word)$/.test(lastWord(sentence, chunks[verb + 1])?.lower ?? '');
  if (!word || firstWord(sentence, chunks[verb + 2])?.lower !== 'for') return false;
  const last = lastWord(sentence, chunks[subjectOf(sentence, verb)?.head ?? -1]);
  return last !== undefined && (last.tags & Tag.groupNoun) === 0 && !pluralForm(last.lower);
}

/** What is told, and nobody is. */
const stories = wordSet('anecdote joke lie lies secret story tale truth');

/** "went | after | Ray | as a | “…”": whoever is attacked, and as what. */
function goesAfter(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const word = (index: number): string => firstWord(sentence, chunks[index])?.lower ?? '';
  return word(verb + 1) === 'after' && isNp(chunks[verb + 2]) && word(verb + 3) === 'as' && at <= verb + 5;
}

/** "pointed | out". */
const isOut = (sentence: Sentence, at: number): boolean => firstWord(sentence, sentence.chunks[at])?.lower === 'out';

/** "called him | to | the Senate": no word is called anything; but "called the road | to | Hull | “…”". */
function summons(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  return (
    chunks[verb]?.verb?.base === 'call' &&
    verb + 1 < at &&
    isNp(chunks[verb + 1]) &&
    chunks[verb + 2]?.kind === 'prep' &&
    firstWord(sentence, chunks[verb + 2])?.lower === 'to' &&
    isNp(chunks[verb + 3]) &&
    verb + 4 !== at
  );
}

/** "a woman | called | Eve Finch | founded it": how somebody new is named. */
function bearsName(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const [bearer, name] = [chunks[verb - 1], chunks[verb + 1]];
  return (
    chunks[verb]?.verb?.base === 'call' &&
    isNp(bearer) &&
    /^(?:an?|one|two|three)$/.test(firstWord(sentence, bearer)?.lower ?? '') &&
    isNp(name) &&
    firstWord(sentence, name)?.capital === true &&
    isFinite(chunks[verb + 2])
  );
}

/** "wrote | cheques", "writes | code": what is written is no utterance. */
function writesNoWords(sentence: Sentence, verb: number): boolean {
  const object = lastWord(sentence, sentence.chunks[verb + 1])?.lower ?? '';
  return (
    sentence.chunks[verb]?.verb?.base === 'write' &&
    /^(?:checks?|cheques?|code|music|prescriptions?|software)$/.test(object)
  );
}

/** "The court found the firm had shown “…”": whoever judges by office reports what they find. */
export function rulesSo(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  if (!/^(?:decide|determine|find|hold|rule)$/.test(chunks[verb]?.verb?.base ?? '') || chunks[verb]?.verb?.passive)
    return false;
  // "The farmers, | it | held |, had slept on their rights"
  const [open, it, , close] = chunks.slice(Math.max(0, verb - 2), verb + 2);
  const interposed = open?.kind === 'comma' && close?.kind === 'comma' && isPronoun(it);
  if (interposed && firstWord(sentence, it)?.lower === 'it') return true;
  const subject = subjectOf(sentence, verb);
  const head = subject === undefined ? undefined : chunks[subject.head];
  return (
    finders.has(lastWord(sentence, head)?.lower ?? '') ||
    isByOffice(sentence, head) ||
    isRulingBody(sentence, verb, head)
  );
}

/** "Judge Ann Lee". */
const isByOffice = (sentence: Sentence, head: Chunk | undefined): boolean =>
  sentence.words
    .slice(head?.start, head?.end)
    .some(({ lower }) => /^(?:coroner|judge|justice|magistrate|ombudsman)$/.test(lower));

/** "The Office of Fair Trading | found": a body by name; but "the Harbour Board | held | a “listening session”". */
const isRulingBody = (sentence: Sentence, verb: number, head: Chunk | undefined): boolean =>
  sentence.chunks[verb]?.verb?.base !== 'hold' &&
  sentence.words.slice(head?.start, head?.end).some(({ lower, capital }) => capital && rulingBodies.has(lower));

const rulingBodies = wordSet(
  'agency authority board bureau commission committee council court inspectorate office panel tribunal',
);

/** Those whose findings are words. */
const finders = wordSet(
  'analysis arbitrator arbitrators auditors audit authors commission committee coroner court inquest inquiry inspectors investigation investigators judge judges jurors jury justices magistrate magistrates ombudsman panel poll regulator report researchers review scientists sheriff study survey tribunal watchdog',
);
