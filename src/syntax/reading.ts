/** What the chunker knows half-way through a sentence: its words, and the chunks taken so far. */
import type { Chunk } from './chunk.js';
import type { Tags } from './tags.js';
import type { Word } from './words.js';

export interface Reading {
  /** Of the whole paragraph; the sentence goes from `from` to `to`. */
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** Words, in lower case, that the article writes with a capital inside its sentences. */
  readonly names: ReadonlySet<string>;
  /** Of a headline, which leaves out its articles. */
  readonly headline: boolean;
  /** In order, up to the word now looked at; grows as the chunker goes on. */
  readonly chunks: readonly Chunk[];
}

/** What a noun phrase under way ends with: nothing yet, a word that wants a noun (the, big), or a noun. */
export type Tail = 'none' | 'open' | 'noun';

/** The word at `index`, or undefined outside the sentence. */
export function wordAt(reading: Reading, index: number): Word | undefined {
  return index >= reading.from && index < reading.to ? reading.words[index] : undefined;
}

/** The tags of the word at `index`; none outside the sentence. */
export function tagsAt(reading: Reading, index: number): Tags {
  return wordAt(reading, index)?.tags ?? 0;
}

/** The chunk taken last. */
export function lastChunk({ chunks }: Reading): Chunk | undefined {
  return chunks[chunks.length - 1];
}
