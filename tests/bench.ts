/**
 * `npm run bench`: one run on one machine of the whole pass (read, attribute, rows out), beside what else npm offers
 * for it; then start-up; then, with `--linear`, texts of doubling size that are meant to cost too much.
 * The articles are those beside the project (../shared), else made-up ones.
 */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { articleText } from './scale/articles.js';
import { compiled, costOf } from './scale/program.js';
import { others } from './bench/others.js';
import { printLinear } from './bench/linear.js';

const texts = [...benchTexts()];
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const cli = compiled();
const folder = mkdtempSync(join(tmpdir(), 'saidso-bench-'));
try {
  console.log(`${texts.length} articles, ${megabytes(bytes)} MB, Node ${process.version}\n`);
  const copies = Math.max(1, Math.round(2e7 / bytes));
  const file = join(folder, 'articles.jsonl');
  const lines = Array.from({ length: copies }, (_, copy) => {
    return texts.map((text, at) => `${JSON.stringify({ id: `a${copy}-${at}`, text })}\n`).join('');
  });
  writeFileSync(file, lines.join(''));
  const own = pass(['extract', file], bytes * copies, texts.length * copies);
  console.log(`saidso extract: ${own.text}`);
  const two = pass(['extract', file, '--jobs', '2'], bytes * copies, texts.length * copies);
  console.log(`saidso extract --jobs 2: ${two.text}, ${(own.seconds / two.seconds).toFixed(2)} times as fast`);
  const half = join(folder, 'half.jsonl');
  writeFileSync(half, lines.slice(0, Math.ceil(copies / 2)).join(''));
  const ceiling = (2 * (await timeOf(half))) / (await timeOf(half, half));
  console.log(
    `two processes that share nothing, half of that each: ${ceiling.toFixed(2)} times as fast as one after the other`,
  );
  const rate = (bytes * copies) / own.seconds;
  for (const { name, does, most, read } of others) {
    const some = sample(texts, most);
    const began = performance.now();
    for (const text of some) read(text);
    const seconds = (performance.now() - began) / 1000;
    const otherRate = some.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / seconds;
    const times = (rate / otherRate).toFixed(1);
    console.log(`${name} (${does}): ${(otherRate / 1e6).toFixed(2)} MB/s; saidso is ${times} times as fast`);
  }

  const bare = fastest(['-e', '0']);
  const version = fastest([cli, '--version']);
  const seeds = resolve(import.meta.dirname, '../seeds');
  const build = fastest([cli, 'build', seeds, '--out', join(folder, 'out'), '--dry-run']);
  console.log(`\nnode -e 0: ${bare.toFixed(0)} ms`);
  console.log(`saidso --version: ${version.toFixed(0)} ms, ${(version / bare).toFixed(2)} times that`);
  console.log(`saidso build of the seeds, nothing written: ${build.toFixed(0)} ms`);
  if (process.argv.includes('--linear')) printLinear();
} finally {
  rmSync(folder, { recursive: true });
}

function* benchTexts(): Generator<string> {
  const shared = resolve(import.meta.dirname, '../../shared/polnear');
  if (!existsSync(shared)) {
    for (let number = 0; number < 2000; number += 1) yield articleText(number);
    return;
  }
  for (const set of ['train', 'dev']) {
    const folder = join(shared, set, 'text');
    for (const name of readdirSync(folder).sort()) yield readFileSync(join(folder, name), 'utf8');
  }
}

/** Runs a command to its end. @param bytes of the articles' text */
function pass(
  args: readonly string[],
  bytes: number,
  count: number,
): { readonly seconds: number; readonly text: string } {
  const { seconds, megabytes: memory } = costOf(args);
  const speed = `${(bytes / seconds / 1e6).toFixed(2)} MB/s, ${(count / seconds).toFixed(0)} articles/s`;
  return { seconds, text: `${speed}, ${memory.toFixed(0)} MB of memory at most` };
}

/** Seconds that as many processes at once take, each with a file of its own: what the machine’s cores can give at most. */
async function timeOf(...files: readonly string[]): Promise<number> {
  const began = performance.now();
  const run = promisify(execFile);
  await Promise.all(files.map((each) => run(process.execPath, [cli, 'extract', each], { maxBuffer: 2 ** 30 })));
  return (performance.now() - began) / 1000;
}

/** Texts from all over the list, so many bytes of them at most. */
function sample(all: readonly string[], most: number): readonly string[] {
  const step = Math.max(1, Math.floor(bytes / most));
  return all.filter((_, at) => at % step === 0);
}

/** The fastest of some runs, in milliseconds: the others waited for something else. */
function fastest(args: readonly string[]): number {
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    execFileSync(process.execPath, [...args], { stdio: 'ignore' });
    return performance.now() - began;
  });
  return Math.min(...times);
}

function megabytes(count: number): string {
  return (count / 1e6).toFixed(1);
}
