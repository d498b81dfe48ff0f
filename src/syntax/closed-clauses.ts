/** Clauses between commas, behind which the main one goes on. */
import { isFinite, type Chunk } from './chunk.js';
import { isLoneParticiple } from './participles.js';
import { firstWord, type Sentence } from './sentence.js';

/** Chunks of an aside on either side of its verb, at most. */
const longestAside = 12;

/**
 * "the news, | which some have argued was late |, was “…”", "the plan, | announced in May |, was “…”": the verb of a clause between
 * commas, behind which the main one goes on.
 */
export function inClosedClause(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const opener = isLoneParticiple(sentence, verb) ? verb : relativeBefore(sentence, verb);
  if (opener < 1 || chunks[opener - 1]?.kind !== 'comma') return false;
  let close = verb + 1;
  while (close < at && close < verb + longestAside && chunks[close]?.kind !== 'comma') close++;
  // the clause that goes on has its subject in front of the aside, and a verb that joins it with the quotation
  const ends = close < at && chunks[close]?.kind === 'comma';
  const subject = chunks[opener - 2]?.kind;
  // "mocked Ray, | who left in May |, as “…”": an object, and what it is called
  const called = close + 2 === at && firstWord(sentence, chunks[close + 1])?.lower === 'as';
  const before = subject === 'np' || subject === 'time' || (called && subject === 'aside');
  return ends && (called || isFinite(chunks[close + 1])) && before;
}

/** The "which" or "where" of the verb’s clause; or -1. */
function relativeBefore(sentence: Sentence, verb: number): number {
  const { chunks } = sentence;
  const opens = (chunk: Chunk | undefined): boolean =>
    chunk?.kind === 'rel' || firstWord(sentence, chunk)?.lower === 'where';
  let rel = verb - 1;
  while (rel >= 0 && rel > verb - longestAside && !opens(chunks[rel]) && chunks[rel]?.kind !== 'comma') rel--;
  return opens(chunks[rel]) ? rel : -1;
}
