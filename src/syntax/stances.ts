/** Verbs of holding something true that no single word tells: "is adamant that", "made it clear that", "has no doubt that". */
import { wordSet } from '../lexicon/words.js';
import type { ChunkKind } from './chunk.js';
import { Tag } from './tags.js';
import { firstWord, isThat, lastWord, type Sentence } from './sentence.js';

const adjectives = wordSet(
  'adamant afraid certain clear confident disappointed doubtful firm hopeful insistent optimistic pessimistic proud sceptical skeptical sure unsure wary',
);
const participles = wordSet('concern convince persuade worry');

/** What a clause begins with: "adamant | that it was", "confident | the plan was", "adamant|: it was". */
const opens = new Set<ChunkKind | undefined>(['np', 'sub', 'colon']);

/** Whether the verb at chunk `verb`, with the words behind it, says what its subject holds. */
export function holdsThat(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  // "the comment was clear that": a document says so by itself
  if (group?.base === 'be' && (lastWord(sentence, chunks[verb - 1])?.tags ?? 0) & Tag.documentNoun) return false;
  const word = (at: number): string => lastWord(sentence, chunks[at])?.lower ?? '';
  switch (group?.base) {
    case 'remain':
      return participles.has(chunks[verb + 1]?.verb?.base ?? '') || adjectives.has(word(verb + 1));
    case 'be':
      return (adjectives.has(word(verb + 1)) && opens.has(chunks[verb + 2]?.kind)) || isNoDoubt(sentence, verb + 2);
    case 'make':
      if (holdsView(sentence, verb)) return true;
      // "made it clear that", "made clear that"
      return [word(verb + 1), word(verb + 1) === 'it' ? word(verb + 2) : ''].some((each) =>
        /^(?:clear|known|plain)$/.test(each),
      );
    case 'let':
      return word(verb + 1) === 'it' && chunks[verb + 2]?.verb?.base === 'know';
    case 'hold':
    case 'press':
    case 'share':
    case 'take':
      return holdsView(sentence, verb);
    case 'have':
    case 'leave':
      return isNoDoubt(sentence, verb + 1);
    default:
      return (
        group?.passive === true && participles.has(group.base) && firstWord(sentence, chunks[verb + 1])?.lower !== 'by'
      );
  }
}

/** "took the view | that", "made the point that", "made no secret of the fact that". */
function holdsView(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const secret = lastWord(sentence, chunks[verb + 1])?.lower === 'secret';
  const view = secret && firstWord(sentence, chunks[verb + 2])?.lower === 'of' ? verb + 3 : verb + 1;
  return (
    /^(?:argument|belief|case|fact|point|position|stance|view)$/.test(lastWord(sentence, chunks[view])?.lower ?? '') &&
    isThat(sentence, chunks[view + 1])
  );
}

/** "no doubt", "little doubt". */
function isNoDoubt(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  return (
    lastWord(sentence, chunk)?.lower === 'doubt' && /^(?:little|no)$/.test(firstWord(sentence, chunk)?.lower ?? '')
  );
}
