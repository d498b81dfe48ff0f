import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Difference } from '../../src/dataset/version.js';
import { byVersion, nextVersion, parseVersion, versionText } from '../../src/dataset/version.js';

const same: Difference = { columns: [], tables: [], other: [] };
const rows = (table: string, added: number, removed: number, changed: number) => ({ table, added, removed, changed });

describe('the next version', () => {
  test.each<[string, Partial<Difference>, string | undefined]>([
    ['nothing changed', {}, undefined],
    ['a column more', { columns: ['column x added to quotes'], tables: [rows('quotes', 1, 1, 1)] }, '2.0.0'],
    ['rows more', { tables: [rows('quotes', 2, 0, 5)] }, '1.3.0'],
    ['rows fewer', { tables: [rows('set-aside', 0, 1, 0)] }, '1.3.0'],
    ['an article more', { tables: [rows('articles', 1, 0, 0)] }, '1.3.0'],
    ['values corrected', { tables: [rows('quotes', 0, 0, 1)] }, '1.2.4'],
    ['a corrected speaker', { tables: [rows('quotes', 0, 0, 1), rows('speakers', 1, 1, 0)] }, '1.2.4'],
    ['rules alone', { other: ['rules.yaml written differently'] }, '1.2.4'],
  ])('after %s', (_, difference, expected) => {
    const next = nextVersion([1, 2, 3], { ...same, ...difference });
    expect(next && versionText(next.number)).toBe(expected);
  });

  test('gives its reasons in words', () => {
    const next = nextVersion([1, 0, 0], { ...same, tables: [rows('quotes', 1, 0, 2)] });
    expect(next?.reasons).toEqual(['1 row of quotes added', '2 rows of quotes changed']);
  });
});

const number = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99));

test('a next version always comes after the one before, and its name reads back', () => {
  const words = fc.array(fc.constantFrom('column x added to quotes', 'columns of quotes reordered'), { maxLength: 1 });
  const table = fc.record({
    table: fc.constantFrom('quotes', 'speakers', 'articles', 'set-aside'),
    added: fc.nat(2),
    removed: fc.nat(2),
    changed: fc.nat(2),
  });
  fc.assert(
    fc.property(number, words, fc.array(table, { maxLength: 4 }), words, (before, columns, tables, other) => {
      const next = nextVersion(before, { columns, tables, other });
      const counts = tables.flatMap(({ added, removed, changed }) => [added, removed, changed]);
      expect(next === undefined).toBe([...columns, ...other].length === 0 && counts.every((count) => count === 0));
      if (next === undefined) return;
      expect(byVersion(next.number, before)).toBeGreaterThan(0);
      expect(parseVersion(`v${versionText(next.number)}`)).toEqual(next.number);
    }),
  );
});

test('versions are ordered by number, not by text', () => {
  const names = ['v1.10.0', 'v1.9.0', 'v2.0.0', 'v1.9.10', 'latest', 'v1.2'];
  const numbers = names.map(parseVersion).filter((number) => number !== undefined);
  expect(numbers.sort(byVersion).map(versionText)).toEqual(['1.9.0', '1.9.10', '1.10.0', '2.0.0']);
});
