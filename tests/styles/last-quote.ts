import { parseArticle } from '../../src/article/parse.js';
import type { Quote } from '../../src/types.js';
import { readArticle } from '../../src/pipeline.js';

/** The last quotation of a passage, behind a headline and a sentence that names nobody. */
export function lastQuote(passage: string): Quote | undefined {
  return readArticle(parseArticle('a', `Town meets\n\nThe town met on Monday.\n\n${passage}`)).quotes.at(-1);
}

/** Who speaks in the last quotation of a passage. */
export function speakerIn(passage: string): string {
  return lastQuote(passage)?.identity?.name ?? '';
}
