/** What a body is for, as part of its name: "Campaign to Protect Rural Kent", "People for the Fair Treatment of Horses". */
import { causeHeads, fieldHeads, fields, memberNouns } from '../lexicon/body-parts.js';
import { isCapital } from './listed-bodies.js';
import { isListed, Tag, tagsOf } from './tags.js';
import type { Word } from './words.js';

/** A first name in front of another capital: "Ann Lee". */
export function isPersonal(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (!isCapital(first) || !isCapital(second)) return false;
  return (
    (first.tags & Tag.givenName) !== 0 &&
    !fields.has(first.lower) &&
    (second.tags & (Tag.organisationWord | Tag.place)) === 0 &&
    // "Melinda Gates Foundation"
    !isCapital(words[at + 2])
  );
}

/** "Panel | on | Dam Safety", "Campaign | to | Protect", "Mothers | against | Drunk Driving", "Conservation | of | Nature". */
export function opensCause(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  // "Mothers Against Drunk Driving"
  if (isCapital(word) && isCapital(before) && isCapital(after)) return memberNouns.has(before.lower);
  if (!isCapital(before) || !isCapital(after) || after.tags & Tag.calendar || isPersonal(words, at + 1)) return false;
  switch (word?.lower) {
    case 'to':
      return causeHeads.has(before.lower) && (after.tags & Tag.verbBase) !== 0;
    case 'of':
      // "Sisters of Mercy"
      if (/^(?:brothers|daughters|knights|sisters)$/.test(before.lower)) return true;
      return hasCause(words, at);
    case 'on':
      return (
        // "Women on Waves"
        ((memberNouns.has(before.lower) && isCapital(after)) ||
          /^(?:panel|forum|project|working group)$/.test(before.lower) ||
          fieldHeads.has(before.lower)) &&
        isCause(after)
      );
    default:
      // "Court of Arbitration | for | Sport"
      if (words[at - 2]?.lower === 'of' && fieldHeads.has(words[at - 3]?.lower ?? '') && isCause(after)) return true;
      return (
        ((fieldHeads.has(before.lower) && !(before.tags & Tag.office)) || memberNouns.has(before.lower)) &&
        (isCause(after) || (after.tags & (Tag.adjective | Tag.personNoun)) !== 0 || isComparative(after))
      );
  }
}

const joints = /^(?:for|of|on)$/;

/** "Union for Conservation | of | Nature", "People for the Fair Treatment | of | Horses": the "of" stands in what a body is for. */
function hasCause(words: readonly Word[], at: number): boolean {
  let from = at - 1;
  while (isCapital(words[from - 1]) && !joints.test(words[from - 1]?.lower ?? '') && from > at - 3) from--;
  const the = words[from - 1]?.lower === 'the' && words[from - 2]?.lower !== 'of';
  if (!the && !(from === at - 1 && fields.has(words[from]?.lower ?? ''))) return false;
  const [joint, head] = the ? [words[from - 2], words[from - 3]] : [words[from - 1], words[from - 2]];
  return (
    joints.test(joint?.lower ?? '') && isCapital(head) && (fieldHeads.has(head.lower) || memberNouns.has(head.lower))
  );
}

/** "Safer", "Cleaner". */
const isComparative = ({ lower }: Word): boolean =>
  lower.endsWith('er') && [1, 2].some((letters) => (tagsOf(lower.slice(0, -letters)) & Tag.adjective) !== 0);

/** What a body is for: a thing, and no name of somebody or somewhere. */
const isCause = (word: Word): boolean =>
  fields.has(word.lower) ||
  (isListed(word.lower) && (word.tags & (Tag.givenName | Tag.place | Tag.office | Tag.honorific)) === 0);
