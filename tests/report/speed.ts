/**
 * Measures the page of 5,000 articles in Chromium: `npx tsx tests/report/speed.ts`. Each figure is the median of several
 * runs. Ends with 1 where it takes a second or more to open, or a filter 100 ms or more.
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
const address = pathToFileURL(join(folder, 'report.html')).href;

/** The median of what several runs measure. */
async function median(runs: number, measure: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) taken.push(await measure());
  return taken.sort((a, b) => a - b)[runs >> 1] ?? NaN;
}

/** Milliseconds from the start of the navigation. */
const since = async (): Promise<number> => Number(await page.evaluate('performance.now()'));

const opened = await median(5, async () => {
  await page.goto(address);
  await page.locator('#rows tr').first().waitFor();
  return since();
});
console.log(`open, first quotes shown: ${opened.toFixed(0)} ms`);
const loaded = await median(3, async () => {
  await page.goto(address);
  await page.locator('html[data-loaded]').waitFor({ state: 'attached' });
  return since();
});
const shown = async (): Promise<string> => String(await page.locator('#shown').textContent());
console.log(`every quote loaded: ${loaded.toFixed(0)} ms; ${await shown()}`);

/** Does something in the page and waits until it is painted; milliseconds. */
async function painted(action: string): Promise<number> {
  return Number(
    await page.evaluate(`new Promise((resolve) => {
      const started = performance.now();
      ${action}
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    })`),
  );
}

async function fill(name: string, value: string): Promise<number> {
  return painted(`const field = document.getElementById('filters').elements.namedItem(${JSON.stringify(name)});
    field.value = ${JSON.stringify(value)};
    field.dispatchEvent(new Event('input', { bubbles: true }));`);
}

let slowest = 0;
for (const view of ['table', 'articles']) {
  await page.click(`[data-view=${view}]`);
  for (const [name, value] of [
    ['text', 'harbour'],
    ['text', 'district 42'],
    ['speaker', 'Emma Evans'],
    ['speaker', 'clark'],
    ['kind', 'unnamed'],
    ['type', 'mixed'],
    ['article', 'road'],
    ['to', '0.5'],
  ] as const) {
    const counts: string[] = [];
    const emptied: number[] = [];
    const filled = await median(5, async () => {
      const taken = await fill(name, value);
      counts.push(await shown());
      emptied.push(await fill(name, ''));
      return taken;
    });
    const after = emptied.sort((a, b) => a - b)[2] ?? NaN;
    slowest = Math.max(slowest, filled, after);
    const what = `${view}, ${name} = ${JSON.stringify(value)}`;
    console.log(`${what}: ${filled.toFixed(0)} ms, emptied ${after.toFixed(0)} ms; ${counts[0] ?? ''}`);
  }
}
await page.click('[data-view=table]');
for (const key of ['speaker', 'quote', 'share']) {
  const taken = await painted(`document.querySelector('[data-sort=${key}]').click();`);
  console.log(`sorted by ${key} for the first time: ${taken.toFixed(0)} ms`);
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
console.log(`slowest filter: ${slowest.toFixed(0)} ms`);
process.exitCode = opened < 1000 && slowest < 100 ? 0 : 1;

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
