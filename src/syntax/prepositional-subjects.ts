/** Subjects that seem to hang on a preposition: its clause’s ("after the mayor said"), or the noun of a participle before it. */
import { subjectlessPrepositions } from '../lexicon/grammar.js';
import { isNp, type Chunk } from './chunk.js';
import { firstObject } from './phrase-groups.js';
import { reducedRelative } from './relative-clauses.js';
import { firstWord, opensClause, phrase, type Phrase, type Sentence } from './sentence.js';

/** "After the mayor said": the object of a word that opens clauses. "In a statement the mayor" never comes here. */
export function prepositionalSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  let from = firstObject(chunks, at);
  for (;;) {
    const prep = chunks[from - 1];
    if (prep?.kind !== 'prep' || opensClause(sentence, prep)) return phrase(from, at + 1, from);
    const before = from - 2;
    if (!isNp(chunks[before])) return reducedRelative(sentence, before) ?? lastResort(sentence, prep, from, at);
    from = before;
  }
}

/** "Of the senators, said" has no subject; `by` and `with` phrases neither. */
function lastResort(sentence: Sentence, prep: Chunk, from: number, at: number): Phrase | undefined {
  const lower = firstWord(sentence, prep)?.lower ?? '';
  return subjectlessPrepositions.has(lower) ? undefined : phrase(from, at + 1, from);
}

/**
 * "after Mr. Ray, asked about it, said": the phrase behind a word that opens a clause; "a survey done by the board, a charity,
 * found": what the participle in front hangs on.
 */
export function hangingSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  for (let from = at; chunks[from - 1]?.kind === 'prep';) {
    if (opensClause(sentence, chunks[from - 1])) return from === at ? phrase(at, at + 1) : undefined;
    let before = from - 2;
    while (chunks[before]?.kind === 'time' && chunks[before - 1]?.kind === 'prep') before -= 2;
    if (!isNp(chunks[before])) return reducedRelative(sentence, before);
    from = before;
  }
  return undefined;
}
