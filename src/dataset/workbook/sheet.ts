import type { Column, Table } from '../columns.js';
import { longestCell } from '../cells.js';

/** The places of a cell's style among those of `frame`. */
const styles = { header: 1, text: 2, wrapped: 3, share: 4 } as const;

const wide: Readonly<Record<string, number>> = { quote: 70, context: 70, words: 70, note: 40, comment: 40, reason: 50 };

/** The most rows that a sheet holds. */
export const mostRows = 1_048_576;

/** What stands before a sheet's rows: the frozen header and the widths of the columns. */
export function sheetStart({ columns }: Table): string {
  const widths = columns.map(
    (column, index) => `<col min="${index + 1}" max="${index + 1}" width="${width(column)}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

/** What stands after them: the filters. */
export function sheetEnd({ columns }: Table, rows: number): string {
  return `</sheetData><autoFilter ref="A1:${letters(columns.length - 1)}${rows}"/></worksheet>`;
}

/** The range of the filters, as names have it. */
export function filterRange({ columns }: Table, rows: number): string {
  return `$A$1:$${letters(columns.length - 1)}$${rows}`;
}

/** One row, 1-based; the first is the header. Empty cells are left out. */
export function sheetRow({ columns }: Table, cells: readonly string[], row: number): string {
  const written = columns.map((column, index) => {
    const text = cells[index] ?? '';
    return text === '' ? '' : cell(`${letters(index)}${row}`, row === 1 ? undefined : column, text);
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

function cell(place: string, column: Column | undefined, text: string): string {
  if (column?.type === 'number') return `<c r="${place}" s="${styles.share}"><v>${text}</v></c>`;
  if (column?.type === 'integer') return `<c r="${place}"><v>${text}</v></c>`;
  const style = column === undefined ? styles.header : column.name in wide ? styles.wrapped : styles.text;
  const whole = text.length > longestCell ? text.slice(0, longestCell).replace(/[\uD800-\uDBFF]$/, '') : text;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(whole)}</t></is></c>`;
}

// What XML can't hold is written _xHHHH_, and so is an underscore that would begin such a thing.
const outside = /(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF](?<![\u007F-\u009F])|_(?=x[0-9A-Fa-f]{4}_)/gu;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

function escaped(text: string): string {
  return text
    .replace(outside, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>\r]/g, (mark) => marks[mark] ?? mark);
}

function width({ name, type }: Column): number {
  if (wide[name] !== undefined) return wide[name];
  if (type !== 'string') return Math.max(10, name.length + 4);
  return /(?:title|roles?|aliases|speaker|name|id)$/.test(name) ? 28 : Math.max(16, name.length + 4);
}

/** 0 → A, 26 → AA. */
function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest < 0 ? '' : letters(rest)) + String.fromCharCode(65 + (index % 26));
}
