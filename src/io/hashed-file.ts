import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredFile } from '../dataset/datapackage.js';

const chunkLength = 1 << 16;

/** A file that is written once, from front to end, and counted and hashed on the way. */
export class HashedFile {
  readonly #name: string;
  readonly #descriptor: number;
  readonly #hash = createHash('sha256');
  #pending = '';
  #bytes = 0;

  /** Creates the file; fails where it exists. */
  constructor(folder: string, name: string) {
    this.#name = name;
    this.#descriptor = openSync(join(folder, name), 'wx');
  }

  write(text: string): void {
    this.#pending += text;
    if (this.#pending.length >= chunkLength) this.#flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.#flush();
    this.#put(bytes);
  }

  /** Writes what is left and says what the file holds. */
  close(): StoredFile {
    this.#flush();
    closeSync(this.#descriptor);
    return { path: this.#name, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending);
    this.#pending = '';
    this.#put(bytes);
  }

  #put(bytes: Uint8Array): void {
    let written = 0;
    while (written < bytes.length) written += writeSync(this.#descriptor, bytes, written);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }
}

/** Writes a whole file at once. */
export function writeHashed(folder: string, name: string, text: string): StoredFile {
  const file = new HashedFile(folder, name);
  file.write(text);
  return file.close();
}
