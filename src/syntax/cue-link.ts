/** How a verb before a quotation reaches it, over the words between: `said, “…”`, `called it “…”`, `said the plan was “…”`. */
import { bareDeterminers } from '../lexicon/grammar.js';
import { isFinite, type Chunk, type ChunkKind } from './chunk.js';
import { opensWithDeterminer } from './descriptions.js';
import { firstWord, isThat, type Sentence } from './sentence.js';

export type Link =
  /** said, “…” and said: “…”, words of time, place and addressee between */
  | 'stop'
  /** said “…”, said that “…” */
  | 'direct'
  /** called it “…”, accused her of “…” */
  | 'object'
  /** said the plan was “…” */
  | 'clause';

/** Words that change nothing in how the verb reaches the quotation. */
const light = new Set<ChunkKind>(['adv', 'time', 'aside', 'mark']);

/** Marks that may part a verb from what it reports. */
export const stops = new Set<ChunkKind | undefined>(['comma', 'colon', 'dash']);

/** What may stand between quotations that one verb governs, besides determiners. */
const joints = new Set<ChunkKind | undefined>(['comma', 'conj', 'prep', 'adv', 'mark']);

/** The link from the verb at chunk `verb` to the quotation at chunk `at`. */
export function linkOf(sentence: Sentence, verb: number, at: number): Link {
  const { chunks } = sentence;
  const judges = chunks[verb]?.verb?.strength === 'judge';
  let [stopped, objects, that] = [false, false, false];
  for (let index = verb + 1; index < at; index++) {
    const chunk = chunks[index];
    // "called | his first week | “…”": what is judged, and not when
    if (judges && chunk?.kind === 'time' && index === verb + 1 && opensWithDeterminer(sentence, chunk)) objects = true;
    if (chunk === undefined || light.has(chunk.kind)) continue;
    // "promised to “end”": the infinitive is in the marks
    if (index === at - 1 && chunk.kind === 'prep' && firstWord(sentence, chunk)?.lower === 'to') continue;
    const aside = judges ? relativeAsideEnd(chunks, index, at) : undefined;
    if (aside !== undefined) index = aside;
    else if (stops.has(chunk.kind)) stopped = true;
    else if (chunk.kind === 'np' || chunk.kind === 'prep' || isGerund(chunk, chunks[index - 1])) objects = true;
    else if (isThat(sentence, chunk) && !stopped) that = true;
    else if (joinsAgents(sentence, verb, index)) continue;
    else return 'clause';
  }
  const last = chunks[at - 1]?.kind;
  const ends = stops.has(last) && stopped;
  if (last === 'colon') return 'stop';
  if (!objects) return ends ? 'stop' : 'direct';
  if (ends && stopsOnce(sentence, verb, at)) return 'stop';
  return that || stopped ? 'clause' : 'object';
}

/** "denounced | by | the union | and | the board as “…”": two who do so. */
const joinsAgents = ({ chunks, words }: Sentence, verb: number, conj: number): boolean =>
  chunks[conj]?.kind === 'conj' &&
  words[chunks[verb + 1]?.start ?? -1]?.lower === 'by' &&
  conj === verb + 3 &&
  chunks[conj + 1]?.kind === 'np';

/** "called the plan | , which was drawn up in May, | “…”": the comma that ends a clause on the object, right before the quotation. */
function relativeAsideEnd(chunks: readonly Chunk[], comma: number, at: number): number | undefined {
  if (chunks[comma]?.kind !== 'comma' || chunks[at - 1]?.kind !== 'comma') return undefined;
  if (chunks[comma - 1]?.kind !== 'np' || chunks[comma + 1]?.kind !== 'rel') return undefined;
  const inside = chunks.slice(comma + 2, at - 1);
  const parted = inside.some(({ kind }) => kind === 'comma' || kind === 'quote');
  return inside.some(isFinite) && !parted ? at - 1 : undefined;
}

/** "compared | leading the party to “…”": what is judged is something done. */
export function isGerund(chunk: Chunk, before: Chunk | undefined): boolean {
  return chunk.verb?.form === 'ing' && before?.verb?.strength === 'judge' && !before.verb.passive;
}

/** "told reporters, in Ohio, “…”": one comma right before the quotation, and one at most before that. */
function stopsOnce({ chunks }: Sentence, verb: number, at: number): boolean {
  return chunks.slice(verb + 1, at - 1).filter(({ kind }) => kind === 'comma').length <= 1;
}

/** `called it “absurd” and “a disgrace”`: the first quotation of those joined by commas and conjunctions. */
export function chainStart(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  let first = at;
  for (let index = at - 1; index >= 0; index--) {
    if (chunks[index]?.kind === 'quote') first = index;
    else if (!joints.has(chunks[index]?.kind) && !isBareDeterminer(sentence, index)) break;
  }
  return first;
}

/** `called it | a | “…”`: a lone "a" or "the" before a quotation. */
export function isBareDeterminer(sentence: Sentence, index: number): boolean {
  const chunk = sentence.chunks[index];
  return (
    chunk?.kind === 'np' &&
    chunk.end - chunk.start === 1 &&
    bareDeterminers.has(firstWord(sentence, chunk)?.lower ?? '')
  );
}
