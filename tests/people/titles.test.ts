import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';

test('a title that stands apart from the text completes the names in it', () => {
  const body = 'The board met on Monday. Stone said it was “far too late for that”.';
  const names = (title: string): (string | undefined)[] =>
    readArticle(parseArticle('a', body, { title })).quotes.map(({ identity }) => identity?.name);
  expect(names('Roland Stone leaves the board')).toEqual(['Roland Stone']);
  expect(names('A board meets')).toEqual(['Stone']);
});
