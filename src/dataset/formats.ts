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
  return { header: '', lines: (rows) => rows.map((row) => jsonLine(columns, row)).join('') };
}

function jsonLine(columns: readonly Column[], row: Row): string {
  return `${JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])))}\n`;
}
