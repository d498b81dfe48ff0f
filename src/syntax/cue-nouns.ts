/** Nouns of saying before a quotation: `his warning that “…”`, `in her words, “…”`. */
import { cueNouns } from '../lexicon/cues.js';
import { isNp, isVerb, type Chunk, type ChunkKind } from './chunk.js';
import { isThat, lastWord, type Sentence } from './sentence.js';

/** What may stand between the noun and the quotation. */
const skipped = new Set<ChunkKind | undefined>([
  'comma',
  'colon',
  'sub',
  'prep',
  'adv',
  'time',
  'mark',
  'dash',
  'aside',
]);

/** The noun of saying that the quotation at chunk `at` belongs to: `his warning was: “…”`, `her claim that the mayor “…”`. */
export function cueNounBefore(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  let index = at - 1;
  // the subject of the clause that the noun opens: "her claim that the mayor “lied”"
  if (isNp(chunks[index]) && isThat(sentence, chunks[index - 1])) index--;
  while (skipped.has(chunks[index]?.kind) || isLink(chunks[index])) index--;
  return isNp(chunks[index]) && cueNouns.has(lastWord(sentence, chunks[index])?.lower ?? '') ? index : undefined;
}

/** "his warning | was", "her promise | to end": it joins the noun with what was said. */
function isLink(chunk: Chunk | undefined): boolean {
  return isVerb(chunk) && (chunk.verb.base === 'be' || chunk.verb.form === 'infinitive');
}
