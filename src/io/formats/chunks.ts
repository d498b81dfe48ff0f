import { createReadStream } from 'node:fs';

/** The bytes of a file from an offset on, piece by piece. */
export async function* chunksOf(disk: string, start = 0): AsyncGenerator<Buffer> {
  const chunks: AsyncIterable<Buffer> = createReadStream(disk, { start, highWaterMark: 1 << 18 });
  yield* chunks;
}
