/** The verbs before a quotation that may report it: `Lee | said the mayor | hopes for “…”`. */
import type { CueStrength } from '../lexicon/cues.js';
import { frontedObjects, namers } from '../lexicon/grammar.js';
import { isNp, isPronoun, type Chunk } from './chunk.js';
import { chainStart, isGerund, linkOf, type Link } from './cue-link.js';
import { judges } from './judgements.js';
import { firstWord, isThat, lastWord, type Sentence } from './sentence.js';
import { holdsThat } from './stances.js';
import { subjectOf } from './subjects.js';
import { isTold } from './told-clauses.js';

export interface CueBefore {
  readonly verb: number;
  readonly link: Link;
  readonly strength: CueStrength;
}

/** Chunks in front of a verb within which the object of naming is looked for. */
const reach = 10;

/** All cues before the quotation, nearest first; through quotations that it is joined to. */
export function* cuesBefore(sentence: Sentence, at: number): Generator<CueBefore> {
  const { chunks } = sentence;
  const first = chainStart(sentence, at);
  for (let verb = at - 1; verb >= 0; verb--) {
    const chunk = chunks[verb];
    if (chunk === undefined || chunk.kind === 'semicolon') return;
    const strength = strengthOf(sentence, verb, first);
    if (strength === undefined || insideDashes(sentence, verb, at) || onlyNames(sentence, verb, at)) continue;
    // "compared | leading the party to “…”"
    if (isGerund(chunk, chunks[verb - 1])) continue;
    const cue = { verb, link: linkOf(sentence, verb, verb < first ? first : at), strength };
    if (isToldBySomebody(sentence, cue, at)) return;
    if (namesNothing(sentence, cue) || lacksAgent(sentence, cue, at) || isAllowed(sentence, cue)) continue;
    yield strength === 'weak' && isTold(sentence, verb, cue.link, at) ? { ...cue, strength: 'speech' } : cue;
  }
}

/** The strength of the verb, if the chunk is one; of the lesser ones also that of a judgement. */
function strengthOf(sentence: Sentence, verb: number, at: number): CueStrength | undefined {
  const group = sentence.chunks[verb]?.verb;
  const lesser = group !== undefined && (group.strength === undefined || group.strength === 'weak');
  if (lesser && rulesSo(sentence, verb)) return 'core';
  if (summons(sentence, verb)) return undefined;
  if (lesser && holdsThat(sentence, verb)) return 'speech';
  // "paid tribute to “…”"
  if (group?.base === 'pay' && lastWord(sentence, sentence.chunks[verb + 1])?.lower === 'tribute') return 'judge';
  return lesser && judges(sentence, verb, at) ? 'judge' : group?.strength;
}

/** "called him | to | the Senate": no word is called anything. */
function summons(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  return (
    chunks[verb]?.verb?.base === 'call' &&
    isNp(chunks[verb + 1]) &&
    chunks[verb + 2]?.kind === 'prep' &&
    firstWord(sentence, chunks[verb + 2])?.lower === 'to' &&
    isNp(chunks[verb + 3])
  );
}

/** "The court found the firm had shown “…”": whoever judges by office reports what they find. */
function rulesSo(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  if (!/^(?:decide|determine|find|hold|rule)$/.test(chunks[verb]?.verb?.base ?? '') || chunks[verb]?.verb?.passive)
    return false;
  const subject = subjectOf(sentence, verb);
  return subject !== undefined && finders.has(lastWord(sentence, chunks[subject.head])?.lower ?? '');
}

/** Those whose findings are words. */
const finders: ReadonlySet<string> = new Set(
  'analysis arbitrator arbitrators auditors audit authors commission committee coroner court inquest inquiry inspectors investigation investigators judge judges jurors jury justices magistrate magistrates ombudsman panel poll regulator report researchers review scientists sheriff study survey tribunal watchdog'.split(
    ' ',
  ),
);

/** The verb stands between two dashes that close before the quotation: an aside of its own. */
function insideDashes({ chunks }: Sentence, verb: number, at: number): boolean {
  const isDash = ({ kind }: Chunk): boolean => kind === 'dash';
  return (
    chunks.slice(verb, at).filter(isDash).length % 2 === 1 && chunks.slice(0, verb).filter(isDash).length % 2 === 1
  );
}

/** "a man identified only as", "known as": a judging participle without an object names and does not speak. */
function onlyNames(sentence: Sentence, verb: number, quote: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.strength !== 'judge' || group.passive || group.form === 'infinitive' || group.form === 'ing') return false;
  if (objectInFront(sentence, verb) || isNp(chunks[quote + 1])) return false;
  let at = verb + 1;
  while (chunks[at]?.kind === 'adv') at++;
  return chunks[at]?.kind === 'prep' && firstWord(sentence, chunks[at])?.lower === 'as';
}

/** "a class called “…”": a verb of naming straight before the quotation, with no object in front. */
function namesNothing(sentence: Sentence, { verb, link }: CueBefore): boolean {
  const group = sentence.chunks[verb]?.verb;
  return link === 'direct' && group?.passive === false && namers.has(group.base) && !objectInFront(sentence, verb);
}

/** "what Lee called", "which he called": the object of naming stands in front. */
function objectInFront(sentence: Sentence, verb: number): boolean {
  return sentence.chunks.slice(Math.max(0, verb - reach), verb).some(
    (chunk, index, before) =>
      // "a figure | its director called": a clause on the noun
      (isNp(chunk) && !isPronoun(chunk) && isNp(before[index - 1])) ||
      chunk.kind === 'rel' ||
      chunk.kind === 'sub' ||
      frontedObjects.has(firstWord(sentence, chunk)?.lower ?? ''),
  );
}

/** "was called “…”": a passive that reaches the quotation only where it says by whom; "is quoted" needs nobody. */
function lacksAgent(sentence: Sentence, { verb, link, strength }: CueBefore, at: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || group.base === 'quote' || !(group.passive || group.form === 'participle')) return false;
  if (holdsThat(sentence, verb)) return false;
  // "by Ann Lee" straight behind the verb or the quotation
  const agent = [verb + 1, at + 1].some((index) => firstWord(sentence, chunks[index])?.lower === 'by');
  if (link === 'stop' || !agent) return true;
  return link === 'clause' && strength !== 'core' && firstWord(sentence, chunks[at - 1])?.lower !== 'as';
}

/** "that patients may | ask to see the “…”": what somebody may ask for is no report. */
function isAllowed({ chunks }: Sentence, { verb, link }: CueBefore): boolean {
  const group = chunks[verb]?.verb;
  return link === 'clause' && group?.base === 'ask' && group.modal && chunks[verb + 1]?.verb?.form === 'infinitive';
}

/** "was told that the ships were “…”": somebody said so who is not named. */
function isToldBySomebody(sentence: Sentence, cue: CueBefore, at: number): boolean {
  const { verb: group } = sentence.chunks[cue.verb] ?? {};
  const told = group?.passive === true && group.form === 'finite' && /^(?:advise|inform|tell|warn)$/.test(group.base);
  return told && isThat(sentence, sentence.chunks[cue.verb + 1]) && lacksAgent(sentence, cue, at);
}
