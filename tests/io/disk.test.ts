import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bridge, folderWith, road, saidso, saidsoProcess } from './program.js';

const articles = Object.fromEntries(
  Array.from({ length: 60 }, (_, index): [string, string] => [`in/a${index}.txt`, `${road}\n${bridge}\n`.repeat(20)]),
);

test('a full disk is a clear error, with nothing half there (skipped where no file system can be mounted)', async (context) => {
  const folder = folderWith(articles);
  const out = join(folder, 'out');
  mkdirSync(out);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=100k', 'tmpfs', out]).status === 0;
  if (!mounted) {
    console.warn('!! SKIPPED: a full disk: only root can mount one here');
    context.skip();
  }
  onTestFinished(() => {
    spawnSync('umount', [out]);
  });
  const { code, err } = await saidsoProcess(['build', join(folder, 'in'), '--out', out]);
  expect(code).toBe(1);
  expect(err).toContain('no space is left on the disk; nothing was left there');
  expect(readdirSync(out)).toEqual([]);
  const whole = join(folder, 'whole');
  expect((await saidso(['build', join(folder, 'in'), '--out', whole, '--format', 'csv'])).code).toBe(0);
  const review = await saidso(['review', whole, '--file', join(out, 'review.csv')]);
  expect([review.code, review.err]).toEqual([1, expect.stringContaining('no space is left on the disk')]);
  expect(readdirSync(out)).toEqual([]);
});

test('a folder that may not be written is a clear error', async (context) => {
  const folder = folderWith({ 'in/a.txt': road });
  const out = join(folder, 'out');
  mkdirSync(out);
  chmodSync(out, 0o555);
  const root = process.getuid?.() === 0;
  if (root) {
    // root may write anywhere but on a file system that is read-only
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', out]).status !== 0) {
      console.warn('!! SKIPPED: a read-only folder: root may write, and nothing can be mounted here');
      context.skip();
    }
    onTestFinished(() => {
      spawnSync('umount', [out]);
    });
  }
  const { code, err } = await saidso(['build', join(folder, 'in'), '--out', out]);
  expect(code).toBe(1);
  expect(err).toMatch(/can't be written: (?:permission denied|the file system is read-only)/);
  expect(readdirSync(out)).toEqual([]);
});
