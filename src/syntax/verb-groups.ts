/** Reads a verb with its auxiliaries, adverbs and negations as one group: "would not have said". */
import { cueVerbs, type CueStrength } from '../lexicon/cues.js';
import { auxiliaryBases, nounNegations } from '../lexicon/grammar.js';
import { isBareInfinitive } from './bare-infinitives.js';
import { chunkOf, type Chunk, type VerbGroup } from './chunk.js';
import { fixedAdverbial } from './fixed-phrases.js';
import { lastChunk, tagsAt, wordAt, type Reading } from './reading.js';
import { anyVerb, functionWord, Tag, type Tags } from './tags.js';
import { isVerbHere } from './verb-or-noun.js';
import { isUnlistedVerb } from './verb-surroundings.js';
import type { Word } from './words.js';

/** Verbs that answer where "back" stands behind them: "fired back". */
const answeringBases: ReadonlySet<string> = new Set([
  'bark',
  'fire',
  'hit',
  'shoot',
  'shout',
  'snap',
  'text',
  'tweet',
  'write',
  'yell',
]);

/** The verb group that begins with the word at `start`, or undefined if none does. */
export function verbGroupAt(reading: Reading, start: number, word: Word): Chunk | undefined {
  const { tags } = word;
  if (word.lower === 'to') {
    let main = start + 1;
    while (skippable(tagsAt(reading, main))) main++;
    return readGroup(reading, start, main, 'infinitive');
  }
  if (tags & (Tag.auxiliary | Tag.modal | Tag.negation)) return readGroup(reading, start, start, 'finite');
  if (lastChunk(reading)?.end === start && isUnlistedVerb(reading, start, word))
    return groupOf(reading, start, start, { form: 'finite', passive: false, negated: false, modal: false });
  if (!isVerbHere(reading, start, lastChunk(reading)?.kind === 'np' ? 'noun' : 'none')) return undefined;
  return readGroup(reading, start, start, formAt(reading, start, word));
}

/** What the lone verb at `start` is by its ending, and by what stands in front of it. */
function formAt(reading: Reading, start: number, word: Word): VerbGroup['form'] {
  if (word.tags & Tag.verbIng) return 'ing';
  if (isBareInfinitive(reading, start)) return 'infinitive';
  return isBareParticiple(word) ? 'participle' : 'finite';
}

/** Adverbs and negations between "to" and its verb. */
function skippable(tags: Tags): boolean {
  return (tags & (Tag.adverb | Tag.negation)) !== 0 && (tags & Tag.verbBase) === 0;
}

/** A participle that can't be a past tense: "known", "seen". */
function isBareParticiple(word: Word): boolean {
  return (word.tags & Tag.verbParticiple) !== 0 && (word.tags & (Tag.verbPast | Tag.verbBase)) === 0;
}

/** Reads from `first` (behind a "to" at `start`) up to the main verb; without one the last auxiliary is it. */
function readGroup(reading: Reading, start: number, first: number, form: VerbGroup['form']): Chunk | undefined {
  let auxiliary = -1;
  let be = false;
  let have = false;
  let negated = negatedBetween(reading, start, first);
  let modal = false;
  let shape = form;
  for (let at = first; at < reading.to; at++) {
    const word = reading.words[at];
    if (word?.kind !== 'word') break;
    const { tags, lower } = word;
    // "has in the past described"
    const fixed = auxiliary < 0 ? 0 : fixedAdverbial(reading, at);
    if (fixed > 0) {
      if (!reachesVerb(reading, at + fixed)) break;
      at += fixed - 1;
      continue;
    }
    if (tags & (Tag.auxiliary | Tag.modal)) {
      if (auxiliary >= 0 && lower === "'s") break;
      if (tags & Tag.modal && !(tags & Tag.verbBase)) modal = true;
      if (lower.endsWith("n't") || lower === 'cannot') negated = true;
      const base = auxiliaryBase(lower);
      if (base === 'be') be = true;
      if (base === 'have') have = true;
      if (at === start && lower.endsWith('ing')) shape = 'ing';
      auxiliary = at;
    } else if (be && lower === 'there') break;
    else if (tags & Tag.negation && !nounNegations.has(lower)) negated = true;
    else if (isAdverbInside(tags, auxiliary >= 0)) {
      if (!reachesVerb(reading, at + 1)) break;
    } else {
      if (word.capital && at > first) break;
      const bare = auxiliary >= 0 || shape === 'infinitive';
      if (!(bare ? completes(tags, be, have) : tags & anyVerb)) break;
      // "for not supporting"
      if (auxiliary < 0 && shape === 'finite' && tags & Tag.verbIng) shape = 'ing';
      const passive = be && (tags & Tag.verbParticiple) !== 0 && (tags & Tag.verbIng) === 0;
      return groupOf(reading, start, at, { form: shape, passive, negated, modal });
    }
  }
  return auxiliary < 0
    ? undefined
    : groupOf(reading, start, auxiliary, { form: shape, passive: false, negated, modal });
}

/** "to not say": a negation between "to" and what follows. */
function negatedBetween(reading: Reading, start: number, first: number): boolean {
  for (let at = start; at < first; at++) if (tagsAt(reading, at) & Tag.negation) return true;
  return false;
}

/** "had clearly said": an adverb that is no verb itself. */
function isAdverbInside(tags: Tags, behindAuxiliary: boolean): boolean {
  return (tags & Tag.adverb) !== 0 && !(tags & Tag.verbBase && !behindAuxiliary) && (tags & Tag.verbPast) === 0;
}

/** Whether a verb comes after more adverbs. */
function reachesVerb(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const tags = tagsAt(reading, at);
    if (tags & (anyVerb | Tag.auxiliary | Tag.modal) && wordAt(reading, at)?.capital === false)
      return (tags & Tag.adjective) === 0 || (tags & Tag.verbParticiple) !== 0;
    if (!(tags & (Tag.adverb | Tag.negation))) return false;
  }
  return false;
}

/** Whether the form goes with the auxiliaries before it: "is saying", "has said", "will say". */
function completes(tags: Tags, be: boolean, have: boolean): boolean {
  if (tags & functionWord && !(tags & anyVerb)) return false;
  if (be) return (tags & (Tag.verbIng | Tag.verbParticiple)) !== 0;
  if (have) return (tags & Tag.verbParticiple) !== 0;
  return (tags & Tag.verbBase) !== 0 && (tags & (Tag.determiner | Tag.preposition)) === 0;
}

/** The chunk from `start` to its main verb, with the strength of that verb as a cue. */
function groupOf(
  reading: Reading,
  start: number,
  main: number,
  shape: Pick<VerbGroup, 'form' | 'passive' | 'negated' | 'modal'>,
): Chunk | undefined {
  const word = reading.words[main];
  if (word === undefined) return undefined;
  const end = main + 1;
  const auxiliary = (word.tags & (Tag.auxiliary | Tag.modal)) !== 0;
  const base = auxiliary ? auxiliaryBase(word.lower) : word.base;
  const strength = auxiliary ? undefined : strengthOf(reading, base, end);
  const { form, passive, negated, modal } = shape;
  return chunkOf('verb', start, end, { verb: { base, form, passive, negated, modal, strength } });
}

/** "put it | off", "put it in the “…”": something was put somewhere, and not into words. */
function placesIt(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at)?.lower ?? '';
  const next = wordAt(reading, at + 1);
  if (word === 'down') return next?.lower !== 'to';
  return elsewhere.test(word) || (word === 'in' && wordAt(reading, at + 2)?.kind === 'quote');
}

const elsewhere = /^(?:aside|atop|away|back|behind|beside|into|off|on|onto|out|over|past|through|together|under|up)$/;

/** "as she put it", "he went on:" are speech only with the word behind. */
function strengthOf(reading: Reading, base: string, end: number): CueStrength | undefined {
  const next = wordAt(reading, end)?.lower;
  if (base === 'put' && next === 'it') return placesIt(reading, end + 1) ? undefined : 'core';
  if (base === 'go' && next === 'on') {
    const after = wordAt(reading, end + 1);
    if (after?.kind !== 'word' || after.lower === 'to') return 'core';
  }
  // "let slip that"
  if (base === 'let' && next === 'slip') return 'core';
  // "fired back that", "shot back:"
  if (next === 'back' && answeringBases.has(base)) return 'core';
  // "ruled out “…”": words that somebody won't have
  if (base === 'rule' && next === 'out') return 'speech';
  // "called out, “…”"
  const mark = wordAt(reading, end + 1);
  if (base === 'call' && next === 'out' && (mark?.kind === 'quote' || mark?.text === ',' || mark?.text === ':'))
    return 'core';
  // "continued to deny": no words of it are told
  if (base === 'continue' && next === 'to') return undefined;
  return cueVerbs.get(base);
}

function auxiliaryBase(lower: string): string {
  return auxiliaryBases.get(lower) ?? lower;
}
