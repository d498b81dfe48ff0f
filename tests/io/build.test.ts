import { parse } from 'csv-parse/sync';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { bridge, filesIn, folderWith, road, saidso, saidsoProcess } from './program.js';

/** Builds from `in` to `out` in a folder. */
function build(folder: string, ...options: string[]) {
  return saidso(['build', join(folder, 'in'), '--out', join(folder, 'out'), ...options]);
}

describe('build', () => {
  test('writes a version whole, and lists it', async () => {
    const folder = folderWith({ 'in/a.txt': road });
    const { code, out } = await build(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^speaker +kind +role +quotes\nAnn Lee +person +1\n/);
    expect(out).toContain('Wrote v1.0.0 (first): the first version');
    const names = [
      'CHANGES.md',
      'SHA256SUMS',
      'articles.csv',
      'datapackage.json',
      'quotes.csv',
      'quotes.yaml',
      'report.html',
      'rules.yaml',
      'set-aside.csv',
      'speakers.csv',
    ];
    expect([...filesIn(join(folder, 'out/v1.0.0')).keys()]).toEqual(names);
    for (const name of names) expect(out).toContain(join(folder, 'out/v1.0.0', name));
    expect(readdirSync(join(folder, 'out'))).toEqual(['v1.0.0']);
  });

  test('says that nothing changed, prints the table again and writes nothing', async () => {
    const folder = folderWith({ 'in/a.txt': road });
    await build(folder);
    const before = filesIn(join(folder, 'out'));
    const { code, out } = await build(folder);
    expect(code).toBe(0);
    expect(out).toMatch(/^speaker[^]*Ann Lee[^]*Nothing changed/);
    expect(filesIn(join(folder, 'out'))).toEqual(before);
  });

  test('numbers versions by what changed, and never touches those before', async () => {
    const folder = folderWith({ 'in/a.txt': road });
    await build(folder);
    const first = filesIn(join(folder, 'out/v1.0.0'));
    writeFileSync(join(folder, 'in/b.txt'), bridge);
    expect((await build(folder, '--dry-run')).out).toContain('Would write v1.1.0 (minor)');
    expect(readdirSync(join(folder, 'out'))).toEqual(['v1.0.0']);
    expect((await build(folder)).out).toContain('Wrote v1.1.0 (minor)');
    expect((await build(folder, '--csv-guard', 'none')).out).toContain('Wrote v1.1.1 (patch)');
    expect((await build(folder, '--name', 'roads')).out).toContain(
      '(patch): datapackage.json describes it differently',
    );
    expect(filesIn(join(folder, 'out/v1.0.0'))).toEqual(first);
    const changes = filesIn(join(folder, 'out/v1.1.0')).get('CHANGES.md') ?? '';
    expect(changes).toContain('Since 1.0.0 (minor):');
    expect(changes).toContain('added in articles: b');
  });

  test('makes a column more or fewer a major version', async () => {
    const folder = folderWith({ 'in/a.txt': road });
    await build(folder);
    const old = join(folder, 'out/v1.0.0/set-aside.csv');
    writeFileSync(old, '\uFEFF"set_aside_id","words"\n');
    writeFileSync(join(folder, 'out/v1.0.0/SHA256SUMS'), '');
    expect((await build(folder)).out).toContain('Wrote v2.0.0 (major): column reason added to set-aside');
  });

  test('writes one format where one is asked for, and compares versions of different formats', async () => {
    const folder = folderWith({ 'in/a.txt': bridge });
    await build(folder, '--format', 'yaml');
    expect(existsSync(join(folder, 'out/v1.0.0/quotes.csv'))).toBe(false);
    expect((await build(folder, '--format', 'yaml')).out).toContain('Nothing changed');
    expect((await build(folder)).out).toContain('Wrote v1.0.1 (patch): quotes.csv added');
  });

  test('writes a workbook beside the CSV where it alone is asked for, and gives no reason twice', async () => {
    const folder = folderWith({ 'in/a.txt': bridge });
    expect((await build(folder, '--format', 'xlsx')).code).toBe(0);
    expect([...filesIn(join(folder, 'out/v1.0.0')).keys()]).toEqual(
      expect.arrayContaining(['dataset.xlsx', 'quotes.csv']),
    );
    writeFileSync(join(folder, 'in/b.txt'), road);
    expect((await build(folder, '--format', 'xlsx')).out).not.toContain('dataset.xlsx written differently');
  });

  test('holds the same in YAML as in CSV', async () => {
    const folder = folderWith({
      'in/a.txt': `${road}\n${bridge}`,
      'in/b.txt': '“=1+1\n is two of them,” said Ann Lee.',
    });
    await build(folder, '--csv-guard', 'none');
    const files = filesIn(join(folder, 'out/v1.0.0'));
    const csv: unknown = parse(files.get('quotes.csv') ?? '', { bom: true, columns: true });
    const yaml: unknown = parseYaml(files.get('quotes.yaml') ?? '');
    const asCells = (value: unknown) => JSON.stringify(value).replace(/:(null|[\d.]+)([,}])/g, ':"$1"$2');
    const plain = (text: string) => text.replaceAll('"null"', '""').replace(/(\\n|\s)+/g, ' ');
    const numbers = (text: string) =>
      text.replace(/"confidence":"([\d.]+)"/g, (_, share) => `"confidence":${Number(share)}`);
    expect(numbers(plain(asCells(yaml)))).toBe(numbers(plain(asCells(csv))));
  });

  test('describes itself as a data package whose sums and sizes are right', async () => {
    const folder = folderWith({ 'in/sub/a.txt': road });
    await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out')], { SOURCE_DATE_EPOCH: '86400' });
    const files = filesIn(join(folder, 'out/v1.0.0'));
    const text = files.get('datapackage.json') ?? '';
    expect(text).not.toContain(folder);
    expect(JSON.parse(text)).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      version: '1.0.0',
      created: '1970-01-02T00:00:00.000Z',
      sources: [{ title: 'a', path: 'sub/a.txt' }],
    });
    for (const [, path, bytes] of text.matchAll(/"path": "([\w-]+\.\w+)",[^}]*?"bytes": (\d+)/g)) {
      expect(Buffer.byteLength(files.get(path ?? '') ?? '')).toBe(Number(bytes));
    }
    expect((await saidso(['verify', join(folder, 'out'), '--input', join(folder, 'in')])).code).toBe(0);
  });

  test.skipIf(process.getuid?.() === 0)(
    'into a folder that it may not write is a clear error (skipped for root)',
    async () => {
      const folder = folderWith({ 'in/a.txt': road });
      mkdirSync(join(folder, 'out'));
      chmodSync(join(folder, 'out'), 0o555);
      const { code, err } = await build(folder);
      expect(code).toBe(1);
      expect(err).toContain('permission denied');
    },
  );

  test('into a path that is a file is a clear error', async () => {
    const folder = folderWith({ 'in/a.txt': road, out: 'a file' });
    const { code, err } = await build(folder);
    expect(code).toBe(1);
    expect(err).toContain("can't be written");
    expect(err).not.toContain('    at ');
  });
});

test('the bytes are the same in any time zone, language, folder and order of paths', async () => {
  const folder = folderWith({ 'in/é.txt': road, 'in/z.txt': bridge, 'in/A.txt': road });
  const formats = ['--format', 'csv,yaml,jsonl,xlsx'];
  await build(folder, ...formats);
  const files = ['é', 'A', 'z'].map((name) => `../in/${name}.txt`);
  mkdirSync(join(folder, 'elsewhere'));
  const { code } = await saidsoProcess(['build', ...files, '--out', '../other', ...formats], {
    cwd: join(folder, 'elsewhere'),
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  });
  expect(code).toBe(0);
  expect(filesIn(join(folder, 'other'))).toEqual(filesIn(join(folder, 'out')));
});
