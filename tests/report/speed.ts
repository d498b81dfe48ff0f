/**
 * Measures the page of 5,000 articles in Chromium: `npx tsx tests/report/speed.ts`. Ends with 1 where it takes a
 * second or more to open, or a filter 100 ms or more.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasBrowser, launch } from './browser.js';
import { pagesOf, roadWorks, townHall } from './fixture.js';

const given = ['Ann', 'Bob', 'Carol', 'David', 'Emma', 'Frank', 'Grace', 'Henry', 'Irene', 'Jack'];
const family = [
  'Adams',
  'Brown',
  'Clark',
  'Davis',
  'Evans',
  'Foster',
  'Green',
  'Hill',
  'Jones',
  'King',
  'Moore',
  'Young',
];
const nouns = ['school', 'market', 'station', 'library', 'harbour', 'hospital', 'airport', 'museum', 'theatre'];

function articleText(index: number): string {
  const quotes = Array.from({ length: 8 }, (_, at) => {
    const name = `${given[(index + at) % given.length] ?? ''} ${family[(index * 7 + at) % family.length] ?? ''}`;
    const noun = nouns[(index * 3 + at) % nouns.length] ?? '';
    return `“The ${noun} of district ${index % 97} will be open again by the end of the year,” said ${name}. “Nobody has to pay for it.”`;
  });
  return [index % 2 === 0 ? townHall : roadWorks, ...quotes].join('\n\n');
}

if (!hasBrowser) process.exit(1);
const count = 5000;
const started = performance.now();
const files = pagesOf(
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`article-${String(index).padStart(4, '0')}`, articleText(index)]),
  ),
);
const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0);
console.log(
  `${count} articles read and ${files.size} files made in ${seconds(started)} s; ${(bytes / 1e6).toFixed(0)} MB`,
);
const folder = mkdtempSync(join(tmpdir(), 'saidso-speed-'));
for (const [path, text] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const opening = performance.now();
await page.goto(pathToFileURL(join(folder, 'report.html')).href);
await page.locator('#rows tr').first().waitFor();
const opened = performance.now() - opening;
console.log(`open, first quotes shown: ${opened.toFixed(0)} ms`);
await page.locator('html[data-loaded]').waitFor({ state: 'attached' });
console.log(
  `every quote loaded: ${(performance.now() - opening).toFixed(0)} ms; ${String(await page.locator('#shown').textContent())}`,
);

let slowest = 0;
for (const [name, value] of [
  ['text', 'harbour'],
  ['text', 'district 42'],
  ['text', ''],
  ['speaker', 'Emma Evans'],
  ['speaker', 'clark'],
  ['speaker', ''],
  ['kind', 'unnamed'],
  ['kind', ''],
  ['type', 'mixed'],
  ['type', ''],
  ['article', 'road'],
  ['article', ''],
  ['to', '0.5'],
  ['to', ''],
] as const) {
  const taken: unknown = await page.evaluate(`new Promise((resolve) => {
    const started = performance.now();
    const field = document.getElementById('filters').elements.namedItem(${JSON.stringify(name)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
  })`);
  slowest = Math.max(slowest, Number(taken));
  console.log(
    `${name} = ${JSON.stringify(value)}: ${Number(taken).toFixed(0)} ms to the painted table; ${String(await page.locator('#shown').textContent())}`,
  );
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = opened < 1000 && slowest < 100 ? 0 : 1;

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
