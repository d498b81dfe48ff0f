/** By what means something is said: "in an email", "on NBC’s Meet the Press". */
import {
  broadcasters,
  mediumNouns,
  mediumPrepositions,
  platforms,
  programmeEnds,
  programmeNouns,
} from '../lexicon/media.js';
import { isNp, type Chunk } from './chunk.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** Where the medium that begins with the preposition at chunk `at` ends, that chunk left out; undefined where none begins. */
export function mediumEnd(sentence: Sentence, at: number): number | undefined {
  const prep = sentence.chunks[at];
  const word = firstWord(sentence, prep)?.lower ?? '';
  if (prep?.kind !== 'prep' || !mediumPrepositions.has(word)) return undefined;
  return (
    (word === 'on' ? programmeEnd(sentence, at + 1) : undefined) ?? (isMeans(sentence, at + 1) ? at + 2 : undefined)
  );
}

/** "an email", "Twitter". */
function isMeans(sentence: Sentence, at: number): boolean {
  const object = sentence.chunks[at];
  const noun = isNp(object) ? lastWord(sentence, object) : undefined;
  if (noun === undefined) return false;
  return platforms.has(noun.lower)
    ? noun.capital || noun.lower === 'television' || noun.lower === 'radio'
    : mediumNouns.has(noun.lower);
}

/** Behind "on": "NBC’s Meet the Press", "CNN’s “State of the Union”", "The Ann Lee Show", "her radio show". */
function programmeEnd(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const name = chunks[at];
  if (name === undefined || !isNp(name)) return undefined;
  const last = lastWord(sentence, name);
  const next = chunks[at + 1];
  const aired = isAired(sentence, name);
  if (next?.kind === 'quote' && (aired || programmeNouns.has(last?.lower ?? ''))) return at + 2;
  if (aired && next !== undefined && isNp(next) && opensTitle(sentence, next)) return at + 2;
  return aired || isProgramme(sentence, name) ? at + 1 : undefined;
}

/** "CNN", "Fox News channel’s", "NBC’s Meet". */
function isAired({ words }: Sentence, { start, end }: Chunk): boolean {
  const owner = words.slice(start, end).findIndex(({ lower }) => lower === "'s" || lower === "'");
  const name = words.slice(start, owner < 0 ? end : start + owner);
  return name.some(({ lower, capital }) => capital && broadcasters.has(lower));
}

/** "Saturday Night Live", "the Nation": what a title goes on with. */
function opensTitle(sentence: Sentence, chunk: Chunk): boolean {
  return lastWord(sentence, chunk)?.capital === true || programmeNouns.has(lastWord(sentence, chunk)?.lower ?? '');
}

/** "The Ann Lee Show", "her radio show", but not "the tax program". */
function isProgramme({ words }: Sentence, { start, end }: Chunk): boolean {
  const name = words.slice(start, end);
  const last = name.at(-1);
  if (last?.capital === true) return name.length > 1 && programmeEnds.has(last.lower);
  if (last === undefined || !programmeNouns.has(last.lower)) return false;
  return (
    last.lower === 'show' ||
    name.some(({ lower, tags }) => lower === "'s" || tags & Tag.possessive || aerial.test(lower))
  );
}

const aerial = /^(?:radio|tv|television|news|talk|cable)$/;
