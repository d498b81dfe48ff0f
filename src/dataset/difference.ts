import type { Table } from './columns.js';
import { byCodeUnits, bySpanId } from './order.js';

/** A table of a version as it is read back: cells as text, guard taken off, in the order of the columns. */
export interface StoredTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly string[]>;
}

/** A cell that two versions hold differently. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row that only one of two versions has, or that they hold differently. */
export interface RowChange {
  readonly table: string;
  readonly row: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Added and removed rows list all their cells; changed ones those that differ. */
  readonly cells: readonly CellChange[];
}

/**
 * Yields what changed in a table, row by row. Rows stand in the order of their keys in both versions, so both are
 * read once, side by side, and no more than a row of each is held.
 */
export async function* rowChanges(table: Table, before: StoredTable, after: StoredTable): AsyncGenerator<RowChange> {
  const compare = table.order === 'span' ? bySpanId : byCodeUnits;
  const columns = [...new Set([...before.columns, ...after.columns])];
  const pick = (stored: StoredTable) => {
    const places = columns.map((column) => stored.columns.indexOf(column));
    return (cells: readonly string[]) => places.map((place) => cells[place] ?? '');
  };
  const [pickBefore, pickAfter] = [pick(before), pick(after)];
  const keyPlace = columns.indexOf(table.key);
  const [olds, news] = [before.rows[Symbol.asyncIterator](), after.rows[Symbol.asyncIterator]()];

  const change = (
    kind: RowChange['kind'],
    old: readonly string[] | undefined,
    now: readonly string[] | undefined,
  ): RowChange => {
    const cells = columns.map((column, at) => ({ column, before: old?.[at] ?? '', after: now?.[at] ?? '' }));
    const row = (now ?? old)?.[keyPlace] ?? '';
    return { table: table.name, row, kind, cells: cells.filter((cell) => cell.before !== cell.after) };
  };
  const next = async (rows: AsyncIterator<readonly string[]>, picked: (cells: readonly string[]) => string[]) => {
    const result = await rows.next();
    return result.done === true ? undefined : picked(result.value);
  };

  let old = await next(olds, pickBefore);
  let now = await next(news, pickAfter);
  while (old !== undefined || now !== undefined) {
    const order = old === undefined ? 1 : now === undefined ? -1 : compare(old[keyPlace] ?? '', now[keyPlace] ?? '');
    if (order < 0) {
      yield change('removed', old, undefined);
      old = await next(olds, pickBefore);
    } else if (order > 0) {
      yield change('added', undefined, now);
      now = await next(news, pickAfter);
    } else {
      const changed = change('changed', old, now);
      if (changed.cells.length > 0) yield changed;
      old = await next(olds, pickBefore);
      now = await next(news, pickAfter);
    }
  }
}

/** Names the columns that only one of two headers has, and a new order of the same ones. */
export function columnChanges(table: Table, before: readonly string[], after: readonly string[]): readonly string[] {
  const added = after.filter((column) => !before.includes(column));
  const removed = before.filter((column) => !after.includes(column));
  if (added.length + removed.length === 0) {
    return before.join() === after.join() ? [] : [`columns of ${table.name} reordered`];
  }
  return [
    ...added.map((column) => `column ${column} added to ${table.name}`),
    ...removed.map((column) => `column ${column} removed from ${table.name}`),
  ];
}
