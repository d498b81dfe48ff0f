import type { Correction, ReviewRow } from './correction.js';

interface Tally {
  right: number;
  judged: number;
}

/**
 * What the verdicts say of the rules, as lines for people: the share of right rows overall and for each rule.
 * A rule that judges marks is wrong where there is no quote; one that finds speakers, where the speaker is wrong.
 */
export function precisionReport(corrections: readonly Correction[]): string {
  const overall: Tally = { right: 0, judged: 0 };
  const rules = {
    'quotation rules': new Map<string, Tally>(),
    'speaker rules': new Map<string, Tally>(),
    'person rules': new Map<string, Tally>(),
  };
  const missed = corrections.filter(({ verdict }) => verdict === 'missed').length;
  for (const row of corrections) {
    if (row.verdict === 'missed') continue;
    const isQuote = row.verdict !== 'not-a-quote';
    const isRight = row.verdict === 'ok';
    count(overall, isRight);
    countRule(rules['quotation rules'], row.quote_rule, isQuote);
    if (!isQuote) continue;
    countRule(rules['speaker rules'], row.speaker_rule, isRight);
    countRule(rules['person rules'], row.person_rule, isRight);
  }
  const sections = Object.entries(rules).map(([title, tallies]) => {
    const lines = [...tallies].sort(([, a], [, b]) => b.judged - a.judged).map(([rule, tally]) => line(rule, tally));
    return lines.length === 0 ? '' : `\n${title}\n${lines.join('')}`;
  });
  const found = overall.judged - corrections.filter(({ verdict }) => verdict === 'not-a-quote').length;
  const recall = missed === 0 ? '' : `${missed} quotes were missed, ${found} found.\n`;
  return `${line('all rows', overall)}${recall}${sections.join('')}`;
}

/** Least confident first: those that need a look most. */
export function inReviewOrder(rows: readonly ReviewRow[]): readonly ReviewRow[] {
  return rows.toSorted((a, b) => (a.confidence ?? 0) - (b.confidence ?? 0));
}

function countRule(tallies: Map<string, Tally>, rule: string, isRight: boolean): void {
  if (rule === '') return;
  const tally = tallies.get(rule) ?? { right: 0, judged: 0 };
  tallies.set(rule, tally);
  count(tally, isRight);
}

function count(tally: Tally, isRight: boolean): void {
  tally.judged += 1;
  if (isRight) tally.right += 1;
}

function line(name: string, { right, judged }: Tally): string {
  const share = judged === 0 ? '   –' : (right / judged).toFixed(2);
  return `${name.padEnd(30)} ${share}  ${right} of ${judged} right\n`;
}
