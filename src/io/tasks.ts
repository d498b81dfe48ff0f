import type { Input, ReadArticle } from './read-input.js';
import type { Shape } from './formats/format.js';
import { errorLine, recordLine } from './article-record.js';
import { Failure } from './failure.js';
import { hashOf } from './formats/record.js';
import { loneRowsOf } from '../dataset/rows.js';
import { parseArticle } from '../article/parse.js';
import { readArticle } from '../pipeline.js';
import { readRows } from './read-input.js';
import { recordFormat } from './formats/formats.js';

/** An article that could not be read, though nothing is wrong with its file: a fault of saidso's own. */
export interface FailedArticle {
  readonly input: Input;
  readonly reason: string;
}

/** What is given to a thread at once: work enough to be worth the way there and back. */
export type Task =
  | { readonly kind: 'articles'; readonly inputs: readonly Input[] }
  /** Lines of records, to be answered line by line. */
  | { readonly kind: 'lines'; readonly bytes: Uint8Array; readonly shape: Shape };

export type Outcome =
  | { readonly kind: 'articles'; readonly articles: readonly (ReadArticle | FailedArticle)[] }
  | { readonly kind: 'lines'; readonly text: string; readonly errors: number };

/** Does a task. The same task has the same outcome in any thread. */
export function perform(task: Task): Outcome {
  if (task.kind === 'articles') return { kind: 'articles', articles: task.inputs.map(readOrFail) };
  return answered(Buffer.from(task.bytes.buffer, task.bytes.byteOffset, task.bytes.byteLength), task.shape);
}

function readOrFail(input: Input): ReadArticle | FailedArticle {
  try {
    return readRows(input);
  } catch (error) {
    if (error instanceof Failure) throw error;
    return { input, reason: reasonOf(error) };
  }
}

function answered(bytes: Buffer, shape: Shape): Outcome {
  const read = recordFormat(shape.format).reader(shape);
  let text = '';
  let errors = 0;
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    const record = read(bytes.subarray(start, end));
    start = end + 1;
    if ('problem' in record) {
      errors += 1;
      text += errorLine(undefined, record.problem);
      continue;
    }
    try {
      const article = parseArticle(record.id, record.text, record.given);
      text += recordLine(record, loneRowsOf(readArticle(article), hashOf(record.text)));
    } catch (error) {
      errors += 1;
      text += errorLine(record.id, reasonOf(error));
    }
  }
  return { kind: 'lines', text, errors };
}

/** Why reading failed, in a line: the same wherever the program is installed. */
function reasonOf(error: unknown): string {
  return `reading it failed: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`;
}
