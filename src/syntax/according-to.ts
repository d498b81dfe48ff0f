/** Sources named without a verb: `according to the mayor, “…”`. */
import { isNp } from './chunk.js';
import { firstWord, type Sentence } from './sentence.js';

/** The index of the name in "according to NAME", where that begins between the chunks `from` and `to`. */
export function accordingTo(sentence: Sentence, from: number, to: number): number | undefined {
  const { chunks } = sentence;
  for (let index = Math.max(0, from); index < Math.min(to, chunks.length); index++) {
    if (firstWord(sentence, chunks[index])?.lower !== 'according') continue;
    for (let name = index + 1; name < index + 4; name++) if (isNp(chunks[name])) return name;
  }
  return undefined;
}
