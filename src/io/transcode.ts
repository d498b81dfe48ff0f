import { closeSync, openSync, writeSync } from 'node:fs';
import type { File } from './formats/format.js';
import { chunksOf } from './formats/chunks.js';
import { exitCodes, Failure } from './failure.js';
import { spoolPath } from './spool.js';

/** Whether a name is one that `--encoding` takes. */
export function isEncoding(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

/** Decodes bytes; throws a `TypeError` where they are not in that encoding. */
export function decodedAs(bytes: Buffer, encoding: string): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  // as a stream: all at once, Node 20 takes Windows-1252 for Latin-1, which has no quotation marks
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** A file in UTF-8: itself, or a copy of it read in the encoding that the user says. */
export async function transcoded(file: File, encoding: string | undefined): Promise<File> {
  if (encoding === undefined || new TextDecoder(encoding).encoding === 'utf-8') return file;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const disk = spoolPath();
  const descriptor = openSync(disk, 'wx');
  try {
    for await (const chunk of chunksOf(file.disk)) writeSync(descriptor, decoder.decode(chunk, { stream: true }));
    const rest = decoder.decode();
    if (rest !== '') writeSync(descriptor, rest);
    return { ...file, disk };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Failure(
      exitCodes.failed,
      `${file.path}: is not ${encoding}, as --encoding says; leave that out to have it looked at`,
    );
  } finally {
    closeSync(descriptor);
  }
}
