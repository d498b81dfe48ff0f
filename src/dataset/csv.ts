import { stringify } from 'csv-stringify/sync';
import type { Column, Row } from './columns.js';
import { cellText } from './cells.js';
import { guard } from './guard.js';

/**
 * Against formulas: `reversible` puts an apostrophe before text that a spreadsheet would compute, `none` leaves text
 * as it is. Quoting alone doesn't stop a formula.
 */
export type Guard = 'reversible' | 'none';

export const guards: readonly Guard[] = ['reversible', 'none'];

/** The first line, after a byte order mark, without which Excel takes UTF-8 for something else. */
export function csvHeader(columns: readonly Column[]): string {
  return stringify([columns.map(({ name }) => name)], { bom: true, quoted_string: true });
}

/** Rows as CSV lines: text quoted, so that no spreadsheet reads a number or a date into it; numbers bare. */
export function csvLines(columns: readonly Column[], rows: readonly Row[], guarding: Guard): string {
  const cells = rows.map((row) => columns.map((column) => cell(column, row[column.name], guarding)));
  // `record_delimiter` stays unset: setting it, even to "\n", would leave line breaks in cells unquoted.
  return stringify(cells, {
    quoted_string: true,
    cast: { number: (value, { index }) => cellText(columns[index], value) },
  });
}

function cell(column: Column, value: Row[string] | undefined, guarding: Guard): string | number | null {
  if (typeof value !== 'string') return value ?? null;
  const text = cellText(column, value);
  return guarding === 'reversible' ? guard(text) : text;
}

/**
 * The cells of a line that `csvLines` has written, guard and all; nothing where it is no whole row. Rows on one line
 * can be read much faster than any CSV, and to compare two versions is little else.
 */
export function csvCells(line: string): readonly string[] | undefined {
  const cells: string[] = [];
  for (let start = 0; ;) {
    const quoted = line[start] === '"';
    const end = quoted ? closingMark(line, start + 1) : line.indexOf(',', start);
    if (quoted && end < 0) return undefined;
    const text = line.slice(quoted ? start + 1 : start, end < 0 ? line.length : end);
    if (!quoted && text.includes('"')) return undefined;
    cells.push(quoted && text.includes('"') ? text.replaceAll('""', '"') : text);
    const next = quoted ? end + 1 : end;
    if (end < 0 || next === line.length) return cells;
    if (line[next] !== ',') return undefined;
    start = next + 1;
  }
}

/** Where the quotation mark is that ends a cell, none of the doubled ones in it; -1 where there is none. */
function closingMark(line: string, from: number): number {
  let at = line.indexOf('"', from);
  while (at >= 0 && line[at + 1] === '"') at = line.indexOf('"', at + 2);
  return at;
}
