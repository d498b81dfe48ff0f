import { stringify } from 'yaml';
import type { Column, Row } from './columns.js';

/** A value of a record: text, a number, nothing, or a list of texts. */
export type Value = string | number | null | readonly string[];

/**
 * Every text is double-quoted with JSON's escapes: what is left plain or folded, readers of YAML 1.1 and 1.2 read
 * differently (no, 12:30, 1_000).
 */
const settings = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
  aliasDuplicateObjects: false,
  doubleQuotedAsJSON: true,
} as const;

// What JSON leaves raw but YAML 1.1 refuses or takes for a line break. It can stand in quoted text alone.
const raw = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;

/**
 * Records as items of a YAML list, one after another: written one by one, so that they can be streamed, and joined
 * the same bytes as all at once.
 */
export function yamlRecords(records: readonly Readonly<Record<string, Value>>[]): string {
  return records.map((record) => stringify([record], settings).replace(raw, escaped)).join('');
}

/** Rows of a table as YAML records with its columns in order. */
export function yamlRows(columns: readonly Column[], rows: readonly Row[]): string {
  return yamlRecords(rows.map((row) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
