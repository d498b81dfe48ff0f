import type { Sentence } from '../syntax/sentence.js';
import type { Span } from '../types.js';

/** The stretch of text from chunk `from` to the chunk before `to`. */
export function chunkSpan(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.chunks[from];
  const last = sentence.chunks[to - 1];
  const start = first === undefined ? undefined : sentence.words[first.start];
  const end = last === undefined ? undefined : sentence.words[last.end - 1];
  return { start: start?.start ?? 0, end: end?.end ?? 0 };
}
