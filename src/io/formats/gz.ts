import { createGunzip } from 'node:zlib';
import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { ContainerFormat } from './format.js';
import { spoolPath } from '../spool.js';

export const gz: ContainerFormat = {
  name: 'gz',
  kind: 'container',
  endings: ['.gz'],
  says: 'any of these, compressed by gzip: `news.jsonl.gz`',
  looksLike: (head) => head[0] === 0x1f && head[1] === 0x8b,
  unpack: async function* ({ disk, path, relative }) {
    const unpacked = spoolPath();
    await pipeline(createReadStream(disk), createGunzip(), createWriteStream(unpacked));
    const bare = (name: string) => name.replace(/\.gz$/i, '');
    yield { disk: unpacked, path: bare(path), relative: bare(relative) };
  },
};
