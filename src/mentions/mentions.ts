/** Everyone and everything that an article names outside its quotations, phrase by phrase, in reading order. */
import { genderedNouns } from '../lexicon/people-nouns.js';
import { pronouns } from '../lexicon/function-words.js';
import type { Mention } from '../types.js';
import type { Text } from '../syntax/scene.js';
import type { Sentence } from '../syntax/clauses.js';
import { Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import { nameAtEnd, textOf, type Gender, type Name } from './names.js';

/** One noun phrase, or the owner inside one ("Rubio" in "Rubio’s office"). */
export interface NounPhrase extends Mention {
  readonly block: number;
  readonly sentence: number;
  readonly chunk: number;
  readonly words: readonly Word[];
  readonly name?: Name;
  /** The last word: what the phrase is. */
  readonly head: Word;
  readonly gender?: Gender;
  readonly plural: boolean;
  /** Of a description: "the", "a", "his", or none. */
  readonly opening: 'definite' | 'indefinite' | 'possessive' | 'none';
  /** Whose it is: the phrase before ’s. */
  readonly owner?: NounPhrase;
  /** In a headline, where capitals tell no names. */
  readonly headline: boolean;
  /** It is the owner part of a longer phrase. */
  readonly owns: boolean;
}

/** The phrases of an article, and which one a chunk holds. */
export interface Mentions {
  readonly all: readonly NounPhrase[];
  at(block: number, sentence: number, chunk: number): NounPhrase | undefined;
}

export function findMentions(text: Text): Mentions {
  const all: NounPhrase[] = [];
  const byChunk: (NounPhrase | undefined)[][][] = [];
  for (const block of text.blocks) {
    byChunk.push(
      block.sentences.map((sentence, s) =>
        sentence.chunks.map((chunk, c) => {
          if (chunk.kind !== 'np') return undefined;
          const phrase = readPhrase(text.names, sentence, block.index, s, c, chunk.start, chunk.end);
          if (phrase?.owner !== undefined) all.push(phrase.owner);
          if (phrase !== undefined) all.push(phrase);
          return phrase;
        }),
      ),
    );
  }
  nameSurnames(all, byChunk);
  return { all, at: (block, sentence, chunk) => byChunk[block]?.[sentence]?.[chunk] };
}

/** "Cuban said" where a Mark Cuban is named: a surname that is a common word elsewhere. */
function nameSurnames(all: NounPhrase[], byChunk: readonly (readonly (NounPhrase | undefined)[][])[]): void {
  const surnames = new Set(all.flatMap(({ name }) => (name !== undefined && name.words.length > 1 && name.kind === 'person' ? (name.words.at(-1) ?? []) : [])));
  all.forEach((phrase, index) => {
    const { head, form, words } = phrase;
    if (form !== 'description' || words.length !== 1 || !head.capital || !surnames.has(head.text)) return;
    const named: NounPhrase = { ...phrase, form: 'name', plural: false, name: { from: 0, to: 1, words: [head.text], kind: 'person', role: '', titled: false } };
    all[index] = named;
    const row = byChunk[phrase.block]?.[phrase.sentence];
    if (row !== undefined && !phrase.owns) row[phrase.chunk] = named;
  });
}

function readPhrase(names: ReadonlySet<string>, sentence: Sentence, block: number, s: number, c: number, from: number, to: number): NounPhrase | undefined {
  const words = sentence.words.slice(from, to);
  const head = words[words.length - 1];
  const first = words[0];
  if (head === undefined || first === undefined) return undefined;
  const place = { block, sentence: s, chunk: c, headline: sentence.headline };
  const opensSentence = from === sentence.from && !names.has(first.lower);
  if (words.length === 1 && sentence.chunks[c]?.form === 'pronoun') return pronounPhrase(first, words, place);
  const clitic = words.findLastIndex((word) => word.lower === "'s" || word.lower === "'");
  const owner =
    clitic > 0 ? ownerPhrase(words.slice(0, clitic), place, opensSentence) : first.tags & Tag.possessive && words.length > 1 ? { ...pronounPhrase(first, [first], place), owns: true } : undefined;
  const name = nameAtEnd(words, clitic + 1, words.length, opensSentence && clitic < 0);
  const shared = { ...place, words, head, plural: pluralHead(head, words), opening: opening(words, owner), owns: false, ...(owner === undefined ? {} : { owner }) };
  if (name !== undefined) {
    const start = words[name.from]?.start ?? first.start;
    return { ...shared, start, end: words[name.to - 1]?.end ?? head.end, form: 'name', name, plural: false, ...(name.gender === undefined ? {} : { gender: name.gender }) };
  }
  const gender = genderedNouns.get(head.lower);
  return { ...shared, start: first.start, end: head.end, form: 'description', ...(gender === undefined ? {} : { gender }) };
}

interface Site {
  readonly block: number;
  readonly sentence: number;
  readonly chunk: number;
  readonly headline: boolean;
}

function pronounPhrase(word: Word, words: readonly Word[], place: Site): NounPhrase {
  const known = pronouns.find((pronoun) => pronoun.word === word.lower);
  const gender = known?.gender === 'f' || known?.gender === 'm' ? known.gender : undefined;
  return {
    ...place,
    words,
    head: word,
    start: word.start,
    end: word.end,
    form: known === undefined ? 'description' : 'pronoun',
    plural: word.lower === 'they' || word.lower === 'we' || word.lower === 'them' || /^(?:some|many|several|others|few|both|all|most)$/.test(word.lower),
    opening: 'none',
    owns: false,
    ...(gender === undefined ? {} : { gender }),
  };
}

function ownerPhrase(words: readonly Word[], place: Site, opensSentence: boolean): NounPhrase | undefined {
  const head = words[words.length - 1];
  const first = words[0];
  if (head === undefined || first === undefined) return undefined;
  const clitic = words.findLastIndex((word) => word.lower === "'s" || word.lower === "'");
  const name = nameAtEnd(words, clitic + 1, words.length, opensSentence && clitic < 0);
  const gender = name === undefined ? genderedNouns.get(head.lower) : name.gender;
  const shared = { ...place, words, head, owns: true, opening: opening(words, undefined), ...(gender === undefined ? {} : { gender }) };
  return name === undefined
    ? { ...shared, start: first.start, end: head.end, form: 'description', plural: pluralHead(head, words) }
    : { ...shared, start: words[name.from]?.start ?? first.start, end: words[name.to - 1]?.end ?? head.end, form: 'name', name, plural: false };
}

function opening(words: readonly Word[], owner: NounPhrase | undefined): NounPhrase['opening'] {
  if (owner !== undefined) return 'possessive';
  const first = words[0];
  if (first === undefined) return 'none';
  if (first.lower === 'the' || first.lower === 'this' || first.lower === 'that' || first.lower === 'these' || first.lower === 'those') return 'definite';
  if (first.tags & Tag.possessive) return 'possessive';
  return first.tags & Tag.determiner || first.kind === 'number' ? 'indefinite' : 'none';
}

function pluralHead(head: Word, words: readonly Word[]): boolean {
  const { lower } = head;
  if (head.tags & Tag.groupNoun) return true;
  if (/^(?:a|an|one|another|each|every|this|that)$/.test(words[0]?.lower ?? '')) return false;
  return (lower.endsWith('s') && !/(?:ss|us|is)$/.test(lower)) || /(?:men|women|people|children)$/.test(lower);
}

/** The phrase as printed, without the quotation marks it may hold. */
export function printed(phrase: NounPhrase): string {
  return textOf(phrase.words);
}
