import { parse } from 'csv-parse/sync';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bridge, folderWith, road, saidso } from './program.js';

async function twoVersions(): Promise<string> {
  const folder = folderWith({ 'in/a.txt': road, 'in/b.txt': bridge });
  const build = ['build', join(folder, 'in'), '--out', join(folder, 'out')];
  await saidso(build);
  writeFileSync(join(folder, 'in/a.txt'), road.replace('Ann', 'Eve'));
  await saidso(build);
  return join(folder, 'out');
}

describe('diff', () => {
  test('shows people what changed, cell by cell', async () => {
    const out = await twoVersions();
    const { code, out: said } = await saidso(['diff', join(out, 'v1.0.0'), join(out, 'v1.0.1')]);
    expect(code).toBe(0);
    expect(said).toMatch(/^changed in quotes: a:1-31: speaker "Ann Lee" → "Eve Lee"/m);
    expect(said).toMatch(/^removed in speakers: person\/ann-lee \("Ann Lee"\)$/m);
    expect(said).toContain('1 row of quotes changed\n');
  });

  test('finds versions by name, and ends with 4 where asked to', async () => {
    const out = await twoVersions();
    expect((await saidso(['diff', '1.0.0', 'v1.0.1', '--out', out, '--exit-code'])).code).toBe(4);
    const same = await saidso(['diff', 'v1.0.0', 'v1.0.0', '--out', out, '--exit-code']);
    expect([same.code, same.out]).toEqual([0, 'No difference.\n']);
  });

  test('prints CSV and JSON Lines of the same changes', async () => {
    const out = await twoVersions();
    const csv = await saidso(['diff', '1.0.0', '1.0.1', '--out', out, '--format', 'csv']);
    const cells: unknown = parse(csv.out, { bom: true, columns: true });
    expect(cells).toContainEqual({
      table: 'quotes',
      row: 'a:1-31',
      kind: 'changed',
      column: 'speaker',
      before: 'Ann Lee',
      after: 'Eve Lee',
    });
    const jsonl = await saidso(['diff', '1.0.0', '1.0.1', '--out', out, '--format', 'jsonl']);
    const changes: unknown[] = jsonl.out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(changes).toContainEqual(expect.objectContaining({ table: 'articles', row: 'a', kind: 'changed' }));
  });

  test('needs two versions that exist', async () => {
    expect((await saidso(['diff', 'v1.0.0'])).code).toBe(2);
    expect((await saidso(['diff', 'v1.0.0', 'v9.9.9', '--out', folderWith({})])).code).toBe(2);
  });
});
