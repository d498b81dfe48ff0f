import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RowChange } from '../../src/dataset/difference.js';
import type { Table } from '../../src/dataset/columns.js';
import { bySpanId } from '../../src/dataset/order.js';
import { columnChanges, rowChanges } from '../../src/dataset/difference.js';

const table: Table = {
  name: 'quotes',
  says: '',
  columns: ['quote_id', 'speaker', 'note'].map((name) => ({ name, type: 'string', says: '' })),
  key: 'quote_id',
  order: 'span',
  joins: [],
};
const columns = table.columns.map(({ name }) => name);

type Rows = readonly (readonly string[])[];

async function changesOf(before: Rows, after: Rows, newColumns = columns): Promise<RowChange[]> {
  const stream = async function* (rows: Rows) {
    await Promise.resolve();
    yield* rows;
  };
  const found: RowChange[] = [];
  const [old, now] = [
    { columns, rows: stream(before) },
    { columns: newColumns, rows: stream(after) },
  ];
  for await (const change of rowChanges(table, old, now)) found.push(change);
  return found;
}

/** What the new version must be, made of the old one and the changes. */
function apply(before: Rows, changes: readonly RowChange[]): Rows {
  const byKey = new Map(before.map((row) => [row[0] ?? '', [...row]]));
  for (const { row, kind, cells } of changes) {
    if (kind === 'removed') {
      byKey.delete(row);
      continue;
    }
    const target = byKey.get(row) ?? columns.map(() => '');
    for (const { column, after } of cells) target[columns.indexOf(column)] = after;
    byKey.set(row, target);
  }
  return [...byKey.values()].sort((a, b) => bySpanId(a[0] ?? '', b[0] ?? ''));
}

const key = fc
  .tuple(fc.constantFrom('a', 'b', 'b:1', '2', 'Z'), fc.nat(120), fc.nat(3))
  .map(([article, start, more]) => {
    return `${article}:${start}-${start + more}`;
  });
const version = fc
  .uniqueArray(fc.tuple(key, fc.constantFrom('', 'Ann', 'Bob'), fc.string()), { selector: ([id]) => id })
  .map((rows) => rows.sort(([a], [b]) => bySpanId(a, b)));

describe('the difference of two tables', () => {
  test('applied to the old one gives the new one', async () => {
    await fc.assert(
      fc.asyncProperty(version, version, async (before, after) => {
        expect(apply(before, await changesOf(before, after))).toEqual(after);
      }),
    );
  });

  test('of a table to itself is nothing', async () => {
    await fc.assert(
      fc.asyncProperty(version, async (rows) => {
        expect(await changesOf(rows, rows)).toEqual([]);
      }),
    );
  });

  test('names the cells that differ', async () => {
    const changes = await changesOf([['a:1-2', 'Ann', '']], [['a:1-2', 'Bob', '']]);
    expect(changes).toEqual([
      { table: 'quotes', row: 'a:1-2', kind: 'changed', cells: [{ column: 'speaker', before: 'Ann', after: 'Bob' }] },
    ]);
  });

  test('follows columns by name', async () => {
    const swapped = ['quote_id', 'note', 'speaker'];
    expect(await changesOf([['a:1-2', 'Ann', 'x']], [['a:1-2', 'x', 'Ann']], swapped)).toEqual([]);
    expect(columnChanges(table, columns, swapped)).toEqual(['columns of quotes reordered']);
    expect(columnChanges(table, columns, ['quote_id', 'speaker', 'cue'])).toEqual([
      'column cue added to quotes',
      'column note removed from quotes',
    ]);
  });
});

test('ids are ordered by article, then as numbers', () => {
  const ids = ['a:10-12', 'b:1-2', 'a:9-30', 'a:9-12', 'B:5-6'];
  expect(ids.sort(bySpanId)).toEqual(['B:5-6', 'a:9-12', 'a:9-30', 'a:10-12', 'b:1-2']);
});
