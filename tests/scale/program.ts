/** The program as it is installed, compiled into a folder of its own: threads and other programs start it from there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled program is, for this process and those that it starts. */
const variable = 'SAIDSO_TEST_PROGRAM';

/** The path of the program’s command, which is made where none of the processes above has done so. */
export function compiled(): string {
  return (process.env[variable] ??= compile());
}

/** As `npm run build` does, but elsewhere, and without the types, which are checked elsewhere too. */
function compile(): string {
  const folder = join(root, 'node_modules/.cache/saidso');
  const to = join(folder, 'dist');
  execFileSync(process.execPath, [join(root, '.config/bundle.js'), to]);
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  return join(to, 'cli.js');
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
