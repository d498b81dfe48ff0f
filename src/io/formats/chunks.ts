import { closeSync, createReadStream, openSync, readSync } from 'node:fs';

/** The bytes of a file from an offset on, piece by piece. */
export async function* chunksOf(disk: string, start = 0): AsyncGenerator<Buffer> {
  const chunks: AsyncIterable<Buffer> = createReadStream(disk, { start, highWaterMark: 1 << 18 });
  yield* chunks;
}

/** The first bytes of a file, enough to tell what is in it. */
export function headOf(disk: string): Buffer {
  const descriptor = openSync(disk, 'r');
  try {
    const head = Buffer.alloc(1 << 16);
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}
