/**
 * `npm run confidence`: counts, on the labelled articles that rules are learned from, how many rows of each combination of
 * rules have the right mention and how many the right name, and writes the counts to src/measured/counts.ts. `--check` prints
 * how far stated confidence lies from the measured share on the other labelled articles.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judgeNews, type Half } from './benchmark/news.js';
import { nameLabels, sameSpeaker } from './benchmark/names.js';
import { isRight, readLabels } from './benchmark/polnear.js';
import type { Quote } from '../src/types.js';
import { readFolder } from './benchmark/rows.js';

const shared = resolve(import.meta.dirname, '../../shared');
if (!existsSync(join(shared, 'polnear'))) {
  console.log('confidence: the labelled articles (../shared) are not here; the counts stay as they are.');
  process.exit(0);
}

type Counts = Map<string, { right: number; rows: number }>;

function count(counts: Counts, key: string, right: boolean): void {
  const entry = counts.get(key) ?? { right: 0, rows: 0 };
  counts.set(key, { right: entry.right + (right ? 1 : 0), rows: entry.rows + 1 });
}

/** A row that claims a speaker: what it was made by, what it states, whether it is right. */
interface Row {
  readonly combination: string;
  readonly right: boolean;
  readonly confidence: number;
}

/** The rules of a row that claims a speaker: quotation, speaker, person. */
function combinationOf({ quoteRule, attribution, identity }: Quote): string | undefined {
  return attribution === undefined || identity === undefined
    ? undefined
    : [quoteRule, attribution.rule, identity.rule].join(' ');
}

/** The row of a quotation, if that claims a speaker. */
function rowOf(quote: Quote | undefined, right: boolean): Row[] {
  const combination = quote === undefined ? undefined : combinationOf(quote);
  return quote === undefined || combination === undefined ? [] : [{ combination, right, confidence: quote.confidence }];
}

if (process.argv.includes('--check')) check();
else renew();

function renew(): void {
  const mentions: Counts = new Map();
  for (const article of readFolder(join(shared, 'polnear/train/text'))) {
    const labels = readLabels(join(shared, 'polnear/train/attributions'), article.id);
    if (labels === undefined) continue;
    article.quotes.forEach((quote, index) => {
      const combination = combinationOf(quote);
      if (combination !== undefined) count(mentions, combination, isRight(article, index, labels));
    });
  }
  const names: Counts = new Map();
  for (const { combination, right } of [...labelled('wikinews/read'), ...ofNews('read')])
    count(names, combination, right);
  const lines = (counts: Counts): string =>
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { right, rows }]) => `  ['${key}', ${String(right)}, ${String(rows)}],`)
      .join('\n');
  writeFileSync(
    join(import.meta.dirname, '../src/measured/counts.ts'),
    `/** Written by \`npm run confidence\`; not by hand. */

/** Rows with the right mention, per combination of rules (quotation, speaker, person), on PolNeAR train: key, right, rows. */
export const mentionCounts: readonly (readonly [key: string, right: number, rows: number])[] = [
${lines(mentions)}
];

/** Rows with the right name, per combination of rules, on the read halves of the articles labelled with names. */
export const nameCounts: readonly (readonly [key: string, right: number, rows: number])[] = [
${lines(names)}
];
`,
  );
  console.log(
    `counted ${String([...mentions.values()].reduce((sum, { rows }) => sum + rows, 0))} rows in ${String(mentions.size)} combinations`,
  );
}

function* labelled(set: 'wikinews/read' | 'wikinews/unread' | 'polnear/dev'): Generator<Row> {
  const labels = nameLabels(
    set === 'polnear/dev' ? join(shared, 'benchmark/speakers-polnear-dev.tsv') : join(shared, set, 'speakers.tsv'),
  );
  for (const article of readFolder(join(shared, set, 'text'))) {
    for (const label of labels.get(article.id) ?? []) {
      const quote = article.quotes.find(
        ({ quotation }) =>
          (article.points[quotation.start] ?? 0) < label.end && label.start < (article.points[quotation.end] ?? 0),
      );
      yield* rowOf(quote, label.kind !== 'none' && sameSpeaker(label, quote?.identity?.name ?? ''));
    }
  }
}

/** The claimed stretches of the articles written for this project. */
function ofNews(half: Half): Row[] {
  return judgeNews(half).flatMap(({ quote, right }) => rowOf(quote, right));
}

/** Prints bins of stated confidence beside the measured share of right rows. */
function check(): void {
  const sets: [name: string, rows: { right: boolean; confidence: number }[]][] = [
    ['dev, mention', mentionsOf('dev')],
    ['dev, name', [...labelled('polnear/dev')]],
    ['unread, name', [...labelled('wikinews/unread')]],
    ['news unread, name', ofNews('unread')],
  ];
  for (const [name, rows] of sets) {
    console.log(`\n${name}: ${String(rows.length)} rows`);
    const sorted = rows.toSorted((a, b) => a.confidence - b.confidence);
    let distance = 0;
    let chance = 0;
    for (let bin = 0; bin < 10; bin++) {
      const part = sorted.slice(Math.floor((bin * sorted.length) / 10), Math.floor(((bin + 1) * sorted.length) / 10));
      const stated = part.reduce((sum, row) => sum + row.confidence, 0) / Math.max(1, part.length);
      const share = part.filter((row) => row.right).length / Math.max(1, part.length);
      distance += Math.abs(stated - share) / 10;
      // the mean distance of a drawn share from a true one: what so few rows would show even if every statement were true
      chance += Math.sqrt((2 * stated * (1 - stated)) / (Math.PI * Math.max(1, part.length))) / 10;
      console.log(`  stated ${stated.toFixed(3)}  measured ${share.toFixed(3)}  rows ${String(part.length)}`);
    }
    const sure = rows.filter((row) => row.confidence >= 0.9);
    console.log(
      `  mean distance ${distance.toFixed(3)}, by chance alone ${chance.toFixed(3)}; at 0.9 and above ${(sure.filter((row) => row.right).length / Math.max(1, sure.length)).toFixed(3)} of ${String(sure.length)} right`,
    );
  }
}

function mentionsOf(set: 'dev'): { right: boolean; confidence: number }[] {
  const rows: { right: boolean; confidence: number }[] = [];
  for (const article of readFolder(join(shared, 'polnear', set, 'text'))) {
    const labels = readLabels(join(shared, 'polnear', set, 'attributions'), article.id);
    if (labels === undefined) continue;
    article.quotes.forEach((quote, index) => {
      if (quote.identity !== undefined)
        rows.push({ right: isRight(article, index, labels), confidence: quote.confidence });
    });
  }
  return rows;
}
