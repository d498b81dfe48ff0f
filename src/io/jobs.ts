import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ExitCode } from './failure.js';
import type { FailedArticle, Outcome, Task } from './tasks.js';
import type { Input, ReadArticle } from './read-input.js';
import type { InputList } from './input-list.js';
import { Failure } from './failure.js';
import { perform } from './tasks.js';

/** How many bytes of articles a task holds, about; and how many articles at most. */
const batch = { bytes: 1 << 18, articles: 128 };

/** How many tasks each thread is given ahead, so that it never waits for one. */
const ahead = 2;

/** Reads articles and makes the rows that each has by itself, in the order given. */
export async function* readAll(
  inputs: InputList,
  jobs: number,
): AsyncGenerator<ReadArticle | FailedArticle, void, void> {
  for await (const outcome of performAll(batches(inputs, jobs === 1 ? 1 : batch.bytes), inputs.length > 1 ? jobs : 1)) {
    if (outcome.kind === 'articles') yield* outcome.articles;
  }
}

/** What to say of an article that could not be read. */
export function failureText({ input: { id, path }, reason }: FailedArticle): string {
  return `failed: ${path}: article "${id}": ${reason}; all others are done`;
}

/** @param most how many bytes a task holds, about: without threads, as few as can be, so that little is held at once */
function* batches(inputs: Iterable<Input>, most: number): Generator<Task> {
  let [some, bytes]: [Input[], number] = [[], 0];
  for (const input of inputs) {
    some.push(input);
    bytes += input.length;
    if (bytes < most && some.length < batch.articles) continue;
    yield { kind: 'articles', inputs: some };
    [some, bytes] = [[], 0];
  }
  if (some.length > 0) yield { kind: 'articles', inputs: some };
}

/**
 * Does tasks in so many threads and yields their outcomes in the order of the tasks; with one job, in this thread.
 * A thread that dies, as for want of memory, fails the whole run: what it was doing is named.
 */
export async function* performAll(
  tasks: Iterable<Task> | AsyncIterable<Task>,
  jobs: number,
): AsyncGenerator<Outcome, void, void> {
  if (jobs === 1) {
    for await (const task of tasks) {
      await setImmediate(); // so that an interrupt is heard
      yield perform(task);
    }
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread());
  try {
    const pending: Promise<Outcome>[] = [];
    for await (const task of tasks) {
      const [freest] = threads.toSorted((a, b) => a.load - b.load);
      const outcome = freest?.perform(task);
      if (outcome === undefined) continue;
      // its failure is thrown when its turn comes, not before
      outcome.catch(() => undefined);
      pending.push(outcome);
      const first = pending.length >= jobs * ahead ? pending.shift() : undefined;
      if (first !== undefined) yield await first;
    }
    for (const outcome of pending) yield await outcome;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

type Answer = Outcome | { readonly kind: 'failure'; readonly exitCode: ExitCode; readonly message: string };

/** A worker thread that answers tasks one after another. */
class Thread {
  readonly #worker = new Worker(new URL('./worker.js', import.meta.url));
  readonly #waiting: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[] = [];

  constructor() {
    this.#worker.on('message', (answer: Answer) => {
      const first = this.#waiting.shift();
      if (answer.kind === 'failure') first?.reject(new Failure(answer.exitCode, answer.message));
      else first?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** How many tasks it has not done yet. */
  get load(): number {
    return this.#waiting.length;
  }

  perform(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(task, task.kind === 'lines' ? [toTransfer(task.bytes)] : []);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function toTransfer(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer) return buffer;
  throw new TypeError('shared memory cannot be handed over');
}

/** Reads `--jobs`: a number of threads, or `all` for one per core; undefined where it is neither. */
export function jobsOf(option: string): number | undefined {
  if (option === 'all') return availableParallelism();
  return /^[1-9]\d{0,2}$/.test(option) ? Number(option) : undefined;
}
