import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Article } from '../types.js';
import type { Given } from '../article/parse.js';
import type { LoneRows } from '../dataset/rows.js';
import type { RecordReader, RecordText, Shape } from './formats/format.js';
import { decode } from './decode.js';
import { exitCodes, Failure } from './failure.js';
import { hashOf } from './formats/record.js';
import { loneRowsOf } from '../dataset/rows.js';
import { parseArticle } from '../article/parse.js';
import { readArticle } from '../pipeline.js';
import { recordFormat } from './formats/formats.js';

/** An article, looked through and found good, and where its text lies: plain data, so that it can be sent to threads. */
export interface Input {
  readonly id: string;
  /** As the user would name its file. */
  readonly path: string;
  /** Of an article that has a file of its own: see `File`. */
  readonly relative?: string;
  /** Of the file's bytes; of records and pages, of their text as UTF-8. */
  readonly sha256: string;
  readonly disk: string;
  readonly start: number;
  readonly length: number;
  /** Of a record: its line in the file, 1-based. */
  readonly line?: number;
  /** How to read the record; none: the bytes are the text. */
  readonly shape?: Shape;
  readonly given?: Given;
}

/** An article with the rows that it has by itself. */
export interface ReadArticle {
  readonly article: Article;
  readonly rows: LoneRows;
}

/** Reads an article anew, so that not all are held at once; fails where it has changed since it was looked through. */
export function readInput(input: Input): Omit<RecordText, 'id'> {
  const { shape, given = {} } = input;
  const bytes = bytesOf(input);
  if (shape === undefined) {
    const decoded = decode(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if ('text' in decoded && sha256 === input.sha256) return { text: decoded.text, given };
  } else {
    const record = readerOf(shape)(bytes);
    if ('text' in record && hashOf(record.text) === input.sha256) return record;
  }
  throw new Failure(exitCodes.failed, `${input.path}: changed while it was read; run again`);
}

/** Reads an article and makes its rows, unless its record has them already. */
export function readRows(input: Input): ReadArticle {
  const { text, given, rows } = readInput(input);
  const article = parseArticle(input.id, text, given);
  return { article, rows: rows ?? loneRowsOf(readArticle(article), input.sha256) };
}

/** The file of records that was read last: the next one mostly comes from it too. */
let open: { readonly disk: string; readonly descriptor: number } | undefined;

function bytesOf({ disk, start, length, shape }: Input): Buffer {
  if (shape === undefined) return readFileSync(disk);
  if (open?.disk !== disk) {
    if (open !== undefined) closeSync(open.descriptor);
    open = undefined;
    open = { disk, descriptor: openSync(disk, 'r') };
  }
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(open.descriptor, bytes, 0, length, start));
}

const readers = new WeakMap<Shape, RecordReader>();

function readerOf(shape: Shape): RecordReader {
  const known = readers.get(shape);
  if (known !== undefined) return known;
  const reader = recordFormat(shape.format).reader(shape);
  readers.set(shape, reader);
  return reader;
}
