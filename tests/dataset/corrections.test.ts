import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Correction } from '../../src/dataset/corrections/correction.js';
import { RowMaker } from '../../src/dataset/row-maker.js';
import { halfJudgedText } from '../../src/dataset/corrections/utterance.js';
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

describe('a verdict on a piece of an utterance', () => {
  const pieces = quoted.map((quote) => quoteOf(text, quote, 'Ann Lee', person('Ann Lee')));
  const [first] = pieces;
  // the first three are one utterance
  const whole = readingOf(
    'a',
    text,
    pieces.map((piece, at) => (first === undefined || at === 3 ? piece : { ...piece, utterance: first.quotation })),
  );
  const rules = new RowMaker().rowsOf(whole, '').quotes;
  const says = (at: number, said: Partial<Correction>): Correction => {
    return {
      ...blank,
      speaker: 'Ann Lee',
      quote: rules[at]?.quote ?? '',
      quote_id: rules[at]?.quote_id ?? '',
      ...said,
    };
  };
  const made = (...corrections: readonly Correction[]) => {
    const maker = new RowMaker({ corrections });
    return { rows: maker.rowsOf(whole, '').quotes, ...maker.corrections() };
  };
  const speakersBy = (...corrections: readonly Correction[]) => made(...corrections).rows.map(({ speaker }) => speaker);
  const eve = says(0, { verdict: 'wrong-speaker', correct_speaker: 'Eve Day' });

  test('holds for the pieces behind it, which say so, keep the rules’ answer and stay to be judged', () => {
    const { rows, kept, halfJudged } = made(eve);
    expect(rows.map(({ speaker, correction }) => [speaker, correction])).toEqual([
      ['Eve Day', 'wrong-speaker'],
      ['Eve Day', 'same-utterance'],
      ['Eve Day', 'same-utterance'],
      ['Ann Lee', ''],
    ]);
    expect(rows[1]).toMatchObject({
      ...{ speaker_id: 'person/eve-day', note: 'follows a:1-10, which a person has corrected', mention: '' },
      ...{ confidence: 0.95, rules_speaker: 'Ann Lee', rules_confidence: 0.95 },
    });
    expect([kept.length, halfJudged]).toEqual([1, []]);
  });

  test('holds up to the next that is judged, whatever the order in the file', () => {
    const ok = says(1, { verdict: 'ok' });
    expect(speakersBy(ok, eve)).toEqual(['Eve Day', 'Ann Lee', 'Ann Lee', 'Ann Lee']);
    const bob = says(2, { verdict: 'wrong-speaker', correct_speaker: 'Bob Ray' });
    expect(speakersBy(eve, bob)).toEqual(['Eve Day', 'Eve Day', 'Bob Ray', 'Ann Lee']);
    const nobody = says(0, { verdict: 'wrong-speaker' });
    expect(speakersBy(nobody)).toEqual(['', '', '', 'Ann Lee']);
    const neither = says(1, { verdict: 'wrong-speaker' });
    expect(speakersBy(eve, neither)).toEqual(['Eve Day', '', '', 'Ann Lee']);
  });

  test('can be confirmed or refused for a piece that follows, as the next review shows it', () => {
    const follows = made(eve).rows[1]?.speaker ?? '';
    const [, confirmed] = made(eve, says(1, { verdict: 'ok', speaker: follows })).rows;
    expect(confirmed).toMatchObject({ speaker: 'Eve Day', correction: 'ok', rules_speaker: 'Ann Lee', confidence: 1 });
    expect(speakersBy(eve, says(1, { verdict: 'wrong-speaker', speaker: follows }))[1]).toBe('');
  });

  test('leaves the pieces before it as they are, and names them', () => {
    const bob = says(1, { verdict: 'wrong-speaker', correct_speaker: 'Bob Ray' });
    const { rows, halfJudged } = made(bob);
    expect(rows.map(({ speaker }) => speaker)).toEqual(['Ann Lee', 'Bob Ray', 'Bob Ray', 'Ann Lee']);
    expect(halfJudged.map(halfJudgedText)).toEqual([
      'a:27-37 is corrected, which leaves a:1-10, an earlier piece of the same utterance, with Ann Lee; judge it, too',
    ]);
    expect(made(bob, says(0, { verdict: 'ok' })).halfJudged).toEqual([]);
  });

  test('of not-a-quote or ok changes no other piece', () => {
    for (const verdict of ['ok', 'not-a-quote'] as const) {
      const { rows } = made(says(0, { verdict }));
      expect(rows.slice(-3).map(({ speaker, correction }) => [speaker, correction])).toEqual(
        Array.from({ length: 3 }, () => ['Ann Lee', '']),
      );
    }
  });
});
