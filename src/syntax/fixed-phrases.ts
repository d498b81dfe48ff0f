/** Phrases of several words that say when, how often or how sure, and nothing of who: "in the past", "for example". */
import { commonAdverbs } from '../lexicon/adverbs.js';
import { List } from './lists.js';
import { wordAt, type Reading } from './reading.js';

/** First word to what follows it, the longest first. */
const followers = new Map<string, readonly string[][]>();
for (const phrase of commonAdverbs) {
  const [first = '', ...rest] = phrase.split(' ');
  if (rest.length === 0) continue;
  followers.set(
    first,
    [...(followers.get(first) ?? []), rest].sort((a, b) => b.length - a.length),
  );
}

/** How many words the fixed adverbial at `at` has; 0 where none begins. "At the time of" goes on and is none. */
export function fixedAdverbial(reading: Reading, at: number): number {
  const first = wordAt(reading, at);
  if (first === undefined || !(first.lists & List.fixedOpener)) return 0;
  const found = followers
    .get(first.lower)
    ?.find((rest) => rest.every((word, index) => wordAt(reading, at + 1 + index)?.lower === word));
  if (found === undefined) return 0;
  const length = found.length + 1;
  return wordAt(reading, at + length)?.lower === 'of' ? 0 : length;
}
