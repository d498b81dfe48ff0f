/** What people rules see: the mentions in reading order, the register of names, and what is settled already. */
import type { Rule } from '../rule.js';
import type { Text } from '../syntax/scene.js';
import type { Gender } from '../mentions/gender.js';
import type { Mentions } from '../mentions/mentions.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity, Resolution } from './entities.js';
import type { Presence } from './presence.js';
import type { Register } from './register.js';
import type { Resolutions } from './resolutions.js';

export interface PeopleScene {
  readonly text: Text;
  readonly mentions: Mentions;
  readonly register: Register;
  readonly presence: Presence;
  readonly resolved: Resolutions;
  /** What pronouns told of people without a name. */
  readonly genders: ReadonlyMap<NounPhrase, Gender>;
  /** Mentions that speak: they are in the reader's mind. */
  readonly speaking: ReadonlySet<NounPhrase>;
  /** What they say. */
  readonly spoken: ReadonlyMap<NounPhrase, string>;
  /** Speakers of headings, with those of the story who say the same words. */
  readonly echoed: ReadonlyMap<NounPhrase, NounPhrase>;
  /** For accounts of what was considered; absent in every other run. */
  readonly watch?: Watch;
}

/** Hears of the scene before the rules run, and of everyone whom a rule weighed for a mention, the most present first. */
export interface Watch {
  begins(scene: PeopleScene): void;
  ranked(mention: NounPhrase, candidates: readonly Candidate[]): void;
}

/** Somebody who was weighed for a mention. */
export interface Candidate {
  readonly item: unknown;
  readonly score: number;
  /** Their last mention before. */
  readonly last: NounPhrase;
}

export interface PeopleRule extends Rule<NounPhrase, PeopleScene, Resolution> {
  /** The form of the mentions that it is asked about. */
  readonly of: 'name' | 'description' | 'pronoun';
}

export function entityOf(scene: PeopleScene, mention: NounPhrase): Entity | undefined {
  return scene.resolved.get(mention)?.entity;
}

/** Mentions of one sentence, at most. */
export const REACH = 12;

/** Mentions further back than this are out of mind, even of whoever is looked for by a calling. */
export const MEMORY = 150;

/** The mentions before `mention` that are still in mind, in reading order. */
export const remembered = ({ mentions }: PeopleScene, { index }: NounPhrase): NounPhrase[] =>
  mentions.all.slice(Math.max(0, index - MEMORY), index);

/** Both stand in one sentence. */
export const inOneSentence = (one: NounPhrase, other: NounPhrase): boolean =>
  one.block === other.block && one.sentence === other.sentence;

/** `earlier` stands in the sentence just before, in the same paragraph. */
export const inSentenceBefore = (earlier: NounPhrase, mention: NounPhrase): boolean =>
  earlier.block === mention.block && earlier.sentence === mention.sentence - 1;

/** The mentions of the sentence that `mention` stands in, itself among them, in reading order. */
export function sentenceMates({ mentions }: PeopleScene, { block, sentence, index }: NounPhrase): NounPhrase[] {
  return mentions.all
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter((each) => each.block === block && each.sentence === sentence);
}
