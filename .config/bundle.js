// Bundles src/ into dist/, or into the folder named: a few files start sooner than hundreds. Packages stay outside.
import { buildSync } from 'esbuild';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const absWorkingDir = fileURLToPath(new URL('..', import.meta.url));
const outdir = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
// else each \p{Lu} inside a function would be compiled anew whenever it is met
const supported = { 'regexp-unicode-property-escapes': true };
const options = { absWorkingDir, outbase: 'src', outdir, format: 'esm', platform: 'node', target: 'node20', supported };

rmSync(outdir, { recursive: true, force: true });
buildSync({ ...options, entryPoints: ['src/cli.ts'] });
buildSync({
  ...options,
  entryPoints: ['src/io/main.ts', 'src/io/terminal.ts', 'src/io/worker.ts', 'src/index.ts'],
  bundle: true,
  splitting: true,
  packages: 'external',
  // beside main and worker, whose paths to other files then hold wherever their code ends up
  chunkNames: 'io/[name]-[hash]',
});
