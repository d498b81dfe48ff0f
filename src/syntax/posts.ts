/** Posts with the body or country they are of in front of whoever holds them: "ambassador to Iran Ann Lee", "head of the agency Bo Ray". */
import { wordSet } from '../lexicon/words.js';
import { kin } from '../lexicon/people-nouns.js';
import { openingParticles } from '../lexicon/name-parts.js';
import { isKnownOrganisation } from './known-bodies.js';
import { isListed, isSomewhere, pluralForm, Tag } from './tags.js';
import type { Word } from './words.js';

/** Nouns of bodies that are led by somebody and hardly named behind the noun: no "magazine", no "band". */
const ledBodies =
  wordSet(`academy administration agency association authority bench board bureau center centre city commission committee
  council court delegation department directorate district embassy faculty federation foundation fund government institute
  institution ministry mission office organisation organization parliament party presidency province region republic secretariat
  senate service staff state tribunal union university`);

/** Words of the name of a body, at most. */
const longest = 7;

/**
 * Where the name of whoever holds the post begins, the word at `at` being the "to" or "of" behind the post, in front of `to`;
 * undefined where nobody is named behind the body.
 */
export function holderOf(words: readonly Word[], at: number, to: number): number | undefined {
  const post = words[at - 1];
  if (!/^(?:of|for|to)$/.test(words[at]?.lower ?? '') || post === undefined || !isPost(post)) return undefined;
  const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  for (let begin = Math.min(from + longest, to - 2); begin > from; begin--)
    if (isBody(words, from, begin) && isSomebody(words, begin, to)) return begin;
  return undefined;
}

/** One person's calling or office; kin and friends are somebody's, whose name stands behind. */
const isPost = ({ tags, lower }: Word): boolean =>
  !kin.has(lower) &&
  !/^(?:fan|friend|victim|widow|widower)$/.test(lower) &&
  (tags & (Tag.office | Tag.personNoun)) !== 0 &&
  !pluralForm(lower) &&
  (tags & Tag.givenName) === 0;

/** "Iran", "the OSCE", "Harbour Institute", "the agency", "the press service". */
function isBody(words: readonly Word[], from: number, to: number): boolean {
  const own = words.slice(from, to);
  const last = own.at(-1);
  if (last === undefined || own.some(({ kind }) => kind !== 'word')) return false;
  if (!last.capital) return ledBodies.has(last.lower) && own.every((word) => !word.capital && isNounLike(word));
  if (own.some(({ capital, lower }) => !capital && lower !== 'of')) return false;
  // "the captain of the USS Ann Lee": a ship
  if (/^(?:hmas|hmcs|hms|ins|ms|mv|rms|ss|uss)$/.test(last.lower)) return false;
  const initials = own.length === 1 && /^\p{Lu}{2,}$/u.test(last.text);
  const organised = (last.tags & Tag.organisationWord) !== 0 && (last.tags & Tag.givenName) === 0;
  return initials || isSomewhere(own.map(({ lower }) => lower)) || organised || isKnownOrganisation(own);
}

const isNounLike = ({ tags }: Word): boolean =>
  (tags & (Tag.determiner | Tag.preposition | Tag.coordinator | Tag.auxiliary | Tag.pronoun)) === 0;

/** Two to four capitals from `from` that open with a first name, or none of which any lexicon knows. */
function isSomebody(words: readonly Word[], from: number, to: number): boolean {
  let end = from;
  const named = (word: Word | undefined): boolean => word?.kind === 'word' && word.capital;
  // "Staffan | de | Mistura"
  while (
    end < to &&
    (named(words[end]) || (end > from && openingParticles.has(words[end]?.lower ?? '') && named(words[end + 1])))
  )
    end++;
  const own = words.slice(from, end);
  const [first, second] = own;
  if (first === undefined || second === undefined || own.length > 4) return false;
  if (own.some(({ tags }) => tags & (Tag.organisationWord | Tag.office | Tag.calendar))) return false;
  return (
    (first.tags & Tag.givenName) !== 0 ||
    own.every(({ lower, text, capital }) => (!capital || !isListed(lower)) && !/^\p{Lu}{2,}$/u.test(text))
  );
}
