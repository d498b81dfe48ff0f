/** Nouns of saying before a quotation: `his warning that “…”`, `in her words, “…”`. */
import { cueNouns } from '../lexicon/cues.js';
import { isNp, isVerb, type Chunk, type ChunkKind } from './chunk.js';
import { isThat, lastWord, type Sentence } from './sentence.js';
import { subjectOf } from './subjects.js';

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

/** What parts a verb from the words it joins to its noun: "was, “…”". */
const stops = new Set<ChunkKind | undefined>(['comma', 'colon', 'sub']);

/** The noun of saying that the quotation at chunk `at` belongs to: `his warning was: “…”`, `her claim that the mayor “…”`. */
export function cueNounBefore(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  let index = at - 1;
  // the subject of the clause that the noun opens: "her claim that the mayor “lied”"
  if (isNp(chunks[index]) && isThat(sentence, chunks[index - 1])) index--;
  while (skipped.has(chunks[index]?.kind) || isLink(chunks[index])) index--;
  return (
    cueNounAt(sentence, index) ??
    cueNounAt(sentence, beforePhrases(sentence, index, at)) ??
    cueNounAt(sentence, joinedSubject(sentence, at))
  );
}

/** `at` itself where the phrase there ends in a noun of saying: "his warning". */
export function cueNounAt(sentence: Sentence, at: number | undefined): number | undefined {
  const chunk = at === undefined ? undefined : sentence.chunks[at];
  return isNp(chunk) && cueNouns.has(lastWord(sentence, chunk)?.lower ?? '') ? at : undefined;
}

/** "her claim | during the debate | that “…”": in front of the phrases on the noun, where "that" opens what was said. */
function beforePhrases(sentence: Sentence, last: number, at: number): number | undefined {
  const { chunks } = sentence;
  if (!isThat(sentence, chunks[at - 1])) return undefined;
  let noun = last;
  while (isNp(chunks[noun]) && chunks[noun - 1]?.kind === 'prep') noun -= 2;
  return noun;
}

/** "his advice to them, repeated over the years, | was, “…”": the subject of the verb that joins the noun with what was said. */
function joinedSubject(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  if (!stops.has(chunks[at - 1]?.kind)) return undefined;
  let verb = at - 1;
  while (stops.has(chunks[verb]?.kind)) verb--;
  return chunks[verb]?.verb?.base === 'be' ? subjectOf(sentence, verb)?.head : undefined;
}

/** "his warning | was", "her promise | to end": it joins the noun with what was said. */
function isLink(chunk: Chunk | undefined): boolean {
  return isVerb(chunk) && (chunk.verb.base === 'be' || chunk.verb.form === 'infinitive');
}
