/** What an article says its bodies are: "Brook Haven, a fund in Hull,", "the union Brook Haven", "Brook Haven is a charity". */
import { organisationNouns, plural } from '../lexicon/people-nouns.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, reports, type Chunk } from '../syntax/chunk.js';
import { opensWithDeterminer } from '../syntax/descriptions.js';
import { firstWord, lastWord, skipForward, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import type { Entity } from './entities.js';
import { firms } from './surroundings.js';

/** Notes the nouns by which the sentence of a mention calls the body that it names. */
export function noteBody({ roleWords }: Entity, mention: NounPhrase, sentence: Sentence): void {
  const { chunk: at, words, name } = mention;
  const title = callingOf(words[(name?.from ?? 0) - 1]);
  const nouns = [title, behind(sentence, at), inFront(sentence, at), stated(sentence, at)];
  for (const noun of nouns) if (noun !== undefined) roleWords.add(noun);
}

/** "Brook Haven, a hedge | fund |, said", "Brook Haven, which is a | fund |", "Brook Haven, one of the largest | funds". */
function behind(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  if (chunks[at + 1]?.kind !== 'comma') return undefined;
  if (firstWord(sentence, chunks[at + 2])?.lower === 'which')
    return chunks[at + 3]?.verb?.base === 'be' ? called(sentence, at + 4) : undefined;
  // "In a statement to the Herald, | the agency | says": the subject behind a phrase in front
  const subject = chunks[at - 1]?.kind === 'prep' && isFinite(chunks[skipForward(chunks, at + 3)]);
  return subject ? undefined : called(sentence, at + 2);
}

/** "the | operator |, Vantex,", "a | fund | called Brook Haven": the noun in front of the name. */
function inFront(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  const named = chunks[at - 1]?.kind === 'comma' || /^(?:call|name)$/.test(chunks[at - 1]?.verb?.base ?? '');
  return named ? called(sentence, at - 2) : undefined;
}

/** "Brook Haven is a | fund | in Hull.": the article’s own words, for nobody in the sentence says so. */
function stated(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  if (at > 1 || chunks[at + 1]?.verb?.base !== 'be' || chunks.some((chunk) => reports(chunk, 'core'))) return undefined;
  return called(sentence, at + 2);
}

/** The noun of the phrase at a chunk that says what one body is. */
function called(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  const chunk: Chunk | undefined = chunks[at];
  if (chunk?.kind !== 'np') return undefined;
  const noun = lastWord(sentence, chunk);
  if (noun?.lower === 'one' && firstWord(sentence, chunks[at + 1])?.lower === 'of')
    return singulars.get(lastWord(sentence, chunks[at + 2])?.lower ?? '');
  return opensWithDeterminer(sentence, chunk) ? callingOf(noun) : undefined;
}

/** "fund", and of the callings of people those that firms have too: "operator". */
function callingOf(noun: Word | undefined): string | undefined {
  if (noun === undefined || noun.capital) return undefined;
  const calls = (noun.tags & Tag.organisationNoun) !== 0 || (noun.tags & Tag.personNoun && firms.test(noun.lower));
  return calls ? noun.lower : undefined;
}

const singulars: ReadonlyMap<string, string> = new Map(organisationNouns.map((noun) => [plural(noun), noun]));
