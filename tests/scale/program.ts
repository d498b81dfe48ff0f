/** The program as it is installed, compiled into a folder of its own: threads and other programs start it from there. */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the compiled program is, for this process and those that it starts. */
const variable = 'SAIDSO_TEST_PROGRAM';

/** The path of the program's command, which is compiled where none of the processes above has done so. */
export function compiled(): string {
  return (process.env[variable] ??= compile());
}

/** Compiles file by file, and only those changed since: types are checked elsewhere. */
function compile(): string {
  const [from, folder] = [join(root, 'src'), join(root, 'node_modules/.cache/saidso')];
  const to = join(folder, 'dist');
  mkdirSync(to, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
  const settings = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, root);
  // the settings ask for Node's rules, for which a single file doesn't know enough
  const compilerOptions = {
    ...options,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const made = Math.max(...[join(root, 'tsconfig.json'), import.meta.filename].map((path) => statSync(path).mtimeMs));
  const wanted = new Map(tsFiles(from).map((name) => [name.replace(/ts$/, 'js'), join(from, name)]));
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.js') && !wanted.has(name)) rmSync(join(to, name));
  }
  for (const [name, source] of wanted) {
    const target = join(to, name);
    const last = Math.max(made, statSync(source).mtimeMs);
    if ((statSync(target, { throwIfNoEntry: false })?.mtimeMs ?? 0) > last) continue;
    mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
      compilerOptions,
      fileName: source,
    });
    writeFileSync(target, outputText);
  }
  return join(to, 'cli.js');
}

function tsFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
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
