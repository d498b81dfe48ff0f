import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { bridge, folderWith, road, saidso, saidsoProcess, start } from './program.js';

test('of builds that race for one number one wins, and the others say so', { timeout: 120_000 }, async () => {
  const racers = Array.from({ length: 10 }, (_, index) => index);
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
  { timeout: 180_000 },
  async () => {
    const folder = folderWith(manyArticles());
    mkdirSync(join(folder, 'out'));
    const out = join(folder, 'out');
    const args = ['build', join(folder, 'in'), '--out', out];
    let interrupted = 0;
    for (const pause of [0, 20, 60, 120, 200, 300, 450, 700]) {
      const child = start(args);
      const ended = new Promise((resolve) => child.on('close', resolve));
      while (readdirSync(out).length === 0 && child.exitCode === null) await setTimeout(5);
      await setTimeout(pause);
      child.kill('SIGKILL');
      await ended;
      const left = readdirSync(out);
      if (left.includes('v1.0.0')) break;
      interrupted += 1;
      expect(left).toEqual([expect.stringMatching(/^\.building-/)]);
      expect((await saidso(['verify', out])).code).toBe(2);
    }
    expect(interrupted).toBeGreaterThan(0);
    expect((await saidso(args)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['v1.0.0']);
    expect((await saidso(['verify', out, '--input', join(folder, 'in')])).code).toBe(0);
  },
);

test('an interrupted build clears up after itself', { timeout: 60_000 }, async () => {
  const folder = folderWith(manyArticles());
  const out = join(folder, 'out');
  mkdirSync(out);
  const child = start(['build', join(folder, 'in'), '--out', out]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  while (readdirSync(out).length === 0) await setTimeout(5);
  child.kill('SIGINT');
  expect(await ended).toBe(1);
  expect(readdirSync(out)).toEqual([]);
});

/** Articles enough for a build to last a while. */
function manyArticles(): Readonly<Record<string, string>> {
  const article = `${road}\n${bridge}\n`.repeat(20);
  return Object.fromEntries(Array.from({ length: 300 }, (_, index): [string, string] => [`in/a${index}.txt`, article]));
}
