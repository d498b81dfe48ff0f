import type { ReadOptions, Shape } from './formats/format.js';
import type { Task } from './tasks.js';
import type { Terminal } from './terminal.js';
import { formatSeen } from './formats/formats.js';
import { jsonl } from './formats/jsonl.js';
import { performAll } from './jobs.js';

const newline = 0x0a;

/** How many bytes of lines are read together. */
const batch = 1 << 18;

/** Standard input, of which the first bytes have been looked at. */
export interface Piped {
  /** Whether these are articles in JSON Lines, or nothing at all. */
  readonly records: boolean;
  readonly chunks: AsyncIterable<Buffer>;
}

/** Looks at the head of a stream. */
export async function piped(stream: AsyncIterable<Buffer>, said: string | undefined): Promise<Piped> {
  const chunks = stream[Symbol.asyncIterator]();
  const head: Buffer[] = [];
  let length = 0;
  while (length < 1 << 16) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
    if (said !== undefined || next.value.includes(newline)) break;
  }
  const records = said === undefined ? length === 0 || formatSeen(Buffer.concat(head)) === jsonl : said === 'jsonl';
  return { records, chunks: joined(head, chunks) };
}

async function* joined(head: readonly Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/**
 * Answers each line of the stream, an article, by one line, its record or an error, in the same order; holds no more
 * than some batches of them. Returns how many errors there were.
 */
export async function answerLines(
  chunks: AsyncIterable<Buffer>,
  options: ReadOptions,
  jobs: number,
  terminal: Terminal,
): Promise<number> {
  const shape = { format: jsonl.name, columns: options.columns };
  let errors = 0;
  for await (const outcome of performAll(tasks(chunks, shape), jobs)) {
    if (outcome.kind !== 'lines') continue;
    errors += outcome.errors;
    await terminal.out(outcome.text);
  }
  return errors;
}

async function* tasks(chunks: AsyncIterable<Buffer>, shape: Shape): AsyncGenerator<Task> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < batch || !chunk.includes(newline)) continue;
    const all = Buffer.concat(held);
    const end = all.lastIndexOf(newline) + 1;
    yield { kind: 'lines', bytes: copyOf(all.subarray(0, end)), shape };
    held = [all.subarray(end)];
    length = all.length - end;
  }
  if (length > 0) yield { kind: 'lines', bytes: copyOf(Buffer.concat(held)), shape };
}

/** Bytes in memory of their own, which can be handed to another thread. */
function copyOf(bytes: Buffer): Uint8Array {
  return new Uint8Array(bytes);
}
