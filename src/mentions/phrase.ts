/** One noun phrase read as a mention: its name or noun, its owner, gender and number. */
import { wordSet } from '../lexicon/words.js';
import { pronouns } from '../lexicon/function-words.js';
import { genderedNouns } from '../lexicon/people-nouns.js';
import type { Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import type { Mention } from '../types.js';
import type { Gender } from './gender.js';
import { nameAtEnd, type Name } from './names.js';
import { textOf } from './role-text.js';

/** One noun phrase, or the owner inside one ("Rubio" in "Rubio’s office"). */
export interface NounPhrase extends Mention {
  /** Its place among the mentions of the article. */
  readonly index: number;
  readonly block: number;
  readonly sentence: number;
  readonly chunk: number;
  readonly words: readonly Word[];
  readonly name: Name | undefined;
  /** The last word: what the phrase is. */
  readonly head: Word;
  readonly gender: Gender | undefined;
  readonly plural: boolean;
  /** Of a description: "the", "a", "his", or none. */
  readonly opening: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Whose it is: the phrase before ’s. */
  readonly owner: NounPhrase | undefined;
  /** The body that is named inside a description: "a Harbour Board statement". */
  readonly within: NounPhrase | undefined;
  /** In a headline, where capitals tell no names. */
  readonly headline: boolean;
  /** It is the owner part of a longer phrase. */
  readonly owns: boolean;
}

/** Where a phrase stands. */
export interface Site {
  readonly block: number;
  readonly sentence: number;
  readonly chunk: number;
}

type Opening = NounPhrase['opening'];

/**
 * Reads the words from `from` to `to` of a sentence's paragraph. `names` are the words that the article writes with a capital
 * inside its sentences: at a sentence's start they are names too. `index` is the place of the first mention read: the owner
 * comes before what is owned.
 */
export function readPhrase(
  names: ReadonlySet<string>,
  sentence: Sentence,
  site: Site,
  from: number,
  to: number,
  index: number,
): NounPhrase | undefined {
  const words = sentence.words.slice(from, to);
  const first = words[0];
  if (first === undefined) return undefined;
  if (words.length === 1 && sentence.chunks[site.chunk]?.form === 'pronoun')
    return pronounPhrase(first, words, index, site, sentence.headline, false);
  const opensSentence = from === sentence.from && (!names.has(first.lower) || (first.tags & Tag.determiner) !== 0);
  const clitic = lastClitic(words, words.length);
  const owner =
    clitic > 0
      ? nounPhrase(words.slice(0, clitic), index, site, sentence.headline, opensSentence, true)
      : first.tags & Tag.possessive && words.length > 1
        ? pronounPhrase(first, [first], index, site, sentence.headline, true)
        : undefined;
  const within = owner === undefined ? bodyWithin(words, index, site, sentence.headline) : undefined;
  const own = owner === undefined && within === undefined ? index : index + 1;
  return nounPhrase(words, own, site, sentence.headline, opensSentence, false, owner, within);
}

/** "a | Harbour Board | statement": the body that the words in front of the noun name. */
function bodyWithin(words: readonly Word[], index: number, site: Site, headline: boolean): NounPhrase | undefined {
  if (headline || words.length < 3 || words[words.length - 1]?.capital === true) return undefined;
  let to = words.length - 1;
  while (to > 0 && words[to - 1]?.capital !== true) to--;
  const from = (words[0]?.tags ?? 0) & Tag.determiner ? 1 : 0;
  const name = to > from + 1 ? nameAtEnd(words, from, to, false) : undefined;
  if (name?.kind !== 'organisation' || name.words.length < 2 || name.role !== '') return undefined;
  return nounPhrase(words.slice(from, to), index, site, headline, false, true);
}

/** Position of the last ’s, or -1. */
function lastClitic(words: readonly Word[], to: number): number {
  for (let at = to - 1; at >= 0; at--) {
    const lower = words[at]?.lower;
    if (lower === "'s" || lower === "'") return at;
  }
  return -1;
}

// Every field is always there, in one order: objects of one shape are read fastest, and there are many.
function nounPhrase(
  words: readonly Word[],
  index: number,
  { block, sentence, chunk }: Site,
  headline: boolean,
  opensSentence: boolean,
  owns: boolean,
  owner?: NounPhrase,
  within?: NounPhrase,
): NounPhrase | undefined {
  const head = words[words.length - 1];
  const first = words[0];
  if (head === undefined || first === undefined) return undefined;
  const clitic = lastClitic(words, words.length);
  const name = nameAtEnd(words, clitic + 1, words.length, opensSentence && clitic < 0);
  return {
    start: name === undefined ? first.start : (words[name.from]?.start ?? first.start),
    end: name === undefined ? head.end : (words[name.to - 1]?.end ?? head.end),
    form: name === undefined ? 'description' : 'name',
    index,
    block,
    sentence,
    chunk,
    words,
    name,
    head,
    gender: name === undefined ? genderedNouns.get(head.lower) : name.gender,
    plural: name === undefined && pluralHead(head, words),
    opening: opening(first, owner),
    owner,
    within,
    headline,
    owns,
  };
}

const pronounOf = new Map(pronouns.map((pronoun) => [pronoun.word, pronoun]));
const manyWords = wordSet('they we them some many several others few both all most');

function pronounPhrase(
  head: Word,
  words: readonly Word[],
  index: number,
  { block, sentence, chunk }: Site,
  headline: boolean,
  owns: boolean,
): NounPhrase {
  const known = pronounOf.get(head.lower);
  return {
    start: head.start,
    end: head.end,
    form: known === undefined ? 'description' : 'pronoun',
    index,
    block,
    sentence,
    chunk,
    words,
    name: undefined,
    head,
    gender: known?.gender === 'f' || known?.gender === 'm' ? known.gender : undefined,
    plural: manyWords.has(head.lower),
    opening: 'none',
    owner: undefined,
    within: undefined,
    headline,
    owns,
  };
}

const definite = wordSet('the this that these those');

function opening(first: Word, owner: NounPhrase | undefined): Opening {
  if (owner !== undefined) return 'possessive';
  if (definite.has(first.lower)) return 'definite';
  if (first.tags & Tag.possessive) return 'possessive';
  return first.tags & Tag.determiner || first.kind === 'number' || first.lower === 'one' ? 'indefinite' : 'none';
}

const singular = wordSet('a an one another each every this that');

function pluralHead(head: Word, words: readonly Word[]): boolean {
  const { lower } = head;
  if (head.tags & Tag.groupNoun) return true;
  if (singular.has(words[0]?.lower ?? '')) return false;
  return (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) || /(?:men|women|people|children)$/.test(lower);
}

/** One person without a name, by what they are: "an aide", "the mayor". */
export const isOneByCalling = ({ form, plural, head }: NounPhrase): boolean =>
  form === 'description' && !plural && (head.tags & (Tag.personNoun | Tag.office)) !== 0;

/** "The team", "the orchestra", "residents": many, or one body of many; "the group" may be any body. */
export const isTeam = ({ plural, head }: NounPhrase): boolean => plural && head.lower !== 'group';

/** The phrase as printed, without the quotation marks it may hold. */
export function printed(phrase: NounPhrase): string {
  return textOf(phrase.words);
}
