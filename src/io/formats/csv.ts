import { CsvError, parse } from 'csv-parse/sync';
import type { Problem, RecordFormat, Shape, Stretch } from './format.js';
import { chunksOf, headOf } from './chunks.js';
import { decode } from '../decode.js';
import { fieldNamed, recordText } from './record.js';

const [newline, mark] = [0x0a, 0x22];

export const csv: RecordFormat = {
  name: 'csv',
  kind: 'records',
  endings: ['.csv', '.tsv'],
  says: 'one article a row, under a line of names as in `jsonl`; commas, semicolons or tabs; offsets count in the cell `text`',
  shape: shapeOf,
  stretches: rowStretches,
  reader: (shape) => (bytes) => {
    const cells = cellsOf(bytes, shape.delimiter ?? ',');
    if ('problem' in cells) return cells;
    const names = shape.header ?? [];
    if (cells.cells.length !== names.length) {
      return {
        problem: `has ${cells.cells.length} cells under ${names.length} names; quote cells that hold "," or line breaks`,
      };
    }
    return recordText(shape, names, (name) => {
      const at = names.indexOf(name);
      return at < 0 ? undefined : cells.cells[at];
    });
  },
};

function shapeOf(disk: string, { columns }: { readonly columns: Shape['columns'] }): ReturnType<RecordFormat['shape']> {
  const head = headOf(disk);
  const start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
  const end = rowEnd(head, start);
  const line = head.subarray(start, end);
  const names = line.toString('utf8');
  const delimiter = [',', ';', '\t'].toSorted((a, b) => names.split(b).length - names.split(a).length)[0] ?? ',';
  const cells = cellsOf(line, delimiter);
  if ('problem' in cells) return cells;
  const header = cells.cells.map((name) => name.trim());
  const text = columns.text ?? 'text';
  if (fieldNamed('text', columns, header) === undefined) {
    const has = header.slice(0, 20).join(', ');
    return { problem: `has no column "${text}" (its first line names ${has}); say which it is: --columns text=NAME` };
  }
  const unknown = Object.values(columns).find((name) => !header.includes(name));
  if (unknown !== undefined) return { problem: `has no column "${unknown}", which --columns names` };
  const from = { start: end + 1, length: 0, line: 1 + linesIn(line) + 1 };
  return { format: 'csv', columns, header, delimiter, from };
}

/** Where the row that begins at an offset ends: its line break, or the end of the bytes. */
function rowEnd(bytes: Buffer, start: number): number {
  let quoted = false;
  for (let at = start; at < bytes.length; at += 1) {
    if (bytes[at] === mark) quoted = !quoted;
    else if (bytes[at] === newline && !quoted) return at;
  }
  return bytes.length;
}

/**
 * The rows of a file. A quote that begins a cell opens it, and line breaks are text until one closes it; a doubled quote
 * closes and opens it at once. In a cell that has begun without one, as in tables that quote nothing, it is text.
 */
async function* rowStretches(disk: string, from: Stretch, { delimiter = ',' }: Shape): AsyncGenerator<Stretch> {
  const opening = new Set([newline, mark, delimiter.charCodeAt(0)]);
  let { start, line } = from;
  let [at, quoted, lines] = [start, false, 0];
  // what stands before a chunk: at first, the end of the line of names
  let before = newline;
  for await (const chunk of chunksOf(disk, start)) {
    let [breakAt, markAt] = [-1, -1];
    for (let next = 0; next < chunk.length; next += 1) {
      if (markAt < next) markAt = indexOf(chunk, mark, next);
      if (quoted) {
        lines += countOf(chunk, newline, next, markAt);
        quoted = markAt === chunk.length;
        next = markAt;
        continue;
      }
      if (breakAt < next) breakAt = indexOf(chunk, newline, next);
      next = Math.min(markAt, breakAt);
      if (markAt < breakAt) {
        quoted = opening.has(markAt === 0 ? before : (chunk[markAt - 1] ?? 0));
      } else if (breakAt < chunk.length) {
        const length = at + breakAt - start;
        if (length > 1) yield { start, length, line };
        start = at + breakAt + 1;
        line += lines + 1;
        lines = 0;
      }
    }
    at += chunk.length;
    before = chunk.at(-1) ?? before;
  }
  if (at - start > 1) yield { start, length: at - start, line };
}

/** Where a byte stands next; the length of the bytes where it doesn't. */
function indexOf(bytes: Buffer, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 ? bytes.length : at;
}

function countOf(bytes: Buffer, byte: number, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte, from); at >= 0 && at < to; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
}

function linesIn(bytes: Buffer): number {
  return countOf(bytes, newline, 0, bytes.length);
}

function cellsOf(bytes: Buffer, delimiter: string): { readonly cells: readonly string[] } | Problem {
  const decoded = decode(bytes);
  if ('problem' in decoded) return { problem: decoded.problem };
  try {
    return { cells: parsed(decoded.text, delimiter) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `is no CSV: ${reason.replace(/ at line \d+.*$/, '').slice(0, 160)}` };
  }
}

function parsed(row: string, delimiter: string, quotesAsText = false): readonly string[] {
  try {
    const options = { delimiter, relax_column_count: true, relax_quotes: quotesAsText };
    const rows: readonly (readonly string[])[] = parse(row, options);
    return rows[0] ?? [];
  } catch (error) {
    if (quotesAsText || !(error instanceof CsvError) || error.code !== 'INVALID_OPENING_QUOTE') throw error;
    return parsed(row, delimiter, true);
  }
}
