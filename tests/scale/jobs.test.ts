import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { articleLine } from './articles.js';
import { compiled } from './program.js';
import { filesIn, folderWith } from '../io/program.js';
import { parseJson, stringIn } from '../../src/io/json.js';

let cli = '';
beforeAll(() => {
  cli = compiled();
}, 60_000);

const count = 130;
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

describe('any number of threads', () => {
  test('writes the same version, and so do parts that other processes have read', () => {
    const folder = folderWith({ 'a.jsonl': lines.join('') });
    const options = ['--keep-texts', '--format', 'csv,yaml,jsonl'];
    for (const jobs of ['1', '3']) {
      const { code } = run(['build', join(folder, 'a.jsonl'), '--jobs', jobs, '--out', join(folder, jobs), ...options]);
      expect(code).toBe(0);
    }
    // parts of unequal size, given in another order
    for (const [part, from, to] of [
      ['z', 0, 7],
      ['m', 7, 80],
      ['a', 80, count],
    ] as const) {
      const { code, out } = run(['extract', '--format', 'jsonl', '-'], lines.slice(from, to).join(''));
      expect(code).toBe(0);
      writeFileSync(join(folder, `${part}.out`), out);
    }
    const parts = ['a', 'm', 'z'].map((part) => join(folder, `${part}.out`));
    expect(run(['build', '--from-rows', ...parts, '--out', join(folder, 'parts'), ...options]).code).toBe(0);
    const whole = filesIn(join(folder, '1'));
    expect(whole.size).toBeGreaterThan(count);
    expect(filesIn(join(folder, '3'))).toEqual(whole);
    expect(filesIn(join(folder, 'parts'))).toEqual(whole);
  });

  test('answers the same lines in the same order, faults among them', () => {
    const input = [...lines.slice(0, 90), 'no JSON\n', '\n', '{"id":"empty"}\n', ...lines.slice(90), '{"id":"cut'].join(
      '',
    );
    const [one, three] = ['1', '3'].map((jobs) => run(['extract', '--format', 'jsonl', '-', '--jobs', jobs], input));
    expect(three?.out).toBe(one?.out);
    expect([one?.code, three?.code]).toEqual([1, 1]);
    const answers = one?.out.trimEnd().split('\n') ?? [];
    expect(answers).toHaveLength(count + 4);
    for (const [at, answer] of answers.entries()) {
      const record = parseJson(answer);
      expect(stringIn(record, 'saidso')).toMatch(/^\d/);
      expect(stringIn(record, 'rules')).toMatch(/^sha256:/);
      const faulty = [90, 91, 92, count + 3].includes(at);
      expect(record).toHaveProperty(faulty ? 'error' : 'quotes');
    }
    expect(run(['extract', '--format', 'jsonl', '-', '--skip-bad'], input).code).toBe(0);
    // what a part of nothing gives
    expect(run(['extract', '--format', 'jsonl', '-'])).toEqual({ code: 0, out: '', err: '' });
  });
});

test('parts with errors, of other rules or damaged are refused', () => {
  const { out } = run(['extract', '--format', 'jsonl', '-'], `${lines[0] ?? ''}no JSON\n`);
  const folder = folderWith({
    'errors.out': out,
    'rules.out': out.replace(/"rules":"sha256:../, '"rules":"sha256:xx'),
    'text.out': out.replace('"text":"The ', '"text":"A '),
    'rows.out': out.replace('"quote_start":', '"quote_begin":'),
  });
  const err = (name: string) => run(['build', '--from-rows', join(folder, name), '--out', join(folder, 'out')]).err;
  expect(err('errors.out')).toContain('errors.out:2: holds an error: is no JSON');
  expect(err('rules.out')).toContain('was made by another saidso');
  expect(err('text.out')).toContain('is damaged: its text');
  expect(err('rows.out')).toContain('is damaged: its rows');
});

test('interrupted, it stops and leaves nothing half written', async () => {
  const folder = folderWith({ 'a.jsonl': Array.from({ length: 1500 }, (_, at) => articleLine(at)).join('') });
  mkdirSync(join(folder, 'tmp'));
  mkdirSync(join(folder, 'out'));
  for (const jobs of ['1', '2']) {
    const args = [cli, 'build', join(folder, 'a.jsonl'), '--jobs', jobs, '--out', join(folder, 'out')];
    const child = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: join(folder, 'tmp') } });
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (readdirSync(join(folder, 'out')).length === 0) await setTimeout(5);
    await setTimeout(300);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
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
