/**
 * How often rows like this one name the right speaker: shares counted on labelled articles, for the combination of rules that
 * made the row where there are enough such rows, drawn towards the shares of its rules where there are few.
 */
import { mentionCounts, nameCounts } from './counts.js';

/** Rows counted, and how many of them were right. */
export interface Share {
  readonly right: number;
  readonly rows: number;
}

/** No rule is surer than this: 1.00 is for rows that a person has looked at. */
const SUREST = 0.99;

/** A combination of fewer rows than this leans on the wider share. */
const ENOUGH = 20;

type Counts = typeof mentionCounts;

/** Right mentions, by speaker rule: many rows, of one style. */
const mentions = sums(mentionCounts, (key) => key.split(' ')[1] ?? '');
/** Right names, by person rule, by speaker rule with it, by all three: fewer rows, of many styles. */
const byPersonRule = sums(nameCounts, (key) => key.split(' ')[2] ?? '');
const bySpeakerRule = sums(nameCounts, (key) => key.slice(key.indexOf(' ') + 1));
const combinations = sums(nameCounts, (key) => key);

const typicalMention = shareOf(total(mentionCounts));
const typicalName = shareOf(total(nameCounts));

/** The counts, added up by a part of their keys. */
function sums(counts: Counts, part: (key: string) => string): ReadonlyMap<string, Share> {
  const added = new Map<string, Share>();
  for (const [key, right, rows] of counts) {
    const { right: before, rows: of } = added.get(part(key)) ?? { right: 0, rows: 0 };
    added.set(part(key), { right: before + right, rows: of + rows });
  }
  return added;
}

function total(counts: Counts): Share {
  return sums(counts, () => '').get('') ?? { right: 0, rows: 0 };
}

function shareOf({ right, rows }: Share): number {
  return rows === 0 ? 1 : right / rows;
}

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
  if (speakerRule === undefined || personRule === undefined) return 0;
  // whoever takes the wrong mention names the wrong speaker: a speaker rule weaker than most takes from every person rule
  const behind = Math.min(1, drawn(mentions.get(speakerRule), typicalMention) / typicalMention);
  const person = drawn(byPersonRule.get(personRule), typicalName) * behind;
  const both = drawn(bySpeakerRule.get(`${speakerRule} ${personRule}`), person);
  return Math.min(SUREST, drawn(combinations.get(`${quoteRule} ${speakerRule} ${personRule}`), both));
}

/** Rows and right mentions of one rule, over every combination that it is part of; undefined where it made none. */
export function measuredShare(rule: string): Share | undefined {
  const own = mentionCounts.filter(([key]) => key.split(' ').includes(rule));
  return own.length === 0 ? undefined : total(own);
}
