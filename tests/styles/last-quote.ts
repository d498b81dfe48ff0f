import { parseArticle } from '../../src/article/parse.js';
import type { Quote } from '../../src/types.js';
import { readArticle } from '../../src/pipeline.js';

/** The quotations of a passage, behind a headline and a sentence that names nobody. */
export function quotesOf(passage: string): readonly Quote[] {
  return readArticle(parseArticle('a', `${before}${passage}`)).quotes;
}

/** What stands before each passage. */
export const before = 'Town meets\n\nThe town met on Monday.\n\n';

/** The last quotation of a passage. */
export function lastQuote(passage: string): Quote | undefined {
  return quotesOf(passage).at(-1);
}

/** Who speaks in the last quotation of a passage. */
export function speakerIn(passage: string): string {
  return lastQuote(passage)?.identity?.name ?? '';
}
