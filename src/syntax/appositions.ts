/** A name and what its bearer is, with a comma between: "the group’s president, Jane Doe", "Jane Doe, the president". */
import { suffixes } from '../lexicon/surnames.js';
import { thingNouns } from '../lexicon/thing-nouns.js';
import { isNp, isPronoun, type Chunk, type ChunkKind } from './chunk.js';
import { capitalised, describes, opensTitled, opensWithDeterminer } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import { beginsClause, firstWord, lastWord, phrase, type Phrase, type Sentence } from './sentence.js';
import { pluralForm, Tag } from './tags.js';

/** What may follow the name of an apposition: "the president, Jane Doe, 39, said". */
const closers = new Set<ChunkKind | undefined>([undefined, 'stop', 'comma', 'prep', 'dash', 'aside']);

/** "The group's president, Jane Doe | said": with the name that ends before the verb, the description in front of it. */
export function apposed(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  if (chunks[group.from - 1]?.kind !== 'comma') return group;
  // "In Ohio, Lee said": the left phrase hangs on a preposition, and is no group
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined) return group;
  return beginsClause(sentence, left) &&
    describes(sentence, chunks[left.head]) &&
    capitalised(sentence, chunks[group.head]) &&
    !describes(sentence, chunks[group.head])
    ? phrase(left.from, group.to, group.head)
    : group;
}

/** "said | the group's president, Jane Doe": with the description behind the verb, the name behind its comma. */
export function withApposition(sentence: Sentence, named: Phrase): Phrase {
  const { chunks } = sentence;
  const group = twiceDescribed(sentence, named);
  if (chunks[group.to]?.kind !== 'comma' || !describes(sentence, chunks[group.head])) return group;
  const at = group.to + 1;
  const name = chunks[at];
  const explains = isNp(name) && capitalised(sentence, name) && firstWord(sentence, name)?.capital === true;
  return explains && closers.has(chunks[at + 1]?.kind) ? phrase(group.from, at + 1, at) : group;
}

/** "said | co-founder and chief executive Jane Doe", "the group's founder and director": one person by two callings. */
function twiceDescribed(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  const [first, conj, second] = [chunks[group.head], chunks[group.to], chunks[group.to + 1]];
  const one = describes(sentence, first) && !pluralForm(lastWord(sentence, first)?.lower ?? '');
  if (!one || firstWord(sentence, conj)?.lower !== 'and' || !isNp(second)) return group;
  if (firstWord(sentence, second)?.capital === true || opensWithDeterminer(sentence, second)) return group;
  if (capitalised(sentence, second)) return phrase(group.from, group.to + 2, group.to + 1);
  return describes(sentence, second) ? phrase(group.from, group.to + 2, group.head) : group;
}

/** "the group's president, | Jane Doe of Ohio | , said": the aside from `from` to `to`, where it names what it explains. */
export function nameInAside(sentence: Sentence, explained: Phrase, from: number, to: number): Phrase | undefined {
  // "one of them, a teacher | named | Ann Lee, said"
  const [calling, naming, called] = sentence.chunks.slice(from, from + 3);
  if (
    isNp(calling) &&
    /^(?:call|name)$/.test(naming?.verb?.base ?? '') &&
    isNp(called) &&
    capitalised(sentence, called)
  )
    return phrase(from + 2, from + 3);
  const name = sentence.chunks[from];
  // "director of the Centre for Peat, | Bogs and Water |, said": a list, where not several are explained
  const several = pluralForm(lastWord(sentence, sentence.chunks[explained.head])?.lower ?? '');
  if (sentence.chunks[from + 1]?.kind === 'conj' && !several) return undefined;
  return isNp(name) &&
    capitalised(sentence, name) &&
    !isSuffix(sentence, name) &&
    (opensTitled(sentence, name) || opensWithCalling(sentence, name) || opensBody(sentence, name)) &&
    (describes(sentence, sentence.chunks[explained.head]) ||
      isOwned(sentence, sentence.chunks[explained.head]) ||
      singlesOut(sentence, explained) ||
      saysSo(sentence, explained, to))
    ? phrase(from, to, from)
    : undefined;
}

/** "The lodge, Vista House, | said": whatever says something has a name. */
const saysSo = (sentence: Sentence, explained: Phrase, close: number): boolean =>
  beginsClause(sentence, explained) &&
  firstWord(sentence, sentence.chunks[explained.head])?.lower === 'the' &&
  !capitalised(sentence, sentence.chunks[explained.head]) &&
  /^(?:say|tell|write)$/.test(sentence.chunks[close + 1]?.verb?.base ?? '');

/** "Ann Lee, | QC |, counsel to the inquiry": letters behind a name. */
const isSuffix = (sentence: Sentence, chunk: Chunk | undefined): boolean =>
  chunk !== undefined && chunk.end - chunk.start === 1 && suffixes.has(firstWord(sentence, chunk)?.lower ?? '');

/** "the Alliance for Peat": "the" and capitals. */
function opensBody(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const [first, second] = sentence.words.slice(chunk?.start, chunk?.end);
  return first?.lower === 'the' && second?.capital === true;
}

/** "cinematographer Jane Doe": a calling without an article in front of the name. */
function opensWithCalling(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const own = sentence.words.slice(chunk?.start, chunk?.end);
  const name = own.findIndex(({ capital }) => capital);
  // "state Rep. Jane Doe"
  const titled = ((own[name]?.tags ?? 0) & Tag.office) !== 0;
  return (
    name > 0 && (titled || ((own[name - 1]?.tags ?? 0) & (Tag.personNoun | Tag.office | Tag.organisationNoun)) !== 0)
  );
}

/** "the largest of them", "one of these": one of several. */
function singlesOut(sentence: Sentence, { head }: Phrase): boolean {
  const last = lastWord(sentence, sentence.chunks[head])?.lower ?? '';
  const next = sentence.chunks[head + 1];
  // "A third, | grocery chain Finch Foods |, said"
  if (next?.kind === 'comma') return /^(?:one|another|second|third|fourth)$/.test(last);
  return /^(?:one|another|first|latest|\p{L}+est)$/u.test(last) && firstWord(sentence, next)?.lower === 'of';
}

/** "its Norwegian counterpart", "Canada’s skip": whoever has somebody of that kind. */
function isOwned(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const last = lastWord(sentence, chunk);
  if (((firstWord(sentence, chunk)?.tags ?? 0) & Tag.possessive) !== 0) return !capitalised(sentence, chunk);
  // no lexicon has every calling
  return (
    last?.capital === false &&
    (last.tags & (Tag.documentNoun | Tag.time)) === 0 &&
    !thingNouns.has(last.lower) &&
    sentence.words.slice(chunk?.start, chunk?.end).some(({ lower }) => lower === "'s")
  );
}

/** Goes on to the left over further appositions: "Jane Doe, a senior fellow, who leads it, said". */
export function outermost(sentence: Sentence, group: Phrase, depth: number): Phrase {
  const { chunks } = sentence;
  const head = chunks[group.head];
  const opener = chunks[group.from - 1]?.kind;
  // "Mark Hay, a marine ecologist and professor at the college, who"
  const paired =
    opener === 'conj' &&
    describes(sentence, head) &&
    isNp(chunks[group.from - 2]) &&
    describes(sentence, chunks[group.from - 2]);
  // "Lee, one of the authors of the text and a rival, who"
  const joined = opener === 'conj' && !paired ? groupEndingAt(sentence, group.from - 2) : undefined;
  if (joined !== undefined && describes(sentence, head) && describes(sentence, chunks[joined.head]))
    return outermost(sentence, joined, depth + 1);
  if (depth > 4 || (opener !== 'comma' && !paired)) return group;
  // "However, the mayor, who": an adverb opens the sentence
  if (!isNp(chunks[group.from - 2])) return group;
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined) return group;
  if (!capitalised(sentence, chunks[left.head]) || isPronoun(head)) return apposed(sentence, group);
  const first = firstWord(sentence, head);
  const plain = first !== undefined && (!first.capital || first.kind === 'number') && !capitalised(sentence, head);
  return plain || isSuffix(sentence, head) || describes(sentence, head) ? outermost(sentence, left, depth + 1) : group;
}

/** Chunks in front of a place that opens a sentence, at most. */
const furthest = 4;

/** "In | Paris |, the mayor said": the place in front of the sentence, which nothing behind the comma describes. */
export function saysWhere(sentence: Sentence, at: number): boolean {
  if (at < 1 || at > furthest) return false;
  const { chunks } = sentence;
  const prep = firstWord(sentence, chunks[at - 1])?.lower ?? '';
  // "Back in Hull, the mayor said", "Speaking in Hull, the mayor said"
  const opens = chunks
    .slice(0, at - 1)
    .every(({ kind, verb }) => kind === 'adv' || kind === 'conj' || verb?.form === 'ing');
  return opens && /^(?:across|around|at|in|inside|near|on|outside)$/.test(prep);
}
