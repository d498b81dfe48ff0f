/**
 * How often rows like this one are right: shares counted on labelled articles, for the combination of rules that made the row
 * where there are enough such rows, drawn towards the share of its speaker rule where there are few.
 */
import { mentionCounts, nameCounts } from './counts.js';

/** Rows counted, and how many of them were right. */
export interface Share {
  readonly right: number;
  readonly rows: number;
}

/** A combination of fewer rows than this leans on the wider share. */
const ENOUGH = 20;

const combinations = new Map<string, Share>();
const bySpeakerRule = new Map<string, Share>();
let all: Share = { right: 0, rows: 0 };
const add = (share: Share | undefined, right: number, rows: number): Share => ({
  right: (share?.right ?? 0) + right,
  rows: (share?.rows ?? 0) + rows,
});
for (const [key, right, rows] of mentionCounts) {
  combinations.set(key, { right, rows });
  const speakerRule = key.split(' ')[1] ?? '';
  bySpeakerRule.set(speakerRule, add(bySpeakerRule.get(speakerRule), right, rows));
  all = add(all, right, rows);
}
const names = new Map(nameCounts.map(([key, right, rows]): [string, Share] => [key, { right, rows }]));
const namesOfAll = nameCounts.reduce<Share>((sum, [, right, rows]) => add(sum, right, rows), { right: 0, rows: 0 });

/** The share of `own`, drawn towards `wider` as if by ENOUGH rows of it. */
function drawn(own: Share | undefined, wider: number): number {
  return ((own?.right ?? 0) + ENOUGH * wider) / ((own?.rows ?? 0) + ENOUGH);
}

/** 0 to 1; 0 for a row without a speaker. */
export function confidenceOf(
  quoteRule: string,
  speakerRule: string | undefined,
  personRule: string | undefined,
): number {
  if (speakerRule === undefined || personRule === undefined || all.rows === 0) return 0;
  const wide = drawn(bySpeakerRule.get(speakerRule), all.right / all.rows);
  const mention = drawn(combinations.get([quoteRule, speakerRule, personRule].join(' ')), wide);
  // names are labelled on fewer articles: they can only take away
  const typical = namesOfAll.rows === 0 ? 1 : namesOfAll.right / namesOfAll.rows;
  return Math.min(mention, mention * (drawn(names.get(personRule), typical) / Math.max(typical, 1e-9)));
}

/** Rows and right rows of one rule, over every combination that it is part of; undefined where it made none. */
export function measuredShare(rule: string): Share | undefined {
  let share: Share | undefined;
  for (const [key, right, rows] of mentionCounts) if (key.split(' ').includes(rule)) share = add(share, right, rows);
  return share;
}
