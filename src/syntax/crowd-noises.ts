/** Shouts and chants in front of a quotation, which are of its words: `to shouts of “…” from the crowd`. */
import { wordSet } from '../lexicon/words.js';
import { chainStart } from './cue-link.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';

/** The chunk of the noise that the quotation at chunk `at`, or the first of those it is joined to, is of; undefined if of none. */
export function noiseBefore(sentence: Sentence, at: number): number | undefined {
  const first = chainStart(sentence, at);
  const of = firstWord(sentence, sentence.chunks[first - 1])?.lower === 'of';
  return of && crowdNoises.has(lastWord(sentence, sentence.chunks[first - 2])?.lower ?? '') ? first - 2 : undefined;
}

/** Nouns of what many say at once, and anybody loudly. */
const crowdNoises = wordSet('calls chants cheers cries cry jeers roars screams shout shouts yells');
