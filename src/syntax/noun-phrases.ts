/** Reads a noun phrase word by word, as far as it goes. */
import { chunkOf, type Chunk } from './chunk.js';
import { List } from './lists.js';
import { joinsName } from './joined-names.js';
import { adverbEnds, clauseFollows, frontEnds, hangsOnNoun, relativeBegins } from './phrase-ends.js';
import { currencies, numberAt, opensPhrase } from './phrase-openings.js';
import { holderOf } from './posts.js';
import { wordAt, type Reading, type Tail } from './reading.js';
import { anyNoun, functionWord, isListed, Tag } from './tags.js';
import { breaksForTime, isTimeSpan, spanEnds } from './time-spans.js';
import { isVerbHere } from './verb-or-noun.js';
import { isUnlistedVerb } from './verb-surroundings.js';
import type { Word } from './words.js';

/** The noun phrase that begins at `start`, of one word at least; a phrase of time where its words say when. */
export function nounPhraseAt(reading: Reading, start: number): Chunk {
  let tail: Tail = 'none';
  let end = start;
  for (; end < reading.to; end++) {
    const next = goOn(reading, start, end, tail);
    if (next === undefined) break;
    tail = next;
  }
  if (end === start) end++;
  return isTimeSpan(reading, start, end) ? chunkOf('time', start, end) : chunkOf('np', start, end, { form: 'phrase' });
}

/** What the phrase ends with when it takes the word at `at` too, or undefined if it ends before. */
function goOn(reading: Reading, start: number, at: number, tail: Tail): Tail | undefined {
  const word = reading.words[at];
  switch (word?.kind) {
    case undefined:
      return undefined;
    case 'quote':
      return (tail === 'open' && opensPhrase(reading, at)) || (tail === 'noun' && isNickname(reading, at, word))
        ? tail
        : undefined;
    case 'mark':
      return currencies.has(word.text) || innerMarks.has(word.text) ? tail : undefined;
    case 'number':
      return 'noun';
    case 'word':
      return goOnWithWord(reading, start, at, word, tail);
  }
}

/** Marks inside a phrase: 5 % of, Smith & Sons, and/or. */
const innerMarks: ReadonlySet<string> = new Set(['%', '&', '/']);

/** Dwayne “The Rock” Johnson */
function isNickname(reading: Reading, at: number, { quotation }: Word): boolean {
  const after = wordAt(reading, at + 1);
  return (
    wordAt(reading, at - 1)?.capital === true &&
    after?.capital === true &&
    after.kind === 'word' &&
    quotation !== undefined &&
    quotation.end - quotation.start <= 24
  );
}

function goOnWithWord(reading: Reading, start: number, at: number, word: Word, tail: Tail): Tail | undefined {
  const { lower } = word;
  if (lower === "'s" || lower === "'")
    return tail === 'none' || (lower === "'s" && clauseFollows(reading, at + 1)) ? undefined : 'open';
  if (at > start && tail === 'noun' && ((word.capital && relativeBegins(reading, at)) || frontEnds(reading, start, at)))
    return undefined;
  // "the rest of Nora’s blog | Former mayor Bo Ray said", with the stop lost
  if (tail === 'noun' && word.text === 'Former' && wordAt(reading, at - 1)?.capital === false) return undefined;
  if (at > start && (breaksForTime(reading, at) || spanEnds(reading, start, at))) return undefined;
  // "the Trinidad-born forward": no name is complete with that
  // "Emberly’s terms": a name that looks like an adverb
  const named = at > reading.from || (!isListed(lower) && wordAt(reading, at + 1)?.lower === "'s");
  if (word.capital && named && (tail === 'none' || isNameWord(word)))
    return word.lower.endsWith('-born') ? 'open' : 'noun';
  if (joinsName(reading, at) || joinsHolder(reading, start, at)) return tail;
  return goOnWithSmallWord(reading, start, at, word, tail);
}

/** "ambassador | to | Iran Ann Lee", "head of | the | agency Bo Ray": the phrase goes on to whoever holds the post. */
function joinsHolder({ words, to }: Reading, start: number, at: number): boolean {
  const joint = words[at]?.lower === 'the' ? at - 1 : at;
  return joint > start && holderOf(words, joint, to) !== undefined;
}

/** A capitalised word other than a pronoun with a capital ("He"); "I" and "US" may be names. */
function isNameWord({ tags, text }: Word): boolean {
  return (tags & (Tag.pronoun | Tag.objectPronoun)) === 0 || text.length <= 1 || /^[A-Z]+$/.test(text);
}

function goOnWithSmallWord(reading: Reading, start: number, at: number, word: Word, tail: Tail): Tail | undefined {
  const { tags, lower } = word;
  // "3 am"
  if (wordAt(reading, at - 1)?.kind === 'number' && /^[ap]m$/.test(lower)) return 'noun';
  if (at === start + 1 && lower === 'than' && numberAt(reading, at + 1)) return 'open';
  if (tags & (Tag.determiner | Tag.possessive)) {
    // "all the", "the other"; "the most | the town has seen"
    if (at === start) return 'open';
    const another = tail === 'open' && !(tags & Tag.possessive) && !/^(?:that|what|which)$/.test(lower);
    return another && !beginsAnew(reading, at, lower) ? 'open' : undefined;
  }
  // "about 50 protesters", "one questioner"
  if (at === start && ((tags & Tag.preposition && numberAt(reading, at + 1)) || lower === 'one')) return 'open';
  // "on her back | laughed", "at the back | of the room": a noun there
  if (tail === 'open' && /^(?:back|front|home|left|right|side)$/.test(lower) && endsAt(reading, at)) return 'noun';
  if (lower === 'forward' && tail === 'open') return 'noun';
  // "the care | home | where she died"
  if (lower === 'home' && /^(?:care|foster|funeral|nursing|retirement)$/.test(wordAt(reading, at - 1)?.lower ?? ''))
    return 'noun';
  if (tail === 'noun' && hangsOnNoun(reading, at, word)) return undefined;
  if (tags & functionWord && !(tags & Tag.adjective && tail === 'open')) return undefined;
  if (tail === 'noun' && tags & Tag.adverb && adverbEnds(reading, at)) return undefined;
  if (lower === 'also' && at > start && wordAt(reading, at - 1)?.kind === 'word') return undefined;
  // "a very old man"
  if (tags & Tag.adverb && (lower.endsWith('ly') || !(tags & Tag.time)) && !(tags & (Tag.adjective | anyNoun)))
    return (tail === 'open' || at === start) && opensPhrase(reading, at + 1) ? tail : undefined;
  if ((at > start || tail !== 'none') && isVerbHere(reading, at, tail)) return undefined;
  if (tail === 'noun' && isUnlistedVerb(reading, at, word)) return undefined;
  return wantsNoun(word) && opensPhrase(reading, at + 1) ? 'open' : 'noun';
}

/** "asked what was next | the founder said", "so long and hard | a man passing by leaned over"; but "all the", "too high a price". */
function beginsAnew(reading: Reading, at: number, lower: string): boolean {
  const before = wordAt(reading, at - 1);
  if (lower === 'the' && superlatives.test(before?.lower ?? '')) return true;
  if (before?.kind !== 'word' || !/^(?:an?|the)$/.test(lower)) return false;
  const describes = (before.tags & (Tag.adjective | Tag.determiner)) === Tag.adjective && !(before.lists & List.amount);
  return (
    describes &&
    !/^(?:all|both|double|half|many|such|twice)$/.test(before.lower) &&
    !degree.test(wordAt(reading, at - 2)?.lower ?? '')
  );
}

/** Behind these an adjective stands in front of the article, or what looks like one: "too high a price", "to close the chamber". */
const degree = /^(?:as|how|however|so|that|this|to|too)$/;

/** Behind "the", these may stand for what they mean: "the most", "the first". */
const superlatives = /^(?:best|first|last|least|most|only|worst)$/;

/** Behind a possessive or an article, in front of a verb or of "of": "her back | laughed". */
function endsAt(reading: Reading, at: number): boolean {
  const [before, next] = [wordAt(reading, at - 1), wordAt(reading, at + 1)];
  return (
    ((before?.tags ?? 0) & (Tag.possessive | Tag.determiner)) !== 0 &&
    next?.kind === 'word' &&
    (next.lower === 'of' ||
      ((next.tags & (Tag.verbPast | Tag.auxiliary | Tag.modal)) !== 0 && (next.tags & Tag.adjective) === 0))
  );
}

/** "the old man", "the retired teacher": the adjective or participle is no head. */
function wantsNoun({ tags }: Word): boolean {
  return (tags & (Tag.adjective | Tag.verbParticiple | Tag.verbIng)) !== 0 && (tags & anyNoun) === 0;
}
