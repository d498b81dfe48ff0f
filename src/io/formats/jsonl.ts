import { isUtf8 } from 'node:buffer';
import type { Problem, RecordFormat, RecordReader, Stretch } from './format.js';
import { decode } from '../decode.js';
import { chunksOf, headOf } from './chunks.js';
import { recordText } from './record.js';
import { valueIn } from '../json.js';

const newline = 0x0a;

export const jsonl: RecordFormat = {
  name: 'jsonl',
  kind: 'records',
  endings: ['.jsonl', '.ndjson', '.json'],
  says: 'one article a line, `{"id": …, "title": …, "date": …, "publisher": …, "url": …, "author": …, "text": …}`, all but `text` optional; offsets count in `text`, whose paragraphs may be a list',
  looksLike: (head) => {
    const lines = head.toString('utf8').split('\n', 20);
    return lines.some((line) => /^\uFEFF?\{\s*"/.test(line));
  },
  shape: (disk, { columns }) => {
    // what is no record by itself is one value over many lines, all of which would be told one by one
    const first =
      headOf(disk)
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .trimStart()
        .split('\n', 1)[0]
        ?.trim() ?? '';
    if (/^\[|^\{$/.test(first)) {
      const mend = `jq -c ${first === '{' ? '.' : "'.[]'"} a.json > a.jsonl`;
      return { problem: `is one JSON value over several lines; write one object a line: ${mend}` };
    }
    return { format: 'jsonl', columns, from: { start: 0, length: 0, line: 1 } };
  },
  stretches: lineStretches,
  reader: ({ columns }) => readerOf(columns),
};

/** The lines of a file, blank ones left out. */
export async function* lineStretches(disk: string, from: Stretch): AsyncGenerator<Stretch> {
  let { start, line } = from;
  let blank = true;
  let at = start;
  for await (const chunk of chunksOf(disk, start)) {
    let begin = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, begin)) {
      blank &&= isBlank(chunk, begin, end);
      if (!blank) yield { start, length: at + end - start, line };
      blank = true;
      begin = end + 1;
      start = at + begin;
      line += 1;
    }
    blank &&= isBlank(chunk, begin, chunk.length);
    at += chunk.length;
  }
  if (!blank) yield { start, length: at - start, line };
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0d) return false;
  }
  return true;
}

function readerOf(columns: Readonly<Record<string, string>>): RecordReader {
  return (bytes) => {
    const value = jsonOf(bytes);
    if ('problem' in value) return value;
    const { record } = value;
    const paragraphs = columns.text ?? 'text';
    return recordText({ columns }, [...record.keys()], (name) => {
      return textOf(record.get(name), name.toLowerCase() === paragraphs.toLowerCase() ? '\n\n' : ', ');
    });
  };
}

/** A line's object by its keys. */
export function jsonOf(bytes: Buffer): { readonly record: ReadonlyMap<string, unknown> } | Problem {
  if (!isUtf8(bytes)) {
    const decoded = decode(bytes);
    return 'problem' in decoded ? { problem: decoded.problem } : { problem: 'is not UTF-8' };
  }
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { record: new Map(Object.entries(value)) };
    }
    return { problem: 'is no JSON object; write one object a line' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `is no JSON (${reason.slice(0, 120)}); write one object a line` };
  }
}

/** A field as text: of a list its items, of a person or outlet the name, of a database's date or id the value. */
function textOf(value: unknown, between: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item) => textOf(item, between) ?? []).join(between);
  }
  for (const name of ['name', '$date', '$oid']) {
    const inside = valueIn(value, name);
    if (typeof inside === 'string' || typeof inside === 'number') return String(inside);
  }
  return undefined;
}
