import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, filesIn, bridge, road, saidso, saidsoProcess } from './program.js';

const latin = Buffer.concat([Buffer.from('Fine.\nThe caf'), Buffer.from([0xe9]), Buffer.from(' is open.\n')]);

describe('a bad input', () => {
  test.each<[string, string | Buffer, string]>([
    [
      'that is not UTF-8',
      latin,
      'x.txt:2:8: is not UTF-8 (byte 0xe9); it looks like Windows-1252: read it with --encoding windows-1252',
    ],
    ['with a sequence cut off', Buffer.from('😀 né').subarray(0, 7), 'x.txt:1:4: is not UTF-8 (byte 0xc3)'],
    [
      'in UTF-16',
      Buffer.from('\uFEFFroad', 'utf16le'),
      'x.txt: is UTF-16, not UTF-8; read it with --encoding utf-16le',
    ],
    ['that is binary', Buffer.from('PK\u0003\u0004\nab\0c'), 'x.txt:2:3: is binary'],
    ['that is empty', '', 'x.txt: is empty'],
    ['of white space alone', '\uFEFF \n\t', 'x.txt: is empty'],
  ])('%s is named with its place and the mend, and nothing is written', async (_, content, message) => {
    const folder = folderWith({ 'in/x.txt': content, 'in/good.txt': road });
    const { code, out, err } = await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('is reported together with all others', async () => {
    const folder = folderWith({ 'a.txt': '', 'b.txt': latin, 'sub/good.txt': road, 'good.txt': bridge });
    const { code, out, err } = await saidso(['extract', folder, join(folder, 'nowhere.txt')]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.match(/^.*\.txt/gm)).toHaveLength(5);
    expect(err).toContain('nowhere.txt: no such file or folder; check the path');
    expect(err).toContain('has the same article id as another file ("good"); rename one of them');
    expect(err).toContain('5 bad inputs; nothing was written. --skip-bad goes on without.');
  });

  test('is skipped with --skip-bad, and listed in the manifest', async () => {
    const folder = folderWith({ 'in/a.txt': '', 'in/good.txt': road });
    const { code, err } = await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--skip-bad']);
    expect(code).toBe(0);
    expect(err).toMatch(/^skipped: .*a\.txt: is empty/);
    const manifest = filesIn(join(folder, 'out/v1.0.0')).get('datapackage.json') ?? '';
    expect(JSON.parse(manifest)).toMatchObject({ saidso: { skipped: [{ path: 'a.txt' }] } });
  });

  test.skipIf(process.getuid?.() === 0)('without permission says so (skipped for root, who may read all)', async () => {
    const folder = folderWith({ 'a.txt': road });
    chmodSync(join(folder, 'a.txt'), 0);
    expect((await saidso(['extract', folder])).err).toContain("a.txt: can't be read: permission denied");
  });

  test('folder without any article is an error', async () => {
    const folder = folderWith({ '.hidden': road });
    mkdirSync(join(folder, 'empty'));
    expect((await saidso(['extract', folder])).code).toBe(2);
  });
});

describe('inputs', () => {
  test('come in the order of their ids, whatever the order of the paths', async () => {
    const folder = folderWith({ 'z/a.txt': road, 'b.txt': bridge, 'B.txt': road });
    const paths = ['z', 'b.txt', 'B.txt'].map((path) => join(folder, path));
    const { out } = await saidso(['extract', ...paths]);
    expect((await saidso(['extract', ...paths.toReversed()])).out).toBe(out);
    const ids = Array.from(out.matchAll(/^"(\w+):/gm), ([, id]) => id);
    expect([...new Set(ids)]).toEqual(['B', 'a', 'b']);
  });

  test('given twice are read once', async () => {
    const folder = folderWith({ 'a.txt': road });
    const { code, out } = await saidso(['extract', folder, join(folder, 'a.txt')]);
    expect(code).toBe(0);
    expect(out).toBe((await saidso(['extract', folder])).out);
  });

  test('may begin with a byte order mark, which offsets leave out', async () => {
    const folder = folderWith({ 'a.txt': `\uFEFF${road}` });
    expect((await saidso(['extract', folder])).out).toContain('"a:1-');
  });

  test('come from standard input under the id stdin', async () => {
    const { code, out } = await saidsoProcess(['extract', '-', '--format', 'jsonl'], { input: road });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ quote_id: 'stdin:1-31', quote: 'The road is open to all of us,' });
  });
});
