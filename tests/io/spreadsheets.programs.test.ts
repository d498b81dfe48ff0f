import { parse } from 'csv-parse/sync';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row, Table } from '../../src/dataset/columns.js';
import { cellText } from '../../src/dataset/cells.js';
import { csvHeader, csvLines } from '../../src/dataset/csv.js';
import { unguard } from '../../src/dataset/guard.js';
import { Workbook } from '../../src/dataset/workbook/workbook.js';
import { folderWith } from './program.js';
import { longText, nastyTexts } from '../dataset/nasty.js';
import { csvAsText, hasSoffice, resave } from './soffice.js';

const table: Table = {
  name: 'nasty',
  says: '',
  columns: [
    { name: 'key', type: 'string', says: '' },
    { name: 'quote', type: 'string', says: '' },
    { name: 'count', type: 'integer', says: '' },
    { name: 'share', type: 'number', says: '' },
  ],
  key: 'key',
  order: 'text',
  joins: [],
};

const rowsOf = (texts: readonly string[]) =>
  texts.map((quote, index): Row => ({ key: `row${index}`, quote, count: index, share: 0.5 }));
const cellsOf = (rows: readonly Row[]) =>
  rows.map((row) => table.columns.map((column) => cellText(column, row[column.name])));
const csvOf = (rows: readonly Row[]) => csvHeader(table.columns) + csvLines(table.columns, rows, 'reversible');

/** CSV cells, header left out, as saidso reads them. */
function cellsIn(csv: string): readonly (readonly string[])[] {
  return parse(csv, { bom: true, from: 2, relax_column_count: true }).map((cells) => cells.map(unguard));
}

/** A number comes back from a spreadsheet as one: 0.50 as 0.5. */
function asShare(cells: readonly string[]): readonly string[] {
  return cells.map((cell, at) => (at === 3 ? Number(cell).toFixed(2) : cell));
}

const csvOut = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true';

describe('a file made to break spreadsheets', () => {
  const rows = rowsOf([...nastyTexts, longText]);

  test.skipIf(!hasSoffice)(
    'comes back from LibreOffice cell for cell (skipped where it is not installed)',
    { timeout: 180_000 },
    () => {
      const folder = folderWith({ 'nasty.csv': csvOf(rows) });
      resave(folder, 'nasty.csv', 'again', csvOut, csvAsText);
      const text = readFileSync(join(folder, 'again/nasty.csv'), 'utf8');
      expect(cellsIn(text).map(asShare)).toEqual(cellsOf(rows));
    },
  );

  test.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'comes back from the csv module of Python (skipped where it is not installed)',
    () => {
      const folder = folderWith({ 'nasty.csv': csvOf(rows) });
      const script =
        "import csv, json, sys; csv.field_size_limit(10**7); print(json.dumps(list(csv.reader(open(sys.argv[1], encoding='utf-8-sig', newline='')))))";
      const ran = spawnSync('python3', ['-c', script, join(folder, 'nasty.csv')], { encoding: 'utf8' });
      const read: unknown = JSON.parse(ran.stdout);
      expect(read).toEqual([
        table.columns.map(({ name }) => name),
        ...cellsIn(csvOf(rows)).map((cells, at) => cells.map((cell, column) => (column === 1 ? guarded(at) : cell))),
      ]);
      function guarded(at: number): string {
        return parse(csvOf(rows), { bom: true, from: 2 })[at]?.[1] ?? '';
      }
    },
  );

  test('comes back from csv-parse', () => {
    expect(cellsIn(csvOf(rows))).toEqual(cellsOf(rows));
  });
});

describe('a workbook', () => {
  const rows = rowsOf(nastyTexts);

  test.skipIf(!hasSoffice)(
    'of such a file opens in LibreOffice with nothing changed (skipped where it is not installed)',
    { timeout: 180_000 },
    () => {
      const folder = folderWith({});
      writeFileSync(join(folder, 'nasty.xlsx'), workbookOf([rows, rows.slice(0, 3)]));
      resave(folder, 'nasty.xlsx', 'again', `${csvOut},true,false,false,false,-1`);
      expect(readdirSync(join(folder, 'again')).sort()).toEqual(['nasty-nasty.csv', 'nasty-other.csv']);
      const text = readFileSync(join(folder, 'again/nasty-nasty.csv'), 'utf8');
      const read = parse(text, { bom: true, from: 2 });
      expect(read.map(asShare)).toEqual(cellsOf(rows));
    },
  );

  test('is the same bytes each time, and keeps what a cell can hold of longer text', () => {
    const bytes = workbookOf([rows]);
    expect(workbookOf([rows]).equals(bytes)).toBe(true);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const short = workbookOf([rowsOf(['x'.repeat(32_767)])]);
    expect(workbookOf([rowsOf(['x'.repeat(40_000)])]).equals(short)).toBe(true);
  });
});

function workbookOf(sheets: readonly (readonly Row[])[]): Buffer {
  const parts: Uint8Array[] = [];
  const tables = sheets.map((_, at) => ({ ...table, name: at === 0 ? 'nasty' : 'other' }));
  const workbook = new Workbook(tables, (bytes) => void parts.push(bytes));
  for (const rows of sheets) {
    workbook.begin();
    for (const cells of cellsOf(rows)) workbook.add(cells);
  }
  workbook.close();
  return Buffer.concat(parts);
}
