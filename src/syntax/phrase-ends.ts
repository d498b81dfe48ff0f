/** What ends a noun phrase although its words could go on: a clause on the noun, an adverb of the verb behind, a clitic verb. */
import type { Chunk } from './chunk.js';
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

/**
 * "In her opening speech | Ann Lee said", "In Zemo | Ann Lee said", "At a meeting on the quay | ward councillor Ann Lee said": somebody by
 * name, behind what stands in front of the sentence, begins the clause.
 */
export function frontEnds(reading: Reading, start: number, at: number): boolean {
  const noun = wordAt(reading, at - 1);
  if (noun?.kind !== 'word' || !isFront(reading)) return false;
  const name = callingEnd(reading, at);
  if (wordAt(reading, name)?.capital !== true) return false;
  if (noun.capital) {
    if (at !== start + 1 || noun.tags & (Tag.givenName | Tag.honorific | Tag.office)) return false;
  } else if (!isThing(reading, start, noun)) return false;
  const tags = tagsAt(reading, name);
  const titles = noun.capital ? 0 : Tag.honorific | Tag.office;
  if ((tags & (Tag.givenName | titles)) === 0 || (tags & Tag.place) !== 0) return false;
  let end = name;
  while (wordAt(reading, end)?.capital === true && end < name + longestName) end++;
  // "In the novel Jane Eyre, she said"
  const closed = name === at && wordAt(reading, end)?.text === ',' && (tagsAt(reading, start) & Tag.possessive) !== 0;
  // "Outside court Ann Lee, the victim’s aunt, said"
  const place = at === start + 1 && /^(?:church|congress|court|hospital|parliament|prison)$/.test(noun.lower);
  if (place && name === at && wordAt(reading, end)?.text === ',') return end > name + 1;
  const verb = (tagsAt(reading, end) & anyFinite) !== 0;
  return end > name + 1 && (closed || verb);
}

/** Behind an article a noun of whatever sort, and nobody whose name could follow: "the hearing", "her face"; but "the nurse Ann Lee". */
function isThing(reading: Reading, start: number, noun: Word): boolean {
  if ((noun.tags & (people | Tag.calendar)) !== 0 && !pluralForm(noun.lower)) return false;
  const owned = (tagsAt(reading, start) & (Tag.determiner | Tag.possessive)) !== 0;
  return owned || noun.tags === 0 || (noun.tags & (anyNoun | Tag.organisationWord | Tag.time)) !== 0;
}

/** "ward councillor | Ann Lee": where the calling that begins at `at` ends, in front of a name; `at` itself where none begins. */
function callingEnd(reading: Reading, at: number): number {
  let end = at;
  while (end < at + longestCalling && wordAt(reading, end)?.capital === false && !(tagsAt(reading, end) & notCalling))
    end++;
  const calls = (tagsAt(reading, end - 1) & (Tag.personNoun | Tag.office)) !== 0;
  return end > at && calls && wordAt(reading, end)?.capital === true ? end : at;
}

const notCalling = functionWord | Tag.verbPast | Tag.verbIng | Tag.adverb;

/** Words of a calling without an article, at most. */
const longestCalling = 3;

/** Nouns that a name behind them is the name of: "the nurse Ann Lee". */
const people = Tag.personNoun | Tag.office | Tag.honorific | Tag.adjective;

/** Nothing but phrases of place, of time and what goes on meanwhile stands in front of the phrase under way: "Standing on the steps of | the court". */
function isFront({ chunks, words }: Reading): boolean {
  const first = chunks[0];
  // "Standing in the ruins": a noun to the chunker
  const standing =
    first?.kind === 'np' && first.end - first.start === 1 && (words[first.start]?.lower ?? '').endsWith('ing');
  const opens = first?.kind === 'prep' || first?.kind === 'time' || first?.verb?.form === 'ing' || standing;
  const last = chunks.at(-1)?.kind;
  return opens && (last === 'prep' || (last === 'verb' && chunks.length > 1)) && chunks.every(isCircumstance);
}

const isCircumstance = ({ kind, verb }: Chunk): boolean =>
  kind === 'prep' || kind === 'np' || kind === 'time' || kind === 'adv' || verb?.form === 'ing';

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
