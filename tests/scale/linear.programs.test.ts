import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import { traps } from '../bench/linear.js';

/**
 * Milliseconds for an eighth of each trap: a few seconds at most where cost grows with length, minutes where it grows with its
 * square. The ratios are printed by the benchmark.
 */
const patience = 20_000;

test.each([...traps])(
  '$name: an eighth of it is read in bearable time',
  ({ text }) => {
    const began = performance.now();
    const { article } = readArticle(parseArticle('trap', text(1)));
    expect(article.paragraphs.length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(patience);
  },
  3 * patience,
);
