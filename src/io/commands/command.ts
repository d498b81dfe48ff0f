import type { ExitCode } from '../failure.js';
import type { Terminal } from '../terminal.js';

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** What follows `saidso` on the usage line. */
  readonly usage: string;
  /** The rest of its help. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}
