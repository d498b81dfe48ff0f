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
export const inputFormats: readonly Format[] = [gz, zip, html, jsonl, csv, md, txt];

const all: readonly Format[] = [...inputFormats, parts];

function formatNamed(name: string): Format | undefined {
  return all.find((format) => format.name === name);
}

/**
 * The format of a file: by its ending, else by what the user said, else, where it has no name at all, by its first
 * bytes; else plain text.
 */
export function formatOf(name: string, said: string | undefined, head: () => Buffer): Format {
  if (said === parts.name) return parts;
  const ending = extname(name).toLowerCase();
  const byEnding = inputFormats.find(({ endings }) => endings.includes(ending));
  if (byEnding !== undefined) return byEnding;
  const seen = name === '-' ? formatSeen(head()) : undefined;
  const named = said === undefined ? undefined : formatNamed(said);
  // what is packed says itself; what is said is the format of what is in it
  return (seen?.kind === 'container' ? seen : undefined) ?? named ?? seen ?? txt;
}

/** The format that first bytes tell, if they do. */
export function formatSeen(head: Buffer): Format | undefined {
  return inputFormats.find(({ looksLike }) => looksLike?.(head) === true);
}

export function recordFormat(name: string): RecordFormat {
  const format = formatNamed(name);
  if (format?.kind !== 'records') throw new Error(`${name}: no format of records`);
  return format;
}

/** The names of formats that the user may say. */
export const sayableFormats: readonly string[] = inputFormats
  .filter(({ kind }) => kind !== 'container')
  .map(({ name }) => name);
