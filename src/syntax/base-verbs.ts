/** Verbs without an ending that might be nouns: "they vote", but "a vote". */
import { cueVerbs } from '../lexicon/cues.js';
import { amountWords, singularSubjects, smallCounts } from '../lexicon/grammar.js';
import type { Chunk } from './chunk.js';
import { lastChunk, wordAt, type Reading, type Tail } from './reading.js';
import { anyNoun, pluralForm, Tag } from './tags.js';
import {
  beforeSubject,
  behindQuote,
  clauseOpeners,
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
  if (tail === 'noun' && isPairOfNames(reading, before) && object && cueVerbs.has(lower)) return true;
  if (isSubjectPronoun(reading, subjectAhead(reading)) && !singularSubjects.has(before?.lower ?? '')) return true;
  if (tail === 'none' && previous?.kind === 'rel') return true;
  // "people that say"
  const relative = previous?.kind === 'sub' && before?.lower === 'that' && reading.chunks.at(-2)?.kind === 'np';
  if (relative && cueVerbs.get(lower) === 'core' && isManyOf(wordAt(reading, index - 2))) return true;
  if (tail === 'noun' && isOnlyVerb(reading, index, word)) return true;
  if (tags & Tag.nounVerb)
    return (
      tail === 'noun' && isPlurality(before) && (object || next?.lower === 'to' || endsReport(reading, word, next))
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
  const subject = several || behindPhrase || isPairOfNames(reading, before);
  return subject && verblessUpTo(reading, index + 1) === 'mark';
}

/** Behind these a lone base form may begin: `“…,” say the rules`. */
const joinsClauses: ReadonlySet<Chunk['kind']> = new Set(['comma', 'adv', 'quote', 'conj']);

/** "Lee and Ray call": the name before is the second of two. */
function isPairOfNames(reading: Reading, before: Word | undefined): boolean {
  return lastChunk(reading)?.kind === 'conj' && reading.chunks.at(-2)?.kind === 'np' && before?.capital === true;
}

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
      smallCounts.has(noun.lower) ||
      (noun.lower.endsWith('s') && !noun.lower.endsWith('ss')) ||
      (noun.tags & Tag.groupNoun) !== 0)
  );
}
