import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, road, saidso, saidsoProcess, start } from './io/program.js';

const commands = ['build', 'extract', 'diff', 'verify', 'explain', 'rules'];

describe('the command line', () => {
  test('lists its commands', async () => {
    const { code, out } = await saidso(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(`saidso ${command} `);
  });

  test.each(commands)('helps with %s', async (command) => {
    const { code, out } = await saidso([command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^saidso ${command}\\b`));
  });

  test('prints its version', async () => {
    const own: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    const { out } = await saidso(['--version']);
    expect(own).toMatchObject({ version: out.trim() });
  });

  test.each([
    [[]],
    [['frobnicate']],
    [['build', '--nope']],
    [['build', '--format', 'xml']],
    [['build', '--csv-guard', 'perhaps']],
    [['build', '--name', 'Bad Name']],
    [['build', 'no/such/path']],
    [['extract', '--format', 'parquet']],
    [['explain']],
    [['rules', 'no-such-rule']],
    [['verify', 'a', 'b']],
  ])('ends with 2 for wrong arguments: %j', async (args) => {
    const { code, out, err } = await saidso(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/^saidso: /);
    expect(err).not.toContain('    at ');
  });

  test('takes a clock only from SOURCE_DATE_EPOCH, and that must be one', async () => {
    const folder = folderWith({ 'a.txt': road });
    const { code } = await saidso(['build', folder, '--out', join(folder, 'out')], { SOURCE_DATE_EPOCH: 'today' });
    expect(code).toBe(2);
  });
});

describe('extract', () => {
  test('prints rows in each format, and nothing else', async () => {
    const folder = folderWith({ 'a.txt': road });
    const print = async (format: string) => (await saidso(['extract', folder, '--format', format])).out;
    expect(await print('csv')).toMatch(/^\uFEFF"quote_id",[^\n]*\n"a:1-31","Ann Lee",[^\n]*\n$/);
    expect(await print('yaml')).toMatch(/^- quote_id: "a:1-31"\n {2}speaker: "Ann Lee"\n/);
    expect(await print('jsonl')).toMatch(/^\{"quote_id":"a:1-31","speaker":"Ann Lee",.*\}\n$/);
  });

  test('ends quietly when its reader has seen enough', async () => {
    const articles = Array.from({ length: 200 }, (_, index): [string, string] => [
      `a${index}.txt`,
      `${road}\n`.repeat(50),
    ]);
    const child = start(['extract', folderWith(Object.fromEntries(articles))]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (data: string) => (err += data));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(err).toBe('');
  });
});

describe('explain', () => {
  test('names the rules and words of each quotation, or of one', async () => {
    const folder = folderWith({ 'a.txt': `${road}\n${road}` });
    const { out } = await saidso(['explain', join(folder, 'a.txt')]);
    expect(out).toMatch(
      /^a:1-31: attributed, [^]*said by +Ann Lee \(person\)\n[^]*person +Ann Lee, by name \(right in \d+ of \d+ rows\): /,
    );
    const one = await saidso(['explain', folder, '--quote', 'a:1-31']);
    expect(one.out.match(/^a:/gm)).toHaveLength(1);
    expect((await saidso(['explain', folder, '--quote', 'a:0-1'])).code).toBe(2);
  });
});

test('rules lists every rule with its examples', async () => {
  const { out } = await saidso(['rules']);
  expect(out).toMatch(/^[\w-]+ \(/);
  expect(out).toMatch(/^ {2}\+ /m);
  expect(out).toMatch(/^ {2}- /m);
});

test('the program runs as a process, its exit code too', async () => {
  expect((await saidsoProcess(['--version'])).code).toBe(0);
  expect((await saidsoProcess(['frobnicate'])).code).toBe(2);
});
