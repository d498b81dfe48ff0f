/** The program as it is installed, compiled into a folder of its own: threads and other programs start it from there. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled program is, for this process and those that it starts. */
const variable = 'SAIDSO_TEST_PROGRAM';

/** The path of the program's command, which is compiled where none of the processes above has done so. */
export function compiled(): string {
  return (process.env[variable] ??= compile());
}

function compile(): string {
  const folder = join(root, 'node_modules/.cache/saidso');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  // types are checked by npm run types
  const options = ['--outDir', join(folder, 'dist'), '--declaration', 'false', '--noCheck'];
  execFileSync(process.execPath, [compiler, '-p', root, ...options]);
  return join(folder, 'dist/cli.js');
}
