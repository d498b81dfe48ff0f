/** The people and bodies that an article names, each with every form of its name. */
import { areOneGivenName } from '../lexicon/short-names.js';
import type { Span, SpeakerKind, Stamped } from '../types.js';
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';

export interface Entity {
  /** Place among the article's entities, in order of first mention. */
  readonly id: number;
  readonly kind: SpeakerKind;
  /** The fullest form: "Marco Rubio". */
  readonly words: readonly string[];
  /** The same, spelt for comparing. */
  readonly folded: readonly string[];
  /** The same in lower case. */
  readonly lower: readonly string[];
  gender?: Gender;
  /** In years, where the article says so: "58". */
  age?: string;
  /** How often the article prints the full name. */
  mentions: number;
  /** Whether anything but its capitals says that it is a person. */
  sure: boolean;
  /** A country or town: it says things only as a government. */
  readonly place: boolean;
  /** What the article calls them, in order of mention. */
  readonly roles: string[];
  /** Every word of these, one for all forms of a role. */
  readonly roleWords: Set<string>;
  /** What it calls them in passing, in order of mention. */
  readonly epithets: string[];
}

/** Whom a mention stands for, before the words are made. */
export interface Resolution {
  readonly entity?: Entity;
  /** For someone without a name: the phrase that describes them. */
  readonly described?: NounPhrase;
  /** The words that settle it. */
  readonly evidence?: Span;
  /** Several speakers at once. */
  readonly parts?: readonly Stamped<Resolution>[];
}

export function nameOf(entity: Entity): string {
  return entity.words.join(' ');
}

/** Whether `short` can be the same name as `long`: its end, its start, or first and last word with the middle left out. */
export function fits(short: readonly string[], long: readonly string[]): boolean {
  if (short.length > long.length || short.length === 0) return false;
  const tail = long.slice(long.length - short.length);
  if (short.every((word, i) => word === tail[i])) return true;
  if (short.length < 2) return false;
  if (short.every((word, i) => word === long[i])) return true;
  const first = short[0] ?? '';
  const other = long[0] ?? '';
  if (short[short.length - 1] !== long[long.length - 1]) return false;
  return (
    first === other ||
    areOneGivenName(first, other) ||
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other)) ||
    (first.length >= 3 && other.startsWith(first)) ||
    (other.length >= 3 && first.startsWith(other))
  );
}
