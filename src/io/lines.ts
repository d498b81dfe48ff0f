import { createReadStream } from 'node:fs';

/** The lines of a file, without their ends: LF alone, or CR and LF. Line ends of Unicode's own stand for themselves. */
export async function* linesOf(path: string): AsyncGenerator<string> {
  const chunks: AsyncIterable<string> = createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 });
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.endsWith('\r') ? line.slice(0, -1) : line;
  }
  if (rest !== '') yield rest;
}
