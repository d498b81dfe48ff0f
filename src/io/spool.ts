import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes } from './failure.js';

let folder: string | undefined;
let count = 0;

/**
 * A path for a file that is needed until the process ends: standard input, what was unpacked or converted. Files, not
 * memory, so that their size doesn't matter.
 */
export function spoolPath(): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'saidso-'));
    folder = made;
    process.once('exit', () => {
      rmSync(made, { recursive: true, force: true });
    });
    // without a listener of its own the process would end without the event above
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(exitCodes.failed));
  }
  count += 1;
  return join(folder, String(count));
}
