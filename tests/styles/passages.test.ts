/** Whole passages: the speaker of the last quotation, or that there is none. */
import { describe, expect, test } from 'vitest';
import { lastQuote, speakerIn } from './last-quote.js';
import { passages } from './passages.js';
import { reports } from './reports.js';
import { terms } from './terms.js';

describe.each(Object.entries(reports))('%s speaks', (speaker, sentences) => {
  test.each([...sentences])('%s', (sentence) => {
    expect(speakerIn(sentence)).toBe(speaker);
  });
});

describe.each(Object.entries(passages))('%s', (_, examples) => {
  test.each([...examples])('%s: %s', (speaker, passage) => {
    expect(speakerIn(passage)).toBe(speaker);
  });
});

test.each([...terms])('no statement: %s', (sentence) => {
  expect(lastQuote(sentence)).toBeUndefined();
});
