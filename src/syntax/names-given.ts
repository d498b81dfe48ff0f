/** Marked words that are the name of what stands in front: `a group called “…”`, `a letter signed “…”`, `who calls himself “…”`. */
import { wordSet } from '../lexicon/words.js';
import { firstWord, type Sentence } from './sentence.js';

/** Verbs that give a name, or write one on something. */
const namingVerbs = wordSet('call caption dub entitle head headline label name nickname sign subtitle title');

/** The index of the verb by which the quotation at chunk `quote` is a name, straight in front or before "himself"; or -1. */
export function naming(sentence: Sentence, quote: number): number {
  const { chunks } = sentence;
  const reflexive = /sel(?:f|ves)$/.test(firstWord(sentence, chunks[quote - 1])?.lower ?? '');
  const verb = reflexive ? quote - 2 : quote - 1;
  return verb > 0 && namingVerbs.has(chunks[verb]?.verb?.base ?? '') ? verb : -1;
}
