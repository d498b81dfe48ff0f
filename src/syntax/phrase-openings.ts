/** Whether a word can go on with a noun phrase that the word before it opened: "the | old mayor", but "that | was". */
import { List } from './lists.js';
import { tagsAt, wordAt, type Reading } from './reading.js';
import { anyNoun, anyVerb, functionWord, isListed, Tag } from './tags.js';
import type { Word } from './words.js';

/** Signs that stand before an amount. */
export const currencies: ReadonlySet<string> = new Set(['$', '£', '€']);

/** Whether a number stands at `index`, in figures or in letters. */
export function numberAt(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (word?.kind === 'mark') return currencies.has(word.text) && wordAt(reading, index + 1)?.kind === 'number';
  return word !== undefined && (word.kind === 'number' || (word.lists & List.amount) !== 0);
}

/** Whether what stands at `index` can go on with a noun phrase that a determiner opened. */
export function opensPhrase(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (word === undefined) return false;
  if (word.kind === 'mark') return currencies.has(word.text);
  if (word.kind === 'number') return true;
  if (word.kind === 'quote') return !word.closed && phraseGoesOn(wordAt(reading, index + 1));
  if (word.capital) return true;
  const { tags } = word;
  if (tags & Tag.determiner && word.lower !== 'that') return true;
  if (tags & Tag.adverb && !(tags & (Tag.adjective | Tag.time))) {
    const after = wordAt(reading, index + 1);
    // "the home secretary", "the then mayor"
    const held = !word.lower.endsWith('ly') && ((after?.tags ?? 0) & (Tag.office | Tag.personNoun)) !== 0;
    const article = articles.has(wordAt(reading, index - 1)?.lower ?? '');
    // "at the back | of the room"
    if (article && word.lower === 'back' && after?.lower === 'of') return true;
    return held || describesNext(after) || (article && phraseGoesOn(after));
  }
  if (tags & functionWord && !(tags & (Tag.adjective | Tag.time))) return false;
  if (takesObject(reading, index, word)) return false;
  // "the board’s thinking | disputed that account"
  const after = wordAt(reading, index + 1);
  if (
    tags & Tag.verbPast &&
    !(tags & Tag.adjective) &&
    after?.kind === 'word' &&
    !after.capital &&
    after.tags & (Tag.determiner | Tag.possessive)
  )
    return false;
  if (tags & Tag.verbPast && word.lists & List.coreCue) return nounBehind(reading, index + 1);
  return !(tags & Tag.verbPast && !(tags & (Tag.verbParticiple | Tag.adjective | Tag.nounVerb)));
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** `a “quick” decision`, "the back | room", "the only | witness": the phrase goes on behind the quotation or the adverb. */
function phraseGoesOn(after: Word | undefined): boolean {
  return (
    after?.kind === 'word' &&
    !after.capital &&
    (after.tags & (functionWord | Tag.adverb | Tag.verbPast | Tag.verbS)) === 0
  );
}

/** "a newly elected mayor": behind the adverb comes an adjective or a participle. */
function describesNext(after: Word | undefined): boolean {
  return (
    after?.kind === 'word' &&
    (after.tags & functionWord) === 0 &&
    (after.tags & (Tag.adjective | Tag.verbParticiple | Tag.verbIng)) !== 0
  );
}

/** "that prompted Lee", "this made the mayor": a verb with its object. */
function takesObject(reading: Reading, index: number, word: Word): boolean {
  if (!(word.tags & Tag.verbPast) || word.tags & Tag.adjective) return false;
  const object = wordAt(reading, index + 1);
  const opener = wordAt(reading, index - 1)?.lower;
  return (
    object?.kind === 'word' &&
    (object.capital || (object.tags & (Tag.determiner | Tag.possessive | Tag.objectPronoun)) !== 0) &&
    (opener === 'that' || opener === 'this')
  );
}

/** "some said", "all want": a verb, unless a listed noun comes behind it. */
function nounBehind(reading: Reading, index: number): boolean {
  const noun = wordAt(reading, index);
  return (
    noun?.kind === 'word' &&
    !noun.capital &&
    (noun.tags & functionWord) === 0 &&
    isListed(noun.lower) &&
    (noun.tags & anyNoun) !== 0
  );
}

/** Whether a verb in its base form stands at `index`, behind adverbs or not: "to quickly say". */
export function opensInfinitive(reading: Reading, index: number): boolean {
  let at = index;
  while (tagsAt(reading, at) & (Tag.adverb | Tag.negation) && at < index + 3) at++;
  const word = wordAt(reading, at);
  if (word === undefined || word.capital) return false;
  return (word.tags & (Tag.verbBase | Tag.auxiliary)) !== 0;
}

/** Whether a word's tags are of nothing but a plain word: no small word, verb or adverb. */
export function isPlain(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.tags & (functionWord | anyVerb | Tag.adverb)) === 0;
}
