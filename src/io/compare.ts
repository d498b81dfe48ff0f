import type { Difference, TableDifference } from '../dataset/version.js';
import type { RowChange } from '../dataset/difference.js';
import type { Store } from './stored-version.js';
import { byCodeUnits } from '../dataset/order.js';
import { columnChanges, rowChanges } from '../dataset/difference.js';
import { isPage } from '../report/report.js';
import { isText } from './texts.js';
import { readTable } from './stored-version.js';
import { tables } from '../dataset/columns.js';
import { workbookName } from './write-workbook.js';

/** A version's tables and the SHA-256 of its data files by name. */
export interface Side {
  readonly store: Store;
  readonly sums: ReadonlyMap<string, string>;
}

/** What a version's files say about the version itself; they differ between any two. So do its pages; texts follow their articles. */
export const ownFiles: readonly string[] = ['CHANGES.md', 'SHA256SUMS', 'datapackage.json'];

/**
 * Works out what two versions have different, and hands every changed row to `onChange` in order.
 * A table whose file is the same in both isn't read.
 */
export async function compareSides(
  before: Side,
  after: Side,
  onChange: (change: RowChange) => void | Promise<void>,
): Promise<Difference> {
  const columns: string[] = [];
  const differences: TableDifference[] = [];
  const told = new Set<string>();
  for (const table of tables) {
    if (sameFile(before, after, `${table.name}.csv`)) continue;
    const [old, now] = [await readTable(before.store, table), await readTable(after.store, table)];
    const headers = columnChanges(table, old.columns, now.columns);
    const counts = { added: 0, removed: 0, changed: 0 };
    for await (const change of rowChanges(table, old, now)) {
      counts[change.kind] += 1;
      await onChange(change);
    }
    columns.push(...headers);
    if (counts.added + counts.removed + counts.changed > 0) differences.push({ table: table.name, ...counts });
    if (headers.length > 0 || differences.at(-1)?.table === table.name) told.add(table.name);
  }
  return { columns, tables: differences, other: otherFiles(before, after, told) };
}

function sameFile(before: Side, after: Side, name: string): boolean {
  const sum = before.sums.get(name);
  return sum !== undefined && sum === after.sums.get(name);
}

/** The files that differ for another reason than the rows of their tables. */
function otherFiles(before: Side, after: Side, told: ReadonlySet<string>): readonly string[] {
  const names = [...new Set([...before.sums.keys(), ...after.sums.keys()])].sort(byCodeUnits);
  return names.flatMap((name) => {
    const [old, now] = [before.sums.get(name), after.sums.get(name)];
    if (ownFiles.includes(name) || isPage(name) || isText(name) || old === now) return [];
    if (old === undefined) return [`${name} added`];
    if (now === undefined) return [`${name} removed`];
    const isTold = name === workbookName ? told.size > 0 : told.has(name.split('.')[0] ?? '');
    return isTold ? [] : [`${name} written differently`];
  });
}
