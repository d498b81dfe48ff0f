import type { Article } from '../types.js';
import type { ArticleRows } from '../dataset/rows.js';
import type { Input } from './inputs.js';
import type { RowMaker } from '../dataset/row-maker.js';
import { parseArticle } from '../article/parse.js';
import { readArticle } from '../pipeline.js';

/** Reads one article from its file to its rows, which the maker makes. */
export function readRows(input: Input, maker: RowMaker): ArticleRows {
  return readWithText(input, maker).rows;
}

/** The same with the article itself. */
export function readWithText(input: Input, maker: RowMaker): { readonly article: Article; readonly rows: ArticleRows } {
  const reading = readArticle(parseArticle(input.id, input.text()));
  return { article: reading.article, rows: maker.rowsOf(reading, input.sha256) };
}
