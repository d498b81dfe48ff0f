import { describe, expect, test } from 'vitest';
import { outletPages } from './outlets.js';
import { parseArticle } from '../../src/article/parse.js';

describe.each(outletPages)('a page of $manner', ({ lines }) => {
  const text = lines.map((line) => line.replace(/^\| /, '')).join('\n\n');
  const { paragraphs } = parseArticle('page', `Storm shuts harbour until spring\n\nBy Ann Poole\n\n${text}`);
  const body = paragraphs.filter(({ part }) => part === 'body');
  const texts = body.map(({ start, end }) =>
    `Storm shuts harbour until spring\n\nBy Ann Poole\n\n${text}`.slice(start, end),
  );

  test('has its body whole, and nothing else in it', () => {
    expect(texts).toEqual(lines.filter((line) => !line.startsWith('| ')));
  });
});
