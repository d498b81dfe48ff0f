import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/dataset/columns.js';
import { cellText } from '../../src/dataset/cells.js';
import { columnsAsMarkdown, quotes, tables } from '../../src/dataset/columns.js';
import { csvLines } from '../../src/dataset/csv.js';
import { folderWith, saidso } from './program.js';
import { nastyTexts } from '../dataset/nasty.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The code of a README recipe, by the language of its fence. */
function recipe(language: string): string {
  return new RegExp(`^## Using the dataset[^]*?\`\`\`${language}\\n([^]*?)\`\`\``, 'm').exec(readme)?.[1] ?? '';
}

const article = `“=1+1 is two,” said Ann Lee. “'-5 degrees,” she said.

Bob Ray said: “007 and “no” and NA, 1e5; \u200Fאב 😀.” “-x,” he said.
`;

/** Rows in which every text is one that is made to break spreadsheets. */
const nastyRows = nastyTexts.map((text): Row => {
  return Object.fromEntries(
    quotes.columns.map(({ name, type }) => [name, type === 'number' ? 0.5 : type === 'integer' ? 7 : text]),
  );
});

function can(command: string, ...args: readonly string[]): boolean {
  const has = spawnSync(command, args).status === 0;
  if (!has) console.warn(`!! SKIPPED: a README recipe: ${command} ${args.join(' ')} can't be run here`);
  return has;
}

const hasPandas = can('python3', '-c', 'import pandas');
const hasDuckdb = can('python3', '-c', 'import duckdb');
const hasReadr = can('Rscript', '-e', 'library(readr); library(jsonlite)');

/** Builds a dataset where a recipe expects it, runs the recipe, and returns the rows it read and those it should have. */
async function rowsBy(command: string, ...args: readonly string[]): Promise<readonly [read: unknown, right: unknown]> {
  const folder = folderWith({ 'in/a.txt': article });
  await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out')]);
  appendFileSync(join(folder, 'out/v1.0.0/quotes.csv'), csvLines(quotes.columns, nastyRows, 'reversible'));
  const { stdout, stderr, status } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(stderr);
  const { out } = await saidso(['extract', join(folder, 'in'), '--format', 'jsonl']);
  const right = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  const nasty = nastyRows.map((row) => {
    return Object.fromEntries(quotes.columns.map((column) => [column.name, cellText(column, row[column.name])]));
  });
  const read: unknown = JSON.parse(stdout);
  return [asText(read), asText([...right, ...nasty])];
}

/** Rows with every cell as text, shares as they print. */
function asText(rows: unknown): unknown {
  const shares = quotes.columns.filter(({ type }) => type === 'number').map(({ name }): string => name);
  const cell = (name: string, value: unknown) => {
    if (value === null || value === '') return '';
    if (shares.includes(name)) return String(Number(value));
    return typeof value === 'number' ? String(value) : value;
  };
  return JSON.parse(JSON.stringify(rows, cell));
}

describe('the recipe of the README', () => {
  test.skipIf(!hasPandas)('for pandas reads what was written (skipped where it is not installed)', async () => {
    const [read, right] = await rowsBy('python3', '-c', `${recipe('python')}\nprint(quotes.to_json(orient="records"))`);
    expect(read).toEqual(right);
  });

  test.skipIf(!hasDuckdb)('for DuckDB reads what was written (skipped where it is not installed)', async () => {
    const script = [
      'import duckdb, json, sys',
      'duckdb.sql(sys.argv[1])',
      'rows = duckdb.sql("SELECT * FROM quotes")',
      'print(json.dumps([dict(zip(rows.columns, ["" if cell is None else cell for cell in row])) for row in rows.fetchall()]))',
    ];
    const [read, right] = await rowsBy('python3', '-c', script.join('\n'), recipe('sql'));
    expect(read).toEqual(right);
  });

  test.skipIf(!hasReadr)('for R reads what was written (skipped where it is not installed)', async () => {
    const [read, right] = await rowsBy('Rscript', '-e', `${recipe('r')}\ncat(jsonlite::toJSON(quotes))`);
    expect(read).toEqual(right);
  });
});

test('the README has every column as the program describes it', () => {
  const [, described] = /<!-- columns -->\n([^]*?)<!-- \/columns -->/.exec(readme) ?? [];
  const tellAll = tables.map((table) => `\n\`${table.name}\`: ${table.says}\n\n${columnsAsMarkdown(table)}`).join('');
  expect(described).toBe(`${tellAll}\n`);
});
