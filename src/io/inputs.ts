import { buffer } from 'node:stream/consumers';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { Position } from './decode.js';
import type { Terminal } from './terminal.js';
import { byCodeUnits } from '../dataset/order.js';
import { decode } from './decode.js';
import { Failure, exitCodes, systemReason } from './failure.js';

/** An article's file, looked through and found good. */
export interface Input {
  readonly id: string;
  /** As the user would name it. */
  readonly path: string;
  /** Relative to the path given on the command line, with slashes: the same on every machine. */
  readonly relative: string;
  readonly sha256: string;
  /** Reads the text again, so that not all are held at once. */
  readonly text: () => string;
}

export interface BadInput {
  readonly path: string;
  readonly relative: string;
  readonly reason: string;
  readonly at?: Position;
  /** The path itself is wrong, not what is in it. */
  readonly wrongArgument?: true;
}

export interface Inputs {
  /** Ordered by id, in code units. */
  readonly good: readonly Input[];
  readonly bad: readonly BadInput[];
}

interface File {
  readonly path: string;
  readonly relative: string;
}

/**
 * Finds the articles under files and folders (`-`: standard input) and looks each one through.
 * Throws one failure that lists all bad inputs, unless they are to be skipped.
 */
export async function collectInputs(paths: readonly string[], skipBad: boolean, terminal: Terminal): Promise<Inputs> {
  const inputs = await findInputs(paths);
  if (inputs.bad.length > 0) report(inputs.bad, skipBad, terminal);
  if (inputs.good.length > 0) return inputs;
  throw new Failure(exitCodes.usage, `no article in ${paths.join(', ')}; name a file or a folder that holds some`);
}

/** The same without a word about bad inputs. */
export async function findInputs(paths: readonly string[]): Promise<Inputs> {
  const standardInput = paths.includes('-') ? await buffer(process.stdin) : Buffer.alloc(0);
  const bad: BadInput[] = [];
  const found: Input[] = [];
  for (const file of listFiles(paths, bad)) {
    const looked = lookThrough(file, standardInput);
    if ('reason' in looked) bad.push(looked);
    else found.push(looked);
  }
  const twins = twinIds(found);
  for (const [id, files] of twins) {
    for (const { path, relative } of files) {
      bad.push({ path, relative, reason: `has the same article id as another file ("${id}"); rename one of them` });
    }
  }
  const good = found.filter(({ id }) => !twins.has(id)).sort((a, b) => byCodeUnits(a.id, b.id));
  bad.sort((a, b) => byCodeUnits(a.relative, b.relative) || byCodeUnits(a.path, b.path));
  return { good, bad };
}

function report(bad: readonly BadInput[], skipBad: boolean, terminal: Terminal): void {
  const lines = bad.map(({ path, at, reason }) => {
    const where = at === undefined ? path : `${path}:${at.line}:${at.column}`;
    return `${where}: ${reason}`;
  });
  if (skipBad) {
    terminal.err(lines.map((line) => `skipped: ${line}`).join('\n'));
    return;
  }
  const count = `${bad.length} bad ${bad.length === 1 ? 'input' : 'inputs'}; nothing was written. --skip-bad goes on without.`;
  const code = bad.some(({ wrongArgument }) => wrongArgument) ? exitCodes.usage : exitCodes.failed;
  throw new Failure(code, [...lines, count].join('\n'));
}

function* listFiles(paths: readonly string[], bad: BadInput[]): Generator<File> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (!seen.has(path)) yield { path, relative: path };
      seen.add(path);
      continue;
    }
    try {
      const files = statSync(path).isDirectory() ? filesUnder(path, '') : [{ path, relative: basename(path) }];
      for (const file of files) {
        const real = realpathSync(file.path);
        if (!seen.has(real)) yield file;
        seen.add(real);
      }
    } catch (error) {
      const reason = `${systemReason(error)}; check the path`;
      bad.push({ path, relative: basename(path), reason, wrongArgument: true });
    }
  }
}

/** The files of a folder and of those in it, in code-unit order; names that begin with a dot are left out. */
function filesUnder(folder: string, relative: string): readonly File[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => byCodeUnits(a.name, b.name));
  return entries.flatMap((entry) => {
    const file = { path: join(folder, entry.name), relative: `${relative}${entry.name}` };
    return entry.isDirectory() ? filesUnder(file.path, `${file.relative}/`) : [file];
  });
}

function lookThrough(file: File, standardInput: Buffer): Input | BadInput {
  const path = file.path === '-' ? 'standard input' : file.path.split(sep).join('/');
  const { relative } = file;
  try {
    const bytes = file.path === '-' ? standardInput : readFileSync(file.path);
    const decoded = decode(bytes);
    if (!('text' in decoded)) {
      const { problem: reason, at } = decoded;
      return { path, relative, reason, ...(at === undefined ? {} : { at }) };
    }
    const sha256 = hash(bytes);
    const id = file.path === '-' ? 'stdin' : basename(file.path, extname(file.path));
    const text = file.path === '-' ? () => decoded.text : () => readAgain(file.path, sha256);
    return { id, path, relative, sha256, text };
  } catch (error) {
    return { path, relative, reason: `can't be read: ${systemReason(error)}` };
  }
}

function readAgain(path: string, sha256: string): string {
  const bytes = readFileSync(path);
  const decoded = decode(bytes);
  if ('text' in decoded && hash(bytes) === sha256) return decoded.text;
  throw new Failure(exitCodes.failed, `${path}: changed while it was read; run again`);
}

function hash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The ids that more than one file has. */
function twinIds(inputs: readonly Input[]): ReadonlyMap<string, readonly Input[]> {
  const byId = new Map<string, Input[]>();
  for (const input of inputs) byId.set(input.id, [...(byId.get(input.id) ?? []), input]);
  return new Map([...byId].filter(([, files]) => files.length > 1));
}
