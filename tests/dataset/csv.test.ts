import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column, Row } from '../../src/dataset/columns.js';
import { csvCells, csvHeader, csvLines } from '../../src/dataset/csv.js';
import { guard, unguard } from '../../src/dataset/guard.js';
import { cellText } from '../../src/dataset/cells.js';

const columns: readonly Column[] = [
  { name: 'key', type: 'string', says: '' },
  { name: 'words', type: 'string', says: '' },
  { name: 'count', type: 'integer', says: '' },
  { name: 'share', type: 'number', says: '' },
];

/** Text made to break spreadsheets, and any other. */
const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      "'",
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\n',
      '\r',
      '"',
      ',',
      ';',
      ' ',
      '＝',
      '1',
      'é',
      '😀',
      '\u200F',
    ),
  }),
  fc.constantFrom('=1+1', '007', '1e5', '2022-12-16', '12:30', 'NA', 'null', 'TRUE', '\uFEFF', 'x'.repeat(40_000)),
);

describe('the guard against formulas', () => {
  test.each(['=1', '+1', '-1', '@a', '\t=1', '\n=', '\r', '＝1', '＋1', '－1', '＠a'])('guards %j', (text) => {
    expect(guard(text)).toBe(`'${text}`);
  });

  test.each(['', 'a=1', "'quoted'", ' a', '“=1”'])('leaves %j as it is', (text) => {
    expect(guard(text)).toBe(text);
  });

  test('is taken off again from any text', () => {
    fc.assert(
      fc.property(nasty, (text) => unguard(guard(text)) === text),
      { numRuns: 2000 },
    );
  });

  test('gives different texts different guarded texts', () => {
    expect(new Set(['-x', "'-x", "''-x"].map(guard)).size).toBe(3);
  });
});

describe('CSV', () => {
  test('begins with a byte order mark and the header, even with no rows', () => {
    expect(csvHeader(columns)).toBe('\uFEFF"key","words","count","share"\n');
    expect(csvLines(columns, [], 'reversible')).toBe('');
  });

  test('quotes text, leaves numbers bare and absent numbers empty', () => {
    const rows = [
      { key: 'a', words: 'He said "no", twice', count: 7, share: 1 },
      { key: 'b', words: '', count: null, share: 0.5 },
    ];
    expect(csvLines(columns, rows, 'reversible')).toBe('"a","He said ""no"", twice",7,1.00\n"b","",,0.50\n');
  });

  test('writes each row on one line, and reads back as what went in but for its blanks', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: nasty, words: nasty, count: fc.nat() })), (made) => {
        const rows = made.map((row): Row => ({ ...row, share: null }));
        const text = csvLines(columns, rows, 'reversible');
        const lines = text.split('\n');
        expect(lines.pop()).toBe('');
        const back = parse(csvHeader(columns) + text, { bom: true, from: 2 });
        expect(lines.map(csvCells)).toEqual(back);
        expect(back.map((cells) => cells.map(unguard))).toEqual(
          rows.map((row) => columns.map((column) => cellText(column, row[column.name]))),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('is read line by line, and what is no whole row is told', () => {
    expect(csvCells('"a","b ""c""",7,')).toEqual(['a', 'b "c"', '7', '']);
    expect(csvCells('')).toEqual(['']);
    for (const line of ['"a', '"a"b', 'a"b', '"a","b', '"a""']) {
      expect([line, csvCells(line)]).toEqual([line, undefined]);
    }
  });

  test('without the guard, leaves text as it is', () => {
    expect(csvLines(columns, [{ key: '=1', words: '', count: 1, share: 0 }], 'none')).toBe('"=1","",1,0.00\n');
  });
});
