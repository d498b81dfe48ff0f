/** Marked words that are the name of what stands in front: `a group called “…”`, `a letter signed “…”`, `who calls himself “…”`. */
import { wordSet } from '../lexicon/words.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** Verbs that give a name, or write one on something. */
const namingVerbs = wordSet('call caption dub entitle head headline label name nickname sign subtitle title');

/** "the biography |, | “Night Train,” |": what the document in front is called. */
export const isTitleOf = (sentence: Sentence, quote: number): boolean =>
  sentence.chunks[quote - 1]?.kind === 'comma' &&
  ((lastWord(sentence, sentence.chunks[quote - 2])?.tags ?? 0) & Tag.documentNoun) !== 0;

/** "a man who calls | himself |": the chunk at `at` is of whoever stands in front. */
export const isReflexive = (sentence: Sentence, at: number): boolean =>
  /sel(?:f|ves)$/.test(firstWord(sentence, sentence.chunks[at])?.lower ?? '');

/** The index of the verb by which the quotation at chunk `quote` is a name, straight in front or before "himself"; or -1. */
export function naming(sentence: Sentence, quote: number): number {
  const { chunks } = sentence;
  const verb = isReflexive(sentence, quote - 1) ? quote - 2 : quote - 1;
  return verb > 0 && namingVerbs.has(chunks[verb]?.verb?.base ?? '') ? verb : -1;
}
