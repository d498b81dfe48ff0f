/** One quotation in its sentence: what quotation rules and speaker rules ask first. */
import type { Quotation } from '../types.js';
import type { ChunkKind } from './chunk.js';
import type { Block, Place, Text } from './scene.js';
import type { Sentence } from './sentence.js';
import { endingOf, type Ending } from './sentences.js';

/** A quotation with its place in the text read as sentences. */
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

/** Where a quotation stands; none for nested ones and those that an aside swallowed. */
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

/** What a phrase of time or place in front of the quotation begins with. */
const fronts = new Set<ChunkKind | undefined>(['prep', 'time', 'adv']);

/** What a sentence may hold besides the quotation that is all of it. */
const marks = new Set<ChunkKind>(['quote', 'stop', 'comma', 'mark', 'dash']);

/** The quotation is all that its sentence holds, apart from marks and a phrase of time or place in front: `At home, “…”`. */
export function standsAlone({ chunks }: Sentence): boolean {
  const first = chunks.findIndex(({ kind }) => kind === 'quote');
  const front = chunks.slice(0, Math.max(0, first));
  const fronted = front.length <= 5 && front.at(-1)?.kind === 'comma' && fronts.has(front[0]?.kind);
  if (fronted && front.some(({ kind }) => kind === 'verb' || kind === 'colon')) return false;
  return chunks.slice(fronted ? first : 0).every(({ kind }) => marks.has(kind));
}

/** The words before the quotation, nearest first, within its sentence: "the", "called" in `called the “…”`. */
export function* wordsBefore({ sentence, at }: Spot): Generator<string> {
  const start = sentence.chunks[at]?.start ?? 0;
  for (let index = start - 1; index >= sentence.from; index--) yield sentence.words[index]?.lower ?? '';
}
