/** What quotation rules see. */
import type { Rule } from '../rule.js';
import type { Quotation, Verdict } from '../types.js';
import type { Text } from '../syntax/scene.js';
import type { Spot } from '../syntax/spot.js';

export interface QuotationScene {
  readonly text: Text;
  /** Absent for quotations that no sentence of the article holds. */
  spotOf(quotation: Quotation): Spot | undefined;
}

export type QuotationRule = Rule<Quotation, QuotationScene, Verdict>;

export const aside = (reason: string): Verdict => ({ statement: false, reason });
export const statement = (type: 'direct' | 'mixed'): Verdict => ({ statement: true, type });
