/** Noun phrases that say what somebody is: "director of research at the lab". */
import { partisans } from '../lexicon/name-parts.js';
import { textOf } from '../mentions/role-text.js';
import { isNp, type Chunk, type ChunkKind } from '../syntax/chunk.js';
import { nounOf } from '../syntax/descriptions.js';
import { firstWord, skipForward, type Sentence } from '../syntax/sentence.js';
import { pluralForm, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';

/** What can't stand behind an apposition. */
const open = new Set<ChunkKind | undefined>(['np', 'colon', 'semicolon', 'mark']);

/** The noun phrase at chunk `from` with its complements, if it says what one person is; `closed` where it must end there. */
export function rolePhrase(sentence: Sentence, from: number, closed: boolean): string | undefined {
  const { chunks } = sentence;
  const head = chunks[from];
  if (head?.kind !== 'np' || head.form === 'pronoun') return undefined;
  const noun = nounOf(sentence, head);
  if (!isCalling(noun) || holdsName(sentence, head, noun)) return undefined;
  let to = complementsEnd(sentence, from);
  // "director of research and head of the lab", "2008 and 2012 campaigns"
  if (chunks[to]?.kind === 'conj' && isNp(chunks[to + 1]) && chunks[to + 2]?.kind !== 'verb')
    to = complementsEnd(sentence, to + 1);
  // "Ann Lee, Labour MP (East Harbour) Bo Ray": the next one’s
  const end = chunks[to]?.kind === 'aside' ? to + 1 : to;
  if (closed && open.has(chunks[end]?.kind)) return undefined;
  const words = sentence.words.slice(head.start, chunks[to - 1]?.end ?? head.end);
  const text = textOf(words.slice(words.findIndex((word) => !opensRole(word))));
  return text === '' ? undefined : text;
}

/** "who | was the mayor", "she | works as a nurse": what the clause of the subject at chunk `subject` says that somebody is. */
export function predicate(sentence: Sentence, subject: number): string | undefined {
  const { chunks } = sentence;
  const at = skipForward(chunks, subject + 1);
  const verb = chunks[at]?.verb;
  if (verb === undefined || verb.negated || verb.modal || verb.passive) return undefined;
  if (verb.base === 'be' || verb.base === 'become') return rolePhrase(sentence, at + 1, true);
  const as = chunks[at + 1]?.kind === 'prep' && firstWord(sentence, chunks[at + 1])?.lower === 'as';
  return as && /^(?:serve|train|work)$/.test(verb.base) ? rolePhrase(sentence, at + 2, true) : undefined;
}

/** Where the noun phrase at chunk `from` ends with the prepositional phrases on it. */
function complementsEnd({ chunks }: Sentence, from: number): number {
  let to = from + 1;
  while (chunks[to]?.kind === 'prep' && isNp(chunks[to + 1])) to += 2;
  return to;
}

/** "the mayor", "Last | year the mayor": what a role doesn't begin with. */
const opensRole = ({ tags, lower }: Word): boolean =>
  (tags & Tag.determiner) !== 0 || /^(?:year|month|week)$/.test(lower);

/** "her chief of staff Ann Lee": the phrase ends with whom it means. */
function holdsName({ words }: Sentence, { end }: Chunk, noun: Word | undefined): boolean {
  const [first, last] = [words[end - 2], words[end - 1]];
  return noun !== last && last?.capital === true && ((first?.tags ?? 0) & Tag.givenName) !== 0;
}

/** "director", "Secretary", "Republican": one person, by what they are. */
function isCalling(noun: Word | undefined): boolean {
  if (noun === undefined || isPlural(noun)) return false;
  if (noun.capital) return (noun.tags & Tag.office) !== 0 || partisans.has(noun.lower);
  // "an evolutionary biomechanicist": no lexicon has every calling
  return (
    (noun.tags & (Tag.personNoun | Tag.office)) !== 0 ||
    (noun.tags === 0 && /.{4}[^l]ist$|.{3}(?:keeper|maker|master|smith)$/.test(noun.lower))
  );
}

function isPlural({ lower, tags }: Word): boolean {
  return (tags & Tag.groupNoun) !== 0 || (pluralForm(lower) && !/[ui]s$/.test(lower));
}
