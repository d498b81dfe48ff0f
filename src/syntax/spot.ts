/** One quotation in its sentence, and the cues around it: what quotation rules and speaker rules ask first. */
import { cueNouns, type CueStrength } from '../lexicon/cues.js';
import { actingVerbs, bareDeterminers, evidentialVerbs, frontedObjects, namers } from '../lexicon/grammar.js';
import type { Quotation } from '../types.js';
import { isFinite, type Chunk } from './chunk.js';
import { firstWord, lastWord, type Phrase, type Sentence } from './sentence.js';
import { groupStartingAt } from './phrase-groups.js';
import { subjectOf } from './subjects.js';
import { withApposition } from './appositions.js';
import type { Block, Place, Text } from './scene.js';
import { endingOf, type Ending } from './sentences.js';

export interface Spot {
  readonly quotation: Quotation;
  readonly place: Place;
  readonly block: Block;
  readonly sentence: Sentence;
  /** Index of the quotation's chunk. */
  readonly at: number;
  readonly ending: Ending;
  readonly words: number;
  /** Its first letter is a capital. */
  readonly capital: boolean;
  /** The words between the marks. */
  readonly inner: string;
}

export function spotOf(text: Text, quotation: Quotation): Spot | undefined {
  const place = text.placeOf(quotation);
  const block = text.blocks[quotation.paragraph];
  if (place === undefined || block === undefined) return undefined;
  const inner = text.article.text.slice(quotation.start, quotation.end);
  return {
    quotation,
    place,
    block,
    sentence: text.sentenceOf(place),
    at: place.chunk,
    ending: endingOf(text.article.text, quotation),
    words: inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    capital: /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(inner),
    inner,
  };
}

/** How a verb before a quotation reaches it. */
export type Link =
  /** said, “…” and said: “…”, words of time, place and addressee between */
  | 'stop'
  /** said “…”, said that “…” */
  | 'direct'
  /** called it “…”, accused her of “…” */
  | 'object'
  /** said the plan was “…” */
  | 'clause';

export interface CueBefore {
  readonly verb: number;
  readonly link: Link;
  readonly strength: CueStrength;
}

const between = new Set<Chunk['kind']>(['adv', 'time', 'aside', 'mark']);

/**
 * The verb before the quotation that governs it: the nearest, unless it is a lesser word inside what a better one reports
 * ("said the mayor hopes for “…”", "says he expects her to announce “…”").
 */
export function cueBefore(sentence: Sentence, at: number): CueBefore | undefined {
  let inner: CueBefore | undefined;
  const resumed = resumedThat(sentence, at);
  for (const candidate of cuesBefore(sentence, at)) {
    if (candidate.verb < resumed && !reportsThat(sentence, candidate.verb)) continue;
    if (
      candidate.link === 'clause' &&
      (candidate.strength === 'weak' || (candidate.strength === 'judge' && !judgesClause(sentence, candidate.verb, at)))
    )
      continue;
    if (inner === undefined) {
      inner = candidate;
      if (candidate.strength === 'core' && sentence.chunks[candidate.verb]?.verb?.form !== 'infinitive')
        return candidate;
    } else if (candidate.strength === 'core' || (candidate.strength === 'speech' && inner.strength === 'weak')) {
      if (
        inner.strength === 'weak' &&
        candidate.strength === 'core' &&
        goesOnReporting(sentence, candidate.verb, inner.verb)
      )
        return candidate;
      return commaBetween(sentence, candidate.verb, inner.verb) &&
        (inner.link !== 'object' || inner.strength !== 'weak')
        ? inner
        : candidate;
    }
  }
  return inner;
}

/**
 * "called what she saw “…”", "blasted it for being “…”", "called him a “…,” an “…” and “…”": no other report between, and commas
 * only beside quotations or around an apposition.
 */
function judgesClause(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const between = chunks.slice(verb + 1, at);
  const commas = between.filter(
    (chunk, index) =>
      chunk.kind === 'comma' &&
      between[index - 1]?.kind !== 'quote' &&
      (between[index + 1] ?? chunks[at])?.kind !== 'quote',
  ).length;
  if (commas !== 0 && commas !== 2) return false;
  // "praising Ray, who left the race, as “…”"
  const aside = between.some(({ kind }, index) => kind === 'rel' && between[index - 1]?.kind === 'comma');
  return !between.some(
    (chunk) =>
      chunk.kind === 'dash' ||
      (chunk.kind === 'conj' && commas > 0) ||
      (chunk.verb?.strength !== undefined && chunk.verb.strength !== 'weak') ||
      (chunk.verb?.form === 'finite' && commas > 0 && !aside),
  );
}

/** "admires him as a “…”", "pounded her as “…”": whatever the verb, it judges. */
function judgesAs(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || group.passive || actingVerbs.has(group.base)) return false;
  const last = bareDeterminer(sentence, at - 1) ? at - 2 : at - 1;
  if (firstWord(sentence, chunks[last])?.lower !== 'as' || last - verb > 4) return false;
  return (
    chunks[verb + 1]?.kind === 'np' &&
    chunks
      .slice(verb + 1, last)
      .every(({ kind }) => kind === 'np' || kind === 'prep' || kind === 'adv' || kind === 'time')
  );
}

/** "found it “…”", "considers her “…”". */
function judgesObject({ chunks }: Sentence, verb: number, at: number): boolean {
  const group = chunks[verb]?.verb;
  return (
    group?.passive === false &&
    /^(?:find|think|consider|believe)$/.test(group.base) &&
    chunks[verb + 1]?.form === 'pronoun' &&
    verb + 2 === at
  );
}

/** A lone "a" or "the" before a quotation. */
function bareDeterminer(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  return (
    chunk?.kind === 'np' &&
    chunk.end - chunk.start === 1 &&
    bareDeterminers.has(firstWord(sentence, chunk)?.lower ?? '')
  );
}

/** "found that …, when the Crown claimed it, and that the land “…”": the last "and that", behind a "that" of its own; or -1. */
function resumedThat(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  const that = (index: number): boolean =>
    chunks[index]?.kind === 'sub' && firstWord(sentence, chunks[index])?.lower === 'that';
  const resumed = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === 'conj' && that(index + 1));
  return chunks.some((_, index) => index < resumed && that(index)) ? resumed : -1;
}

/** "found the deal was bad and that Lee “…”". */
function resumesThat(sentence: Sentence, verb: number, at: number): boolean {
  return sentence.chunks.some(
    (chunk, index) =>
      index > verb &&
      index < at &&
      chunk.kind === 'conj' &&
      firstWord(sentence, sentence.chunks[index + 1])?.lower === 'that',
  );
}

/** "found that", "told reporters that". */
function reportsThat(sentence: Sentence, verb: number): boolean {
  return [verb + 1, verb + 2, verb + 3].some(
    (index) => sentence.chunks[index]?.kind === 'sub' && firstWord(sentence, sentence.chunks[index])?.lower === 'that',
  );
}

/** "said “…” and that Spain should not bear", "says his “friend” Bo Ray ran": all of it is what the first verb reports. */
function goesOnReporting(sentence: Sentence, from: number, to: number): boolean {
  const { chunks, words } = sentence;
  const between = chunks.slice(from + 1, to);
  if (between.some(({ kind }) => kind === 'comma' || kind === 'dash' || kind === 'semicolon')) return false;
  return !between.some(({ kind, start }) => kind === 'quote' && words[start]?.closed === true);
}

function commaBetween(sentence: Sentence, from: number, to: number): boolean {
  return sentence.chunks.slice(from, to).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'quote');
}

/** All cues before the quotation, nearest first; through quotations that it is joined to. */
export function* cuesBefore(sentence: Sentence, at: number): Generator<CueBefore> {
  const { chunks } = sentence;
  const first = chainStart(sentence, at);
  for (let verb = at - 1; verb >= 0; verb--) {
    const chunk = chunks[verb];
    if (chunk === undefined || chunk.kind === 'semicolon') return;
    if (chunk.verb === undefined) continue;
    const strength =
      chunk.verb.strength === undefined || chunk.verb.strength === 'weak'
        ? judgesAs(sentence, verb, first) || judgesObject(sentence, verb, first)
          ? 'judge'
          : chunk.verb.strength
        : chunk.verb.strength;
    if (strength === undefined) continue;
    if (insideDashes(sentence, verb, at)) continue;
    if (namedOnly(sentence, verb, at)) continue;
    const link = linkOf(sentence, verb, verb < first ? first : at);
    if (link === 'direct' && namers.has(chunk.verb.base) && !chunk.verb.passive && !objectInFront(sentence, verb))
      continue;
    const passive = chunk.verb.passive || chunk.verb.form === 'participle';
    if (
      passive &&
      chunk.verb.base !== 'quote' &&
      (link === 'stop' ||
        !hasAgent(sentence, verb, at) ||
        (link === 'clause' && strength !== 'core' && firstWord(sentence, chunks[at - 1])?.lower !== 'as'))
    )
      continue;
    // "believes that", "found that": what follows is told
    const told =
      strength === 'weak' &&
      ((evidentialVerbs.has(chunk.verb.base) && resumesThat(sentence, verb, at)) ||
        (chunks[verb + 1]?.kind === 'sub' &&
          /^(?:that|whether)$/.test(firstWord(sentence, chunks[verb + 1])?.lower ?? '')) ||
        (evidentialVerbs.has(chunk.verb.base) &&
          chunks[verb - 1]?.kind !== 'rel' &&
          link === 'clause' &&
          clauseFollows(sentence, verb, at)));
    if (link !== undefined) yield { verb, link, strength: told ? 'speech' : strength };
  }
}

/** "found the pool had “…”": a clause without "that" and without a comma. */
function clauseFollows({ chunks }: Sentence, verb: number, at: number): boolean {
  const between = chunks.slice(verb + 1, at);
  return (
    between[0]?.kind === 'np' &&
    between.some(isFinite) &&
    !between.some(({ kind }) => kind === 'comma' || kind === 'rel')
  );
}

/** "by Ann Lee" straight behind the verb or the quotation. */
function hasAgent(sentence: Sentence, verb: number, at: number): boolean {
  return [verb + 1, at + 1].some((index) => firstWord(sentence, sentence.chunks[index])?.lower === 'by');
}

/** "a man identified only as", "known as": a judging participle without an object names and does not speak. */
function namedOnly(sentence: Sentence, verb: number, quote: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.strength !== 'judge' || group.passive || group.form === 'infinitive' || group.form === 'ing') return false;
  if (objectInFront(sentence, verb) || chunks[quote + 1]?.kind === 'np') return false;
  let at = verb + 1;
  while (chunks[at]?.kind === 'adv') at++;
  return chunks[at]?.kind === 'prep' && firstWord(sentence, chunks[at])?.lower === 'as';
}

/** The verb stands between two dashes that close before the quotation: an aside of its own. */
function insideDashes(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const dash = (chunk: Chunk): boolean => chunk.kind === 'dash';
  return chunks.slice(verb, at).filter(dash).length % 2 === 1 && chunks.slice(0, verb).filter(dash).length % 2 === 1;
}

/** "what Lee called", "which he called": the object of naming stands in front. */
function objectInFront(sentence: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - 10); at--) {
    const chunk = sentence.chunks[at];
    if (chunk?.kind === 'rel' || chunk?.kind === 'sub') return true;
    if (frontedObjects.has(firstWord(sentence, chunk)?.lower ?? '')) return true;
  }
  return false;
}

/** `called it “absurd” and “a disgrace”`: the first quotation of those joined by commas and conjunctions. */
function chainStart(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  let first = at;
  for (let index = at - 1; index >= 0; index--) {
    const kind = chunks[index]?.kind;
    if (kind === 'quote') first = index;
    else if (
      kind !== 'comma' &&
      kind !== 'conj' &&
      kind !== 'prep' &&
      kind !== 'adv' &&
      kind !== 'mark' &&
      !bareDeterminer(sentence, index)
    )
      break;
  }
  return first;
}

function linkOf(sentence: Sentence, verb: number, at: number): Link | undefined {
  const { chunks } = sentence;
  let stop: Chunk | undefined;
  let objects = 0;
  let clause = false;
  let sub = false;
  for (let index = verb + 1; index < at; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) continue;
    if (between.has(chunk.kind)) continue;
    // "promised to “end”": the infinitive is in the marks
    if (index === at - 1 && chunk.kind === 'prep' && firstWord(sentence, chunk)?.lower === 'to') continue;
    if (chunk.kind === 'comma' || chunk.kind === 'colon' || chunk.kind === 'dash') stop = chunk;
    else if (chunk.kind === 'np' || chunk.kind === 'prep') objects++;
    else if (chunk.kind === 'sub' && firstWord(sentence, chunk)?.lower === 'that') sub = true;
    else clause = true;
    if (
      chunk.kind !== 'comma' &&
      chunk.kind !== 'colon' &&
      chunk.kind !== 'dash' &&
      stop !== undefined &&
      chunk.kind !== 'np' &&
      chunk.kind !== 'prep'
    )
      clause = true;
  }
  const last = chunks[at - 1];
  const ends = last?.kind === 'comma' || last?.kind === 'colon' || last?.kind === 'dash';
  if (last?.kind === 'colon' && !clause) return 'stop';
  if (objects === 0 && !clause) return ends ? 'stop' : 'direct';
  if (!clause && ends && stopsOnce(sentence, verb, at)) return 'stop';
  if (!clause && !sub && stop === undefined) return 'object';
  return 'clause';
}

/** Only one comma, right before the quotation, or an aside of two: the words between belong to the cue. */
function stopsOnce(sentence: Sentence, verb: number, at: number): boolean {
  let commas = 0;
  for (let index = verb + 1; index < at - 1; index++) if (sentence.chunks[index]?.kind === 'comma') commas++;
  return commas === 0 || commas === 1;
}

/** A noun of saying before the quotation: `his warning that “…”`, `her claim that the mayor “…”`, `in her words, “…”`. */
export function cueNounBefore(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  let index = at - 1;
  const steps = new Set<Chunk['kind']>(['comma', 'colon', 'sub', 'prep', 'adv', 'time', 'mark', 'dash', 'aside']);
  // the subject of the clause that the noun opens: "her claim that the mayor “lied”"
  const opener = chunks[index - 1];
  if (chunks[index]?.kind === 'np' && opener?.kind === 'sub' && firstWord(sentence, opener)?.lower === 'that') index--;
  while (index >= 0 && (steps.has(chunks[index]?.kind ?? 'stop') || isBe(chunks[index]))) index--;
  const chunk = chunks[index];
  return chunk?.kind === 'np' && cueNouns.has(lastWord(sentence, chunk)?.lower ?? '') ? index : undefined;
}

function isBe(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && (chunk.verb?.base === 'be' || chunk.verb?.form === 'infinitive');
}

/** Chunks of `according to NAME`: the name's index, looking from `from` in the given direction for at most `reach` chunks. */
export function accordingTo(sentence: Sentence, from: number, to: number): number | undefined {
  const { chunks } = sentence;
  for (let index = Math.max(0, from); index < Math.min(to, chunks.length); index++) {
    const word = firstWord(sentence, chunks[index]);
    if (word?.lower !== 'according') continue;
    for (let name = index + 1; name < index + 4; name++) if (chunks[name]?.kind === 'np') return name;
  }
  return undefined;
}

/** The first chunk behind the quotation that isn't a comma, a dash, an adverb or an aside. */
export function behind(sentence: Sentence, at: number): number {
  let index = at + 1;
  for (;;) {
    const kind = sentence.chunks[index]?.kind;
    if (kind !== 'comma' && kind !== 'dash' && kind !== 'adv' && kind !== 'aside' && kind !== 'mark') return index;
    index++;
  }
}

/** Whether the chunk is a verb that reports speech with at least the strength named. */
export function reports(chunk: Chunk | undefined, ...strengths: readonly CueStrength[]): boolean {
  return chunk?.kind === 'verb' && chunk.verb?.strength !== undefined && strengths.includes(chunk.verb.strength);
}

/** The quotation is all that its sentence holds, apart from marks and a phrase of time or place in front: `At home, “…”`. */
export function standsAlone(sentence: Sentence): boolean {
  const { chunks } = sentence;
  const first = chunks.findIndex(({ kind }) => kind === 'quote');
  const front = chunks.slice(0, Math.max(0, first));
  const fronted =
    front.length > 0 &&
    front.length <= 5 &&
    front.at(-1)?.kind === 'comma' &&
    (front[0]?.kind === 'prep' || front[0]?.kind === 'time' || front[0]?.kind === 'adv');
  if (fronted && front.some(({ kind }) => kind === 'verb' || kind === 'colon')) return false;
  return chunks
    .slice(fronted ? first : 0)
    .every(({ kind }) => kind === 'quote' || kind === 'stop' || kind === 'comma' || kind === 'mark' || kind === 'dash');
}

/** A reporting tag that ends the sentence: `…, Ann Lee said on Monday.` or `…, said Ann Lee.` */
export interface TrailingCue {
  readonly verb: number;
  readonly speaker: Phrase;
}

export function trailingCue(sentence: Sentence, at: number): TrailingCue | undefined {
  const { chunks } = sentence;
  for (let verb = chunks.length - 1; verb > at + 1; verb--) {
    const chunk = chunks[verb];
    if (chunk?.kind === 'quote' || chunk?.kind === 'semicolon') return undefined;
    if (!reports(chunk, 'core') || chunk?.verb?.passive === true || chunk?.verb?.form !== 'finite') continue;
    if (chunks[verb - 1]?.kind === 'comma') {
      const inverted = groupStartingAt(sentence, verb + 1);
      if (inverted !== undefined) return { verb, speaker: withApposition(sentence, inverted) };
    }
    const speaker = subjectOf(sentence, verb);
    if (speaker === undefined || speaker.from <= at || chunks[speaker.from - 1]?.kind !== 'comma') continue;
    if (chunks.slice(verb + 1).some(({ kind }) => kind === 'verb' || kind === 'sub' || kind === 'quote')) continue;
    return { verb, speaker };
  }
  return undefined;
}
