/** What stands around a word that may be a verb: its subject, a quotation, what would be its object. */
import { isFinite, type Chunk, type ChunkKind } from './chunk.js';
import { anyCue, List } from './lists.js';
import { tagsAt, wordAt, type Reading } from './reading.js';
import { anyFinite, anyNoun, pluralForm, Tag, type Tags } from './tags.js';
import type { Word } from './words.js';

/** A verb of saying by itself: "said", "told". */
export const isCore = (word: Word): boolean => (word.lists & List.coreCue) !== 0;

/** A verb that may report, whatever its strength. */
export const isCue = (word: Word): boolean => (word.lists & anyCue) !== 0;

/** The word stands straight behind a quotation that leaves its clause open, or behind the comma of one. */
export function quotedBefore({ chunks, words }: Reading): boolean {
  const last = chunks.at(-1);
  if (last?.kind === 'comma') return chunks.at(-2)?.kind === 'quote';
  return last?.kind === 'quote' && words[last.start]?.closed === true;
}

/** The chunk before the word, adverbs aside. */
export function subjectAhead({ chunks }: Reading): Chunk | undefined {
  return chunks.findLast(({ kind }) => kind !== 'adv' && kind !== 'aside');
}

export function isSubjectPronoun(reading: Reading, subject: Chunk | undefined): boolean {
  return subject?.kind === 'np' && subject.form === 'pronoun' && (tagsAt(reading, subject.start) & Tag.pronoun) !== 0;
}

/** What comes behind the word would be a verb's object: `the mayor's claims that`, "demands the", "orders Lee". */
export function objectAhead(reading: Reading, index: number, word: Word): boolean {
  const next = wordAt(reading, index + 1);
  if (next === undefined) return false;
  if (next.kind === 'quote' || next.text === ':' || (next.capital && next.kind === 'word')) return true;
  if (next.tags & (Tag.determiner | Tag.possessive | Tag.objectPronoun | Tag.pronoun | Tag.subordinator)) return true;
  if (next.lower !== 'to') return false;
  const before = wordAt(reading, index - 1);
  return before?.capital === true || (isCue(word) && ((before?.tags ?? 0) & anyNoun) !== 0);
}

/** The phrase under way, or the one just taken, follows a quotation. */
export function behindQuote({ chunks }: Reading): boolean {
  // "“…,” Lee | and | Ray write"
  let at = chunks.length - 1;
  if (chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'conj') at--;
  if (chunks[at]?.kind === 'conj' && chunks[at - 1]?.kind === 'np') at -= 2;
  // "“…,” | Lee | said", "“…” | Lee | said"
  if (chunks[at]?.kind === 'np') at--;
  if (chunks[at]?.kind === 'comma') at--;
  return chunks[at]?.kind === 'quote';
}

/** What stands in front of the subject of a clause. */
export const clauseOpeners: ReadonlySet<ChunkKind> = new Set(['adv', 'comma', 'conj', 'sub', 'time']);

/** What stands in front of the noun phrase that ends at word `end`, whether it is a chunk already or still being read. */
export function beforeSubject({ chunks }: Reading, end: number): Chunk | undefined {
  const last = chunks.at(-1);
  return last?.kind === 'np' && last.end === end ? chunks.at(-2) : last;
}

/** Chunks in front of a sentence’s first verb, at most: more are a list. */
const longest = 24;

/**
 * No verb of the main clause has come yet: each one so far is that of a clause with a word of its own in front ("who runs the
 * fund", "when it rained"), or opens the sentence ("Asked how").
 */
export function lacksVerbSoFar({ chunks }: Reading): boolean {
  if (chunks.length > longest) return false;
  let opened = 0;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === 'rel' || chunk.kind === 'sub') opened++;
    else if (isFinite(chunk) && index > 0 && --opened < 0) return false;
  }
  return true;
}

/**
 * "Ann Lee, 45, |", "Asked about it, | Ann Lee, 45, |": the subject in front of an aside, which still waits for its verb;
 * undefined where none does.
 */
export function waitingSubject(reading: Reading): Chunk | undefined {
  const { chunks } = reading;
  if (!lacksVerbSoFar(reading)) return undefined;
  const first = chunks.findIndex(({ kind }) => !introducing.has(kind));
  const behind = chunks.findIndex(({ kind }, index) => kind === 'comma' && chunks[index + 1]?.kind === 'np') + 1;
  const at = chunks[first]?.kind === 'np' ? first : behind;
  // the last chunk closes the aside
  return at < 0 || at >= chunks.length - 1 || (at === 0 && first !== 0) ? undefined : chunks[at];
}

/** What may stand in front of a subject: "But | last week | the mayor", "“…,” | the mayor". */
const introducing = new Set<ChunkKind>(['adv', 'conj', 'quote', 'time']);

/** "Ann Lee | dyes her wool": behind a name, a word in -s that no list has, in front of what can be its object. */
export function isUnlistedVerb(reading: Reading, at: number, { lower, tags }: Word): boolean {
  const next = wordAt(reading, at + 1);
  const object = Tag.determiner | Tag.possessive | Tag.objectPronoun;
  return (
    wordAt(reading, at - 1)?.capital === true &&
    (tags & ~Tag.nounVerb) === 0 &&
    /[^s]s$/.test(lower) &&
    next?.kind === 'word' &&
    !next.capital &&
    (next.tags & object) !== 0
  );
}

/** "say", "tell": a verb of saying that is no noun. */
export const isPlainCore = (word: Word): boolean => isCore(word) && (word.tags & (Tag.nounVerb | anyNoun)) === 0;

/** "waits so long | that the coffee is cold", "laughs at the idea | that the coffee is cold": a clause with a verb of its own. */
const clauseBehind = (reading: Reading, that: number, before: Tags): boolean =>
  (before & (Tag.adjective | Tag.adverb)) !== 0 ||
  ((before & anyNoun) !== 0 && (tagsAt(reading, that + 1) & (Tag.determiner | Tag.possessive | Tag.pronoun)) !== 0);

/**
 * What ends the words from `from` on, if none of them can be a finite verb: "Ann Lee lives | in a flat rented by the council."
 * Undefined where one can.
 */
export function verblessUpTo(reading: Reading, from: number): 'mark' | 'quote' | undefined {
  for (let at = from; ; at++) {
    const word = wordAt(reading, at);
    if (word === undefined || word.kind === 'mark') return 'mark';
    // "feeds people | whose care is paid for": verbs of a clause on the object
    if (at > from && /^who(?:se|m)?$/.test(word.lower)) return 'mark';
    if (word.kind === 'quote') return 'quote';
    const before = tagsAt(reading, at - 1);
    if (at > from + 1 && word.lower === 'that' && clauseBehind(reading, at, before)) return 'mark';
    // "stops short of a vote | but describes": a second verb of the same subject
    const joined = /^(?:and|but)$/.test(wordAt(reading, at - 1)?.lower ?? '');
    if (joined && word.tags & Tag.verbS) return 'mark';
    // "lists the reasons", "shows grainy pictures": a plural behind its article or adjective
    const describes = before & Tag.adjective && !(before & anyNoun) && pluralForm(word.lower);
    if (word.tags & Tag.nounVerb && (describes || before & (Tag.determiner | Tag.possessive))) continue;
    // "a flat rented by the council"
    if (word.tags & Tag.verbPast && wordAt(reading, at + 1)?.lower === 'by') continue;
    if (word.tags & anyFinite || isPlainCore(word)) return undefined;
  }
}
