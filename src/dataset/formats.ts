import type { Column, Row } from './columns.js';
import type { Guard } from './csv.js';
import { csvHeader, csvLines } from './csv.js';
import { yamlRows } from './yaml.js';

/** The formats that rows can be written in one after another. */
export const rowFormats = ['csv', 'yaml', 'jsonl'] as const;

export type RowFormat = (typeof rowFormats)[number];

/** How a table is written: what comes first, then any rows. */
export interface RowText {
  readonly header: string;
  readonly lines: (rows: readonly Row[]) => string;
}

export function rowText(format: RowFormat, columns: readonly Column[], guard: Guard): RowText {
  if (format === 'csv') return { header: csvHeader(columns), lines: (rows) => csvLines(columns, rows, guard) };
  if (format === 'yaml') return { header: '', lines: (rows) => yamlRows(columns, rows) };
  const cells = columns.map(({ name }) => ({ name, key: `${JSON.stringify(name)}:` }));
  return { header: '', lines: (rows) => rows.map((row) => jsonLine(cells, row)).join('') };
}

/** Cell by cell: an object of all columns, made only to be written, costs several times as much. */
function jsonLine(cells: readonly { readonly name: string; readonly key: string }[], row: Row): string {
  let line = '';
  for (const { name, key } of cells) line += `${line === '' ? '{' : ','}${key}${JSON.stringify(row[name] ?? null)}`;
  return `${line}}\n`;
}
