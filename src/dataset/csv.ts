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
