import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Column, Table } from '../dataset/columns.js';
import type { Input } from './read-input.js';
import type { ReadOptions } from './formats/format.js';
import type { StoredVersion } from './stored-version.js';
import type { Terminal } from './terminal.js';
import { byCodeUnits, bySpanId } from '../dataset/order.js';
import { cellText } from '../dataset/cells.js';
import { Failure } from './failure.js';
import { readInput } from './read-input.js';
import { textPath } from './texts.js';
import { findInputs } from './inputs.js';
import { readSums, readTable, yamlRecords, jsonRecords } from './stored-version.js';

export interface Verification {
  /** What was looked at, in words. */
  readonly checked: readonly string[];
  readonly problems: readonly string[];
}

/** The columns that must be the input's slice between two others. */
const slices: Readonly<Record<string, readonly (readonly [words: string, start: string, end: string])[]>> = {
  quotes: [
    ['quote', 'quote_start', 'quote_end'],
    ['mention', 'mention_start', 'mention_end'],
    ['cue', 'cue_start', 'cue_end'],
  ],
  'set-aside': [['words', 'start', 'end']],
};

/**
 * Recomputes a version's checksums and looks its tables through: columns, values, keys, joins, the same content in
 * YAML as in CSV, and, for the articles found under the paths, every offset.
 */
export async function verifyVersion(
  version: StoredVersion,
  paths: readonly string[],
  terminal: Terminal,
  options: ReadOptions = { columns: {} },
): Promise<Verification> {
  const problems = await wrongSums(version.folder);
  const files = problems.length === 0 ? readSums(version.folder).size : 0;
  const texts = new Texts(version.folder, (await findInputs(paths, options)).good);
  const joined = version.tables.flatMap(({ joins }) => joins.map(({ table }) => table));
  const keys = new Map(joined.map((name) => [name, new Set<string>()]));
  let rows = 0;
  // joined tables come first
  const joinedFirst = version.tables.toSorted((a, b) => a.joins.length - b.joins.length);
  for (const table of joinedFirst) {
    rows += await orProblem(problems, 0, () => checkTable(version, table, keys, texts, problems));
  }
  problems.push(...(await orProblem(problems, [], () => wrongRecords(version, texts))));
  const { found, missing } = texts;
  if (missing > 0) {
    terminal.err(`offsets of ${missing} articles weren't checked: their texts aren't at hand; name them with --input`);
  }
  return { checked: [`${files} checksums`, `${rows} rows`, `offsets of ${found} articles`], problems };
}

/** What the task returns, or, where it meets a file that can't be read, one problem more and the fallback. */
async function orProblem<T>(problems: string[], fallback: T, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push(error.message);
    return fallback;
  }
}

async function wrongSums(folder: string): Promise<string[]> {
  const problems: string[] = [];
  const sums = readSums(folder);
  for (const [name, sha256] of sums) {
    const path = join(folder, name);
    if (!existsSync(path)) problems.push(`${name}: missing`);
    else if ((await hashOf(path)) !== sha256) problems.push(`${name}: its checksum isn't the one in SHA256SUMS`);
  }
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const unlisted = names.filter((name) => name !== 'SHA256SUMS' && !sums.has(name));
  return [...problems, ...unlisted.map((name) => `${name}: isn't listed in SHA256SUMS`)];
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  const chunks: AsyncIterable<Buffer> = createReadStream(path);
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** Looks a table through, adds what is wrong to the problems and its keys to those of its name; returns how many rows it has. */
async function checkTable(
  version: StoredVersion,
  table: Table,
  keys: ReadonlyMap<string, Set<string>>,
  texts: Texts,
  problems: string[],
): Promise<number> {
  const stored = await readTable(version, table);
  const names = table.columns.map(({ name }) => name);
  if (stored.columns.join() !== names.join()) {
    problems.push(`${table.name}: its columns are ${stored.columns.join(', ')} and not ${names.join(', ')}`);
    return 0;
  }
  const compare = table.order === 'span' ? bySpanId : byCodeUnits;
  let last: string | undefined;
  let rows = 0;
  for await (const cells of stored.rows) {
    const cell = (name: string) => cells[names.indexOf(name)] ?? '';
    const key = cell(table.key);
    const wrong = (what: string) => problems.push(`${table.name}: ${key}: ${what}`);
    if (last !== undefined && compare(last, key) >= 0) {
      wrong(last === key ? 'stands there twice' : `comes after ${last}`);
    }
    for (const column of table.columns) {
      const problem = wrongValue(column, cell(column.name));
      if (problem !== undefined) wrong(`${column.name} ${problem}`);
    }
    for (const { column, table: other } of table.joins) {
      const id = cell(column);
      if (id !== '' && keys.get(other)?.has(id) !== true) wrong(`${column} ${id} isn't in ${other}`);
    }
    if (table.name === 'articles') texts.name(key, cell('sha256'));
    for (const [words, start, end] of slices[table.name] ?? []) {
      const slice = texts.slice(cell('article_id'), cell(start), cell(end));
      if (slice !== undefined && cellText(undefined, slice) !== cell(words))
        wrong(`${words} isn't the text at its offsets`);
    }
    keys.get(table.name)?.add(key);
    rows += 1;
    last = key;
  }
  return rows;
}

function wrongValue({ type, required, values }: Column, text: string): string | undefined {
  if (text === '') return required === true ? 'is empty' : undefined;
  if (values !== undefined && !values.includes(text)) return `is "${text}", not one of ${values.join(', ')}`;
  if (type === 'integer' && !/^\d+$/.test(text)) return `is "${text}", no whole number`;
  if (type === 'number' && !/^(0\.\d\d|1\.00)$/.test(text)) return `is "${text}", not 0.00 to 1.00`;
  if (type === 'date' && !/^\d{4}-\d\d-\d\d$/.test(text)) return `is "${text}", not YYYY-MM-DD`;
  return undefined;
}

const recordReaders = { yaml: yamlRecords, jsonl: jsonRecords };

/** What in the YAML and JSON Lines isn't what the CSV says, or not exactly the text at its offsets. */
async function wrongRecords(version: StoredVersion, texts: Texts): Promise<string[]> {
  const found = version.tables.flatMap((table) => {
    return Object.entries(recordReaders).map(([extension, read]) => ({
      table,
      name: `${table.name}.${extension}`,
      read,
    }));
  });
  const problems: string[] = [];
  for (const { table, name, read } of found) {
    const path = join(version.folder, name);
    if (!existsSync(path)) continue;
    const stored = await readTable(version, table);
    const rows = stored.rows[Symbol.asyncIterator]();
    for await (const record of read(path)) {
      const value = (column: string) => record.get(column) ?? '';
      const row = await rows.next();
      const cells = table.columns.map((column) => cellText(column, record.get(column.name)));
      const wrong = (what: string) => problems.push(`${name}: ${value(table.key)}: ${what}`);
      if (row.done === true || row.value.join('\n') !== cells.join('\n')) wrong("isn't what the CSV has there");
      for (const [words, start, end] of slices[table.name] ?? []) {
        const slice = texts.slice(String(value('article_id')), String(value(start)), String(value(end)));
        if (slice !== undefined && slice !== value(words)) wrong(`${words} isn't exactly the text at its offsets`);
      }
    }
    if ((await rows.next()).done !== true) problems.push(`${name}: has fewer records than the CSV`);
  }
  return problems;
}

/**
 * The texts of the articles: those that the version keeps, else those found by their checksums. The one in use is held
 * as code points.
 */
class Texts {
  readonly #folder: string;
  readonly #inputs: ReadonlyMap<string, Input>;
  readonly #articles = new Map<string, (() => string) | undefined>();
  #current: { readonly id: string; readonly codePoints: readonly string[] } | undefined;

  constructor(folder: string, inputs: Iterable<Input>) {
    this.#folder = folder;
    this.#inputs = new Map(Array.from(inputs, (input) => [input.sha256, input]));
  }

  /** Makes an article known by its id. */
  name(articleId: string, sha256: string): void {
    const kept = join(this.#folder, textPath(articleId));
    const input = this.#inputs.get(sha256);
    if (existsSync(kept)) this.#articles.set(articleId, () => readFileSync(kept, 'utf8'));
    else this.#articles.set(articleId, input === undefined ? undefined : () => readInput(input).text);
  }

  get found(): number {
    return [...this.#articles.values()].filter((text) => text !== undefined).length;
  }

  get missing(): number {
    return this.#articles.size - this.found;
  }

  /** The text between two offsets, or nothing where an offset or the article isn't there. */
  slice(articleId: string, start: string, end: string): string | undefined {
    if (start === '' || end === '') return undefined;
    if (this.#current?.id !== articleId) {
      const text = this.#articles.get(articleId);
      if (text === undefined) return undefined;
      this.#current = { id: articleId, codePoints: Array.from(text()) };
    }
    return this.#current.codePoints.slice(Number(start), Number(end)).join('');
  }
}
