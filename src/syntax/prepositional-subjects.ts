/** Subjects behind a preposition: it opens their clause ("after the mayor said"), or a participle’s noun is in front of it. */
import { subjectlessPrepositions } from '../lexicon/grammar.js';
import { isNp, isVerb, type Chunk } from './chunk.js';
import { firstObject } from './phrase-groups.js';
import { reducedRelative } from './participles.js';
import { firstWord, opensClause, phrase, type Phrase, type Sentence } from './sentence.js';

/** "After the mayor said": the object of a word that opens clauses. "In a statement the mayor" never comes here. */
export function prepositionalSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  const from = outermostObject(sentence, firstObject(sentence, at));
  const prep = chunks[from - 1];
  const whole = phrase(from, at + 1);
  if (prep?.kind !== 'prep' || opensClause(sentence, prep)) return whole;
  // "Of the senators, said" has no subject; `by` and `with` phrases neither
  const subjectless = subjectlessPrepositions.has(firstWord(sentence, prep)?.lower ?? '');
  return reducedRelative(sentence, beforeTimes(chunks, from - 2)) ?? (subjectless ? undefined : whole);
}

/**
 * The same in front of an aside: "after Mr. Ray, asked about it, said", "a survey done by the board, a charity, found". A phrase that
 * hangs on anything else is none: "In Ohio, once a safe state, Lee said".
 */
export function hangingSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  const from = outermostObject(sentence, at);
  const prep = chunks[from - 1];
  if (prep?.kind !== 'prep') return undefined;
  if (opensClause(sentence, prep)) return from === at ? phrase(at, at + 1) : undefined;
  return reducedRelative(sentence, beforeTimes(chunks, from - 2));
}

/** "done by | the board of a charity": from the object at chunk `at` to the one in front whose preposition hangs on no noun. */
function outermostObject(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  let from = at;
  while (chunks[from - 1]?.kind === 'prep' && !opensClause(sentence, chunks[from - 1])) {
    const before = beforeTimes(chunks, from - 2);
    if (!isNp(chunks[before])) return from;
    from = before;
  }
  return from;
}

/** "the head | on Monday of the union", "sent | out by the board": over times with their prepositions, and a verb's particle. */
function beforeTimes(chunks: readonly Chunk[], at: number): number {
  let before = at;
  while (chunks[before]?.kind === 'time') before -= chunks[before - 1]?.kind === 'prep' ? 2 : 1;
  return chunks[before]?.kind === 'prep' && isVerb(chunks[before - 1]) ? before - 1 : before;
}
