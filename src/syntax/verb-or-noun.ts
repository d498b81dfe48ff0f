/** Whether a word that may be a verb is one where it stands: "Lee plans", but "the plans". */
import { cueVerbs } from '../lexicon/cues.js';
import { adjectivalCues, callParticles, formerWords, singularSubjects, smallCounts } from '../lexicon/grammar.js';
import { isFinite, type Chunk } from './chunk.js';
import { anyCue, List } from './lists.js';
import { numberAt, opensPhrase } from './phrase-openings.js';
import { lastChunk, tagsAt, wordAt, type Reading, type Tail } from './reading.js';
import { anyNoun, anyVerb, functionWord, pluralForm, Tag } from './tags.js';
import type { Word } from './words.js';

/** Takes the word's index and what the noun phrase before it ends with; returns whether the word is a verb there. */
export function isVerbHere(reading: Reading, index: number, tail: Tail): boolean {
  const word = wordAt(reading, index);
  if (word?.kind !== 'word' || (word.tags & anyVerb) === 0) return false;
  if (tail === 'open')
    return (
      headless.has(wordAt(reading, index - 1)?.lower ?? '') &&
      (isSaying(word) || ((word.tags & Tag.verbPast) !== 0 && objectAhead(reading, index, word)))
    );
  // "whose term ends"
  if (tail === 'none' && wordAt(reading, index - 1)?.lower === 'whose') return false;
  if (word.tags & Tag.verbIng) return isIng(reading, index, word, tail);
  if (word.tags & (Tag.verbPast | Tag.verbParticiple)) return isPast(reading, index, word, tail);
  if (word.tags & Tag.verbS) return isPresent(reading, index, word, tail);
  return isBase(reading, index, word, tail);
}

/** Words that stand for somebody without a noun: "the other said", "the latter told". */
const headless: ReadonlySet<string> = new Set(
  'another other latter former first second third last accused deceased eldest youngest elder younger many some most several few'.split(
    ' ',
  ),
);

/** "said", "told": a core verb that is no adjective. */
function isSaying(word: Word): boolean {
  return isCore(word) && (word.tags & Tag.verbPast) !== 0 && !adjectivalCues.has(word.lower);
}

const isCore = (word: Word): boolean => (word.lists & List.coreCue) !== 0;
const isCue = (word: Word): boolean => (word.lists & anyCue) !== 0;

/** "saying", "leaving"; but "the meeting" and "a leading figure". */
function isIng(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const next = wordAt(reading, index + 1);
  const nextTags = next?.tags ?? 0;
  const previous = lastChunk(reading)?.kind;
  if (!(word.lists & List.ingNoun))
    return isCore(word) || tail === 'noun' || !(word.tags & Tag.adjective && opensPhrase(reading, index + 1));
  // "by warning that"
  const reported = next?.kind === 'quote' || next?.lower === 'that' || (nextTags & Tag.adverb) !== 0;
  if (isCore(word) && tail === 'none' && previous === 'prep' && reported) return true;
  // "Lee meeting with the mayor"
  if (tail === 'noun')
    return (
      wordAt(reading, index - 1)?.capital === true && (nextTags & (Tag.preposition | Tag.determiner | Tag.adverb)) !== 0
    );
  return objectAhead(reading, index, word) && previous !== 'verb' && previous !== 'prep';
}

/** "told lawmakers", "left"; but "two armed men" and "retired general". */
function isPast(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  if (isCore(word) && !adjectivalCues.has(word.lower)) return true;
  // “…,” noted council leader Bo Ray
  if (tail === 'none' && isCue(word) && quotedBefore(reading)) return true;
  const next = wordAt(reading, index + 1);
  const nextTags = next?.tags ?? 0;
  if (tail === 'noun') return !(numberAt(reading, index - 1) && (nextTags & anyNoun) !== 0);
  if (!(word.tags & (Tag.adjective | Tag.verbParticiple))) return true;
  if (next?.kind !== 'word' || !phraseMayOpen(lastChunk(reading))) return true;
  // "convicted felons": a person follows
  if ((nextTags & (Tag.personNoun | Tag.groupNoun | Tag.office)) !== 0 && !next.capital) return false;
  const describes = (nextTags & functionWord) === 0 && (!next.capital || formerWords.has(word.lower));
  return !(word.tags & Tag.adjective && describes);
}

/** Behind this chunk a noun phrase can begin without a determiner. */
function phraseMayOpen(previous: Chunk | undefined): boolean {
  switch (previous?.kind) {
    case undefined:
    case 'comma':
    case 'quote':
    case 'prep':
    case 'conj':
      return true;
    case 'verb':
      return previous.verb?.base !== 'be';
    default:
      return false;
  }
}

/** "says", "plans to"; but "executive orders". */
function isPresent(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const subject = subjectAhead(reading);
  if (isSubjectPronoun(reading, subject) || subject?.kind === 'rel') return true;
  if (subject?.kind === 'comma' && endsTag(reading, index, word)) return true;
  // "Bo Ray (54) says"
  if (lastChunk(reading)?.kind === 'aside' && isCore(word)) return true;
  if (word.tags & Tag.nounVerb) return isPresentNotPlural(reading, index, word, tail, subject);
  // "A strategist, Bo Ray, tells reporters"
  if (subject?.kind === 'comma' && isCore(word)) return true;
  if (tail === 'noun' || behindQuote(reading)) return true;
  const previous = lastChunk(reading)?.kind;
  // "a draft, seen by Lee, proposes fines for … and describes"
  if (previous === 'conj') return reading.chunks.some(isFinite);
  if (previous === 'comma' && reading.chunks[0]?.kind === 'np' && !reading.chunks.some(isFinite)) return true;
  return previous === 'np' || previous === 'rel' || previous === 'adv' || objectAhead(reading, index, word);
}

/** “…,” Bo Ray, who led the town, admits. */
function endsTag(reading: Reading, index: number, word: Word): boolean {
  const next = wordAt(reading, index + 1);
  return (
    isCue(word) &&
    (next === undefined || next.text === '.' || next.text === ',') &&
    reading.chunks.some(({ kind }) => kind === 'quote')
  );
}

/** A phrase with a determiner or a capital that is no plural: the subject of a form in -s. */
function isOne({ words }: Reading, { start, end }: Chunk): boolean {
  const first = words[start];
  const last = words[end - 1];
  return (
    first !== undefined &&
    last !== undefined &&
    (first.capital || (first.tags & Tag.determiner) !== 0) &&
    !pluralForm(last.lower)
  );
}

/** A form in -s that is a plural noun as often: "claims", "orders". */
function isPresentNotPlural(
  reading: Reading,
  index: number,
  word: Word,
  tail: Tail,
  subject: Chunk | undefined,
): boolean {
  // "five claims"
  if (numberAt(reading, index - 1)) return false;
  const next = wordAt(reading, index + 1);
  if (next?.kind === 'quote') {
    // "called the use of executive orders “…”": the object is still to come to its end
    const judged = reading.chunks.findLast(({ kind, verb }) => kind === 'quote' || verb?.strength === 'judge');
    if (judged?.kind === 'verb') return false;
    // "the border claims “…”"
    const before = wordAt(reading, index - 1);
    if (tail === 'noun' && before?.capital === false && (before.tags & (anyNoun | Tag.office)) === 0) return false;
  }
  // “…,” notes Bo Ray
  if (tail === 'none' && quotedBefore(reading) && tellsOf(reading, index, word)) return true;
  // "the ad then cuts to"
  if (tail === 'none' && lastChunk(reading)?.kind === 'adv' && subject?.kind === 'np' && isOne(reading, subject))
    return true;
  return (
    (tail === 'noun' || (subject?.kind === 'comma' && isCue(word))) &&
    (objectAhead(reading, index, word) || reportsHere(reading, index, word))
  );
}

/** A reporting verb in front of its subject: a name, "the mayor", "council leader". */
function tellsOf(reading: Reading, index: number, word: Word): boolean {
  const strength = cueVerbs.get(word.base);
  const next = wordAt(reading, index + 1);
  if ((strength !== 'core' && strength !== 'speech') || next?.kind !== 'word') return false;
  const calling = Tag.personNoun | Tag.office;
  return (
    next.capital ||
    (next.tags & (Tag.determiner | Tag.possessive | calling)) !== 0 ||
    (tagsAt(reading, index + 2) & calling) !== 0
  );
}

/** The word stands straight behind a quotation that leaves its clause open, or behind the comma of one. */
function quotedBefore({ chunks, words }: Reading): boolean {
  const last = chunks.at(-1);
  if (last?.kind === 'comma') return chunks.at(-2)?.kind === 'quote';
  return last?.kind === 'quote' && words[last.start]?.closed === true;
}

/** "they say", "reporters ask"; but "a vote". */
function isBase(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const { tags, lower } = word;
  const previous = lastChunk(reading);
  const before = wordAt(reading, index - 1);
  const next = wordAt(reading, index + 1);
  const object = objectAhead(reading, index, word);
  if (tail === 'noun' && isPairOfNames(reading, before) && object && cueVerbs.has(lower)) return true;
  if (isSubjectPronoun(reading, subjectAhead(reading)) && !singularSubjects.has(before?.lower ?? '')) return true;
  if (tail === 'none' && previous?.kind === 'rel') return true;
  if (tags & Tag.nounVerb)
    return (
      tail === 'noun' && isPlurality(before) && (object || next?.lower === 'to' || endsReport(reading, word, next))
    );
  if (tags & (anyNoun | Tag.adjective)) return false;
  if (tail === 'noun') {
    const followed = ((next?.tags ?? 0) & (Tag.preposition | Tag.adverb | Tag.auxiliary)) !== 0;
    // "the scientists believe sunlight"
    return isPlurality(before) || (isManyOf(before) && (object || followed || next?.kind === 'mark'));
  }
  return cueVerbs.get(lower) === 'core' && previous !== undefined && joinsClauses.has(previous.kind);
}

/** “…,” residents claim. “…,” the Danes state in a letter. */
function endsReport(reading: Reading, { lower }: Word, next: Word | undefined): boolean {
  return (
    behindQuote(reading) &&
    /^(?:core|speech)$/.test(cueVerbs.get(lower) ?? '') &&
    (next?.kind !== 'word' || (next.tags & (Tag.preposition | Tag.adverb)) !== 0)
  );
}

/** Behind these a lone base form may begin: `“…,” say the rules`. */
const joinsClauses: ReadonlySet<Chunk['kind']> = new Set(['comma', 'adv', 'quote', 'conj']);

/** "Lee and Ray call": the name before is the second of two. */
function isPairOfNames(reading: Reading, before: Word | undefined): boolean {
  return lastChunk(reading)?.kind === 'conj' && reading.chunks.at(-2)?.kind === 'np' && before?.capital === true;
}

/** "reporters", "police officers": people in the plural. */
function isPlurality(noun: Word | undefined): boolean {
  return (
    noun !== undefined && (noun.tags & (Tag.personNoun | Tag.groupNoun | Tag.demonym)) !== 0 && pluralForm(noun.lower)
  );
}

/** "the two", "the rules", "the staff": a subject of a base form. */
function isManyOf(noun: Word | undefined): boolean {
  return (
    noun !== undefined &&
    (noun.kind === 'number' ||
      smallCounts.has(noun.lower) ||
      (noun.lower.endsWith('s') && !noun.lower.endsWith('ss')) ||
      (noun.tags & Tag.groupNoun) !== 0)
  );
}

/** The chunk before the word, adverbs aside. */
function subjectAhead({ chunks }: Reading): Chunk | undefined {
  return chunks.findLast(({ kind }) => kind !== 'adv' && kind !== 'aside');
}

function isSubjectPronoun(reading: Reading, subject: Chunk | undefined): boolean {
  return subject?.kind === 'np' && subject.form === 'pronoun' && (tagsAt(reading, subject.start) & Tag.pronoun) !== 0;
}

/** What comes behind the word would be a verb's object: `the mayor's claims that`, "demands the", "orders Lee". */
function objectAhead(reading: Reading, index: number, word: Word): boolean {
  const next = wordAt(reading, index + 1);
  if (next === undefined) return false;
  if (next.kind === 'quote' || next.text === ':' || (next.capital && next.kind === 'word')) return true;
  if (next.tags & (Tag.determiner | Tag.possessive | Tag.objectPronoun | Tag.pronoun | Tag.subordinator)) return true;
  if (next.lower !== 'to') return false;
  const before = wordAt(reading, index - 1);
  return before?.capital === true || (isCue(word) && ((before?.tags ?? 0) & anyNoun) !== 0);
}

/** A verb that might be a noun: at the end behind a quotation (`“…,” the ad states.`), or "Sanders calls for". */
function reportsHere(reading: Reading, index: number, word: Word): boolean {
  const next = wordAt(reading, index + 1);
  const base = word.base;
  if (base === 'call' && callParticles.has(next?.lower ?? '')) return true;
  // "Lee points out", "the senator hits back"
  if (/^(?:out|back)$/.test(next?.lower ?? '')) return true;
  const strength = cueVerbs.get(base);
  // “…,” he points out; “…,” Lee laments
  if ((strength === 'core' || strength === 'speech') && behindQuote(reading)) return true;
  // "Bo Ray notes, “…”"
  if (
    strength !== undefined &&
    strength !== 'weak' &&
    next?.text === ',' &&
    wordAt(reading, index + 2)?.kind === 'quote'
  )
    return true;
  // “…” a message on the website reads.
  const ends = next === undefined || next.text === '.' || (strength === 'core' && next.text === ',');
  return strength !== undefined && strength !== 'weak' && ends && reading.chunks.some(({ kind }) => kind === 'quote');
}

/** The phrase under way, or the one just taken, follows a quotation. */
function behindQuote({ chunks }: Reading): boolean {
  const last = chunks.at(-1)?.kind;
  return last === 'quote' || ((last === 'comma' || last === 'np') && chunks.at(-2)?.kind === 'quote');
}
