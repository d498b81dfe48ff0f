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

test('versions are ordered by number, not by text', () => {
  const names = ['v1.10.0', 'v1.9.0', 'v2.0.0', 'v1.9.10', 'latest', 'v1.2'];
  const numbers = names.map(parseVersion).filter((number) => number !== undefined);
  expect(numbers.sort(byVersion).map(versionText)).toEqual(['1.9.0', '1.9.10', '1.10.0', '2.0.0']);
});
