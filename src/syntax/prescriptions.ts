/** What laws and other documents lay down, which is in their words. */
import { wordSet } from '../lexicon/words.js';
import { isFinite } from './chunk.js';
import { lastWord, type Sentence } from './sentence.js';
import { subjectOf } from './subjects.js';
import { Tag } from './tags.js';

/** "The treaty obliges both sides to “…”", "the Aid Act gives them “…”": what a document lays down are its words. */
export function prescribes(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks, words } = sentence;
  const group = chunks[verb]?.verb;
  // "The law | makes | it | a felony | to hurt anybody “…”"
  const crime = group?.base === 'make' && crimes.test(lastWord(sentence, chunks[verb + 2])?.lower ?? '');
  const binds = prescribing.test(group?.base ?? '') || crime;
  if (group?.passive !== false || group.form !== 'finite' || !(binds || granting.test(group.base))) return false;
  if (at - verb > reach || chunks.slice(verb + 1, at).some((chunk) => chunk.kind === 'comma' || isFinite(chunk)))
    return false;
  const subject = subjectOf(sentence, verb);
  const phrase = subject === undefined ? undefined : chunks[subject.head];
  const head = lastWord(sentence, phrase);
  if (head === undefined || phrase === undefined) return false;
  if (binds && !head.capital && head.tags & Tag.documentNoun) return true;
  // "the Aid Act", "Article IV"; but "a bill that would allow"
  const named = words.slice(phrase.start, phrase.end).some(({ lower }) => laws.has(lower));
  return subject?.relative === undefined && named;
}

/** What a law makes of a deed. */
const crimes = /^(?:crime|felony|illegal|misdemeano(?:u)?r|offen[cs]e|unlawful)$/;

/** Chunks between the verb and the words, at most. */
const reach = 40;

const prescribing = /^(?:bar|bind|commit|demand|entitle|forbid|mandate|oblige|permit|prohibit|require)$/;
const granting = /^(?:allow|ban|compel|direct|exempt|give|grant|guarantee|outlaw|protect)$/;

/** What lays something down, and words in the names of such. */
const laws = wordSet(
  'accord act agreement amendment article bill charter circular clause code compact constitution contract convention decree directive law laws ordinance protocol resolution section statute treaty',
);
