import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { Failure, errorCode, exitCodes, systemReason } from './failure.js';

/** What a build's unfinished folder is called, beside the versions: the machine and the process that write it. */
const prefix = '.building-';

/**
 * Runs a task with a fresh folder beside the versions, so that what it writes becomes a version by one rename, or
 * leaves nothing. What killed builds of this machine left behind is cleared away first.
 */
export async function withStaging<T>(out: string, task: (folder: string) => Promise<T>): Promise<T> {
  let folder: string | undefined;
  const clear = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = () => {
    clear();
    process.exit(exitCodes.failed);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    mkdirSync(out, { recursive: true });
    clearRubble(out);
    folder = join(out, `${prefix}${machine()}-${process.pid}-${randomBytes(6).toString('hex')}`);
    mkdirSync(folder);
    return await task(folder);
  } catch (error) {
    if (error instanceof Failure || errorCode(error) === undefined) throw error;
    throw new Failure(exitCodes.failed, `${out}: can't be written: ${systemReason(error)}; nothing was left there`);
  } finally {
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
    clear();
  }
}

/**
 * Makes a finished folder a version. Returns false where that version exists already: renaming onto a folder that
 * isn't empty fails, so of several builds only one succeeds and no version is ever replaced.
 */
export function publish(folder: string, target: string): boolean {
  try {
    renameSync(folder, target);
    return true;
  } catch (error) {
    const code = errorCode(error);
    // EPERM is what Windows says
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

/** Whether two finished versions hold the same, by their sums. */
export function sameSums(folder: string, other: string): boolean {
  try {
    const sums = (path: string) => readFileSync(join(path, 'SHA256SUMS'), 'utf8');
    return sums(folder) === sums(other);
  } catch {
    return false;
  }
}

function clearRubble(out: string): void {
  const mine = `${prefix}${machine()}-`;
  for (const name of readdirSync(out)) {
    if (!name.startsWith(mine)) continue;
    const builder = Number(name.slice(mine.length).split('-')[0]);
    if (!isRunning(builder)) rmSync(join(out, name), { recursive: true, force: true });
  }
}

/** This machine's name without hyphens, which part the folder's name. */
function machine(): string {
  return hostname().replace(/[^A-Za-z0-9.]/g, '_');
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
