/** Names of bodies come out whole, wherever they stand. */
import { expect, test } from 'vitest';
import { bodies } from './bodies.js';
import { capitalised } from './capitalised.js';
import { speakerIn } from './last-quote.js';

const places: Readonly<Record<string, (body: string) => string>> = {
  'in front': (body) => `${capitalised(body)} said it was “a very late start”.`,
  behind: (body) => `“It was a very late start,” said ${body} on Monday.`,
  'in the midst': (body) => `In a statement, ${body} called it “a very late start” to the year.`,
  'behind a place': (body) => `Officials in Oslo met. Later, ${body} warned that it was “a very late start”.`,
  'with a clause': (body) => `${capitalised(body)}, which met on Monday, said it was “a very late start”.`,
};

test.each(Object.entries(places))('%s', (_, sentence) => {
  const wrong = bodies
    .map(([article, name]) => ({ name, found: speakerIn(sentence(article + name)) }))
    .filter(({ name, found }) => name !== found);
  expect(wrong).toEqual([]);
});
