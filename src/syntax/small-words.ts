/** Chunks that small words open: prepositions, conjunctions, pronouns, adverbs, and whatever follows an auxiliary. */
import { adverbialCoordinators, approximators, plainRelatives } from '../lexicon/grammar.js';
import { chunkOf, reports, type Chunk, type ChunkKind } from './chunk.js';
import { List } from './lists.js';
import { nounPhraseAt } from './noun-phrases.js';
import { clauseFollows } from './phrase-ends.js';
import { isPlain, numberAt, opensInfinitive, opensPhrase } from './phrase-openings.js';
import { lastChunk, tagsAt, wordAt, type Reading } from './reading.js';
import { anyNoun, anyVerb, functionWord, pluralForm, Tag, type Tags } from './tags.js';
import { verbGroupAt } from './verb-groups.js';
import type { Word } from './words.js';

const one = (kind: ChunkKind, at: number): Chunk => chunkOf(kind, at, at + 1);
const pronoun = (at: number): Chunk => chunkOf('np', at, at + 1, { form: 'pronoun' });

/** The chunk that the word at `at` opens as a small word or an adverb, or undefined if it opens none as such. */
export function smallWordAt(reading: Reading, at: number, word: Word): Chunk | undefined {
  const { tags, lower, lists } = word;
  // "a source familiar with the talks": with the preposition behind it, one
  if (lists & List.sourceAdjective && lastChunk(reading)?.kind === 'np' && tagsAt(reading, at + 1) & Tag.preposition)
    return chunkOf('prep', at, at + 2);
  if ((tags & functionWord) === 0) return isAdverb(reading, at, word) ? one('adv', at) : undefined;
  if (lower === 'that')
    return thatOpensClause(reading, at + 1) ? one('sub', at) : determinerOrPronoun(reading, at, word);
  if (lower === 'what') return one('rel', at);
  if (lists & List.reflexive && lastChunk(reading)?.kind === 'np') return one('adv', at);
  // "more than 50 protesters", "less than two weeks ago"
  if (lists & List.comparative && wordAt(reading, at + 1)?.lower === 'than' && numberAt(reading, at + 2))
    return nounPhraseAt(reading, at);
  // "one questioner"
  if (lower === 'one' && opensPhrase(reading, at + 1) && !oneActs(reading, at)) return nounPhraseAt(reading, at);
  if (tags & Tag.relative) return one(plainRelatives.has(lower) ? 'rel' : 'sub', at);
  if (lower === "'") return one('mark', at);
  // "he's", "Lee's been there"
  if (lower === "'s")
    return isBehindPronoun(reading) || (lastChunk(reading)?.kind === 'np' && clauseFollows(reading, at + 1))
      ? verbGroupAt(reading, at, word)
      : one('mark', at);
  if (lower === 'to' && wordAt(reading, at - 1)?.lower !== 'according' && opensInfinitive(reading, at + 1))
    return verbGroupAt(reading, at, word);
  if (tags & Tag.coordinator && !adverbialCoordinators.has(lower)) return one('conj', at);
  if (tags & (Tag.auxiliary | Tag.modal)) return verbGroupAt(reading, at, word);
  return determinerOrPronoun(reading, at, word) ?? linkingWord(reading, at, word);
}

/** "One | derided the plan", "One | recalls a draft": a verb with its object behind a lone "one" that opens the sentence. */
function oneActs(reading: Reading, at: number): boolean {
  const object = wordAt(reading, at + 2);
  return (
    at === reading.from &&
    (tagsAt(reading, at + 1) & (Tag.verbPast | Tag.verbS)) !== 0 &&
    object !== undefined &&
    (object.capital || (object.tags & (Tag.determiner | Tag.possessive | Tag.objectPronoun)) !== 0)
  );
}

/** "the mayor", "her plan", and the same words alone: "told her", "all said". */
function determinerOrPronoun(reading: Reading, at: number, { tags, lower }: Word): Chunk | undefined {
  const opens =
    tags & (Tag.determiner | Tag.possessive) &&
    (opensPhrase(reading, at + 1) || ((lower === 'a' || lower === 'an') && isNounBehindArticle(reading, at + 1)));
  // "showed | her | a picture"
  const next = wordAt(reading, at + 1)?.lower ?? '';
  if (opens && !(lower === 'her' && /^(?:an?|the)$/.test(next))) return nounPhraseAt(reading, at);
  return lower === 'her' || tags & (Tag.pronoun | Tag.objectPronoun | Tag.determiner) ? pronoun(at) : undefined;
}

/** "a bit": behind "a" a word that is a verb elsewhere is a noun. */
function isNounBehindArticle(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  return word?.kind === 'word' && (word.tags & functionWord) === 0;
}

/** "the once | said", "once | famously | said". */
const goesWithVerb = (reading: Reading, at: number, tags: Tags): boolean =>
  ((tags & Tag.adverb && wordAt(reading, at)?.lower.endsWith('ly') ? tagsAt(reading, at + 1) : tags) & anyVerb) !== 0;

/** Subordinators, prepositions and negations; any other small word counts as an adverb. */
function linkingWord(reading: Reading, at: number, word: Word): Chunk | undefined {
  const { tags, lower } = word;
  const next = tagsAt(reading, at + 1);
  if (lower === 'once' && goesWithVerb(reading, at + 1, next)) return one('adv', at);
  if (tags & Tag.preposition) {
    // "a sign outside said"
    const place = /^(?:above|below|inside|opposite|outside)$/.test(lower) && lastChunk(reading)?.kind === 'np';
    if (place && next & Tag.verbPast && !(next & Tag.adjective)) return one('adv', at);
    // "a talk given | to the board"
    if (lower === 'given' && lastChunk(reading)?.kind === 'np' && next & Tag.preposition)
      return verbGroupAt(reading, at, word) ?? one('prep', at);
    // "about 50 protesters"
    const rough = approximators.has(lower) && numberAt(reading, at + 1);
    return rough ? nounPhraseAt(reading, at) : one('prep', at);
  }
  if (tags & Tag.subordinator) return one('sub', at);
  if (tags & Tag.negation && next & (anyVerb | Tag.adverb)) return verbGroupAt(reading, at, word) ?? one('adv', at);
  return one('adv', at);
}

/** An adverb that isn't the adjective or noun it may be elsewhere. */
function isAdverb(reading: Reading, at: number, { tags, lower }: Word): boolean {
  if (!(tags & Tag.adverb)) return false;
  const next = tagsAt(reading, at + 1);
  // "she still says"
  if (isBehindPronoun(reading) && next & anyVerb) return true;
  const previous = lastChunk(reading)?.kind;
  // "Her lawyer, Ann Lee, first said"
  if (lower === 'first' && previous === 'comma' && next & anyVerb && reading.chunks[0]?.kind === 'np') return true;
  // "who still backs"
  if (previous === 'rel' && next & anyVerb && !(tags & anyVerb)) return true;
  // "Ann Lee still claims", "Police now say"
  if (previous === 'np' && /^(?:also|even|now|still)$/.test(lower) && next & (Tag.verbS | Tag.verbBase)) return true;
  // "a book just published"
  if (previous === 'np' && next & (Tag.verbParticiple | Tag.verbPast)) return true;
  if (tags & (Tag.adjective | anyNoun)) return false;
  // "of worldwide victim groups": behind a preposition some adverbs are adjectives
  return !(previous === 'prep' && !lower.endsWith('ly') && isPlain(wordAt(reading, at + 1)));
}

function isBehindPronoun(reading: Reading): boolean {
  const last = lastChunk(reading);
  return last?.kind === 'np' && last.form === 'pronoun';
}

/** "that" opens a clause unless it stands for something itself: `that was`, `that plan`. `index` is the word behind it. */
function thatOpensClause(reading: Reading, index: number): boolean {
  // "called that “…”"
  if (wordAt(reading, index)?.kind === 'quote' && lastChunk(reading)?.verb?.strength === 'judge') return false;
  // "describes that as “…”"
  if (wordAt(reading, index)?.lower === 'as' && wordAt(reading, index + 1)?.kind === 'quote') return false;
  switch (lastChunk(reading)?.kind) {
    case 'verb':
    case 'np':
    case 'adv':
    case 'time':
      return true;
    // "points out that"
    case 'prep':
      return wordAt(reading, index - 2)?.lower === 'out';
    case 'conj':
    case 'comma':
      // "and that she", "and that Lee"; "said that it was late and | that cabinet put it off"
      return (
        (tagsAt(reading, index) & (Tag.determiner | Tag.pronoun | Tag.possessive)) !== 0 ||
        isPlural(wordAt(reading, index)) ||
        // "and that | rebel activists had"
        ((tagsAt(reading, index) & (Tag.adjective | anyNoun)) !== 0 && isPlural(wordAt(reading, index + 1))) ||
        wordAt(reading, index)?.capital === true ||
        reading.chunks.some(({ kind, start }) => kind === 'sub' && wordAt(reading, start)?.lower === 'that') ||
        // "said it would not comment but | that safety was vital"
        ((tagsAt(reading, index + 1) & (Tag.auxiliary | Tag.modal)) !== 0 &&
          reading.chunks.some((chunk) => reports(chunk, 'core')))
      );
    // "It is “likely” | that the road is shut"
    case 'quote':
      return (tagsAt(reading, index) & (Tag.determiner | Tag.possessive)) !== 0;
    default:
      return false;
  }
}

/** "and that | patients may": no single thing. */
function isPlural(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' &&
    (word.tags & anyNoun) !== 0 &&
    (pluralForm(word.lower) || /^(?:personnel|police|staff)$/.test(word.lower))
  );
}
