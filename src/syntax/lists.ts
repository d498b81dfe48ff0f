/**
 * Which lists of the lexicon hold a word, as one number of flags beside its tags: small closed ones that the grammar asks for
 * at every word, and those that every name is looked up in. A mask is sooner tried than a set.
 */
import { commonAdverbs } from '../lexicon/adverbs.js';
import { bodyNames } from '../lexicon/body-parts.js';
import { cueVerbs, type CueStrength } from '../lexicon/cues.js';
import { ambiguousNames, femaleNames, maleNames } from '../lexicon/given-names.js';
import * as grammar from '../lexicon/grammar.js';
import { baseOf } from './tags.js';

export type Lists = number;

export const List = {
  /** Forms of reporting verbs, by their strength. */
  coreCue: 1 << 0,
  speechCue: 1 << 1,
  judgeCue: 1 << 2,
  weakCue: 1 << 3,
  amount: 1 << 4,
  comparative: 1 << 5,
  /** The first word of an adverbial of several. */
  fixedOpener: 1 << 6,
  ingNoun: 1 << 7,
  reflexive: 1 << 8,
  relativeDay: 1 << 9,
  sourceAdjective: 1 << 10,
  timeOpener: 1 << 11,
  womansName: 1 << 12,
  mansName: 1 << 13,
  /** The first word of a listed body's name, full stops aside. */
  bodyOpener: 1 << 14,
  /** A small word that may stand inside a body’s name. */
  bodyJoint: 1 << 15,
} as const;

export const anyCue = List.coreCue | List.speechCue | List.judgeCue | List.weakCue;

const cueFlags: Readonly<Record<CueStrength, Lists>> = {
  core: List.coreCue,
  speech: List.speechCue,
  judge: List.judgeCue,
  weak: List.weakCue,
};

const table = new Map<string, Lists>();

for (const [words, flag] of [
  [grammar.amountWords, List.amount],
  [grammar.comparatives, List.comparative],
  [grammar.ingNouns, List.ingNoun],
  [grammar.reflexives, List.reflexive],
  [grammar.relativeDays, List.relativeDay],
  [grammar.sourceAdjectives, List.sourceAdjective],
  [grammar.timeOpeners, List.timeOpener],
  [grammar.bodyJoints, List.bodyJoint],
  [femaleNames, List.womansName],
  [ambiguousNames.female, List.womansName],
  [maleNames, List.mansName],
  [ambiguousNames.male, List.mansName],
  [
    commonAdverbs.filter((phrase) => phrase.includes(' ')).map((phrase) => phrase.split(' ')[0] ?? ''),
    List.fixedOpener,
  ],
] as const)
  for (const word of words) table.set(word, (table.get(word) ?? 0) | flag);

const bodyOpeners = new Set(bodyNames.map((name) => name.split(' ', 1)[0] ?? ''));

/** The flags of a word, given in lower case with straight apostrophes. */
export function listsOf(lower: string): Lists {
  const strength = cueVerbs.get(baseOf(lower));
  const cue = strength === undefined ? 0 : cueFlags[strength];
  const opener = bodyOpeners.has(lower.includes('.') ? lower.replaceAll('.', '') : lower) ? List.bodyOpener : 0;
  return (table.get(lower) ?? 0) | cue | opener;
}
