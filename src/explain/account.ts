/** What there is to say of one quotation: what was found, by which rules, and what was considered besides. */
import type { Piece } from './pieces.js';
import type { Share } from '../measured/confidence.js';

export interface Account {
  readonly id: string;
  readonly status: 'attributed' | 'unattributed' | 'set aside';
  /** The sentences around, cut at what was found in them. */
  readonly sentence: readonly Piece[];
  readonly speaker: string;
  readonly kind: string;
  readonly role: string;
  /** Their id, where the people file lists them. */
  readonly listedAs: string;
  /** Measured share of right rows, 0 to 1; absent where no rules found a speaker. */
  readonly confidence?: number;
  /** The finding of each stage that had one, in order. */
  readonly findings: readonly Finding[];
  /** The words elsewhere that settle who the mention is: the nearest, then their name in full. */
  readonly evidence: readonly Evidence[];
  /** Everyone weighed for the mention, the most present first. */
  readonly considered: readonly Considered[];
  /** What other rules would have claimed. */
  readonly runnersUp: readonly RunnerUp[];
  readonly addressee: string;
  readonly medium: string;
  /** Doubts; for one set aside, the reason. */
  readonly note: string;
}

export type Stage = 'quotation' | 'speaker' | 'person';

export interface Finding {
  readonly stage: Stage;
  readonly found: string;
  readonly rule: string;
  /** What the rule says of itself. */
  readonly says: string;
  /** The rows of labelled articles that this rule had a part in, and how many of them were right. */
  readonly measured?: Share;
}

export interface Evidence {
  readonly words: string;
  /** 1-based in the body; 0 outside it. */
  readonly paragraph: number;
  /** 0-based, end-exclusive, in code points. */
  readonly start: number;
  readonly end: number;
}

export interface Considered {
  readonly name: string;
  /** Salience: how present they are in the reader's mind. */
  readonly score: number;
  /** Their last mention before. */
  readonly last: string;
  readonly outcome: string;
}

export interface RunnerUp {
  readonly stage: Stage;
  readonly rule: string;
  readonly claim: string;
  /** It would have claimed the same. */
  readonly agrees: boolean;
  readonly lost: string;
}
