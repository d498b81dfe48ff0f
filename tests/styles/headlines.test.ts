import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import { openHeadlines, part, partHeadlines, story, whole, wholeHeadlines } from './headlines.js';

/** Who the headline’s quote is said to be by; a dash where nobody is. */
function speakerAbove(headline: string): string {
  const { quotes } = readArticle(parseArticle('a', `${headline}\n\n${story}`));
  return quotes.find(({ quotation }) => quotation.start < headline.length)?.identity?.name ?? '-';
}

const marked = (headlines: readonly string[], words: string): string[] =>
  headlines.flatMap((headline) => [`‘${words}’`, `'${words}'`].map((quote) => headline.replace('Q', quote)));

const others = (headlines: readonly string[], wanted: string): string[] =>
  headlines.filter((headline) => speakerAbove(headline) !== wanted);

describe('headlines', () => {
  it('quote somebody of their story', () => {
    expect(others([...marked(wholeHeadlines, whole), ...marked(partHeadlines, part)], 'Ann Lee')).toEqual([]);
  });

  it('leave open who is not named', () => {
    expect(others([...marked(openHeadlines, whole), ...marked(openHeadlines.slice(1), part)], '-')).toEqual([]);
  });
});
