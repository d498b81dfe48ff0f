/** Two noun phrases with "and" between: two people, or one person twice described. */
import { isNp, type Chunk } from './chunk.js';
import { capitalised, describes, opensWithDeterminer } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import { beginsClause, firstWord, lastWord, phrase, type Phrase, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** "Ann Lee and Bo Ray said": both, where `group` is the second of them. */
export function joint(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  const conj = chunks[group.from - 1];
  if (conj?.kind !== 'conj' || firstWord(sentence, conj)?.lower !== 'and') return group;
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined || !isNp(chunks[group.from - 2])) return group;
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
  // "Ann Lee and her husband"
  const family = ((firstWord(sentence, second)?.tags ?? 0) & Tag.possessive) !== 0;
  if (!capitalised(sentence, first) || !(capitalised(sentence, second) || family)) return group;
  // "Maritime Affairs and Fisheries Minister Ann Lee": two fields of one office
  if (isField(sentence, first) && holdsOffice(sentence, second)) return group;
  // "President and CEO Andy Vesey": two offices of one person
  if (describes(sentence, first)) return phrase(left.from, group.to, group.head);
  // "met Ann Lee and Bo Ray said": the first is met
  return beginsClause(sentence, left) ? phrase(left.from, group.to, left.head) : group;
}

/** "Maritime Affairs": words with capitals, and no person's. */
function isField(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return sentence.words
    .slice(chunk?.start, chunk?.end)
    .every(({ capital, tags }) => capital && (tags & (Tag.givenName | Tag.honorific | Tag.office)) === 0);
}

/** "Fisheries Minister Ann Lee": an office behind its field, in front of a name. */
function holdsOffice(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const own = sentence.words.slice(chunk?.start, chunk?.end);
  const office = own.findIndex(({ tags }) => tags & Tag.office);
  return office > 0 && office < own.length - 1;
}
