import { closeSync, openSync, writeSync } from 'node:fs';
import type { ContainerFormat, File } from './format.js';
import { byCodeUnits } from '../../dataset/order.js';
import { chunksOf } from './chunks.js';
import { spoolPath } from '../spool.js';

export const zip: ContainerFormat = {
  name: 'zip',
  kind: 'container',
  endings: ['.zip'],
  says: 'a folder of these, packed by zip',
  looksLike: (head) => head.toString('latin1', 0, 4) === 'PK\u0003\u0004',
  unpack: async function* (zipped) {
    const files = await unzipped(zipped);
    yield* files.toSorted((a, b) => byCodeUnits(a.relative, b.relative));
  },
};

async function unzipped({ disk, path, relative }: File): Promise<readonly File[]> {
  const { Unzip, UnzipInflate } = await import('fflate');
  const files: File[] = [];
  let fault: Error | undefined;
  const unzip = new Unzip((entry) => {
    const name = entry.name.replaceAll('\\', '/');
    // folders, and what archives and machines add for themselves
    if (name.endsWith('/') || /(?:^|\/)(?:\.|__MACOSX\/)/.test(name)) return;
    const unpacked = spoolPath();
    const descriptor = openSync(unpacked, 'wx');
    entry.ondata = (error, chunk, final) => {
      fault ??= error ?? undefined;
      if (error === null) writeSync(descriptor, chunk);
      if (error !== null || final) closeSync(descriptor);
    };
    entry.start();
    files.push({ disk: unpacked, path: `${path}/${name}`, relative: `${relative}/${name}` });
  });
  unzip.register(UnzipInflate);
  for await (const chunk of chunksOf(disk)) unzip.push(chunk);
  unzip.push(new Uint8Array(0), true);
  if (fault !== undefined) throw fault;
  if (files.length === 0) throw new Error('it holds no file, or is no zip');
  return files;
}
