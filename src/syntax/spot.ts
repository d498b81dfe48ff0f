/** One quotation in its sentence: what quotation rules and speaker rules ask first. */
import type { Quotation } from '../types.js';
import type { Chunk, ChunkKind } from './chunk.js';
import type { Block, Place, Text } from './scene.js';
import { opensClause, type Sentence } from './sentence.js';
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
    words: inner.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0,
    capital: /^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(inner),
    inner,
  };
}

/** What a phrase of time or place in front of the quotation begins with. */
const fronts = new Set<ChunkKind | undefined>(['prep', 'time', 'adv']);

/** What a sentence may hold besides the quotation that is all of it. */
const marks = new Set<ChunkKind>(['quote', 'stop', 'comma', 'mark', 'dash']);

/** Chunks in front of the quotation, at most: a phrase of time or place, or a clause. */
const longest = { phrase: 8, clause: 14 };

/**
 * The quotation is all that its sentence holds, apart from marks and what may stand in front of any clause: `At home, “…”`,
 * `Unless more of them quit, “…”`.
 */
export function standsAlone(sentence: Sentence): boolean {
  const { chunks } = sentence;
  const first = chunks.findIndex(({ kind }) => kind === 'quote');
  const front = chunks.slice(0, Math.max(0, first));
  const clause = front[0] !== undefined && opensClause(sentence, front[0]);
  const may = front.at(-1)?.kind === 'comma' && (clause || fronts.has(front[0]?.kind));
  const short = front.length <= (clause ? longest.clause : longest.phrase);
  const holds = ({ kind, verb }: Chunk): boolean =>
    kind === 'colon' || kind === 'semicolon' || (kind === 'verb' && !(clause && verb?.strength !== 'core'));
  if (may && short && front.some(holds)) return false;
  return chunks.slice(may && short ? first : 0).every(({ kind }) => marks.has(kind));
}

/** Where the quotation stands among the words of its paragraph, as the one word that it is there. */
export function wordAtSpot({ sentence, at, quotation }: Spot): number {
  const { start = 0, end = 0 } = sentence.chunks[at] ?? {};
  return start + sentence.words.slice(start, end).findIndex((word) => word.quotation === quotation);
}

/** The words before the quotation, nearest first, within its sentence: "the", "called" in `called the “…”`. */
export function* wordsBefore({ sentence, at }: Spot): Generator<string> {
  const start = sentence.chunks[at]?.start ?? 0;
  for (let index = start - 1; index >= sentence.from; index--) yield sentence.words[index]?.lower ?? '';
}
