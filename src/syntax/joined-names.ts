/** Small words that go on with a name: "of" in House of Commons, "van der", "for" in Centers for Disease Control. */
import { fieldHeads, memberNouns } from '../lexicon/body-parts.js';
import { nameJoints } from '../lexicon/grammar.js';
import { tagsAt, wordAt, type Reading } from './reading.js';
import { Tag } from './tags.js';
import type { Word } from './words.js';

/** Whether the word at `at` joins the capitalised word before it to what comes. */
export function joinsName(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  const after = wordAt(reading, at + 1);
  const lower = wordAt(reading, at)?.lower ?? '';
  // "Bank of the West"
  if (lower === 'the' && before?.lower === 'of') return after?.capital === true && joinsName(reading, at - 1);
  // "Coalition for the Homeless", "Alliance for a Strong Coast"
  if (lower === 'the' || lower === 'a')
    return before?.lower === 'for' && after?.capital === true && joinsFor(reading, at - 1);
  if (before?.capital !== true || after === undefined) return false;
  switch (lower) {
    case 'of':
      return (
        joinsOf(before, after.lower === 'the' ? wordAt(reading, at + 2) : after) &&
        // "Chief Roy Cardinal of": a surname that is an office elsewhere
        (tagsAt(reading, at - 2) & Tag.givenName) === 0
      );
    case 'for':
    case 'on':
      // "told Gazette News on Thursday"
      return (
        (lower === 'for' && joinsFor(reading, at)) ||
        (after.capital && (after.tags & Tag.calendar) === 0 && (isBody(before) || isPostOver(reading, at, before)))
      );
    default:
      // "Scientists do | say": no name goes on with that
      return nameJoints.has(lower) && after.kind === 'word' && (lower !== 'do' || after.capital);
  }
}

/** "Minister for | Space", "Minister of State for | Space", "Spokesman on | Space". */
function isPostOver(reading: Reading, at: number, before: Word): boolean {
  if (wordAt(reading, at)?.lower === 'on') return /^spokes(?:man|person|woman)$/.test(before.lower);
  const ofState = before.lower === 'state' && (tagsAt(reading, at - 3) & Tag.office) !== 0;
  return ofState || (before.tags & Tag.office) !== 0;
}

/** "Coalition for | the Homeless": a body for a cause with an article. */
function joinsFor(reading: Reading, at: number): boolean {
  const [before, article, after] = [-1, 1, 2].map((step) => wordAt(reading, at + step));
  return (
    before?.capital === true &&
    (fieldHeads.has(before.lower) || memberNouns.has(before.lower)) &&
    (before.tags & Tag.office) === 0 &&
    (article?.lower === 'the' || article?.lower === 'a') &&
    after?.capital === true &&
    after.kind === 'word' &&
    (after.tags & (Tag.calendar | Tag.place)) === 0
  );
}

/** "House of Commons", "Secretary of State", "Bank of the West"; but not "Lawyers of Ohio". */
function joinsOf(before: Word, target: Word | undefined): boolean {
  return (
    target?.capital === true &&
    target.kind === 'word' &&
    // "a Bench of Justices Lee and Ray"
    (before.lower !== 'bench' || (target.tags & (Tag.office | Tag.honorific | Tag.personNoun)) === 0) &&
    (before.tags & (Tag.organisationWord | Tag.office | Tag.organisationNoun)) !== 0 &&
    !(before.tags & Tag.personNoun && !(before.tags & Tag.office))
  );
}

/** "Centers", "Committee": a word of organisations that no person is called by. */
function isBody(word: Word): boolean {
  return (word.tags & Tag.organisationWord) !== 0 && (word.tags & (Tag.personNoun | Tag.office)) === 0;
}
