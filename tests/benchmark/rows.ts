/** Reads a folder of articles and keeps, for each row, what the scorers and the counts ask for. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import type { Quote } from '../../src/types.js';

export interface ReadArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** UTF-16 offset to code point. */
  readonly points: Int32Array;
}

export function* readFolder(folder: string): Generator<ReadArticle> {
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, '');
    const id = file.replace(/\.txt$/, '');
    yield { id, text, quotes: readArticle(parseArticle(id, text)).quotes, points: codePoints(text) };
  }
}

function codePoints(text: string): Int32Array {
  const points = new Int32Array(text.length + 1);
  let point = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (!(code >= 0xdc00 && code <= 0xdfff)) point++;
    points[at] = point;
  }
  return points;
}

const cell = (value: string | number): string => `"${String(value).replaceAll('"', '""')}"`;

/** The columns that the scorers read, as CSV. */
export function scorerCsv(articles: Iterable<ReadArticle>): string {
  const header = 'article_id,speaker,quote_type,quote_start,quote_end,mention_start,mention_end,person_rule,rule';
  const lines = [header];
  for (const { id, quotes, points } of articles) {
    for (const { quotation, type, identity, attribution, quoteRule } of quotes) {
      const mention = identity === undefined ? undefined : attribution?.mention;
      lines.push(
        [
          id,
          identity?.name ?? '',
          type,
          points[quotation.start] ?? 0,
          points[quotation.end] ?? 0,
          mention === undefined ? '' : (points[mention.start] ?? 0),
          mention === undefined ? '' : (points[mention.end] ?? 0),
          identity?.rule ?? '',
          `${quoteRule} ${attribution?.rule ?? ''}`,
        ]
          .map(cell)
          .join(','),
      );
    }
  }
  return `${lines.join('\n')}\n`;
}
