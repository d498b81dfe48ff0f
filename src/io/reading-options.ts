import type { ReadOptions } from './formats/format.js';
import { sayableFormats } from './formats/formats.js';
import { isEncoding } from './transcode.js';
import { jobsOf } from './jobs.js';
import { oneOf, wrongUse } from './options.js';
import { recordFields } from './formats/record.js';

/** The options of every command that reads articles. */
export const readingOptions = {
  columns: { type: 'string' },
  encoding: { type: 'string' },
  'input-format': { type: 'string' },
} as const;

export const readingHelp = `  --columns LIST       the names of fields in records: text=body,date=published; of ${recordFields.join(', ')}
  --encoding NAME      of the articles, where it isn't UTF-8: windows-1252, utf-16le, …
  --input-format NAME  of standard input and of files whose ending says nothing: ${sayableFormats.join(', ')}`;

/** Reads them. */
export function readOptionsOf(
  command: string,
  values: { readonly [name in keyof typeof readingOptions]?: string | undefined },
): ReadOptions {
  const { columns, encoding, 'input-format': format } = values;
  const named = columns === undefined ? {} : columnsOf(columns, recordFields);
  if (typeof named === 'string') throw wrongUse(command, `--columns ${named}`);
  if (encoding !== undefined && !isEncoding(encoding)) {
    throw wrongUse(command, `--encoding ${encoding}: no encoding that is known; try windows-1252 or utf-16le`);
  }
  return {
    columns: named,
    ...(encoding === undefined ? {} : { encoding }),
    ...(format === undefined ? {} : { format: oneOf(command, '--input-format', format, sayableFormats) }),
  };
}

/** Reads `--jobs`. */
export function jobCount(command: string, option: string): number {
  const jobs = jobsOf(option);
  if (jobs === undefined) throw wrongUse(command, `--jobs ${option}: give a number of threads, or all`);
  return jobs;
}

/** Reads `text=body,date=published`. @param known names of fields */
function columnsOf(option: string, known: readonly string[]): Readonly<Record<string, string>> | string {
  const columns: Record<string, string> = {};
  for (const pair of option.split(',')) {
    const [, field = '', name] = /^\s*(\w+)\s*=\s*(.*\S)\s*$/.exec(pair) ?? [];
    if (name === undefined) return `"${pair}": write it as text=NAME`;
    if (!known.includes(field)) return `"${field}": not one of ${known.join(', ')}`;
    columns[field] = name;
  }
  return columns;
}
