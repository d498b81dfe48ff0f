import { describe, expect, test } from 'vitest';
import type { Identity } from '../../src/types.js';
import { RowMaker } from '../../src/dataset/row-maker.js';
import { Speakers } from '../../src/dataset/speakers.js';
import { person, quoteOf, readingOf } from './reading.js';

function readingWith(id: string, words: string, identity: Identity) {
  const text = `“${words}” ${identity.name} said.`;
  return readingOf(id, text, [quoteOf(text, words, identity.name, identity)]);
}

describe('the same words', () => {
  test('by the same speaker in several articles have one same_as, and count as one statement', () => {
    const maker = new RowMaker();
    const rows = ['a', 'b', 'c'].map((id) => {
      return maker.rowsOf(readingWith(id, id === 'c' ? 'It’s OPEN now.' : 'It’s open now,', person('Ann Lee')), '');
    });
    expect(rows.flatMap(({ quotes }) => quotes.map(({ same_as }) => same_as))).toEqual(['a:1-15', 'a:1-15', 'a:1-15']);
    const speakers = new Speakers();
    for (const made of rows) speakers.add(made);
    expect(speakers.rows()).toMatchObject([{ quotes: 3, statements: 1 }]);
  });

  test('by others, or by someone with a surname alone, are their own', () => {
    const maker = new RowMaker();
    const rows = ['Ann Lee', 'Bob Ray', 'Lee', 'Lee'].map((name, at) => {
      return maker.rowsOf(readingWith(`a${at}`, 'It is open.', person(name)), '').quotes[0];
    });
    for (const row of rows) expect(row?.same_as).toBe(row?.quote_id);
  });
});

describe('the same full name', () => {
  const idOf = (maker: RowMaker, article: string, role: string) => {
    return maker.rowsOf(readingWith(article, 'It is open.', person('Jo Fox', role)), '').quotes[0]?.speaker_id;
  };

  test('in roles that seldom meet in one person is two people', () => {
    const maker = new RowMaker();
    expect(idOf(maker, 'a', 'striker')).toBe('person/jo-fox');
    expect(idOf(maker, 'b', 'archbishop')).toBe('person/jo-fox@b');
    expect(idOf(maker, 'c', 'goalkeeper')).toBe('person/jo-fox');
    expect(idOf(maker, 'd', 'chair of the council')).toBe('person/jo-fox');
  });

  test('is kept apart by article where that is asked for', () => {
    const maker = new RowMaker({ perArticle: true });
    expect(idOf(maker, 'a', '')).toBe('person/jo-fox@a');
    expect(idOf(maker, 'b', '')).toBe('person/jo-fox@b');
  });
});
