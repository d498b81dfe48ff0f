/** What ends a noun phrase although its words could go on: a clause on the noun, an adverb of the verb behind, a clitic verb. */
import { List } from './lists.js';
import { tagsAt, wordAt, type Reading } from './reading.js';
import { anyFinite, anyNoun, anyVerb, functionWord, pluralForm, Tag } from './tags.js';
import type { Word } from './words.js';

/** Nouns and adjectives that a name may explain: "the firm Oxford Economics". */
const namedNouns = Tag.personNoun | Tag.groupNoun | Tag.office | Tag.organisationNoun | Tag.honorific | Tag.adjective;

/** "comments | Trump made", "the deal | Obama signed": a clause on the noun begins at `at`. */
export function relativeBegins(reading: Reading, at: number): boolean {
  const noun = wordAt(reading, at - 1);
  if (noun?.kind !== 'word' || noun.capital) return false;
  // "a man | Bo Ray called": nobody’s name stands behind "a man"
  const indefinite = /^an?$/.test(wordAt(reading, at - 2)?.lower ?? '');
  if (!indefinite && noun.tags & namedNouns) return false;
  if (!indefinite && !pluralForm(noun.lower) && (noun.tags & Tag.documentNoun) === 0) return false;
  let end = at;
  while (wordAt(reading, end)?.capital === true && end < at + 4) end++;
  const verb = wordAt(reading, end);
  return verb?.kind === 'word' && (verb.tags & (Tag.verbPast | Tag.auxiliary | Tag.modal)) !== 0;
}

/** "In her opening speech | Ann Lee said", "In Zemo | Ann Lee said": the name of somebody behind what a phrase in front is on begins the clause. */
export function frontEnds(reading: Reading, start: number, at: number): boolean {
  const noun = wordAt(reading, at - 1);
  if (noun?.kind !== 'word' || !isFront(reading)) return false;
  if (noun.capital) {
    if (at !== start + 1 || noun.tags & (Tag.givenName | Tag.honorific | Tag.office)) return false;
  } else if ((noun.tags & (people | Tag.calendar)) !== 0 || (noun.tags !== 0 && (noun.tags & anyNoun) === 0))
    return false;
  const name = tagsAt(reading, at);
  const titles = noun.capital ? 0 : Tag.honorific | Tag.office;
  if ((name & (Tag.givenName | titles)) === 0 || (name & Tag.place) !== 0) return false;
  let end = at;
  while (wordAt(reading, end)?.capital === true && end < at + longestName) end++;
  // "In the novel Jane Eyre, she said"
  const closed = wordAt(reading, end)?.text === ',' && (tagsAt(reading, start) & Tag.possessive) !== 0;
  const verb = (tagsAt(reading, end) & anyFinite) !== 0;
  return end > at + 1 && (closed || verb);
}

/** Nouns that a name behind them is the name of: "the nurse Ann Lee". */
const people = Tag.personNoun | Tag.office | Tag.honorific | Tag.adjective;

/** Nothing but phrases of place and the like stands in front of the phrase under way: "On the steps of | the court". */
const isFront = ({ chunks }: Reading): boolean =>
  chunks[0]?.kind === 'prep' &&
  chunks.at(-1)?.kind === 'prep' &&
  chunks.every(({ kind }, index) => kind === (index % 2 === 0 ? 'prep' : 'np'));

/** Words of a name with its titles, at most. */
const longestName = 5;

/** "Mills | then said", "an official | later added": the adverb at `at` goes with what comes. */
export function adverbEnds(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at + 1);
  if (next?.kind !== 'word') return true;
  return !next.capital && (next.tags & (functionWord | anyVerb | Tag.adverb)) !== 0;
}

/** “Rubio’s | leaving the party”: the clitic before `index` is a verb. */
export function clauseFollows(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (word?.kind !== 'word' || word.capital) return false;
  return (
    /^(?:been|just|never|not)$/.test(word.lower) ||
    (word.lower === 'going' && wordAt(reading, index + 1)?.lower === 'to') ||
    // "Lee’s | made the case"
    ((word.tags & Tag.verbParticiple) !== 0 &&
      (word.tags & Tag.adjective) === 0 &&
      (tagsAt(reading, index + 1) & (Tag.determiner | Tag.possessive)) !== 0) ||
    ((word.tags & Tag.verbIng) !== 0 &&
      !(word.lists & List.ingNoun) &&
      (tagsAt(reading, index + 1) & (Tag.determiner | Tag.possessive | Tag.objectPronoun)) !== 0)
  );
}

/** "a source | familiar with": an adjective behind its noun, with a preposition of its own. */
export function hangsOnNoun(reading: Reading, at: number, word: Word): boolean {
  return (word.lists & List.sourceAdjective) !== 0 && (tagsAt(reading, at + 1) & Tag.preposition) !== 0;
}
