/** Two noun phrases with "and" between: two people, or one person twice described. */
import { isNp } from './chunk.js';
import { capitalised, describes, opensWithDeterminer } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import { beginsClause, firstWord, phrase, type Phrase, type Sentence } from './sentence.js';
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
  // "Ann Lee and her husband"
  const family = ((firstWord(sentence, second)?.tags ?? 0) & Tag.possessive) !== 0;
  if (!capitalised(sentence, first) || !(capitalised(sentence, second) || family)) return group;
  // "President and CEO Andy Vesey": two offices of one person
  if (describes(sentence, first)) return phrase(left.from, group.to, group.head);
  // "met Ann Lee and Bo Ray said": the first is met
  return beginsClause(sentence, left) ? phrase(left.from, group.to, left.head) : group;
}
