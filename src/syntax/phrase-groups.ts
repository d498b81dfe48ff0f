/** Noun phrases with the prepositional phrases on them: "the mayor of Ohio’s capital". */
import { nounPrepositions, sourceAdjectives } from '../lexicon/grammar.js';
import { isFinite, isNp, isPronoun, type Chunk } from './chunk.js';
import { mediumEnd } from './mediums.js';
import { firstWord, lastWord, opensClause, phrase, type Phrase, type Sentence } from './sentence.js';

/** The noun phrase that begins at chunk `start`, with its complements: "said | the head of the union in Ohio". */
export function groupStartingAt(sentence: Sentence, start: number): Phrase | undefined {
  const { chunks } = sentence;
  if (!isNp(chunks[start])) return undefined;
  let to = start + 1;
  while (isNp(chunks[to + 1]) && hangsOnNoun(sentence, chunks[to]) && !tellsHow(sentence, start, to)) to += 2;
  return phrase(start, to);
}

/** "said Ann Lee | in a statement", "said an aide | in an email", but "a woman on the call": the medium is none of the speaker. */
function tellsHow(sentence: Sentence, head: number, prep: number): boolean {
  if (mediumEnd(sentence, prep) === undefined) return false;
  const one = /^an?$/.test(firstWord(sentence, sentence.chunks[prep + 1])?.lower ?? '');
  return lastWord(sentence, sentence.chunks[head])?.capital === true || one;
}

function hangsOnNoun(sentence: Sentence, prep: Chunk | undefined): boolean {
  const lower = firstWord(sentence, prep)?.lower ?? '';
  // "people close to", "an official familiar with"
  return prep?.kind === 'prep' && (nounPrepositions.has(lower) || sourceAdjectives.has(lower));
}

/** The noun phrase that ends at chunk `end`: "the head of the union | said"; undefined if it hangs on a preposition itself. */
export function groupEndingAt(sentence: Sentence, end: number): Phrase | undefined {
  const { chunks } = sentence;
  let from = isPronoun(chunks[end]) ? end : firstObject(sentence, end);
  while (chunks[from - 1]?.kind === 'prep') {
    const prep = chunks[from - 1];
    if (opensClause(sentence, prep) && firstWord(sentence, prep)?.lower !== 'for') return undefined;
    // "the head (left) of the union"
    const before = chunks[from - 2]?.kind === 'aside' ? from - 3 : from - 2;
    if (!isNp(chunks[before])) return undefined;
    from = before;
  }
  // "According to him, a depot, dismissed by …"
  return firstWord(sentence, chunks[from])?.lower === 'according' ? undefined : phrase(from, end + 1, from);
}

/** "of France and Germany": where both hang on the preposition, the first; but "for a scan and | Northgate said". */
export function firstObject(sentence: Sentence, end: number): number {
  const { chunks } = sentence;
  const pair = chunks[end - 1]?.kind === 'conj' && isNp(chunks[end - 2]) && chunks[end - 3]?.kind === 'prep';
  const [first, last] = [firstWord(sentence, chunks[end - 2]), firstWord(sentence, chunks[end])];
  const thing = first?.lower === 'a' || first?.lower === 'an';
  return pair && !(thing && last?.capital === true && isFinite(chunks[end + 1])) ? end - 2 : end;
}
