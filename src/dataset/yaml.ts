import type { Column, Row } from './columns.js';

/** A value of a record: text, a number, nothing, or a list of texts. */
export type Value = string | number | null | readonly string[];

/**
 * Records as items of a YAML list, one after another, so that they can be written as a stream.
 * Every text is double-quoted with JSON's escapes: what is left plain or folded, readers of YAML 1.1 and 1.2 read
 * differently (no, 12:30, 1_000). The bytes are those of yaml's `stringify` with QUOTE_DOUBLE and doubleQuotedAsJSON,
 * at a tenth of its time.
 */
export function yamlRecords(records: readonly Readonly<Record<string, Value>>[]): string {
  return records.map(yamlRecord).join('');
}

/** Rows of a table as YAML records with its columns in order. */
export function yamlRows(columns: readonly Column[], rows: readonly Row[]): string {
  return yamlRecords(rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))));
}

function yamlRecord(record: Readonly<Record<string, Value>>): string {
  return Object.entries(record)
    .map(([key, value], index) => `${index === 0 ? '- ' : '  '}${key}:${yamlValue(value)}\n`)
    .join('');
}

function yamlValue(value: Value): string {
  if (value === null || typeof value === 'number') return ` ${String(value)}`;
  if (typeof value === 'string') return ` ${quoted(value)}`;
  return value.length === 0 ? ' []' : value.map((item) => `\n    - ${quoted(item)}`).join('');
}

// What JSON leaves raw but YAML 1.1 refuses or takes for a line break.
const raw = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

function quoted(text: string): string {
  return JSON.stringify(text).replace(raw, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
