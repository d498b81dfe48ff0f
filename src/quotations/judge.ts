/** Runs the quotation rules: which stretches in marks are statements, and why the others are not. */
import { applyRules } from '../rule.js';
import type { Text } from '../syntax/scene.js';
import { spotOf, type Spot } from '../syntax/spot.js';
import type { Quotation, QuoteType, SetAside } from '../types.js';
import { quotationRules } from './rules/index.js';

/** A statement with its place and the rule that judged it. */
export interface JudgedStatement extends Spot {
  readonly type: QuoteType;
  readonly index: number;
  readonly rule: string;
}

export interface Judgement {
  readonly statements: readonly JudgedStatement[];
  readonly setAside: readonly SetAside[];
}

export function judgeQuotations(text: Text): Judgement {
  const spots = new Map<Quotation, Spot | undefined>();
  const spot = (quotation: Quotation): Spot | undefined => {
    if (!spots.has(quotation)) spots.set(quotation, spotOf(text, quotation));
    return spots.get(quotation);
  };
  const judged: { spot: Spot; type: QuoteType; rule: string }[] = [];
  const setAside: SetAside[] = text.marks.strays.map(({ start, end, paragraph }) => ({
    span: { start, end },
    paragraph,
    reason: 'a mark without its partner, or no quotation mark',
    rule: 'stray-mark',
  }));
  applyRules(quotationRules, text.marks.quotations, { text, spotOf: spot }, (quotation, verdict) => {
    const place = spot(quotation);
    if (verdict.statement && place !== undefined) judged.push({ spot: place, type: verdict.type, rule: verdict.rule });
    else {
      const reason = verdict.statement ? 'inside a parenthesis or name that reads on' : verdict.reason;
      setAside.push({ span: quotation.outer, paragraph: quotation.paragraph, reason, rule: verdict.rule });
    }
  });
  judged.sort((a, b) => a.spot.quotation.start - b.spot.quotation.start);
  setAside.sort((a, b) => a.span.start - b.span.start);
  return {
    statements: judged.map(({ spot: place, type, rule }, index) => ({ type, rule, index, ...place })),
    setAside,
  };
}
