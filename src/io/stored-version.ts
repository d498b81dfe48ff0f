import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredTable } from '../dataset/difference.js';
import type { Guard } from '../dataset/csv.js';
import type { Column, Table } from '../dataset/columns.js';
import type { VersionNumber } from '../dataset/version.js';
import { byVersion, parseVersion, versionText } from '../dataset/version.js';
import { cellText } from '../dataset/cells.js';
import { Failure, exitCodes } from './failure.js';
import { parseJson, stringIn, valueIn } from './json.js';
import { storedTables } from './stored-tables.js';
import { csvCells } from '../dataset/csv.js';
import { unguard } from '../dataset/guard.js';
import { linesOf } from './lines.js';

/** A version as it lies on the disk. */
export interface StoredVersion {
  readonly folder: string;
  readonly number: VersionNumber;
  readonly manifestText: string;
  /** What a rebuild can't know from its inputs. */
  readonly created: string | undefined;
  readonly generator: string;
  readonly guard: Guard;
  /** As its own datapackage.json describes them, whatever the tables of today. */
  readonly tables: readonly Table[];
}

/** Opens a version's folder; fails where it holds none. */
export function openVersion(folder: string): StoredVersion {
  const path = join(folder, 'datapackage.json');
  if (!existsSync(path)) {
    throw new Failure(exitCodes.usage, `${folder}: no version of a dataset (it holds no datapackage.json)`);
  }
  const manifestText = readFileSync(path, 'utf8');
  const manifest = parseJson(manifestText);
  const number = parseVersion(`v${stringIn(manifest, 'version') ?? ''}`);
  if (number === undefined) throw new Failure(exitCodes.usage, `${path}: holds no version number such as "1.0.0"`);
  const facts = valueIn(manifest, 'saidso');
  return {
    folder,
    number,
    manifestText,
    created: stringIn(manifest, 'created'),
    generator: stringIn(facts, 'generator') ?? '',
    tables: storedTables(manifest),
    guard: stringIn(valueIn(facts, 'csvGuard'), 'kind') === 'none' ? 'none' : 'reversible',
  };
}

/** The newest version in a folder of versions, or nothing. */
export function newestVersion(out: string): StoredVersion | undefined {
  const numbers = existsSync(out) ? readdirSync(out).map(parseVersion) : [];
  const newest = numbers
    .filter((number) => number !== undefined)
    .sort(byVersion)
    .at(-1);
  return newest === undefined ? undefined : openVersion(join(out, `v${versionText(newest)}`));
}

/** The files of a version with their SHA-256, as its SHA256SUMS lists them. */
export function readSums(folder: string): ReadonlyMap<string, string> {
  const path = join(folder, 'SHA256SUMS');
  if (!existsSync(path)) throw new Failure(exitCodes.failed, `${path}: missing`);
  const lines = readFileSync(path, 'utf8').matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm);
  return new Map(Array.from(lines, ([, sha256 = '', name = '']) => [name, sha256]));
}

/** Where tables lie, and how their CSV is guarded. */
export type Store = Pick<StoredVersion, 'folder' | 'guard'>;

/** Reads a table of a version row by row: from its CSV, or from its YAML where it has no CSV. */
export async function readTable(store: Store, table: Table): Promise<StoredTable> {
  const csv = join(store.folder, `${table.name}.csv`);
  if (existsSync(csv)) return headed(csvRecords(csv, table, store.guard));
  const yaml = join(store.folder, `${table.name}.yaml`);
  if (existsSync(yaml)) return headed(recordRows(yamlRecords(yaml), table));
  const jsonl = join(store.folder, `${table.name}.jsonl`);
  if (existsSync(jsonl)) return headed(recordRows(jsonRecords(jsonl), table));
  throw new Failure(
    exitCodes.failed,
    `${store.folder}: holds no ${table.name}.csv, ${table.name}.yaml or ${table.name}.jsonl`,
  );
}

/** Takes the first row of a file for its header. */
async function headed(rows: AsyncGenerator<readonly string[]>): Promise<StoredTable> {
  const first = await rows.next();
  return { columns: first.done === true ? [] : first.value, rows };
}

/** The cells of a CSV file that saidso wrote, header first, the guard taken off. */
async function* csvRecords(path: string, table: Table, guard: Guard): AsyncGenerator<readonly string[]> {
  let line = 0;
  let columns = 0;
  for await (const text of linesOf(path)) {
    line += 1;
    const cells = csvCells(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (line === 1) columns = cells?.length ?? 0;
    if (cells?.length !== columns) {
      const wrong = cells === undefined ? 'no row on one line' : `${cells.length} cells and not ${columns}`;
      throw new Failure(exitCodes.failed, `${path}:${line}: is no CSV of ${table.name} as saidso writes it: ${wrong}`);
    }
    yield guard === 'none' ? cells : cells.map(unguard);
  }
}

/** The cells of records, as CSV has them, after the first record's keys for a header. */
async function* recordRows(records: AsyncIterable<StoredRecord>, table: Table): AsyncGenerator<readonly string[]> {
  let header: readonly string[] | undefined;
  for await (const record of records) {
    if (header === undefined) yield (header = [...record.keys()]);
    yield header.map((name) => cellText(columnOf(table, name), record.get(name)));
  }
  if (header === undefined) yield table.columns.map(({ name }) => name);
}

function columnOf(table: Table, name: string): Column | undefined {
  return table.columns.find((column) => column.name === name);
}

/** A row of a table by the names of its columns. */
export type StoredRecord = ReadonlyMap<string, string | number | null>;

/** The records of a table in YAML that saidso wrote: one key a line, every text quoted as in JSON. */
export async function* yamlRecords(path: string): AsyncGenerator<StoredRecord> {
  let record = new Map<string, string | number | null>();
  for await (const line of linesOf(path)) {
    const [, dash, key, json = ''] = /^([- ]) (\w+): (.*)$/.exec(line) ?? [];
    if (key === undefined) {
      throw new Failure(exitCodes.failed, `${path}: a line that saidso didn't write: ${line.slice(0, 80)}`);
    }
    if (dash === '-' && record.size > 0) {
      yield record;
      record = new Map();
    }
    record.set(key, cellOf(parseJson(json)));
  }
  if (record.size > 0) yield record;
}

/** The records of a table in JSON Lines. */
export async function* jsonRecords(path: string): AsyncGenerator<StoredRecord> {
  for await (const line of linesOf(path)) {
    const record = parseJson(line);
    if (typeof record !== 'object' || record === null) {
      throw new Failure(exitCodes.failed, `${path}: a line that is no JSON: ${line.slice(0, 80)}`);
    }
    yield new Map(Object.entries(record).map(([name, value]) => [name, cellOf(value)]));
  }
}

function cellOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
