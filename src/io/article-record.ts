import { createHash } from 'node:crypto';
import type { Column, RowOf } from '../dataset/columns.js';
import type { Given } from '../article/parse.js';
import type { LoneRows } from '../dataset/rows.js';
import type { Problem, RecordText } from './formats/format.js';
import { allRules } from '../pipeline.js';
import { hashOf } from './formats/record.js';
import { listIn, stringIn, valueIn } from './json.js';
import { ownVersion } from './own-version.js';
import { articles, quotes, setAside } from '../dataset/columns.js';
import { ruleSetText } from '../dataset/rules.js';

/** What made a record: parts are put together only where both are the same. */
const maker = { saidso: ownVersion(), rules: `sha256:${ruleSetHash()}` };

/** The hash of the rule set, in hex. */
export function ruleSetHash(): string {
  return createHash('sha256').update(ruleSetText(allRules)).digest('hex');
}

/** An article and its rows as one line of JSON: all that a version is made of. */
export function recordLine({ text, given }: Omit<RecordText, 'id'>, rows: LoneRows): string {
  const record = {
    ...maker,
    article_id: rows.article.article_id,
    article: rows.article,
    quotes: rows.quotes,
    set_aside: rows.setAside,
    aliases: Object.fromEntries(rows.aliases),
    pronouns: Object.fromEntries(Array.from(rows.pronouns, ([name, words]) => [name, [...words]])),
    given,
    text,
  };
  return `${JSON.stringify(record)}\n`;
}

/** What stands in the place of an article that could not be read. */
export function errorLine(articleId: string | undefined, error: string): string {
  return `${JSON.stringify({ ...maker, article_id: articleId ?? null, error })}\n`;
}

/** Reads a record back. */
export function recordOf(record: ReadonlyMap<string, unknown>): RecordText | Problem {
  const error = record.get('error');
  if (typeof error === 'string') {
    const id = record.get('article_id');
    return { problem: `holds an error${typeof id === 'string' ? ` of the article "${id}"` : ''}: ${error}` };
  }
  const [saidso, rules, text] = ['saidso', 'rules', 'text'].map((name) => record.get(name));
  if (saidso === undefined || rules === undefined || typeof text !== 'string') {
    return { problem: 'is no record that saidso extract --format jsonl - has written' };
  }
  if (saidso !== maker.saidso || rules !== maker.rules) {
    return {
      problem: `was made by another saidso (${JSON.stringify(saidso)}) or by other rules; make it again with this one`,
    };
  }
  const quoteRows = rowsIn(record.get('quotes'), quotes.columns);
  const asideRows = rowsIn(record.get('set_aside'), setAside.columns);
  const [article] = rowsIn([record.get('article')], articles.columns) ?? [];
  if (quoteRows === undefined || asideRows === undefined || article === undefined) {
    return { problem: 'is damaged: its rows are not as saidso writes them; make it again' };
  }
  if (!isHashed(article.sha256, text))
    return { problem: 'is damaged: its text is not that of its checksum; make it again' };
  const rows: LoneRows = {
    article,
    quotes: quoteRows,
    setAside: asideRows,
    aliases: new Map(textsIn(record.get('aliases'))),
    pronouns: new Map(
      Object.entries(record.get('pronouns') ?? {}).map(([name]) => {
        const words = listIn(record.get('pronouns'), name).filter((word) => typeof word === 'string');
        return [name, new Set(words)];
      }),
    ),
  };
  return { id: article.article_id, text, given: givenIn(record.get('given')), rows };
}

function isHashed(sha256: string, text: string): boolean {
  return sha256 === hashOf(text);
}

function givenIn(value: unknown): Given {
  const given: Partial<Record<keyof Given, string>> = {};
  for (const name of ['title', 'date', 'publisher', 'url', 'author'] as const) {
    const field = stringIn(value, name);
    if (field !== undefined) given[name] = field;
  }
  return given;
}

function textsIn(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : []));
}

function rowsIn<const C extends readonly Column[]>(value: unknown, columns: C): readonly RowOf<C>[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows: RowOf<C>[] = [];
  for (const row of value) {
    if (!isRow(row, columns)) return undefined;
    rows.push(row);
  }
  return rows;
}

function isRow<const C extends readonly Column[]>(row: unknown, columns: C): row is RowOf<C> {
  return columns.every(({ name, type }) => {
    const cell = valueIn(row, name);
    return type === 'integer' || type === 'number'
      ? cell === null || typeof cell === 'number'
      : typeof cell === 'string';
  });
}
