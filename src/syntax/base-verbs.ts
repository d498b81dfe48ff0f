/** Verbs without an ending that might be nouns: "they vote", but "a vote". */
import { cueVerbs } from '../lexicon/cues.js';
import { amountWords, singularSubjects, smallCounts } from '../lexicon/grammar.js';
import { isBareInfinitive } from './bare-infinitives.js';
import type { Chunk } from './chunk.js';
import { lastChunk, tagsAt, wordAt, type Reading, type Tail } from './reading.js';
import { anyFinite, anyNoun, pluralForm, Tag } from './tags.js';
import {
  beforeSubject,
  behindQuote,
  clauseOpeners,
  isCue,
  isPlainCore,
  isSubjectPronoun,
  lacksVerbSoFar,
  objectAhead,
  subjectAhead,
  verblessUpTo,
} from './verb-surroundings.js';
import type { Word } from './words.js';

/** "they say", "reporters ask"; but "a vote". */
export function isBase(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const { tags, lower } = word;
  const previous = lastChunk(reading);
  const before = wordAt(reading, index - 1);
  const next = wordAt(reading, index + 1);
  const object = objectAhead(reading, index, word);
  if (tail === 'noun' && isBareInfinitive(reading, index)) return true;
  if (tail === 'noun' && isPair(reading, index) && object && cueVerbs.has(lower)) return true;
  if (isSubjectPronoun(reading, subjectAhead(reading)) && !singularSubjects.has(before?.lower ?? '')) return true;
  if (tail === 'none' && previous?.kind === 'rel') return true;
  // "people that say"
  const relative = previous?.kind === 'sub' && before?.lower === 'that' && reading.chunks.at(-2)?.kind === 'np';
  if (relative && cueVerbs.get(lower) === 'core' && isManyOf(wordAt(reading, index - 2))) return true;
  if (tail === 'noun' && (isOnlyVerb(reading, index, word) || isBodysVerb(reading, word, before, next))) return true;
  if (tail !== 'open' && tellsOfSeveral(reading, index, word)) return true;
  if (tags & Tag.nounVerb)
    return (
      tail === 'noun' &&
      !isCalling(word, before, next) &&
      isPlurality(before) &&
      (object || next?.lower === 'to' || endsReport(reading, word, next))
    );
  if (tags & (anyNoun | Tag.adjective)) return false;
  if (tail === 'noun' && cueVerbs.get(lower) === 'core' && object && isBehindClause(reading)) return true;
  if (tail === 'noun') {
    const followed = ((next?.tags ?? 0) & (Tag.preposition | Tag.adverb | Tag.auxiliary)) !== 0;
    // "the scientists believe sunlight"
    return isPlurality(before) || (isManyOf(before) && (object || followed || next?.kind === 'mark'));
  }
  return cueVerbs.get(lower) === 'core' && previous !== undefined && joinsClauses.has(previous.kind);
}

/** "Police | say two men died", "RCMP | say they found him", "Hull City | believe the fee is low": of a body as of several people. */
function isBodysVerb(reading: Reading, word: Word, before: Word | undefined, next: Word | undefined): boolean {
  const { lower, tags, capital } = word;
  if (capital || !lacksVerbSoFar(reading)) return false;
  // "have their say", "the final say", "What did he say?"
  const adjective = before?.capital === true ? 0 : Tag.adjective;
  const unsaid = Tag.determiner | Tag.possessive | Tag.pronoun | adjective;
  if (lower === 'say') return ((before?.tags ?? 0) & unsaid) === 0;
  const other = Tag.nounVerb | Tag.adjective | Tag.adverb | anyNoun;
  const clause = next?.lower === 'that' || ((next?.tags ?? 0) & (Tag.determiner | Tag.possessive | Tag.pronoun)) !== 0;
  return before?.capital === true && clause && (tags & other) === 0 && cueVerbs.has(lower);
}

/** "Pilots | coach | Ann Lee": what somebody is, between the name of a body and their own. */
const isCalling = ({ tags }: Word, before: Word | undefined, next: Word | undefined): boolean =>
  (tags & (Tag.office | Tag.personNoun)) !== 0 && before?.capital === true && next?.capital === true;

/** A verb of saying behind several people: "Police | claim it was", "Scientists | point out that it is", "Critics | call it “…”". */
function tellsOfSeveral(reading: Reading, index: number, word: Word): boolean {
  // "Police | remain convinced"
  const next = wordAt(reading, index + 1);
  if (word.base === 'remain' && (next?.tags ?? 0) & (Tag.adjective | Tag.verbParticiple))
    return severalBefore(reading, index);
  // "Critics | use words like “…”", "Officials | use the term “…”"
  const used = /^(?:an?|the)$/.test(next?.lower ?? '') ? wordAt(reading, index + 2) : next;
  if (word.base === 'use' && /^(?:phrases?|terms?|words?)$/.test(used?.lower ?? ''))
    return severalBefore(reading, index);
  const points = word.base === 'point' && next?.lower === 'out';
  if ((!isCue(word) && !points) || word.tags & (Tag.personNoun | Tag.office)) return false;
  const reports =
    reportAhead(reading, points ? index + 2 : index + 1) ||
    endsReport(reading, word, next) ||
    isInterposed(reading, index) ||
    (cueVerbs.get(word.base) === 'judge' && judgesAhead(reading, index + 1));
  return reports && (severalBefore(reading, index) || isBehindClause(reading));
}

/** "The effect, its authors | caution |, “is weak”": a report in the midst of what it reports. */
const isInterposed = (reading: Reading, index: number): boolean =>
  beforeSubject(reading, index)?.kind === 'comma' &&
  wordAt(reading, index + 1)?.text === ',' &&
  wordAt(reading, index + 2)?.kind === 'quote';

/** "it “…”", "the plan as “…”": what is judged, right in front of the quotation. */
function judgesAhead(reading: Reading, from: number): boolean {
  const subject = Tag.determiner | Tag.possessive | Tag.pronoun | Tag.objectPronoun;
  const first = wordAt(reading, from);
  return first?.kind === 'word' && (first.tags & subject) !== 0 && verblessUpTo(reading, from) === 'quote';
}

/** Chunks of a subject with the phrases on it, at most. */
const longestPhrase = 12;

/** Words of a report that is looked through for its verb, at most. */
const longestReport = 60;

/** "Police | claim", "The couple still | note", "Researchers from Oslo | think": several people, with phrases and adverbs on them. */
function severalBefore(reading: Reading, index: number): boolean {
  const { chunks, words } = reading;
  let at = chunks.length - 1;
  while (chunks[at]?.kind === 'adv') at--;
  const whole = chunks[at]?.kind === 'np';
  if (isPair(reading, index, at)) return true;
  // the phrase under way is no chunk yet
  const under = !whole || chunks[at]?.end !== index;
  if (under && at === chunks.length - 1 && chunks[at]?.kind !== 'prep') return isMany(words[index - 1]);
  if (!whole) at--;
  const first = at - longestPhrase;
  while (at > first && chunks[at]?.kind === 'np' && chunks[at - 1]?.kind === 'prep') at -= 2;
  const opener = chunks[at - 1]?.kind;
  const opens = opener === undefined || opener === 'quote' || clauseOpeners.has(opener);
  return chunks[at]?.kind === 'np' && opens && isMany(words[(chunks[at]?.end ?? 0) - 1]);
}

/**
 * "Lee and Ray | call", "the mayor and her deputy | say": two with "and" between them in front of the word at `index`, the second a
 * chunk already or still being read; `at` is the last chunk but for adverbs.
 */
function isPair({ chunks, words }: Reading, index: number, at = chunks.length - 1): boolean {
  const conj = chunks[at]?.kind === 'np' ? at - 1 : at;
  const second = words[(chunks[conj + 1]?.end ?? index) - 1];
  const person = second !== undefined && (second.capital || (second.tags & Tag.personNoun) !== 0);
  return chunks[conj]?.kind === 'conj' && chunks[conj - 1]?.kind === 'np' && person;
}

/** "reporters", "the staff", "the two": more than one. */
const isMany = (noun: Word | undefined): boolean => isPlurality(noun) || isManyOf(noun);

/** "that it is", "it is", "the road was": what a report is about, with one verb of its own up to a quotation or the end. */
function reportAhead(reading: Reading, from: number): boolean {
  const that = wordAt(reading, from)?.lower === 'that' ? 1 : 0;
  const first = wordAt(reading, from + that);
  const subject = Tag.determiner | Tag.possessive | Tag.pronoun;
  if (first?.kind !== 'word' || !(first.capital || first.tags & subject)) return false;
  const isFiniteAt = (at: number): boolean => (tagsAt(reading, at) & anyFinite) !== 0;
  let verbs = 0;
  for (let at = from + that; verbs < 2 && at < from + longestReport; at++) {
    const word = wordAt(reading, at);
    if (word === undefined || word.kind === 'quote' || word.text === '.') break;
    if (isFiniteAt(at) && !isFiniteAt(at - 1)) verbs++;
  }
  return verbs === 1;
}

/** “…,” residents claim. “…,” the Danes state in a letter. */
function endsReport(reading: Reading, { lower }: Word, next: Word | undefined): boolean {
  return (
    behindQuote(reading) &&
    /^(?:core|speech)$/.test(cueVerbs.get(lower) ?? '') &&
    (next?.kind !== 'word' || (next.tags & (Tag.preposition | Tag.adverb)) !== 0)
  );
}

/** "Villagers | camp near the site.": behind several people, what must be the verb of their clause, for no other word up to a mark can be. */
function isOnlyVerb(reading: Reading, index: number, word: Word): boolean {
  const { chunks } = reading;
  if (!lacksVerbSoFar(reading)) return false;
  const opener = beforeSubject(reading, index);
  const before = wordAt(reading, index - 1);
  const first = chunks[0];
  const several =
    isPlurality(before) &&
    (opener?.kind === 'comma' ? first?.kind !== 'np' : opener === undefined || clauseOpeners.has(opener.kind));
  // "Students at the college | camp near the site.", "Two of the pilots | camp there"
  const head = first?.kind === 'np' ? wordAt(reading, first.end - 1) : undefined;
  const behindPhrase =
    opener?.kind === 'prep' &&
    (isPlurality(head) || amountWords.has(head?.lower ?? '')) &&
    wordAt(reading, index + 1)?.kind === 'word';
  // "Residents of the quarter | say the city “…”": no noun
  if (behindPhrase && isPlainCore(word)) return true;
  const subject = several || behindPhrase || isPair(reading, index);
  return subject && verblessUpTo(reading, index + 1) === 'mark';
}

/** Behind these a lone base form may begin: `“…,” say the rules`. */
const joinsClauses: ReadonlySet<Chunk['kind']> = new Set(['comma', 'adv', 'quote', 'conj']);

/** "reporters", "police officers", "the guidelines": people, bodies or documents in the plural. */
function isPlurality(noun: Word | undefined): boolean {
  return noun !== undefined && (noun.tags & (anyNoun | Tag.demonym)) !== 0 && pluralForm(noun.lower);
}

/** "People who live near the plant | say": a clause on several stands in front. */
function isBehindClause({ chunks, words }: Reading): boolean {
  const rel = chunks.findLastIndex(({ kind }) => kind === 'rel');
  const last = words[(chunks[rel - 1]?.end ?? 0) - 1];
  const [finite] = chunks.slice(rel).filter(({ verb }) => verb?.form === 'finite');
  return chunks[rel - 1]?.kind === 'np' && finite !== undefined && isManyOf(last);
}

/** "the two", "the rules", "the staff": a subject of a base form. */
function isManyOf(noun: Word | undefined): boolean {
  return (
    noun !== undefined &&
    (noun.kind === 'number' ||
      noun.lower === 'those' ||
      smallCounts.has(noun.lower) ||
      (noun.lower.endsWith('s') && !noun.lower.endsWith('ss')) ||
      (noun.tags & Tag.groupNoun) !== 0)
  );
}
