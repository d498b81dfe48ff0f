import type { ArticleRows } from '../dataset/rows.js';
import type { Input } from './inputs.js';
import { parseArticle } from '../article/parse.js';
import { readArticle } from '../pipeline.js';
import { rowsOf } from '../dataset/rows.js';

/** Reads one article from its file to its rows. */
export function readRows(input: Input): ArticleRows {
  return rowsOf(readArticle(parseArticle(input.id, input.text())), input.sha256);
}
