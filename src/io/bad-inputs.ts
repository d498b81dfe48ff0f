import type { Position } from './decode.js';
import type { Terminal } from './terminal.js';
import { exitCodes, Failure } from './failure.js';

/** What could not be read, where it stands, and how to mend it. */
export interface BadInput {
  readonly path: string;
  readonly relative: string;
  readonly reason: string;
  readonly at?: Pick<Position, 'line'> & Partial<Position>;
  /** The path itself is wrong, not what is in it. */
  readonly wrongArgument?: true;
}

/** How many bad inputs are named one by one. */
const named = 200;

/** Names bad inputs: in a failure, or, where they are to be skipped, in passing. */
export function reportBad(bad: readonly BadInput[], skipBad: boolean, terminal: Terminal): void {
  const lines = bad.slice(0, named).map(({ path, at, reason }) => {
    const column = at?.column === undefined ? '' : `:${at.column}`;
    return `${path}${at === undefined ? '' : `:${at.line}${column}`}: ${reason}`;
  });
  if (bad.length > named) lines.push(`… and ${bad.length - named} more`);
  if (skipBad) {
    terminal.err(lines.map((line) => `skipped: ${line}`).join('\n'));
    return;
  }
  const count = `${bad.length} bad ${bad.length === 1 ? 'input' : 'inputs'}; nothing was written. --skip-bad goes on without.`;
  const code = bad.some(({ wrongArgument }) => wrongArgument) ? exitCodes.usage : exitCodes.failed;
  throw new Failure(code, [...lines, count].join('\n'));
}
