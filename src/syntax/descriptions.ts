/** What the words of a noun phrase make of it: a name ("Ann Lee"), a description ("the group’s president"), a place. */
import { longPlaces } from '../lexicon/places.js';
import type { Chunk } from './chunk.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';
import { Tag } from './tags.js';
import type { Word } from './words.js';

/** Nouns for people: "aide", "president", "residents". */
export const someone = Tag.personNoun | Tag.office | Tag.groupNoun;

/** What a name in an apposition may explain: "the company, Vantex, said". */
const nameable = someone | Tag.organisationNoun;

/** "the group's president", "a spokesperson": a person by what they are. */
export function describes(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const noun = nounOf(sentence, chunk);
  if (noun === undefined) return false;
  // "One of them, Nora Finch, said"
  if (noun.lower === 'one') return true;
  // "the Department of Justice"
  if (noun.capital && noun === lastWord(sentence, chunk) && isField(sentence, chunk)) return false;
  if (!noun.capital) return (noun.tags & nameable) !== 0;
  if (noun.tags & Tag.givenName) return false;
  // "Ann Lee, | Head | of Wellbeing"
  const lone = firstWord(sentence, chunk) === noun && noun.lower === 'head';
  if (lone && sentence.words[chunk?.end ?? 0]?.lower === 'of') return true;
  return (noun.tags & (Tag.office | Tag.honorific)) !== 0 || (opensWithDeterminer(sentence, chunk) && isPost(noun));
}

/** "the Humanitarian Coordinator", "the Head of Mission": behind "the", a post that no list of offices has. */
const isPost = ({ lower, tags }: Word): boolean =>
  (tags & Tag.organisationWord) === 0 && ((tags & Tag.personNoun) !== 0 || /^head$|(?:ator|keeper|strar)$/.test(lower));

/** The last word is what a body is of: "of Justice". */
function isField(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const [head, of] = sentence.words.slice((chunk?.end ?? 0) - 3, chunk?.end);
  return (
    of?.lower === 'of' && head !== undefined && (head.tags & Tag.organisationWord) !== 0 && !(head.tags & Tag.office)
  );
}

/** The word that says what a phrase is: the last one, or the one before "of" in "Director of the Mint". */
export function nounOf(sentence: Sentence, chunk: Chunk | undefined): Word | undefined {
  if (chunk === undefined) return undefined;
  for (let at = chunk.start + 1; at < chunk.end; at++) {
    const before = sentence.words[at - 1];
    const joint = sentence.words[at]?.lower;
    if ((joint === 'of' || joint === 'for') && before !== undefined && (before.tags & Tag.office || isPost(before)))
      return before;
  }
  return lastWord(sentence, chunk);
}

/** "Ann Lee", "the Senate": its last word has a capital. */
export function capitalised(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return lastWord(sentence, chunk)?.capital === true;
}

/** "Jane Doe", "the Rev. Jane Doe": a capital at once, or behind "the" in front of a title. */
export function opensTitled(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const first = firstWord(sentence, chunk);
  if (first?.capital !== false || chunk === undefined) return first?.capital === true;
  const title = sentence.words.slice(chunk.start + 1, chunk.end).find(({ tags }) => tags & Tag.honorific);
  return first.lower === 'the' && title !== undefined;
}

/** "the senator", "her senator". */
export function opensWithDeterminer(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return ((firstWord(sentence, chunk)?.tags ?? 0) & (Tag.determiner | Tag.possessive)) !== 0;
}

/** "of Raleigh, N.C., who": no person. */
export function isPlace(sentence: Sentence, chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  const own = sentence.words.slice(chunk.start, chunk.end);
  return own.every((word) => word.tags & Tag.place) || longPlaces.has(own.map(({ lower }) => lower).join(' '));
}
