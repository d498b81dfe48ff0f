/** The program as it is installed, compiled into a folder of its own: threads and other programs start it from there. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles the program; returns the path of its command. */
export function compiled(): string {
  const folder = join(root, 'node_modules/.cache/saidso');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [compiler, '-p', root, '--outDir', join(folder, 'dist'), '--declaration', 'false']);
  return join(folder, 'dist/cli.js');
}
