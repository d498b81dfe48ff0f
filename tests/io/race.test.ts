import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bridge, filesIn, folderWith, road, saidso, saidsoProcess, start } from './program.js';

/** Whether to try everything that could be tried, however long it takes. */
const thorough = (process.env.SAIDSO_THOROUGH ?? '') !== '';

test('of builds that race for one number one wins, and the others say so', { timeout: 120_000 }, async () => {
  const racers = Array.from({ length: thorough ? 10 : 6 }, (_, index) => index);
  const folder = folderWith(Object.fromEntries(racers.map((index) => [`in${index}/a.txt`, `${road}\n${index}`])));
  const out = join(folder, 'out');
  const ran = await Promise.all(
    racers.map((index) => saidsoProcess(['build', join(folder, `in${index}`), '--out', out])),
  );
  expect(ran.filter(({ out: said }) => said.includes('Wrote v1.0.0'))).toHaveLength(1);
  for (const { code, out: said, err } of ran) {
    if (code === 0) expect(said).toMatch(/Wrote v1\.0\.\d/);
    else expect([code, err]).toEqual([3, expect.stringContaining('exists with other content')]);
  }
  for (const version of readdirSync(out)) {
    expect(version).toMatch(/^v1\.0\.\d+$/);
    expect((await saidso(['verify', join(out, version), '--input', join(folder, 'in0')])).code).toBe(0);
  }
});

test(
  'a build killed at any moment leaves a whole version or none, and the next one clears up',
  { timeout: 600_000 },
  async () => {
    const folder = folderWith(manyArticles(5));
    const build = (out: string) => ['build', join(folder, 'in'), '--out', join(folder, out), '--format', 'csv'];
    const calls = (await saidsoProcess(build('whole'), { hook: killBefore(0) })).err.trimEnd().split('\n');
    const whole = filesIn(join(folder, 'whole'));
    expect(calls.filter((call) => call === 'writeSync').length).toBeGreaterThan(whole.size);
    const after = new Set<string>();
    const moments = thorough ? calls.map((_, at) => at + 1) : spread(calls.length);
    await eachOf(moments, async (moment) => {
      const out = join(folder, `out${moment}`);
      mkdirSync(out);
      expect((await saidsoProcess(build(`out${moment}`), { hook: killBefore(moment) })).code).toBe(null);
      const left = readdirSync(out).map((name) => name.replace(/^\.building-.*/, 'rubble'));
      expect([[], ['rubble'], ['v1.0.0']]).toContainEqual(left);
      after.add(left.join());
      if (left.includes('v1.0.0')) expect(filesIn(out)).toEqual(whole);
      expect((await saidso(build(`out${moment}`))).code).toBe(0);
      expect(readdirSync(out)).toEqual(['v1.0.0']);
      expect(filesIn(out)).toEqual(whole);
    });
    expect(after).toEqual(new Set(['', 'rubble', 'v1.0.0']));
    if (thorough) console.log(`killed before each of ${calls.length} calls that change the disk`);
  },
);

test('an interrupted build clears up after itself', { timeout: 60_000 }, async () => {
  const folder = folderWith(manyArticles(200));
  const out = join(folder, 'out');
  mkdirSync(out);
  const child = start(['build', join(folder, 'in'), '--out', out]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (readdirSync(out).length === 0) await setTimeout(5);
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(readdirSync(out)).toEqual([]);
});

/** Articles enough for their tables to be written in several pieces. */
function manyArticles(count: number): Readonly<Record<string, string>> {
  const article = `${road}\n${bridge}\n`.repeat(20);
  return Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, string] => [`in/a${index}.txt`, article]),
  );
}

/**
 * Code that kills the program just before its so-manieth call that changes the disk; with 0 it names all those calls at
 * the end. Between two calls nothing changes, so these are all the moments that there are.
 */
function killBefore(moment: number): string {
  return `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const calls = [];
    for (const name of ['mkdirSync', 'openSync', 'writeSync', 'closeSync', 'renameSync', 'rmSync']) {
      const original = fs[name];
      fs[name] = (...args) => {
        if (name === 'openSync' && args[1] === 'r') return original(...args);
        calls.push(name);
        if (calls.length === ${moment}) process.kill(process.pid, 'SIGKILL');
        return original(...args);
      };
    }
    syncBuiltinESMExports();
    if (${moment} === 0) process.on('exit', () => process.stderr.write(calls.join('\\n')));
  `;
}

/** Some of so many moments from the first to the last, the two last, between which a version gets its name, among them. */
function spread(count: number): readonly number[] {
  const steps = Array.from({ length: 6 }, (_, at) => 1 + Math.round((at * (count - 1)) / 5));
  return [...steps, count - 1];
}

/** Does a task for each item, a few at a time. */
async function eachOf<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (const item of rest) await task(item);
    }),
  );
}
