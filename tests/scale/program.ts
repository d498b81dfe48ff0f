/** The program as it is installed, compiled into a folder of its own: threads and other programs start it from there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
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

/** What a run has taken. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of all threads together, whatever else the machine did. */
  readonly cpuSeconds: number;
  /** At most. */
  readonly megabytes: number;
}

/** Runs the compiled program to its end, its output into a file or nowhere; fails where it fails. */
export function costOf(args: readonly string[], { from, to }: { from?: string; to?: string } = {}): Cost {
  const [input, output] = [openSync(from ?? devNull, 'r'), openSync(to ?? devNull, 'w')];
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', costHook, compiled(), ...args], {
    stdio: [input, output, 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - began) / 1000;
  closeSync(input);
  closeSync(output);
  const [, cpuSeconds, megabytes] = /([\d.]+) s, ([\d.]+) MB$/.exec(stderr) ?? [];
  if (status !== 0 || megabytes === undefined) throw new Error(stderr);
  return { seconds, cpuSeconds: Number(cpuSeconds), megabytes: Number(megabytes) };
}

/** Has a process say at its end what it has taken. */
const costHook = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write(\`\${(userCPUTime + systemCPUTime) / 1e6} s, \${maxRSS / 1000} MB\`);
});`)}`;
