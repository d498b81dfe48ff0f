/**
 * Who does what in a sentence, as far as chunks can tell: the subject of a verb, whatever stands between them
 * (appositions, relative clauses, asides, adverbs), and whose subject a participle or an infinitive shares.
 */
import { Tag } from './tags.js';
import {
  controllers,
  crowdVerbs,
  heardVerbs,
  nounPrepositions,
  personlessCues,
  subjectlessPrepositions,
} from '../lexicon/grammar.js';
import { isFinite, isNp, isPronoun, isVerb, type Chunk } from './chunk.js';
import type { Word } from './words.js';

/** A sentence with its chunks; `words` are those of its whole paragraph. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  readonly chunks: readonly Chunk[];
  /** Nearly every word has a capital, so that capitals say nothing: a headline. */
  readonly headline: boolean;
}

/** A run of chunks: a noun phrase with what belongs to it. `head` is the noun phrase itself. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The "who" or "which" that stands for it where it speaks. */
  readonly relative?: number;
}

const phrase = (from: number, to: number, head = from): Phrase => ({ from, to, head });

export function firstWord(sentence: Sentence, chunk: Chunk | undefined): Word | undefined {
  return chunk === undefined ? undefined : sentence.words[chunk.start];
}

export function lastWord(sentence: Sentence, chunk: Chunk | undefined): Word | undefined {
  return chunk === undefined ? undefined : sentence.words[chunk.end - 1];
}

/** Prepositions that open a clause as well: "as he said", "after the mayor resigned". */
function opensClause(sentence: Sentence, chunk: Chunk): boolean {
  return ((firstWord(sentence, chunk)?.tags ?? 0) & Tag.subordinator) !== 0;
}

/** The chunk at or before `at` that isn't an adverb, a time ("on Thursday" with its preposition) or an aside. */
function skipBack(chunks: readonly Chunk[], at: number): number {
  let index = at;
  for (;;) {
    const kind = chunks[index]?.kind;
    if (kind === 'time' && chunks[index - 1]?.kind === 'prep') index -= 2;
    else if (kind === 'adv' || kind === 'time' || kind === 'aside' || kind === 'mark') index--;
    else return index;
  }
}

/**
 * The noun phrase that is the subject of the verb at chunk `verb`, with its complements, or undefined.
 * Verbs in front of their subject (`said Lee`) are not looked at here.
 */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): Phrase | undefined {
  const chunk = sentence.chunks[verb];
  if (!isVerb(chunk) || depth > 6) return undefined;
  switch (chunk.verb.form) {
    case 'finite':
    case 'participle':
      return finiteSubject(sentence, verb, depth) ?? relativeHead(sentence, verb);
    case 'infinitive':
      return infinitiveSubject(sentence, verb, depth);
    case 'ing':
      return participleSubject(sentence, verb, depth);
  }
}

function finiteSubject(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  const at = skipBack(chunks, verb - 1);
  const chunk = chunks[at];
  if (chunk === undefined) return undefined;
  switch (chunk.kind) {
    case 'np': {
      const group = groupEndingAt(sentence, at);
      if (group === undefined) return prepositionalSubject(sentence, at);
      return relativeObject(sentence, group) ?? joint(sentence, apposed(sentence, group));
    }
    case 'rel':
      return related(antecedent(sentence, at), at);
    case 'sub':
      // "the report that said": a relative clause
      return firstWord(sentence, chunk)?.lower === 'that' && isNp(chunks[at - 1])
        ? related(antecedent(sentence, at), at)
        : undefined;
    case 'conj':
    case 'semicolon':
      return sharedSubject(sentence, at, depth);
    // "Nora Finch, star of “Scandal,” thanked": the comma is inside the marks
    case 'quote':
      return sentence.words[chunk.start]?.closed === true && chunks[at - 1]?.kind !== 'comma'
        ? subjectBeforeAside(sentence, at + 1, 'comma', depth)
        : undefined;
    case 'comma':
    case 'dash':
      return (
        subjectBeforeAside(sentence, at, chunk.kind, depth) ??
        (isFinite(chunks[at - 1]) || endsObject(sentence, at - 1)
          ? sharedSubject(sentence, at, depth)
          : (listedSubject(sentence, at, depth) ?? sharedSubject(sentence, at, depth)))
      );
    case 'verb':
      return chunk.verb?.form === 'finite' ? subjectOf(sentence, at, depth + 1) : undefined;
    default:
      return undefined;
  }
}

/** "mocked his rivals, talked over them": the phrase before the comma is the object of a verb that goes on. */
function endsObject(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  if (!isNp(chunks[at])) return false;
  const group = groupEndingAt(sentence, at);
  const verb = group === undefined ? undefined : chunks[group.from - 1];
  return isFinite(verb) && verb?.verb?.strength !== 'core';
}

/** "The guru who founded the site tweeted": the noun phrase before the verb is the relative clause's object. */
function relativeObject(sentence: Sentence, group: Phrase): Phrase | undefined {
  const { chunks } = sentence;
  let verb = group.from - 1;
  if (!isVerb(chunks[verb]) || isPronoun(chunks[group.head])) return undefined;
  // "an official who spoke to discuss strategy said"
  while (verb > 0 && !isFinite(chunks[verb]) && (isVerb(chunks[verb]) || chunks[verb]?.kind === 'adv')) verb--;
  if (!isFinite(chunks[verb])) return undefined;
  const rel = skipBack(chunks, verb - 1);
  return chunks[rel]?.kind === 'rel' && isNp(chunks[rel - 1]) && firstWord(sentence, chunks[rel])?.lower !== 'what'
    ? antecedent(sentence, rel)
    : undefined;
}

/** "Another man who worked there and didn't want to be named said": what the relative clauses in front hang on. */
function relativeHead(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  const rel = chunks.findIndex((chunk, index) => index < verb - 2 && chunk.kind === 'rel');
  if (rel < 1 || !isNp(chunks[rel - 1])) return undefined;
  const head = groupEndingAt(sentence, rel - 1);
  if (head === undefined || chunks.slice(0, head.from).some((chunk) => chunk.kind === 'verb' || chunk.kind === 'np'))
    return undefined;
  // no other noun phrase may be the subject
  return chunks
    .slice(rel, verb)
    .some((chunk) => chunk.kind === 'comma' || chunk.kind === 'semicolon' || chunk.kind === 'quote')
    ? undefined
    : head;
}

/** "After the mayor said": the object of a word that opens clauses. "In a statement the mayor" never comes here. */
function prepositionalSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  let from = chunks[at - 1]?.kind === 'conj' && isNp(chunks[at - 2]) && chunks[at - 3]?.kind === 'prep' ? at - 2 : at;
  for (;;) {
    const prep = chunks[from - 1];
    if (prep?.kind !== 'prep') return phrase(from, at + 1, from);
    if (opensClause(sentence, prep)) return phrase(from, at + 1, from);
    const before = from - 2;
    if (isNp(chunks[before])) from = before;
    else return reducedRelative(sentence, before) ?? lastResort(sentence, prep, from, at);
  }
}

/** "The mayor speaking to the council", "the decree signed by the pope": the phrase before the participle. */
function reducedRelative(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  const verb = chunks[at];
  const noun = skipBack(chunks, at - 1);
  if (!isVerb(verb) || verb.end - verb.start > 1 || !isNp(chunks[noun]) || isPronoun(chunks[noun])) return undefined;
  const participle = ((firstWord(sentence, verb)?.tags ?? 0) & (Tag.verbIng | Tag.verbParticiple)) !== 0;
  return participle ? groupEndingAt(sentence, noun) : undefined;
}

/** "Of the senators, said" has no subject; `by` and `with` phrases neither. */
function lastResort(sentence: Sentence, prep: Chunk, from: number, at: number): Phrase | undefined {
  const lower = firstWord(sentence, prep)?.lower ?? '';
  return subjectlessPrepositions.has(lower) ? undefined : phrase(from, at + 1, from);
}

/** The noun phrase that ends at chunk `end`, with the prepositional phrases on it; undefined if it hangs on a preposition itself. */
export function groupEndingAt(sentence: Sentence, end: number): Phrase | undefined {
  const { chunks } = sentence;
  let from = end;
  // "of France and Germany": both hang on the preposition
  if (
    chunks[from - 1]?.kind === 'conj' &&
    isNp(chunks[from - 2]) &&
    chunks[from - 3]?.kind === 'prep' &&
    !isPronoun(chunks[end])
  )
    from -= 2;
  while (chunks[from - 1]?.kind === 'prep') {
    const prep = chunks[from - 1];
    if (prep !== undefined && opensClause(sentence, prep) && firstWord(sentence, prep)?.lower !== 'for')
      return undefined;
    const before = from - 2;
    const target = chunks[before];
    if (target?.kind === 'aside' && isNp(chunks[before - 1])) from = before - 1;
    else if (isNp(target)) from = before;
    else return undefined;
  }
  return phrase(from, end + 1, from);
}

/** "Ann Lee and Bo Ray said": both. */
function joint(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  const conj = chunks[group.from - 1];
  if (conj?.kind !== 'conj' || firstWord(sentence, conj)?.lower !== 'and') return group;
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined || !isNp(chunks[group.from - 2])) return group;
  const both = chunks[group.head];
  // "the former first lady and U.S. senator": one person twice described
  if (
    describes(sentence, chunks[left.head]) &&
    describes(sentence, both) &&
    opensWithDeterminer(sentence, chunks[left.head]) &&
    !opensWithDeterminer(sentence, both)
  ) {
    return phrase(left.from, group.to, left.head);
  }
  const family = ((firstWord(sentence, both)?.tags ?? 0) & Tag.possessive) !== 0;
  if (!capitalised(sentence, chunks[left.head]) || !(capitalised(sentence, both) || family)) return group;
  // "President and CEO Andy Vesey": two offices of one person
  if (describes(sentence, chunks[left.head])) return phrase(left.from, group.to, group.head);
  const before = chunks[left.from - 1];
  if (
    before !== undefined &&
    before.kind !== 'comma' &&
    before.kind !== 'sub' &&
    before.kind !== 'semicolon' &&
    before.kind !== 'quote'
  )
    return group;
  return phrase(left.from, group.to, left.head);
}

function opensWithDeterminer(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return ((firstWord(sentence, chunk)?.tags ?? 0) & (Tag.determiner | Tag.possessive)) !== 0;
}

function capitalised(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return lastWord(sentence, chunk)?.capital === true;
}

/** "The group's president, Jane Doe" and "Jane Doe, the president": the phrase in front is the subject, if an apposition it is. */
function apposed(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  if (chunks[group.from - 1]?.kind !== 'comma') return group;
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined) return group;
  const before = chunks[left.from - 1];
  const opens = before === undefined || before.kind === 'sub' || before.kind === 'comma' || before.kind === 'quote';
  // "In Ohio, Lee said": the left phrase hangs on a preposition and groupEndingAt refused it
  return opens &&
    describes(sentence, chunks[left.head]) &&
    capitalised(sentence, chunks[group.head]) &&
    !describes(sentence, chunks[group.head])
    ? phrase(left.from, group.to, group.head)
    : group;
}

const someone = Tag.personNoun | Tag.office | Tag.groupNoun;
/** What a name in an apposition may explain: "the company, Vantex, said". */
const nameable = someone | Tag.organisationNoun;

/** "the group's president", "a spokesperson": a person by what they are. */
function describes(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const last = nounOf(sentence, chunk);
  if (last === undefined) return false;
  // "One of them, Nora Finch, said"
  if (last.lower === 'one') return true;
  return last.capital
    ? (last.tags & (Tag.office | Tag.honorific)) !== 0 && (last.tags & Tag.givenName) === 0
    : (last.tags & nameable) !== 0;
}

/** The word that says what a phrase is: the last one, or the one before "of" in "Director of the Mint". */
function nounOf(sentence: Sentence, chunk: Chunk | undefined): Word | undefined {
  if (chunk === undefined) return undefined;
  for (let at = chunk.start + 1; at < chunk.end; at++) {
    const before = sentence.words[at - 1];
    if (sentence.words[at]?.lower === 'of' && before !== undefined && before.tags & Tag.office) return before;
  }
  return lastWord(sentence, chunk);
}

/** The subject in front of a comma that closes an apposition, a relative clause or another aside. */
function subjectBeforeAside(
  sentence: Sentence,
  comma: number,
  closing: 'comma' | 'dash',
  depth: number,
): Phrase | undefined {
  const { chunks } = sentence;
  for (let open = comma - 1; open > 0; open--) {
    const chunk = chunks[open];
    if (chunk === undefined || chunk.kind === 'semicolon' || chunk.kind === 'stop') return undefined;
    if (chunk.kind !== closing) continue;
    const first = chunks[open + 1];
    if (first === undefined || first.kind === 'conj') {
      // "Lee, Ray and Day, said" or ", and the mayor, said"
      if (first !== undefined && isNp(chunks[open + 2]) && open + 3 === comma) return phrase(open + 2, open + 3);
      continue;
    }
    let before = open - 1;
    while (
      before > 0 &&
      (chunks[before]?.kind === 'aside' ||
        chunks[before]?.kind === 'adv' ||
        chunks[before]?.kind === 'time' ||
        chunks[before]?.kind === 'mark')
    )
      before--;
    if (chunks[before]?.kind === 'quote' && chunks[before - 1]?.kind === 'prep') before -= 2;
    if (!isNp(chunks[before])) continue;
    const group = groupEndingAt(sentence, before) ?? hangingSubject(sentence, before);
    if (group === undefined) continue;
    const inside = isNp(first) ? appositionName(sentence, open + 1, comma, chunks[group.head]) : undefined;
    if (inside !== undefined) return inside;
    return outermost(sentence, group, depth);
  }
  return undefined;
}

/**
 * "after Mr. Ray, asked about it, said": the phrase behind a word that opens a clause; "a survey done by the board, a charity,
 * found": what the participle in front hangs on.
 */
function hangingSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  for (let from = at; chunks[from - 1]?.kind === 'prep'; from -= 2) {
    const prep = chunks[from - 1];
    if (prep !== undefined && opensClause(sentence, prep)) return from === at ? phrase(at, at + 1) : undefined;
    let before = from - 2;
    while (chunks[before]?.kind === 'time' && chunks[before - 1]?.kind === 'prep') before -= 2;
    if (!isNp(chunks[before])) return reducedRelative(sentence, before);
    from = before + 2;
  }
  return undefined;
}

/** "the group's president, Jane Doe of Ohio, said": the name in the aside, where what it explains is a description. */
function appositionName(
  sentence: Sentence,
  from: number,
  to: number,
  explained: Chunk | undefined,
): Phrase | undefined {
  const chunk = sentence.chunks[from];
  if (!capitalised(sentence, chunk) || !(opensTitled(sentence, chunk) && describes(sentence, explained)))
    return undefined;
  return phrase(from, to, from);
}

/** "Jane Doe", "the Rev. Jane Doe": a capital at once, or behind "the" in front of a title. */
function opensTitled(sentence: Sentence, chunk: Chunk | undefined): boolean {
  const first = firstWord(sentence, chunk);
  if (first?.capital !== false || chunk === undefined) return first?.capital === true;
  const title = sentence.words.slice(chunk.start + 1, chunk.end).find(({ tags }) => tags & Tag.honorific);
  return first.lower === 'the' && title !== undefined;
}

/** Goes on to the left over further appositions: "Jane Doe, a senior fellow, who leads it, said". */
function outermost(sentence: Sentence, group: Phrase, depth: number): Phrase {
  const { chunks } = sentence;
  const opener = chunks[group.from - 1]?.kind;
  // "Mark Hay, a marine ecologist and professor at the college, who"
  const paired =
    opener === 'conj' &&
    describes(sentence, chunks[group.head]) &&
    isNp(chunks[group.from - 2]) &&
    describes(sentence, chunks[group.from - 2]);
  if (depth > 4 || (opener !== 'comma' && !paired)) return group;
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined) return group;
  const head = chunks[group.head];
  if (!capitalised(sentence, chunks[left.head]) || isPronoun(chunks[group.head])) return apposed(sentence, group);
  const first = firstWord(sentence, head);
  const describing =
    (first !== undefined && (!first.capital || first.kind === 'number') && !capitalised(sentence, head)) ||
    describes(sentence, head);
  return describing ? outermost(sentence, left, depth + 1) : group;
}

/** "of Raleigh, N.C., who": no person. */
function isPlace(sentence: Sentence, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && sentence.words.slice(chunk.start, chunk.end).every((word) => word.tags & Tag.place);
}

/** "Lee, of Ohio, Ray, of Utah, said" and a fronted phrase: take the first noun phrase of the clause. */
function listedSubject(sentence: Sentence, comma: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  if (depth > 3) return undefined;
  const at = skipBack(chunks, comma - 1);
  if (!isNp(chunks[at])) return undefined;
  const group = groupEndingAt(sentence, at);
  return group === undefined ? undefined : apposed(sentence, group);
}

const related = (found: Phrase | undefined, relative: number): Phrase | undefined =>
  found === undefined ? undefined : { ...found, relative };

/** What "who" or "that" stands for. */
function antecedent(sentence: Sentence, rel: number): Phrase | undefined {
  const { chunks } = sentence;
  let at = rel - 1;
  while (
    at >= 0 &&
    (chunks[at]?.kind === 'comma' ||
      chunks[at]?.kind === 'dash' ||
      chunks[at]?.kind === 'aside' ||
      chunks[at]?.kind === 'time' ||
      chunks[at]?.kind === 'conj')
  )
    at--;
  if (!isNp(chunks[at])) return undefined;
  const comma = chunks[rel - 1]?.kind === 'comma';
  const group = groupEndingAt(sentence, at);
  if (group === undefined) return phrase(at, at + 1);
  // "an aide to the senator who said": the nearest; "an aide to Ann Lee, who said": a name near the comma too
  const nearest = phrase(at, at + 1);
  const town = isPlace(sentence, chunks[at]) || chunks[rel - 1]?.kind === 'aside';
  if (
    capitalised(sentence, chunks[at]) &&
    group.from !== at &&
    !town &&
    !(comma && describes(sentence, chunks[group.head]))
  )
    return nearest;
  // "a lecture from the president, who said"
  if (
    comma &&
    describes(sentence, chunks[at]) &&
    !describes(sentence, chunks[group.head]) &&
    !capitalised(sentence, chunks[group.head])
  )
    return nearest;
  return comma ? outermost(sentence, group, 0) : group;
}

/** "Lee rose and said": the subject of the verb that the conjunction joins. */
function sharedSubject(sentence: Sentence, conj: number, depth: number): Phrase | undefined {
  const verb = governing(sentence, conj);
  return verb < 0 ? undefined : subjectOrInverted(sentence, verb, depth + 1);
}

/** The finite verb to the left that a coordinated or hanging verb goes with: the nearest of a main clause. */
function governing(sentence: Sentence, from: number): number {
  const { chunks } = sentence;
  let last = -1;
  // "clashed with Ray; and posted": a verb without a subject of its own goes on from before the semicolon
  let crossable = chunks[from]?.kind === 'semicolon' || chunks[from - 1]?.kind === 'semicolon';
  for (let at = from - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'stop') break;
    if (chunk.kind === 'semicolon') {
      if (!crossable) break;
      continue;
    }
    if (!isFinite(chunk)) continue;
    const opener = chunks[at - 1]?.kind === 'conj' ? at - 2 : at - 1;
    crossable &&= chunks[opener]?.kind === 'semicolon';
    if (crossable || reducedPassive(sentence, at)) continue;
    if (last < 0) last = at;
    if (!dependent(sentence, at)) return at;
  }
  return last;
}

/** "the phone used by": a participle on its noun that looks like a past tense. */
function reducedPassive(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const chunk = chunks[verb];
  return (
    chunk !== undefined &&
    chunk.end - chunk.start === 1 &&
    isNp(chunks[verb - 1]) &&
    ((firstWord(sentence, chunk)?.tags ?? 0) & Tag.verbParticiple) !== 0 &&
    firstWord(sentence, chunks[verb + 1])?.lower === 'by' &&
    isNp(chunks[verb + 2])
  );
}

/** Whether the verb stands in a relative or subordinate clause, or in what another verb says: "said the plan failed". */
function dependent(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const at = skipBack(chunks, verb - 1);
  const before = chunks[at];
  if (before === undefined) return false;
  if (before.kind === 'rel' || before.kind === 'sub') return true;
  if (before.kind === 'conj') {
    for (let earlier = at - 1; earlier >= 0; earlier--)
      if (isFinite(chunks[earlier])) return dependent(sentence, earlier);
    return false;
  }
  if (before.kind !== 'np') return false;
  const group = groupEndingAt(sentence, at);
  if (group === undefined) return true;
  const kind = chunks[skipBack(chunks, group.from - 1)]?.kind;
  if (kind === 'sub' || kind === 'rel' || kind === 'verb') return true;
  // "the deal he made": a clause on the noun
  return kind === 'np' && isPronoun(chunks[at]);
}

function infinitiveSubject(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  for (let at = verb - 1; at >= 0; at--) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'semicolon') break;
    if (!isVerb(chunk)) continue;
    const object = at + 1;
    if (controllers.has(chunk.verb.base) && !chunk.verb.passive && isNp(chunks[object]) && object < verb)
      return phrase(object, object + 1);
    return subjectOrInverted(sentence, at, depth + 1);
  }
  return frontedSubject(sentence, verb);
}

const sayingNouns = Tag.documentNoun;

function participleSubject(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  const at = skipBack(chunks, verb - 1);
  const before = chunks[at];
  if (isNp(before)) {
    const noun = lastWord(sentence, before);
    const governor = chunks[at - 1];
    // "quoted him as saying" comes through the preposition; "a statement saying" is its author's
    if (isVerb(governor) && heardVerbs.has(governor.verb.base)) return phrase(at, at + 1);
    if (noun !== undefined && writing(sentence, at) && !(noun.capital && governor?.kind === 'prep')) {
      const main = nearestFinite(sentence, at);
      const author = main < 0 ? undefined : subjectOrInverted(sentence, main, depth + 1);
      if (author !== undefined) return author;
    }
    if (governor?.kind === 'prep' && firstWord(sentence, governor)?.lower === 'with') return phrase(at, at + 1);
    if (groupEndingAt(sentence, at) !== undefined && governing(sentence, at) < 0) return groupEndingAt(sentence, at);
    // "emailed supporters saying": who writes says
    const told = isVerb(governor) && (governor.verb.strength === 'core' || governor.verb.strength === 'speech');
    if (noun !== undefined && noun.tags & someone && !noun.capital && !told) return phrase(at, at + 1);
    // "footage of Lee saying"
    if (noun?.capital === true && governor?.kind === 'prep' && firstWord(sentence, governor)?.lower === 'of')
      return phrase(at, at + 1);
  }
  if (before?.kind === 'prep' && firstWord(sentence, before)?.lower === 'as') {
    const heard = chunks.slice(0, at).findLastIndex((chunk) => isVerb(chunk) && heardVerbs.has(chunk.verb.base));
    const verbOfHearing = chunks[heard];
    if (isVerb(verbOfHearing)) {
      if (verbOfHearing.verb.passive) return subjectOf(sentence, heard, depth + 1);
      if (isNp(chunks[heard + 1])) return phrase(heard + 1, at, heard + 1);
    }
  }
  const main = crowdVerbs.has(chunks[verb]?.verb?.base ?? '')
    ? nearestFinite(sentence, verb)
    : governing(sentence, verb);
  if (main >= 0) return subjectOrInverted(sentence, main, depth + 1);
  return frontedSubject(sentence, verb);
}

/** "while thousands marched, chanting": those of the nearest clause. */
function nearestFinite(sentence: Sentence, before: number): number {
  const { chunks } = sentence;
  const nearest = chunks.findLastIndex((chunk, index) => index < before && isFinite(chunk));
  return chunks.slice(nearest, before).some(({ kind }) => kind === 'dash') ? governing(sentence, before) : nearest;
}

/** "a statement saying", "a memo to employees explaining". */
function writing(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  for (let index = at; index >= 0; index -= 2) {
    const noun = lastWord(sentence, chunks[index]);
    if (noun !== undefined && !noun.capital && noun.tags & sayingNouns) return true;
    if (chunks[index - 1]?.kind !== 'prep' || !isNp(chunks[index - 2])) return false;
  }
  return false;
}

/** "Calling it “…”, Ann Lee left": the subject comes behind the comma. */
function frontedSubject(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  for (let at = verb + 1; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === 'semicolon') return undefined;
    if (!isFinite(chunk)) continue;
    const subject = finiteSubject(sentence, at, 3);
    if (subject !== undefined && subject.from > verb && isBreak(chunks[subject.from - 1])) return subject;
  }
  return undefined;
}

function isBreak(chunk: Chunk | undefined): boolean {
  return (
    chunk?.kind === 'comma' ||
    chunk?.kind === 'quote' ||
    chunk?.kind === 'time' ||
    chunk?.kind === 'adv' ||
    chunk?.kind === 'dash'
  );
}

/** The subject of a verb, behind it where the verb comes first: `“…,” said Lee, adding …`. */
export function subjectOrInverted(sentence: Sentence, verb: number, depth = 0): Phrase | undefined {
  const chunk = sentence.chunks[verb];
  if (isVerb(chunk) && chunk.verb.strength === 'core' && chunk.verb.form === 'finite' && follows(sentence, verb)) {
    const behind = groupStartingAt(sentence, verb + 1);
    if (behind !== undefined) return behind;
  }
  return subjectOf(sentence, verb, depth);
}

/** Whether the verb comes straight after a quotation, or opens an aside of its own: "But, said Lee, “…”". */
function follows(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  // "Said Lee, who left early, “…”"
  if ((verb === 0 || (verb === 1 && chunks[0]?.kind === 'conj')) && chunks[verb]?.verb?.strength === 'core')
    return true;
  // "The paradox, says Lee, is": verbs that take no person as object
  if (
    chunks[verb - 1]?.kind === 'comma' &&
    chunks[verb + 2]?.kind === 'comma' &&
    personlessCues.has(chunks[verb]?.verb?.base ?? '')
  )
    return true;
  const opens =
    chunks[verb - 1]?.kind === 'comma' &&
    chunks[verb]?.verb?.strength === 'core' &&
    (chunks[verb + 2]?.kind === 'comma' || chunks[verb + 2]?.kind === 'colon');
  // "One of them, she said, told her, “…”"
  if (opens && !isNp(chunks[verb - 2]) && !isPronoun(chunks[verb + 1])) return true;
  let at = verb - 1;
  while (at >= 0 && (chunks[at]?.kind === 'comma' || chunks[at]?.kind === 'adv' || chunks[at]?.kind === 'dash')) at--;
  return chunks[at]?.kind === 'quote';
}

/** The noun phrase that begins at chunk `start`, with the prepositional phrases on it. */
export function groupStartingAt(sentence: Sentence, start: number): Phrase | undefined {
  const { chunks } = sentence;
  if (!isNp(chunks[start])) return undefined;
  let to = start + 1;
  for (;;) {
    const prep = chunks[to];
    if (prep?.kind !== 'prep' || !isNp(chunks[to + 1])) break;
    const lower = firstWord(sentence, prep)?.lower ?? '';
    if (!nounPrepositions.has(lower)) break;
    to += 2;
  }
  return phrase(start, to);
}

/** `the group's president, Jane Doe`: the name behind the comma speaks where the phrase before it describes a person. */
export function withApposition(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  if (chunks[group.to]?.kind !== 'comma' || !describes(sentence, chunks[group.head])) return group;
  const named = group.to + 1;
  if (
    !capitalised(sentence, chunks[named]) ||
    !isNp(chunks[named]) ||
    firstWord(sentence, chunks[named])?.capital !== true
  )
    return group;
  const next = chunks[named + 1]?.kind;
  return next === undefined ||
    next === 'stop' ||
    next === 'comma' ||
    next === 'prep' ||
    next === 'dash' ||
    next === 'aside'
    ? phrase(group.from, named + 1, named)
    : group;
}
