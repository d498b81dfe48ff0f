// Bundles what runs in the page, src/report/client/ and src/report/style/, into a module that has both as text.
import { buildSync } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const report = fileURLToPath(new URL('../src/report/', import.meta.url));
const file = `${report}bundled.ts`;

function bundled(entry) {
  const options = { entryPoints: [entry], bundle: true, format: 'iife', target: 'es2022', write: false };
  return JSON.stringify(buildSync({ absWorkingDir: report, ...options }).outputFiles[0].text);
}

const text = `/** Made of client/ and style/ by \`npm run page-script\`. */
export const script = ${bundled('client/main.ts')};
export const style = ${bundled('style/main.css')};
`;
if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
