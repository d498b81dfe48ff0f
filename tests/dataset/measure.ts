/**
 * Measures versions of a large dataset: `npx tsx tests/dataset/measure.ts`. Writes one of 200,000 quotes and another in
 * which some of them differ, compares and verifies them; and 25,000 and 100,000 quotes in each format, so that memory
 * which grows with the rows would show.
 */
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { articleLine } from '../scale/articles.js';
import type { Cost } from '../scale/program.js';
import { costOf } from '../scale/program.js';

/** Made-up articles have so many quotes each, on average. */
const quotesAnArticle = 25.6;

const folder = mkdtempSync(join(tmpdir(), 'saidso-measure-'));
const at = (name: string) => join(folder, name);
try {
  const [few, many, most] = [25_000, 100_000, 200_000].map((quotes) => Math.ceil(quotes / quotesAnArticle));
  console.log(
    `Node ${process.version}, ${cpus().length} cores\n${'run'.padEnd(44)}    wall     CPU   memory      written`,
  );
  await write('articles.jsonl', articles(most ?? 0));
  report(
    'extract 200,000 quotes',
    costOf(['extract', '--format', 'jsonl', '-'], { from: at('articles.jsonl'), to: at('old.rows') }),
  );
  await write('new.rows', lines('old.rows', changed));
  for (const [rows, count] of [
    ['25,000', few],
    ['100,000', many],
  ] as const) {
    await write(
      `${rows}.rows`,
      lines('old.rows', (line, number) => (number < (count ?? 0) ? line : '')),
    );
    for (const format of ['csv', 'yaml', 'csv,xlsx']) {
      const out = `${rows}-${format}`;
      const cost = costOf(['build', '--from-rows', at(`${rows}.rows`), '--format', format, '--out', at(out)]);
      const file = format === 'csv,xlsx' ? 'dataset.xlsx' : `quotes.${format}`;
      report(`build ${rows} quotes as ${format}`, cost, join(out, 'v1.0.0', file));
    }
  }
  for (const version of ['old', 'new']) {
    const cost = costOf(['build', '--from-rows', at(`${version}.rows`), '--format', 'csv', '--out', at('out')]);
    report(
      `build 200,000 quotes, ${version} version`,
      cost,
      `out/${readdirSync(at('out')).sort().at(-1) ?? ''}/quotes.csv`,
    );
  }
  for (const format of ['text', 'csv']) {
    const cost = costOf(['diff', 'v1.0.0', 'v1.1.0', '--out', at('out'), '--format', format], { to: at('diff') });
    report(`diff of 200,000 quotes as ${format}`, cost, 'diff');
  }
  report('verify 200,000 quotes', costOf(['verify', at('out/v1.0.0'), '--input', at('articles.jsonl')]));
  report('review of 200,000 quotes', costOf(['review', at('out'), '--file', at('review.csv')]), 'review.csv');
} finally {
  rmSync(folder, { recursive: true });
}

/** @param file that was written */
function report(run: string, { seconds, cpuSeconds, megabytes }: Cost, file?: string): void {
  const written = file === undefined ? '' : `${(statSync(at(file)).size / 1e6).toFixed(1)} MB`.padStart(13);
  const cells = [`${seconds.toFixed(1)} s`, `${cpuSeconds.toFixed(1)} s`, `${megabytes.toFixed(0)} MB`];
  console.log(`${run.padEnd(42)}${cells.map((cell) => cell.padStart(9)).join('')}${written}`);
}

async function write(name: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  await pipeline(pieces, createWriteStream(at(name)));
}

function* articles(count: number): Generator<string> {
  for (let number = 0; number < count; number += 1) yield articleLine(number);
}

async function* lines(name: string, edit: (line: string, number: number) => string): AsyncGenerator<string> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(at(name)) })) yield edit(`${line}\n`, number++);
}

/** In the new version, one article in a hundred is gone, and in another the cue of every quote differs. */
function changed(line: string, number: number): string {
  if (number % 100 === 0) return '';
  return number % 100 === 1 ? line.replaceAll(/"cue":"[^"]*"/g, '"cue":"sighed"') : line;
}
