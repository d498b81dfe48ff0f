import { extname } from 'node:path';
import type { Format, RecordFormat } from './format.js';
import { csv } from './csv.js';
import { gz } from './gz.js';
import { html } from './html.js';
import { jsonl } from './jsonl.js';
import { md } from './md.js';
import { parts } from './parts.js';
import { txt } from './txt.js';
import { zip } from './zip.js';

/** Every format that articles are read from, in the order in which a file without a telling name is held against them. */
export const inputFormats: readonly Format[] = [gz, zip, jsonl, csv, html, md, txt];

const all: readonly Format[] = [...inputFormats, parts];

export function formatNamed(name: string): Format | undefined {
  return all.find((format) => format.name === name);
}

/** The format of a file: by its ending, else by what the user said, else by its first bytes, else plain text. */
export function formatOf(name: string, said: string | undefined, head: () => Buffer): Format {
  if (said === parts.name) return parts;
  const ending = extname(name).toLowerCase();
  const byEnding = inputFormats.find(({ endings }) => endings.includes(ending));
  if (byEnding !== undefined) return byEnding;
  const named = said === undefined ? undefined : formatNamed(said);
  if (named !== undefined) return named;
  // only what has no name is looked at: a file may have been given any ending
  if (name !== '-') return txt;
  const bytes = head();
  return inputFormats.find(({ looksLike }) => looksLike?.(bytes) === true) ?? txt;
}

export function recordFormat(name: string): RecordFormat {
  const format = formatNamed(name);
  if (format?.kind !== 'records') throw new Error(`${name}: no format of records`);
  return format;
}
