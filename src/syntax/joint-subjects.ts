/** Two noun phrases with "and" between: two people, or one person twice described. */
import { isNp, type Chunk, type ChunkKind } from './chunk.js';
import { withApposition } from './appositions.js';
import { capitalised, describes, opensWithDeterminer } from './descriptions.js';
import { groupEndingAt, groupStartingAt } from './phrase-groups.js';
import { beginsClause, firstWord, lastWord, phrase, type Phrase, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** "Ann Lee and Bo Ray said": both, where `group` is the second of them. */
export function joint(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  // "Ann Lee and | her husband, | Bo Ray"
  const from =
    chunks[group.from - 1]?.kind === 'comma' && isTheirs(sentence, group.from - 2) ? group.from - 2 : group.from;
  if (firstWord(sentence, chunks[from - 1])?.lower !== 'and') return group;
  const document = writtenByAll(sentence, group);
  if (document !== undefined) return document;
  const left = firstOfTwo(sentence, from - 2);
  if (left === undefined) return group;
  const [first, second] = [chunks[left.head], chunks[group.head]];
  // "the former first lady and U.S. senator": one person twice described
  if (
    describes(sentence, first) &&
    describes(sentence, second) &&
    opensWithDeterminer(sentence, first) &&
    !opensWithDeterminer(sentence, second)
  )
    return phrase(left.from, group.to, left.head);
  // "Ann Lee and 19 others"
  if (capitalised(sentence, first) && /^(?:colleagues|members|others)$/.test(lastWord(sentence, second)?.lower ?? ''))
    return phrase(left.from, left.to, left.head);
  // "the union and the board", "the mayor and his deputy"
  const both = [first, second].every(
    (each) => describes(sentence, each) && opensWithDeterminer(sentence, each) && !capitalised(sentence, each),
  );
  if (both && beginsClause(sentence, left)) return phrase(left.from, group.to, left.head);
  // "Ann Lee and her husband"
  const family = ((firstWord(sentence, second)?.tags ?? 0) & Tag.possessive) !== 0;
  if (!capitalised(sentence, first) || !(capitalised(sentence, second) || family)) return group;
  // "Maritime Affairs and Fisheries Minister Ann Lee": two fields of one office
  if (isField(sentence, first) && holdsOffice(sentence, second)) return group;
  // "President and CEO Andy Vesey": two offices of one person
  if (describes(sentence, first)) return phrase(left.from, group.to, group.head);
  // "met Ann Lee and Bo Ray said": the first is met
  const whole = firstOfList(sentence, left);
  // "what | Ann Lee and Bo Ray | called", "as | Ann Lee and Bo Ray | put it"
  const opened = /^(?:as|that|what|which)$/.test(firstWord(sentence, chunks[whole.from - 1])?.lower ?? '');
  return opened || beginsClause(sentence, whole) ? phrase(whole.from, group.to, whole.head) : group;
}

/** What a list is made of. */
const inList = new Set<ChunkKind | undefined>(['comma', 'conj', 'np']);

/** "A report | by | the police, the council and the port | said": the document, where the group ends the list of its authors. */
function writtenByAll(sentence: Sentence, group: Phrase): Phrase | undefined {
  const { chunks } = sentence;
  let by = group.from - 1;
  while (inList.has(chunks[by]?.kind) && group.from - by < longest) by--;
  const noun = lastWord(sentence, chunks[by - 1]);
  const written =
    /^(?:by|from)$/.test(firstWord(sentence, chunks[by])?.lower ?? '') &&
    isNp(chunks[by - 1]) &&
    noun?.capital === false &&
    (noun.tags & Tag.documentNoun) !== 0;
  return written ? phrase(by - 1, group.to, by - 1) : undefined;
}

/** "said | Ann Lee, Eve Dunn and Bo Ray": with those behind the first of them, where nothing else goes on with the last. */
export function jointBehind(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  let to = group.to;
  while (to - group.to < longest && chunks[to]?.kind === 'comma' && isName(sentence, to + 1)) to += 2;
  if (firstWord(sentence, chunks[to])?.lower !== 'and') return group;
  // "Ann Lee and her husband, | Bo Ray"
  if (isTheirs(sentence, to + 1) && chunks[to + 2]?.kind === 'comma' && isName(sentence, to + 3)) to += 2;
  if (!isName(sentence, to + 1) || ofTwoFields(sentence, group) !== group) return group;
  const next = chunks[to + 2]?.kind;
  const ends = next === undefined || /^(?:colon|comma|prep|stop)$/.test(next);
  return ends && isName(sentence, group.head) ? phrase(group.from, to + 2, group.head) : group;
}

/** "said | Ann Lee and Bo Ray", "according to | the mayor, Ann Lee,": those whom the phrase at chunk `start` begins with, each by name. */
export function namedAt(sentence: Sentence, start: number): Phrase | undefined {
  const group = groupStartingAt(sentence, start);
  return group === undefined ? undefined : namedFrom(sentence, group);
}

/** The same, where the phrase is known: "said | Ann Lee and Bo Ray". */
export function namedFrom(sentence: Sentence, group: Phrase): Phrase {
  const both = jointBehind(sentence, group);
  return both === group ? withApposition(sentence, ofTwoFields(sentence, group)) : both;
}

/** "Fish and | Game spokesman Bo Ray": the second of two fields, which holds the office of both. */
function ofTwoFields(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  const second = group.to + 1;
  const fields = firstWord(sentence, chunks[group.to])?.lower === 'and' && isField(sentence, chunks[group.head]);
  return fields && isNp(chunks[second]) && holdsOffice(sentence, chunks[second]) ? phrase(second, second + 1) : group;
}

/** "her husband", "his deputy": somebody by whose they are. */
const isTheirs = (sentence: Sentence, at: number): boolean =>
  isNp(sentence.chunks[at]) &&
  ((firstWord(sentence, sentence.chunks[at])?.tags ?? 0) & Tag.possessive) !== 0 &&
  describes(sentence, sentence.chunks[at]);

/** A name, and no calling. */
const isName = (sentence: Sentence, at: number): boolean =>
  isNp(sentence.chunks[at]) &&
  firstWord(sentence, sentence.chunks[at])?.capital === true &&
  capitalised(sentence, sentence.chunks[at]) &&
  !describes(sentence, sentence.chunks[at]);

/** "Ann Lee | and", "Ann Lee (left) | and", "Ann Lee, the mayor, | and": the name in front, without what explains it. */
function firstOfTwo(sentence: Sentence, end: number): Phrase | undefined {
  const { chunks } = sentence;
  if (chunks[end]?.kind === 'aside') return isName(sentence, end - 1) ? groupEndingAt(sentence, end - 1) : undefined;
  if (isNp(chunks[end])) return groupEndingAt(sentence, end);
  const calling = chunks[end]?.kind === 'comma' ? groupEndingAt(sentence, end - 1) : undefined;
  if (calling === undefined || chunks[calling.from - 1]?.kind !== 'comma') return undefined;
  const explains = describes(sentence, chunks[calling.head]) && !capitalised(sentence, chunks[calling.head]);
  return explains && isName(sentence, calling.from - 2) ? groupEndingAt(sentence, calling.from - 2) : undefined;
}

/** Chunks of a list of speakers, at most: every comma of a sentence asks. */
const longest = 20;

/** "Ann Lee, | Eve Dunn | and Bo Ray": the first of all. */
function firstOfList(sentence: Sentence, left: Phrase): Phrase {
  const { chunks } = sentence;
  let { from } = left;
  while (
    left.from - from < longest &&
    isName(sentence, from) &&
    chunks[from - 1]?.kind === 'comma' &&
    isName(sentence, from - 2)
  )
    from -= 2;
  return from === left.from ? left : phrase(from, left.to);
}

/** "Maritime Affairs": words with capitals, and no person's. */
function isField(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return sentence.words
    .slice(chunk?.start, chunk?.end)
    .every(({ capital, tags }) => capital && (tags & (Tag.givenName | Tag.honorific | Tag.office)) === 0);
}

/** "Fisheries Minister Ann Lee", "Game spokesman Bo Ray": an office or a calling behind its field, in front of a name. */
function holdsOffice(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const own = sentence.words.slice(chunk?.start, chunk?.end);
  const office = own.findIndex(({ tags, capital }) => tags & Tag.office || (!capital && tags & Tag.personNoun));
  return office > 0 && office < own.length - 1;
}
