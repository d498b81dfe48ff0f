import { parse } from 'csv-parse/sync';
import { openSync, readSync, closeSync } from 'node:fs';
import type { Problem, RecordFormat, Shape, Stretch } from './format.js';
import { chunksOf } from './chunks.js';
import { decode } from '../decode.js';
import { recordText } from './record.js';

const [newline, mark] = [0x0a, 0x22];

/** How much of a file is looked at for its line of names. */
const longestHeader = 1 << 16;

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
  if (!header.includes(text)) {
    const has = header.slice(0, 20).join(', ');
    return { problem: `has no column "${text}" (its first line names ${has}); say which it is: --columns text=NAME` };
  }
  const unknown = Object.values(columns).find((name) => !header.includes(name));
  if (unknown !== undefined) return { problem: `has no column "${unknown}", which --columns names` };
  const from = { start: end + 1, length: 0, line: 1 + linesIn(line) + 1 };
  return { format: 'csv', columns, header, delimiter, from };
}

function headOf(disk: string): Buffer {
  const descriptor = openSync(disk, 'r');
  try {
    const head = Buffer.alloc(longestHeader);
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
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

/** The rows of a file. Inside quotes a line break is text; a doubled quote ends and begins them at once. */
async function* rowStretches(disk: string, from: Stretch): AsyncGenerator<Stretch> {
  let { start, line } = from;
  let [at, quoted, lines] = [start, false, 0];
  for await (const chunk of chunksOf(disk, start)) {
    let next = 0;
    while (next < chunk.length) {
      if (quoted) {
        const closing = chunk.indexOf(mark, next);
        const end = closing < 0 ? chunk.length : closing;
        lines += countOf(chunk, newline, next, end);
        quoted = closing < 0;
        next = end + 1;
        continue;
      }
      const breakAt = chunk.indexOf(newline, next);
      const openAt = chunk.indexOf(mark, next);
      if (openAt >= 0 && (breakAt < 0 || openAt < breakAt)) {
        quoted = true;
        next = openAt + 1;
      } else if (breakAt >= 0) {
        const length = at + breakAt - start;
        if (length > 1) yield { start, length, line };
        start = at + breakAt + 1;
        line += lines + 1;
        lines = 0;
        next = breakAt + 1;
      } else {
        next = chunk.length;
      }
    }
    at += chunk.length;
  }
  if (at - start > 1) yield { start, length: at - start, line };
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
    const rows: readonly (readonly string[])[] = parse(decoded.text, { delimiter, relax_column_count: true });
    return { cells: rows[0] ?? [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `is no CSV: ${reason.replace(/ at line \d+.*$/, '').slice(0, 160)}` };
  }
}
