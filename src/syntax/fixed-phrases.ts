/** Phrases of several words that say when, how often or how sure, and nothing of who: "in the past", "for example". */
import { commonAdverbs } from '../lexicon/adverbs.js';
import { List } from './lists.js';
import { wordAt, type Reading } from './reading.js';

/** First word to the second to what follows both, the longest first: behind most first words, no second one fits. */
const followers = new Map<string, Map<string, readonly string[][]>>();
for (const phrase of commonAdverbs) {
  const [first = '', second, ...rest] = phrase.split(' ');
  if (second === undefined) continue;
  const seconds = followers.get(first) ?? new Map<string, readonly string[][]>();
  followers.set(first, seconds);
  seconds.set(
    second,
    [...(seconds.get(second) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

/** How many words the fixed adverbial at `at` has; 0 where none begins. "At the time of" goes on and is none. */
export function fixedAdverbial(reading: Reading, at: number): number {
  const first = wordAt(reading, at);
  if (first === undefined || !(first.lists & List.fixedOpener)) return 0;
  const found = followers
    .get(first.lower)
    ?.get(wordAt(reading, at + 1)?.lower ?? '')
    ?.find((rest) => rest.every((word, index) => wordAt(reading, at + 2 + index)?.lower === word));
  if (found === undefined) return 0;
  const length = found.length + 2;
  return wordAt(reading, at + length)?.lower === 'of' ? 0 : length;
}
