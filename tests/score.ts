/**
 * `npm run score`: judges the names in the articles of tests/news, builds the rows of the labelled articles beside the
 * project, and prints the figures of both scorers.
 * With `--floor` it fails where a figure fell below `tests/benchmark/floor.json`; with `--raise` it records better ones.
 * Says so and measures the first alone where the labelled articles are missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from './benchmark/figures.js';
import { halves, newsFigures } from './benchmark/news.js';
import { readFolder, scorerCsv } from './benchmark/rows.js';

const shared = resolve(import.meta.dirname, '../../shared');
const floorFile = join(import.meta.dirname, 'benchmark/floor.json');
/** A figure may fall by this much: one row of the smallest set. */
const SLACK = 0.0005;

const benchmark = join(shared, 'benchmark');
const figures = newsFigures(halves);
if (existsSync(join(shared, 'polnear')) && spawnSync('python3', ['--version']).status === 0) measureShared();
else console.log('score: the labelled articles (../shared) or python3 are not here; only tests/news is measured.');

function measureShared(): void {
  const folder = mkdtempSync(join(tmpdir(), 'saidso-score-'));
  try {
    for (const [set, texts] of [
      ['dev', 'polnear/dev/text'],
      ['train', 'polnear/train/text'],
      ['read', 'wikinews/read/text'],
      ['unread', 'wikinews/unread/text'],
    ] as const) {
      const csv = join(folder, `${set}.csv`);
      writeFileSync(csv, scorerCsv(readFolder(join(shared, texts))));
      if (set === 'dev' || set === 'train') {
        const { quote, speaker_accuracy, both } = z.mentions(run('score.py', [join(shared, 'polnear', set), csv]));
        figures[`${set} quote F1`] = quote.f1;
        figures[`${set} speaker accuracy`] = speaker_accuracy;
        figures[`${set} both F1`] = both.f1;
      }
      if (set !== 'train') {
        const labels =
          set === 'dev' ? join(benchmark, 'speakers-polnear-dev.tsv') : join(shared, `wikinews/${set}/speakers.tsv`);
        figures[`${set} who F1`] = z.names(run('speakers.py', [labels, join(shared, texts), csv])).f1;
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const floor = existsSync(floorFile) ? z.floor(JSON.parse(readFileSync(floorFile, 'utf8'))) : {};
let fallen = 0;
for (const [name, figure] of Object.entries(figures)) {
  const least = floor[name] ?? 0;
  const fell = figure < least - SLACK;
  if (fell) fallen++;
  console.log(`${name.padEnd(24)} ${figure.toFixed(4)}   floor ${least.toFixed(4)}${fell ? '   FELL' : ''}`);
}
if (process.argv.includes('--raise')) {
  const raised = Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, Math.max(figure, floor[name] ?? 0)]),
  );
  writeFileSync(floorFile, `${JSON.stringify(raised, null, 2)}\n`);
}
if (fallen > 0 && process.argv.includes('--floor')) process.exit(1);

function run(script: string, args: readonly string[]): unknown {
  const { status, stdout, stderr } = spawnSync('python3', [join(benchmark, script), ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  const parsed: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  return parsed;
}
