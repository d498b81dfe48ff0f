import type { Card } from '../rule.js';
import { yamlRecords } from './yaml.js';

/** A rule of the catalogue with the stage that it belongs to. */
export interface CatalogueEntry {
  readonly stage: string;
  readonly card: Card;
  /** Rows that the rule had a part in on the labelled training articles, and how many of them were right. */
  readonly measured?: { readonly right: number; readonly rows: number };
}

/** Counts in how many rows each rule had a part. */
export class RuleCounts {
  readonly #rows = new Map<string, number>();

  /** Adds one row for each of the named rules; empty names count nothing. */
  add(...rules: readonly string[]): void {
    for (const rule of rules) if (rule !== '') this.#rows.set(rule, this.of(rule) + 1);
  }

  /** The rows counted for a rule so far. */
  of(rule: string): number {
    return this.#rows.get(rule) ?? 0;
  }
}

/** rules.yaml: every rule that could fire, in order, with the rows that it had a part in. */
export function rulesText(catalogue: readonly CatalogueEntry[], counts: RuleCounts): string {
  return yamlRecords(
    catalogue.map(({ stage, card, measured }) => ({
      id: card.id,
      stage,
      says: card.says,
      rows: counts.of(card.id),
      precision: measured === undefined ? null : Number((measured.right / measured.rows).toFixed(4)),
      measured_rows: measured?.rows ?? 0,
      measured_right: measured?.right ?? 0,
      examples: card.examples,
      counterexamples: card.counterexamples.map(({ text, because }) => `${text} (${because})`),
    })),
  );
}

/** What a card states, in this order, and nothing of how the engine runs it. */
const stated = ['stage', 'id', 'says', 'examples', 'counterexamples', 'text', 'because', 'misses'];

/** What the rule set is, as text to hash: the same text, the same rules in the same order with the same examples. */
export function ruleSetText(catalogue: readonly CatalogueEntry[]): string {
  return catalogue.map(({ stage, card }) => `${JSON.stringify({ stage, ...card }, stated)}\n`).join('');
}
