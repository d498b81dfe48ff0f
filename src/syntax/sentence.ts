/** A sentence cut into chunks, a phrase of some of them, and the small questions that all of the grammar asks of either. */
import type { Chunk, ChunkKind } from './chunk.js';
import { Tag } from './tags.js';
import type { Word } from './words.js';

/** A sentence with its chunks; `words` are those of its whole paragraph. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly chunks: readonly Chunk[];
  /** Nearly every word has a capital, so that capitals say nothing: a headline. */
  readonly headline: boolean;
}

/** A run of chunks: a noun phrase with what belongs to it. `head` is the noun phrase itself. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The "who" or "which" that stands for it where it speaks. */
  readonly relative?: number;
}

/** The phrase of the chunks from `from` to the one before `to`: "[the mayor] [of] [Ohio]", with its head in front. */
export const phrase = (from: number, to: number, head = from): Phrase => ({ from, to, head });

/** The first word of a chunk: "the" of "the old mayor". */
export function firstWord(sentence: Sentence, chunk: Chunk | undefined): Word | undefined {
  return chunk === undefined ? undefined : sentence.words[chunk.start];
}

/** The last word of a chunk: "mayor" of "the old mayor". */
export function lastWord(sentence: Sentence, chunk: Chunk | undefined): Word | undefined {
  return chunk === undefined ? undefined : sentence.words[chunk.end - 1];
}

/** What stands before a phrase with which a clause begins. */
const clauseEdges = new Set<ChunkKind | undefined>([undefined, 'sub', 'comma', 'semicolon', 'quote']);

/** "that | Ann Lee and her aide said": nothing of the phrase’s clause stands before it. */
export function beginsClause({ chunks }: Sentence, { from }: Phrase): boolean {
  // "But | Ann Lee and her aide said"
  return clauseEdges.has(chunks[from - 1]?.kind) || (from === 1 && chunks[0]?.kind === 'conj');
}

/** A word that opens a clause, or a preposition that can: "as he said", "after the mayor resigned". */
export function opensClause(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return ((firstWord(sentence, chunk)?.tags ?? 0) & Tag.subordinator) !== 0;
}

/** "While Lee spoke of “…”, her rival": a clause in front that sets one thing against another. */
export const opensWithConcession = (sentence: Sentence): boolean =>
  sentence.chunks[0]?.kind === 'sub' &&
  /^(?:although|though|whereas|while)$/.test(firstWord(sentence, sentence.chunks[0])?.lower ?? '');

/** The "that" of a clause: "said that the mayor left", "the report that said so". */
export function isThat(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'sub' && firstWord(sentence, chunk)?.lower === 'that';
}

/** The chunk at or before `at` that isn't an adverb, a time ("on Thursday" with its preposition) or an aside. */
export function skipBack(chunks: readonly Chunk[], at: number): number {
  let index = at;
  for (;;) {
    const kind = chunks[index]?.kind;
    if (kind === 'time' && chunks[index - 1]?.kind === 'prep') index -= 2;
    else if (kind === 'adv' || kind === 'time' || kind === 'aside' || kind === 'mark') index--;
    else return index;
  }
}

/** Where the main clause begins: at the first comma, if what opens the sentence `depends` on it: "When it rained |, Lee smiled." */
export function mainClauseAt({ chunks }: Sentence, depends: boolean): number {
  const comma = depends ? chunks.findIndex(({ kind }) => kind === 'comma') : 0;
  return Math.max(0, comma);
}

/** The chunk at `at`, or behind the comma there. */
export const pastComma = (chunks: readonly Chunk[], at: number): number => (chunks[at]?.kind === 'comma' ? at + 1 : at);

/** Behind the phrases of a preposition that begin at `at`, as far as `limit`: "the mayor | of Hull | in Yorkshire |". */
export function pastPhrases(chunks: readonly Chunk[], at: number, limit = chunks.length): number {
  let index = at;
  while (index < limit && chunks[index]?.kind === 'prep' && chunks[index + 1]?.kind === 'np') index += 2;
  return index;
}

/** The first of the noun phrases that prepositions join up to chunk `end`: "| the mayor | of Hull | in Yorkshire". */
export function firstOfPhrases(chunks: readonly Chunk[], end: number): number {
  let first = end;
  while (chunks[first - 1]?.kind === 'prep' && chunks[first - 2]?.kind === 'np') first -= 2;
  return first;
}

/** The chunk at or behind `at` that isn't an adverb, a time or an aside. */
export function skipForward(chunks: readonly Chunk[], at: number): number {
  let index = at;
  for (;;) {
    const kind = chunks[index]?.kind;
    if (kind !== 'adv' && kind !== 'time' && kind !== 'aside') return index;
    index++;
  }
}
