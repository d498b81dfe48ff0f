/** The words before a name as a role, and words as printed. */
import { adherents, callings } from '../lexicon/name-parts.js';
import { anyNoun, anyVerb, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';

const calling = Tag.personNoun | Tag.office | Tag.groupNoun | Tag.demonym;

/**
 * The words before a name as a role: the longest run up to the name that reads as a noun phrase and ends in a calling;
 * determiners and plain forms of address left out, and nothing of a verb or another clause ("that makes Mr. Lee").
 */
export function roleText(lead: readonly Word[]): string {
  let to = lead.length;
  while (to > 0 && (lead[to - 1]?.tags ?? 0) & Tag.honorific && !((lead[to - 1]?.tags ?? 0) & Tag.office)) to--;
  const last = lead[to - 1];
  if (last === undefined) return '';
  if ((last.tags & calling) === 0 && !callings.has(last.lower) && !adherents.has(last.lower)) return '';
  let from = to;
  while (from > 0 && belongsToRole(lead[from - 1])) from--;
  while (from < to && (lead[from]?.tags ?? 0) & (Tag.determiner | Tag.possessive) && !lead[from]?.capital) from++;
  return textOf(lead.slice(from, to));
}

function belongsToRole(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'quote') return false;
  if (
    word.kind === 'number' ||
    word.capital ||
    word.lower === "'s" ||
    word.lower === "'" ||
    word.lower === 'of' ||
    word.lower === 'for' ||
    word.text === '&'
  )
    return true;
  const clause =
    Tag.pronoun |
    Tag.objectPronoun |
    Tag.auxiliary |
    Tag.modal |
    Tag.subordinator |
    Tag.relative |
    Tag.preposition |
    Tag.coordinator |
    Tag.adverb |
    Tag.negation;
  if (word.tags & clause && !(word.tags & Tag.adjective)) return false;
  // a plain verb is no part of it: "to pound President Lee"
  return (
    (word.tags & anyVerb) === 0 || (word.tags & (Tag.adjective | Tag.nounVerb | anyNoun | Tag.verbParticiple)) !== 0
  );
}

/** Words as printed, blanks between them, clitics joined on. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  let end = -1;
  for (const word of words) {
    text += (end >= 0 && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
}
