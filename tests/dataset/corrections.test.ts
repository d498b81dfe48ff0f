import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/dataset/corrections/correction.js';
import { RowMaker } from '../../src/dataset/row-maker.js';
import { oneLine, overlaid, reviewText, verdicts } from '../../src/dataset/corrections/correction.js';
import { person, quoteOf, readingOf } from './reading.js';
import { readReviewFile } from '../../src/dataset/corrections/read.js';

const blank: Correction = {
  ...{ verdict: 'ok', correct_speaker: '', comment: '', confidence: 0.5, speaker: '', quote: 'x', context: '' },
  ...{ mention: '', cue: '', note: '', article_title: '', article_id: 'a', quote_id: 'a:1-2' },
  ...{ quote_rule: '', speaker_rule: '', person_rule: '' },
};

const words = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', "'-x", '"', ';', 'a;b,c\td', 'é 😀', '\u0007'))
  .map(oneLine);
const correction = fc
  .record({ verdict: fc.constantFrom(...verdicts), comment: words, quote: words, speaker: words, place: fc.nat(20) })
  .filter(({ quote }) => quote !== '')
  .map(({ place, ...said }): Correction => ({ ...blank, ...said, quote_id: `a:${place}-${place + 1}` }));

const text = '“One road,” said Ann Lee. “Two roads,” she said. “Three 😀 roads,” she said. “Four roads,” she said.';
const quoted = ['One road,', 'Two roads,', 'Three 😀 roads,', 'Four roads,'];
const reading = readingOf(
  'a',
  text,
  quoted.map((quote) => quoteOf(text, quote, 'Ann Lee', person('Ann Lee'))),
);

describe('corrections', () => {
  test('read back from a review file as they were written', () => {
    fc.assert(
      fc.property(fc.array(correction), (made) => {
        const corrections = overlaid(made);
        expect(readReviewFile(reviewText(corrections))).toEqual({ corrections });
      }),
    );
  });

  test('laid over each other twice are the same as once', () => {
    fc.assert(
      fc.property(fc.array(correction), fc.array(correction), (before, after) => {
        const once = overlaid(before, after);
        expect(overlaid(once, after)).toEqual(once);
      }),
    );
  });

  test('lose no quotation, and are all kept, whatever they say', () => {
    const rows = new RowMaker().rowsOf(reading, '').quotes;
    const ids = rows.map(({ quote_id }) => quote_id);
    const said = fc.record({
      at: fc.nat(rows.length - 1),
      verdict: fc.constantFrom(...verdicts),
      correct_speaker: fc.constantFrom('', 'Bob Ray', 'the port (organisation)'),
      speaker: fc.constantFrom('', 'Ann Lee', 'Eve Day'),
      quote: fc.constantFrom(undefined, undefined, 'no such words'),
    });
    fc.assert(
      fc.property(fc.array(said), (verdictsGiven) => {
        const corrections = verdictsGiven.map(({ at, quote, ...rest }): Correction => {
          return { ...blank, ...rest, quote: quote ?? rows[at]?.quote ?? '', quote_id: ids[at] ?? '' };
        });
        const maker = new RowMaker({ corrections: overlaid(corrections) });
        const made = maker.rowsOf(reading, '');
        const accounted = [...made.quotes.map((row) => row.quote_id), ...made.setAside.map((row) => row.set_aside_id)];
        expect(accounted.sort()).toEqual(ids.toSorted());
        expect(maker.corrections().kept).toHaveLength(overlaid(corrections).length);
        for (const row of made.quotes) expect(row.speaker === '').toBe(row.status === 'unattributed');
      }),
    );
  });

  test('of an article that is not there are kept and reported', () => {
    const maker = new RowMaker({ corrections: [{ ...blank, article_id: 'z', quote_id: 'z:1-2' }] });
    maker.rowsOf(reading, '');
    expect(maker.corrections()).toMatchObject({
      kept: [{ article_id: 'z' }],
      unfitted: [{ reason: 'no such article was read' }],
    });
  });
});
