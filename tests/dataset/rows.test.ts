import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointsOf } from '../../src/dataset/code-points.js';
import { rowsOf } from '../../src/dataset/rows.js';
import { person, quoteOf, readingOf, spanOf } from './reading.js';

const text = 'At 😀 five: “The road\n is open,” Ann Lee said. “It is wide.”';

describe('offsets', () => {
  test('slice any text in code points as UTF-16 offsets slice it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, words) => {
        const whole = `${before} ${words}`;
        const at = codePointsOf(whole);
        const points = Array.from(whole);
        expect(points.slice(at(before.length + 1), at(whole.length)).join('')).toBe(words);
      }),
    );
  });

  test('of rows are code points of the text', () => {
    const reading = readingOf('a', text, [quoteOf(text, 'The road\n is open,', 'Ann Lee', person('Ann Lee'))]);
    const [row] = rowsOf(reading, '').quotes;
    const slice = (start = -1, end = -1) => Array.from(text).slice(start, end).join('');
    expect(slice(row?.quote_start ?? -1, row?.quote_end ?? -1)).toBe('The road\n is open,');
    expect(slice(row?.mention_start ?? -1, row?.mention_end ?? -1)).toBe('Ann Lee');
    expect(slice(row?.cue_start ?? -1, row?.cue_end ?? -1)).toBe('said');
    expect(row?.quote_id).toBe('a:12-30');
  });
});

describe('rows', () => {
  const first = quoteOf(text, 'The road\n is open,', 'Ann Lee', person('Ann Lee', 'mayor'));
  const alone = quoteOf(text, 'It is wide.', 'Ann Lee', person('Ann Lee'));
  const second = {
    ...alone,
    attribution: { goesOnFrom: first.quotation, rule: 'goes-on' },
    utterance: first.quotation,
  };

  test('keep the exact slice, stand in reading order and round the confidence', () => {
    const { quotes } = rowsOf(readingOf('a', text, [alone, first]), '');
    expect(quotes.map(({ quote }) => quote)).toEqual(['The road\n is open,', 'It is wide.']);
    expect(quotes[0]).toMatchObject({ confidence: 0.95, speaker_role: 'mayor', speaker_id: 'person/ann-lee' });
  });

  test('of a continued quotation take their utterance’s mention and cue', () => {
    const [, row] = rowsOf(readingOf('a', text, [first, second]), '').quotes;
    expect(row).toMatchObject({ mention: 'Ann Lee', cue: 'said', utterance_id: 'a:12-30', speaker_rule: 'goes-on' });
    expect(row?.mention_start).toBe(Array.from(text.slice(0, text.indexOf('Ann'))).length);
  });

  test('without a speaker say so, and have no speaker id', () => {
    const { quotation, type, quoteRule, context, utterance } = first;
    const nobody = { quotation, type, quoteRule, context, utterance, note: 'no cue near it', confidence: 0 };
    const [row] = rowsOf(readingOf('a', text, [nobody]), '').quotes;
    expect(row).toMatchObject({ status: 'unattributed', speaker: '', speaker_id: '', mention_start: null });
  });

  test('count the quotes of the article, and keep what is set aside', () => {
    const setAside = [{ span: spanOf(text, 'It is wide.'), paragraph: 1, reason: 'a term', rule: 'term' }];
    const rows = rowsOf({ ...readingOf('a', text, [first]), setAside }, 'abc');
    expect(rows.article).toMatchObject({ article_id: 'a', quotes: 1, sha256: 'abc' });
    expect(rows.setAside).toMatchObject([{ words: 'It is wide.', paragraph: 2, reason: 'a term' }]);
  });
});
