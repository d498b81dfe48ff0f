/** Which of the capitals at a sentence’s start open a name: not that of "Angry Ann Lee", but that of "Human Rights Watch". */
import { amountWords, formerWords } from '../lexicon/grammar.js';
import { isListed, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import { organisational } from './name-kinds.js';

/** What people of a place are called: "Newfoundlander", "Lagosian". */
export const compatriot = /^\p{Lu}\p{Ll}+(?:ian|lander|man|sider|woman)$/u;

/** At a sentence's start: a capital word that no lexicon knows as a common word. */
export function standsAlone(word: Word | undefined): boolean {
  if (word === undefined || amountWords.has(word.lower)) return false;
  const everyday =
    Tag.determiner |
    Tag.preposition |
    Tag.adverb |
    Tag.adjective |
    Tag.verbBase |
    Tag.verbIng |
    Tag.verbPast |
    Tag.verbS |
    Tag.personNoun |
    Tag.groupNoun |
    Tag.organisationNoun |
    Tag.documentNoun |
    Tag.time;
  return (word.tags & Tag.givenName) !== 0 || (word.tags & everyday) === 0 || /^\p{Lu}{2,}/u.test(word.text);
}

/** At a sentence's start: the first word of the run is none of the name's: "Angry Ann Lee", but "Human Rights Watch". */
export function opensBefore(run: readonly Word[]): boolean {
  const first = run[0];
  if (callsNext(run, 0, run.length) || bids.test(first?.lower ?? '')) return true;
  // "Second-placed Ann Lee"
  if (run.length > 2 && /-\p{Ll}+(?:ed|ing)$/u.test(first?.text ?? '')) return true;
  const taken = ((first?.tags ?? 0) & Tag.determiner) !== 0 || formerWords.has(first?.lower ?? '');
  return common(first) && (taken || !(organisational(run) || isPhrase(run)));
}

/** What bids the reader to do something with whom it names: "Ask Ann Lee". */
export const bids = /^(?:ask|call|consider|enter|hear|introducing|meet|picture|remember|see|take|watch)$/;

/** "Human Rights Monitor": a body by everyday words, the second of them no name or calling. */
function isPhrase(run: readonly Word[]): boolean {
  const second = run[1];
  const own = Tag.givenName | Tag.honorific | Tag.office | Tag.personNoun | Tag.groupNoun | Tag.place | Tag.demonym;
  return second !== undefined && run.length > 2 && isListed(second.lower) && (second.tags & own) === 0;
}

/** At a sentence's start: an everyday word with a capital, in front of a name. */
function common(word: Word | undefined): boolean {
  if (word === undefined || /^\p{Lu}{2,}/u.test(word.text) || !isListed(word.lower)) return false;
  return (
    (word.tags &
      (Tag.adjective |
        Tag.groupNoun |
        Tag.personNoun |
        Tag.adverb |
        Tag.verbIng |
        Tag.verbParticiple |
        Tag.determiner)) !==
      0 && (word.tags & (Tag.givenName | Tag.organisationWord | Tag.office | Tag.demonym)) === 0
  );
}

/** At a sentence's start: "Applicant Bo Ray", a calling that no lexicon knows in front of a first name. */
function callsNext(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    end - at > 2 &&
    (word.tags & (Tag.givenName | Tag.organisationWord | Tag.office | Tag.honorific | Tag.demonym | Tag.place)) === 0 &&
    /^\p{Lu}\p{Ll}+(?:er|or|ist|ant|ent|ian|man|woman|ess|eer|ster)$/u.test(word.text) &&
    (((words[at + 1]?.tags ?? 0) & Tag.givenName) !== 0 || (compatriot.test(word.text) && !organisational(words)))
  );
}
