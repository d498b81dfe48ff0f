import type { ArticleRows } from '../dataset/rows.js';
import type { Input } from './inputs.js';
import type { RowMaker } from '../dataset/row-maker.js';
import { parseArticle } from '../article/parse.js';
import { readArticle } from '../pipeline.js';

/** Reads one article from its file to its rows, which the maker makes. */
export function readRows(input: Input, maker: RowMaker): ArticleRows {
  return maker.rowsOf(readArticle(parseArticle(input.id, input.text())), input.sha256);
}
