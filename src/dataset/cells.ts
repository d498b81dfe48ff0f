import type { Column, Row, Table } from './columns.js';

/**
 * How a value reads in a cell: one line, white space runs as one blank, absent numbers empty, shares with two
 * decimals. CSV is written so, and versions are compared so.
 */
export function cellText(column: Column | undefined, value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return column?.type === 'number' ? value.toFixed(2) : String(value);
  return unevenSpace.test(value) ? value.replace(/[\s\u0085]+/g, ' ') : value;
}

/** White space but one blank: most cells have none. U+0085 is a line break to some readers, though not to JavaScript. */
const unevenSpace = /[^\S ]|\u0085| {2}/;

/** The most UTF-16 units that a spreadsheet's cell holds; XLSX cuts what is longer without a word. */
export const longestCell = 32_767;

/** Names the cells of a row that a spreadsheet would cut, as `<key>, column <name>`. */
export function overlongCells(table: Table, row: Row): readonly string[] {
  return table.columns
    .filter(({ name }) => String(row[name] ?? '').length > longestCell)
    .map(({ name }) => `${String(row[table.key])}, column ${name}`);
}
