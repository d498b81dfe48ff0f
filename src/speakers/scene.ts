/** What speaker rules see: the statements, the text around them, and what stronger rules found already. */
import type { Rule } from '../rule.js';
import type { Attribution, Quotation, QuoteType, Span, Stamped } from '../types.js';
import type { Text } from '../syntax/scene.js';
import type { Spot } from '../syntax/spot.js';
import type { Mentions } from '../mentions/mentions.js';
import type { NounPhrase } from '../mentions/phrase.js';

/** A statement whose speaker is looked for. */
export interface Statement extends Spot {
  readonly type: QuoteType;
  /** Its place among the article's statements. */
  readonly index: number;
}

/** An attribution before it leaves the stage: it still knows whose phrase the mention is. */
export interface Claim extends Attribution {
  /** The phrase that people rules resolve: the antecedent where the mention is "who". */
  readonly referent?: NounPhrase;
  /** The whole phrase as printed, with its complements: "a spokesman for the ministry". */
  readonly phrase?: Span;
  /** The quotation whose speaker goes on here. */
  readonly goesOnFrom?: Quotation;
}

/** The article with its statements, and the speakers that stronger rules found. */
export interface SpeakerScene {
  readonly text: Text;
  readonly mentions: Mentions;
  readonly statements: readonly Statement[];
  readonly found: ReadonlyMap<Quotation, Stamped<Claim>>;
}

/** A rule that says which mention speaks a statement. */
export type SpeakerRule = Rule<Statement, SpeakerScene, Claim>;
