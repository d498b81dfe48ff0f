import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compiled } from '../scale/program.js';
import { main } from '../../src/io/main.js';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the program inside this process. */
export async function saidso(args: readonly string[], environment: Environment = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    out: (data) => {
      out += data;
      return Promise.resolve();
    },
    err: (message) => {
      err += `${message}\n`;
    },
    colours: false,
    environment,
  });
  return { code, out, err };
}

interface StartOptions {
  readonly cwd?: string;
  readonly env?: Environment;
  /** Code that runs before the program. */
  readonly hook?: string;
}

/** Starts the program, compiled, in a process of its own. */
export function start(args: readonly string[], { cwd, env, hook }: StartOptions = {}) {
  const before = hook === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
  return spawn(process.execPath, [...before, compiled(), ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the program in a process of its own, with some standard input, to its end. */
export async function saidsoProcess(
  args: readonly string[],
  options: StartOptions & { readonly input?: string | Buffer } = {},
): Promise<Ran> {
  const child = start(args, options);
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (data: string) => (out += data));
  child.stderr.setEncoding('utf8').on('data', (data: string) => (err += data));
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

/** A folder of its own for a test, with the given files, cleared away after it. */
export function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'saidso-test-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Every file under a folder with what it holds. */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}

export const road = '“The road is open to all of us,” said Ann Lee.\n';
export const bridge =
  '“The bridge is closed until the spring,” said Bob Ray.\n\nMr. Ray called it “the end of the matter.”\n';
