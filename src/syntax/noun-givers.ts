/** Whoever gives the words that a noun of saying stands for: "the claim by Lee", "a note signed by Lee", "the verdict of Lee". */
import { cueNouns } from '../lexicon/cues.js';
import { wordSet } from '../lexicon/words.js';
import { namedFrom } from './joint-subjects.js';
import { isNp, type ChunkKind } from './chunk.js';
import { capitalised } from './descriptions.js';
import { groupStartingAt } from './phrase-groups.js';
import { firstWord, lastWord, type Phrase, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** Chunks of what explains a giver: "the claim by Lee, | a nurse from Hull |, that". */
const longestAside = 8;

/** What may end what explains a giver. */
const closers = new Set<ChunkKind>(['colon', 'comma', 'dash', 'quote']);

/** Nouns that have their object behind "of": "the description of Lee" is somebody else’s. */
const ofObjects = wordSet(
  `accusation account assessment assumption book characterization comparison confession criticism definition denial denunciation
  depiction description dismissal evaluation fear fears hint idea judgement judgment language letter memoir notion portrait portrayal
  praise question reading reckoning rejection report reports rhetoric story summary theory threat tribute word`,
);

/** "the claim | by | Lee", "the answer | given | by | Lee": the phrase of the giver behind the noun at chunk `noun`. */
export function giverBehind(sentence: Sentence, noun: number): Phrase | undefined {
  const { chunks } = sentence;
  const head = lastWord(sentence, chunks[noun])?.lower ?? '';
  if (!isNp(chunks[noun]) || !cueNouns.has(head)) return undefined;
  const given = chunks[noun + 1]?.verb;
  const participle = given !== undefined && /^(?:give|issue|make|offer|post|send|sign|write)$/.test(given.base);
  // "the question | came | from | Lee: “…”"
  const comes = given?.base === 'come' && given.form === 'finite';
  const prep = participle || comes ? noun + 2 : noun + 1;
  const lower = chunks[prep]?.kind === 'prep' ? firstWord(sentence, chunks[prep])?.lower : undefined;
  const gives = lower === 'by' || (!participle && (lower === 'from' || (lower === 'of' && !ofObjects.has(head))));
  const group = gives ? groupStartingAt(sentence, prep + 1) : undefined;
  // "the promise of a “revolution”": an article alone
  const bare = ((lastWord(sentence, chunks[group?.head ?? -1])?.tags ?? 0) & Tag.determiner) !== 0;
  return group === undefined || bare ? undefined : namedFrom(sentence, group);
}

/** "the claim by Lee, a nurse, | that": the noun of saying whose giver, with what explains them, ends in front of chunk `end`. */
export function nounGivenUpTo(sentence: Sentence, end: number): number | undefined {
  for (let noun = end - 3; noun >= Math.max(0, end - longestAside - 4); noun--) {
    const giver = giverBehind(sentence, noun);
    if (giver === undefined) continue;
    // "a warning from the deputy, Bo Ray |, | that"
    const parted = giver.head > giver.from && sentence.chunks[giver.to]?.kind === 'comma' && giver.to + 1 === end;
    if (parted || asideEnd(sentence, giver) === end) return noun;
  }
  return undefined;
}

/** Behind what explains a name: "Lee, the head of the union, |", "Lee, who runs it, |"; else the name’s own end. */
function asideEnd(sentence: Sentence, { head, to }: Phrase): number {
  const { chunks } = sentence;
  const mark = chunks[to]?.kind;
  if ((mark !== 'comma' && mark !== 'dash') || !capitalised(sentence, chunks[head])) return to;
  const opens = chunks[to + 1]?.kind;
  if (opens !== 'np' && opens !== 'rel') return to;
  const close = chunks.findIndex(({ kind }, index) => index > to + 1 && closers.has(kind));
  if (close < 0 || close > to + longestAside) return to;
  if (chunks[close]?.kind === 'colon') return close;
  return chunks[close]?.kind === mark ? close + 1 : to;
}
