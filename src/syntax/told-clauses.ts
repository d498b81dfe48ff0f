/** Clauses that a verb before a quotation reports, with "that" or without: "found that the land was “…”", "found the land “…”". */
import { evidentialVerbs } from '../lexicon/grammar.js';
import { isFinite, type ChunkKind } from './chunk.js';
import type { Link } from './cue-link.js';
import { firstWord, isThat, type Sentence } from './sentence.js';

/** "believes that", "found the pool had": what follows a verb that reports nothing by itself is told all the same. */
export function isTold(sentence: Sentence, verb: number, link: Link, at: number): boolean {
  const { chunks } = sentence;
  const next = chunks[verb + 1];
  if (next?.kind === 'sub' && /^(?:that|whether)$/.test(firstWord(sentence, next)?.lower ?? '')) return true;
  // "found in 2014 that"
  if (next?.kind === 'prep' && chunks[verb + 2]?.kind === 'time' && isThat(sentence, chunks[verb + 3])) return true;
  if (expectsToBe(sentence, verb, at)) return true;
  if (!evidentialVerbs.has(chunks[verb]?.verb?.base ?? '')) return false;
  return (
    andThat(sentence, verb, at) >= 0 ||
    ((chunks[verb - 1]?.kind !== 'rel' || chunks[verb - 2]?.kind === 'comma') &&
      link === 'clause' &&
      bareClauseFollows(sentence, verb, at))
  );
}

/** "expects sales to be “…”", "found the boiler to be “…”": what somebody foresees or finds. */
function expectsToBe({ chunks }: Sentence, verb: number, at: number): boolean {
  const foresees = /^(?:expect|believe|consider|find|project|forecast)$/.test(chunks[verb]?.verb?.base ?? '');
  const be = chunks[at - 1]?.verb;
  return (
    foresees &&
    be?.base === 'be' &&
    be.form === 'infinitive' &&
    chunks.slice(verb + 1, at - 1).every(({ kind }) => kind === 'np' || kind === 'prep')
  );
}

/** "found the pool had “…”": a clause without "that" and without a comma. */
function bareClauseFollows({ chunks }: Sentence, verb: number, at: number): boolean {
  const between = chunks.slice(verb + 1, at);
  return (
    between[0]?.kind === 'np' &&
    between.some(isFinite) &&
    !between.some(({ kind }) => kind === 'comma' || kind === 'rel')
  );
}

/** "found that …, when the Crown claimed it, | and that the land “…”": the last "and that", behind a "that" of its own; or -1. */
export function resumedThat(sentence: Sentence, at: number): number {
  const resumed = andThat(sentence, -1, at);
  const opened = sentence.chunks
    .slice(0, Math.max(0, resumed))
    // "said the club would not comment | but that she was “…”"
    .some((chunk, index) => isThat(sentence, chunk) || reportsBare(sentence, index));
  return opened ? resumed : -1;
}

/** Whether an "and that" between the two verbs goes on with what the first one reports. */
export function resumesThat(sentence: Sentence, from: number, to: number): boolean {
  return andThat(sentence, from, to) >= 0;
}

/** "found the deal was bad | and that Lee “…”": the last such conjunction between two chunks; or -1. */
function andThat(sentence: Sentence, from: number, to: number): number {
  const { chunks } = sentence;
  return chunks.findLastIndex(
    ({ kind }, index) => index > from && index < to && kind === 'conj' && isThat(sentence, chunks[index + 1]),
  );
}

/** "found that", "told reporters in Rome that"; but not "had not heard it, but that". */
export function reportsThat(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  let at = verb + 1;
  while (light.has(chunks[at]?.kind) && at < verb + reach) at++;
  return isThat(sentence, chunks[at]);
}

/** What may stand between a verb and the "that" of its clause, and how many chunks of it. */
const light = new Set<ChunkKind | undefined>(['adv', 'comma', 'np', 'prep', 'time']);
const reach = 6;

/** "said | the land had been sold": a clause without "that", whose subject stands straight behind the verb. */
export function reportsBare({ chunks }: Sentence, verb: number): boolean {
  if (!sayings.test(chunks[verb]?.verb?.base ?? '') || chunks[verb + 1]?.kind !== 'np') return false;
  let end = verb + 2;
  while (inSubject.has(chunks[end]?.kind)) end++;
  return isFinite(chunks[end]);
}

/** What a subject may be made of, up to its verb. */
const inSubject = new Set<ChunkKind | undefined>(['adv', 'np', 'prep']);

/** Verbs that have a clause behind them sooner than a thing. */
const sayings = /^(?:add|argue|claim|insist|say)$/;

/** "heard | from | Ann Lee | that": whoever is heard says it. */
export function hearsFrom(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const hears = /^(?:hear|learn)$/.test(chunks[verb]?.verb?.base ?? '') && chunks[verb]?.verb?.passive === false;
  return hears && firstWord(sentence, chunks[verb + 1])?.lower === 'from' && reportsThat(sentence, verb);
}
