/** Verbs in -s that might be nouns in the plural: "Lee claims", but "the claims". */
import { cueVerbs } from '../lexicon/cues.js';
import { callParticles } from '../lexicon/grammar.js';
import { wordSet } from '../lexicon/words.js';
import { isFinite, type Chunk } from './chunk.js';
import { numberAt } from './phrase-openings.js';
import { mustBeVerb } from './present-signs.js';
import { lastChunk, tagsAt, wordAt, type Reading, type Tail } from './reading.js';
import { anyDoer, anyNoun, anyVerb, functionWord, pluralForm, Tag } from './tags.js';
import {
  beforeSubject,
  behindQuote,
  clauseOpeners,
  isCore,
  isCue,
  isSubjectPronoun,
  lacksVerbSoFar,
  objectAhead,
  quotedBefore,
  subjectAhead,
  verblessUpTo,
  waitingSubject,
} from './verb-surroundings.js';
import type { Word } from './words.js';

/** "says", "plans to"; but "executive orders". */
export function isPresent(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const subject = subjectAhead(reading);
  if (isSubjectPronoun(reading, subject) || subject?.kind === 'rel') return true;
  if (subject?.kind === 'comma' && endsTag(reading, index, word)) return true;
  // "Bo Ray (54) says"
  if (lastChunk(reading)?.kind === 'aside' && isCore(word)) return true;
  if (isCue(word) && wordAt(reading, index + 1)?.kind === 'quote' && isAskedWhat(reading)) return true;
  if (word.tags & Tag.nounVerb)
    return !(tail === 'noun' && isOfPeople(reading, index)) && isPresentNotPlural(reading, index, word, tail, subject);
  // "A strategist, Bo Ray, tells reporters"
  if (subject?.kind === 'comma' && isCore(word)) return true;
  if (tail === 'noun' || behindQuote(reading)) return true;
  // "the union that represents dockers"
  if (subject?.kind === 'sub' && isRelative(reading)) return true;
  const previous = lastChunk(reading)?.kind;
  // "a draft, seen by Lee, proposes fines for … and describes"
  if (previous === 'conj') return reading.chunks.some(isFinite);
  if ((previous === 'comma' || previous === 'dash') && waitingSubject(reading) !== undefined) return true;
  return previous === 'np' || previous === 'rel' || previous === 'adv' || objectAhead(reading, index, word);
}

/** "dismissed Republican | claims | as “…”", "most of the Russian | claims": what belongs to a people or party, in an object; but "Labour | claims | it is". */
function isOfPeople(reading: Reading, index: number): boolean {
  const owner = wordAt(reading, index - 1);
  const last = lastChunk(reading);
  const people = owner !== undefined && ((owner.tags & Tag.demonym) !== 0 || partyAdjectives.has(owner.lower));
  return (
    people &&
    owner.capital &&
    !reading.headline &&
    reading.chunks.some(isFinite) &&
    (last?.kind === 'prep' || (last?.kind === 'verb' && last.verb?.strength !== 'core'))
  );
}

/** Names of parties that stand in front of what is theirs. */
const partyAdjectives = wordSet('conservative democratic gop green labor labour liberal republican snp tory');

/** "has shown what | a status note | calls “…”". */
function isAskedWhat({ chunks, words }: Reading): boolean {
  const what = chunks.at(-1)?.kind === 'np' ? chunks.at(-2) : chunks.at(-1);
  return what?.kind === 'rel' && words[what.start]?.lower === 'what';
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
  if (mustBeVerb(reading, index, word, tail)) return true;
  if (tail === 'noun' && isGoverned(reading)) return false;
  const next = wordAt(reading, index + 1);
  // "five claims"
  if (numberAt(reading, index - 1)) return false;
  // "Lee spends 50 hours a week"
  if (tail === 'noun' && wordAt(reading, index - 1)?.capital && numberAt(reading, index + 1) && lacksVerbSoFar(reading))
    return true;
  if (tail !== 'open' && isOnlyVerb(reading, index, word, tail)) return true;
  if (tail === 'noun' && reading.headline && quotesBehind(reading, index, word)) return true;
  if (tail === 'noun' && (opensSingular(reading, index) || hasPlural(reading, index))) return true;
  // "Lee cautions against"
  if (isCore(word) && wordAt(reading, index - 1)?.capital && wordAt(reading, index + 1)?.lower === 'against')
    return true;
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
  // "an agent that supplies the ships"
  const object = Tag.determiner | Tag.possessive;
  const doer = tagsAt(reading, index - 2) & anyDoer;
  if (subject?.kind === 'sub' && isRelative(reading) && (doer || tagsAt(reading, index + 1) & object)) return true;
  // "the ad then cuts to"
  if (tail === 'none' && lastChunk(reading)?.kind === 'adv' && subject?.kind === 'np' && isOne(reading, subject))
    return true;
  // "Lee, a rival for the job, now closes his speeches"
  const first = reading.chunks[0]?.kind === 'np' && !reading.chunks.some(isFinite);
  if (tail === 'none' && subject?.kind === 'comma' && first && objectAhead(reading, index, word)) return true;
  return (
    (tail === 'noun' || (subject?.kind === 'comma' && isCue(word))) &&
    (objectAhead(reading, index, word) || reportsHere(reading, index, word))
  );
}

/** "was denounced | by | rights groups as", "met | with | aid groups who": behind a verb and its preposition, no subject begins. */
function isGoverned({ chunks, words }: Reading): boolean {
  const [object, verb, prep] = chunks.slice(-3);
  if (prep?.kind !== 'prep' || verb === undefined) return false;
  const governor = verb.kind === 'np' ? object : verb;
  if (governor === undefined || !isFinite(governor)) return false;
  // "A leaflet | handed out | in | town calls her names": the main verb is still to come
  const participle = ((words[governor.start]?.tags ?? 0) & Tag.verbParticiple) !== 0;
  const noun = words[governor.start - 1];
  const described = noun?.capital === false && (noun.tags & Tag.pronoun) === 0;
  // "The nurse | who | worked | for | the trust claims she was bullied"
  const relative = chunks.some(({ kind }) => kind === 'rel');
  if (((participle && described) || relative) && chunks.filter(isFinite).length === 1) return false;
  // "said | the head | of | the union claims the town"
  return verb.kind !== 'np' || governor.verb?.strength === undefined;
}

/** "Lee", "the mayor", "the council": a name, or one of people and bodies. */
const isOneSomebody = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.capital ||
    ((word.tags & (Tag.personNoun | Tag.office | Tag.organisationNoun | Tag.documentNoun)) !== 0 &&
      !pluralForm(word.lower)));

/** "Ann Lee | lives in Hull.": behind a name, what must be the verb of its clause, for no other word up to a mark can be. */
function isOnlyVerb(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const { chunks, words } = reading;
  if (!lacksVerbSoFar(reading)) return false;
  if (tail === 'noun') {
    const before = beforeSubject(reading, index);
    if (!isOneSomebody(wordAt(reading, index - 1))) return false;
    if (before !== undefined && !clauseOpeners.has(before.kind)) return false;
  } else {
    // "Ann Lee, 45, | lives in Hull", but "Ann Lee, works manager"
    const last = chunks.at(-1)?.kind;
    const aside = last === 'comma' || last === 'dash' || last === 'aside';
    const subject = words[(waitingSubject(reading)?.end ?? 0) - 1];
    if (!aside || !isOneSomebody(subject)) return false;
    // "Ann Lee, 45, | notes that", "Ann Lee — the mayor — | points out that"
    const told = isCue(word) && /^(?:out|that|whether)$/.test(wordAt(reading, index + 1)?.lower ?? '');
    const object = (tagsAt(reading, index + 1) & (Tag.determiner | Tag.possessive | Tag.objectPronoun)) !== 0;
    const more = (tagsAt(reading, index + 1) & goesOn) !== 0;
    // "Ann Lee, 45, | likes to say"
    const does = wordAt(reading, index + 1)?.lower === 'to' && (tagsAt(reading, index + 2) & Tag.verbBase) !== 0;
    return told || object || does || (more && verblessUpTo(reading, index + 1) !== undefined);
  }
  const end = verblessUpTo(reading, index + 1);
  // "The notice pulls up the firm for “…”"
  return end === 'mark' || (end === 'quote' && !reading.headline && wordAt(reading, index + 1)?.kind !== 'quote');
}

/** What goes on behind a verb, and hardly behind a noun: "lives | in Hull", "recalls | thinking". */
const goesOn = Tag.preposition | Tag.adverb | Tag.determiner | Tag.possessive | Tag.verbIng;

/** "Mayor calls site “…”", in a headline: behind somebody, with no other verb up to the quotation. */
function quotesBehind(reading: Reading, index: number, word: Word): boolean {
  return (
    isCue(word) &&
    lacksVerbSoFar(reading) &&
    isOneSomebody(wordAt(reading, index - 1)) &&
    verblessUpTo(reading, index + 1) === 'quote'
  );
}

/** "an agent that |": no verb stands before that could open a clause with it. */
function isRelative({ chunks, words }: Reading): boolean {
  const last = chunks.at(-1);
  return (
    last !== undefined &&
    words[last.start]?.lower === 'that' &&
    chunks.at(-2)?.kind === 'np' &&
    !chunks.some(({ kind }) => kind === 'verb')
  );
}

/** "A glossy brochure promises visitors": behind "a" comes no plural, unless that is another noun’s: "a leader of claims groups". */
function opensSingular(reading: Reading, index: number): boolean {
  for (let at = index - 1; at > index - 5; at--) {
    const word = wordAt(reading, at);
    if (word?.kind !== 'word') return false;
    if (/^(?:an?|every|each)$/.test(word.lower)) return !isOwnedNext(reading, index);
    if (word.tags & (functionWord | anyVerb) || word.capital) return false;
  }
  return false;
}

/** "The report | calls | conditions in the mine bad": behind one, of two such forms the second can’t be the verb, for it would have a plural for its subject. */
function hasPlural(reading: Reading, index: number): boolean {
  const [before, next] = [wordAt(reading, index - 1), wordAt(reading, index + 1)];
  return (
    next?.kind === 'word' &&
    !next.capital &&
    (next.tags & Tag.verbS) !== 0 &&
    pluralForm(next.lower) &&
    isOneSomebody(before) &&
    !pluralForm(before?.lower ?? '')
  );
}

/** "a claims board": the plural goes on to another noun. */
function isOwnedNext(reading: Reading, index: number): boolean {
  const next = tagsAt(reading, index + 1);
  const plain = wordAt(reading, index + 1)?.kind === 'word';
  return plain && (next & functionWord) === 0 && !pluralForm(wordAt(reading, index + 1)?.lower ?? '');
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
  // "The bridge, the report notes, was “…”"
  const interposed = strength === 'core' && next?.text === ',' && subjectAhead(reading)?.kind === 'comma';
  if (interposed && quoteAhead(reading, index + 2)) return true;
  // “…” a message on the website reads.
  const ends = next === undefined || next.text === '.' || (strength === 'core' && next.text === ',');
  return strength !== undefined && strength !== 'weak' && ends && reading.chunks.some(({ kind }) => kind === 'quote');
}

/** A quotation stands in the words that follow. */
function quoteAhead(reading: Reading, from: number): boolean {
  for (let at = from; at < from + 20; at++) if (wordAt(reading, at)?.kind === 'quote') return true;
  return false;
}
