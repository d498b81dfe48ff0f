/** "asked the board for help and was told that it was “…”": whoever is asked is who tells. */
import { isNp, type ChunkKind } from './chunk.js';
import { nearestVerb } from './governing-verbs.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';

/** Verbs whose object is asked something: "called the office". */
const asking = /^(?:approach|ask|beg|call|contact|email|petition|phone|radio|ring|telephone|text)$/;

/** What may stand between whoever is asked and the "and" behind. */
const within = new Set<ChunkKind | undefined>(['adv', 'comma', 'np', 'prep', 'time']);

/** What stands in front of whoever is asked by the verb that the telling at chunk `told` is joined to: "| asked | the board and was told"; or -1. */
export function asksBefore(sentence: Sentence, told: number): number {
  const { chunks } = sentence;
  if (chunks[told - 1]?.kind !== 'conj') return -1;
  let verb = told - 2;
  while (within.has(chunks[verb]?.kind)) verb--;
  // "asked the board to pay and was told"
  if (chunks[verb]?.verb?.form === 'infinitive') verb = nearestVerb(sentence, verb);
  const group = chunks[verb]?.verb;
  if (group?.form !== 'finite' || group.passive) return -1;
  if (asking.test(group.base)) return isNp(chunks[verb + 1]) ? verb : -1;
  // "put the question to the minister and was told"
  const question = /^(?:question|questions)$/.test(lastWord(sentence, chunks[verb + 1])?.lower ?? '');
  return question && firstWord(sentence, chunks[verb + 2])?.lower === 'to' ? verb + 2 : -1;
}
