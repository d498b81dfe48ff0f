import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleLine } from './articles.js';
import { compiled } from './program.js';
import { filesIn, folderWith, saidso } from '../io/program.js';
import { parseJson, stringIn } from '../../src/io/json.js';

let cli = '';
beforeAll(() => {
  cli = compiled();
}, 60_000);

/** More than one thread is given at once. */
const count = 70;
const lines = Array.from({ length: count }, (_, number) => articleLine(number));

function run(
  args: readonly string[],
  input = '',
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Two parts of unequal size, as two other processes answer them. */
const parts = () =>
  [lines.slice(0, 7), lines.slice(7)].map((part) => run(['extract', '--format', 'jsonl', '-'], part.join('')));

describe('any number of threads', () => {
  test('writes the same version, and so do parts that other processes have read', async () => {
    const folder = folderWith({ 'a.jsonl': lines.join('') });
    const options = ['--keep-texts', '--format', 'csv'];
    const one = await saidso(['build', join(folder, 'a.jsonl'), '--out', join(folder, '1'), ...options]);
    expect(one.code).toBe(0);
    const three = run(['build', join(folder, 'a.jsonl'), '--jobs', '3', '--out', join(folder, '3'), ...options]);
    expect(three.code).toBe(0);
    const names = ['z.out', 'a.out'];
    for (const [at, { code, out }] of parts().entries()) {
      expect(code).toBe(0);
      writeFileSync(join(folder, names[at] ?? ''), out);
    }
    // given in another order than that of the articles
    const files = names.toSorted().map((name) => join(folder, name));
    const joined = await saidso(['build', '--from-rows', ...files, '--out', join(folder, 'parts'), ...options]);
    expect(joined.code).toBe(0);
    const whole = filesIn(join(folder, '1'));
    expect(whole.size).toBeGreaterThan(count);
    expect(filesIn(join(folder, '3'))).toEqual(whole);
    expect(filesIn(join(folder, 'parts'))).toEqual(whole);
  });

  test('answers the same lines in the same order, faults among them', () => {
    const faults = ['no JSON\n', '\n', '{"id":"empty"}\n'];
    const input = [...lines.slice(0, 50), ...faults, ...lines.slice(50), '{"id":"cut'].join('');
    const one = run(['extract', '--format', 'jsonl', '-', '--jobs', '1'], input);
    const three = run(['extract', '--format', 'jsonl', '-', '--jobs', '3', '--skip-bad'], input);
    expect(three.out).toBe(one.out);
    expect([one.code, three.code]).toEqual([1, 0]);
    const answers = one.out.trimEnd().split('\n');
    expect(answers).toHaveLength(count + 4);
    for (const [at, answer] of answers.entries()) {
      const record = parseJson(answer);
      expect(stringIn(record, 'saidso')).toMatch(/^\d/);
      expect(stringIn(record, 'rules')).toMatch(/^sha256:/);
      const faulty = [50, 51, 52, count + 3].includes(at);
      expect(record).toHaveProperty(faulty ? 'error' : 'quotes');
    }
    // what a part of nothing gives
    expect(run(['extract', '--format', 'jsonl', '-'])).toEqual({ code: 0, out: '', err: '' });
  });
});

test('parts with errors, of other rules or damaged are refused', async () => {
  const { out } = run(['extract', '--format', 'jsonl', '-'], `${lines[0] ?? ''}no JSON\n`);
  const folder = folderWith({
    'errors.out': out,
    'rules.out': out.replace(/"rules":"sha256:../, '"rules":"sha256:xx'),
    'text.out': out.replace('"text":"The ', '"text":"A '),
    'rows.out': out.replace('"quote_start":', '"quote_begin":'),
  });
  for (const [name, told] of [
    ['errors.out', 'errors.out:2: holds an error: is no JSON'],
    ['rules.out', 'was made by another saidso'],
    ['text.out', 'is damaged: its text'],
    ['rows.out', 'is damaged: its rows'],
  ] as const) {
    const { err } = await saidso(['build', '--from-rows', join(folder, name), '--out', join(folder, 'out')]);
    expect(err).toContain(told);
  }
});

test('interrupted while it writes, it stops and leaves nothing half written', async () => {
  const folder = folderWith({ 'a.jsonl': Array.from({ length: 900 }, (_, at) => articleLine(at)).join('') });
  const [out, tmp] = [join(folder, 'out'), join(folder, 'tmp')];
  mkdirSync(tmp);
  for (const jobs of ['1', '2']) {
    const args = [cli, 'build', join(folder, 'a.jsonl'), '--jobs', jobs, '--out', out];
    const child = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: tmp } });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (child.exitCode === null && (!existsSync(out) || readdirSync(out).length === 0)) await setTimeout(10);
    await setTimeout(100);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(readdirSync(out)).toEqual([]);
    expect(readdirSync(tmp)).toEqual([]);
  }
});

const hasParallel = spawnSync('parallel', ['--version']).status === 0;

test.skipIf(!hasParallel)('GNU parallel gives what one process gives (skipped where it is not installed)', () => {
  const folder = folderWith({ 'articles.jsonl': lines.join('') });
  const script = new URL('parallel.sh', import.meta.url).pathname;
  execFileSync('bash', [script, join(folder, 'articles.jsonl'), join(folder, 'parallel.out')], {
    env: { ...process.env, SAIDSO: `${process.execPath} ${cli}`, TMPDIR: tmpdir() },
  });
  const { out } = run(['extract', '--format', 'jsonl', '-'], lines.join(''));
  expect(readFileSync(join(folder, 'parallel.out'), 'utf8') === out).toBe(true);
});
