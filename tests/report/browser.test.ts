import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { hasBrowser, launch } from './browser.js';
import { folderWith, saidso } from '../io/program.js';
import { hostile, pagesOf, roadWorks, townHall } from './fixture.js';

describe.skipIf(!hasBrowser)('the page in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser.close();
  });

  /** Opens the page of some articles from the disk. What goes wrong on it, and what it asks for, is kept. */
  async function open(
    texts: Readonly<Record<string, string>>,
    { name = 'quotes', ...options }: BrowserContextOptions & { readonly name?: string } = {},
  ) {
    return openFolder(folderWith(Object.fromEntries(pagesOf(texts, name))), options);
  }

  /** Opens the page of a version. */
  async function openFolder(folder: string, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const wrong: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => wrong.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    return { page, wrong, requests };
  }

  const small = { hall: townHall, road: roadWorks };
  const lit = (page: Page) => page.locator('.q:not(.off)').allTextContents();

  test('opens without an error or a request, in both colour schemes, no wider than a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, wrong, requests } = await open(small, { colorScheme, viewport: { width: 360, height: 740 } });
      expect(wrong).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await page.locator('#shown').textContent()).toMatch(/^6 shown, of 6 quotes and \d set aside$/);
      await page.click('[data-view=table]');
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
  });

  test('is readable without JavaScript', async () => {
    const { page } = await open(small, { javaScriptEnabled: false });
    expect(await page.locator('article').count()).toBe(2);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.click('.note summary');
    expect(await page.locator('.note dl').first().isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
  });

  test('filters by words, speaker, kind, type, article, confidence and status', async () => {
    const { page } = await open(small);
    await page.fill('[name=text]', 'BRIDGE');
    expect(await lit(page)).toEqual(['The bridge is closed until the spring,']);
    expect(await page.locator('article:visible').count()).toBe(1);
    await page.click('[type=reset]');
    await expect.poll(() => page.evaluate("document.getElementById('shown').textContent.startsWith('6 ')")).toBe(true);
    await page.fill('[name=speaker]', 'Bob Ray');
    expect(await lit(page)).toEqual(['The road is open to all of us,', 'an insult to the whole valley']);
    await page.selectOption('[name=type]', 'mixed');
    expect(await lit(page)).toEqual(['an insult to the whole valley']);
    await page.fill('[name=speaker]', '');
    await page.selectOption('[name=type]', '');
    await page.selectOption('[name=kind]', 'unnamed');
    expect(await lit(page)).toEqual(['We will rebuild it.']);
    await page.selectOption('[name=kind]', '');
    await page.fill('[name=article]', 'road op');
    expect(await lit(page)).toHaveLength(2);
    await page.fill('[name=article]', '');
    await page.fill('[name=to]', '0.01');
    expect(await lit(page)).toEqual(['It was dark and cold and nobody came to help us.']);
    await page.fill('[name=to]', '');
    await page.uncheck('[name=status1]');
    expect(await lit(page)).toHaveLength(5);
    await page.check('[name=status2]');
    expect(await page.locator('.s:not(.off)').allTextContents()).toEqual(['“smart”']);
    await page.fill('[name=text]', 'nothing says this');
    expect(await page.locator('#empty').isVisible()).toBe(true);
  });

  test('sorts the table, the least confident first on request', async () => {
    const { page } = await open(small);
    await page.check('[name=least]');
    const speakers = page.locator('#rows .who');
    expect(await speakers.first().textContent()).toContain('Unattributed');
    await page.click('[data-sort=speaker]');
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toBe('Speaker');
    expect(await speakers.first().textContent()).toContain('A spokesman');
    await page.click('[data-sort=speaker]');
    expect(await speakers.last().textContent()).toContain('A spokesman');
    await page.click('#rows button[data-speaker="person/bob-ray"]');
    await expect.poll(() => page.evaluate("document.querySelectorAll('#rows tr').length === 2")).toBe(true);
  });

  test('goes by keyboard, and shows on focus who said a quote and where that stands', async () => {
    const { page } = await open(small);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.focus('article .q');
    expect(await page.locator('#card').textContent()).toContain('Ann Lee');
    expect(await page.locator('#card').textContent()).toContain('quote-verb-name');
    expect(await page.locator('.m.on').textContent()).toBe('Ann Lee');
    expect(await page.locator('.c.on').textContent()).toBe('said');
    expect(await page.locator('article .q').first().getAttribute('aria-describedby')).toBe('card');
    await page.keyboard.press('Escape');
    expect(await page.locator('#card').isVisible()).toBe(false);
    await page.focus('.note summary');
    await page.keyboard.press('Enter');
    await page.locator('.note .verdict').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#verdicts').textContent()).toBe('1 verdict');
    await page.hover('article .q');
    expect(await page.locator('#card').isVisible()).toBe(true);
  });

  test('has landmarks, and a name on every control', async () => {
    const { page } = await open(small);
    for (const landmark of ['main', 'search', 'contentinfo', 'banner'] as const) {
      expect(await page.getByRole(landmark).count(), landmark).toBeGreaterThan(0);
    }
    const nameless = await page.evaluate(
      `[...document.querySelectorAll('input, select, button, a')].filter((element) =>
        element.offsetParent && !element.labels?.length && !element.getAttribute('aria-label') && !element.textContent.trim()).length`,
    );
    expect(nameless).toBe(0);
  });

  test('has text that stands out from its ground', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open(small, { colorScheme });
      const ratios: unknown = await page.evaluate(`(() => {
        const style = getComputedStyle(document.documentElement);
        const colour = (name) => style.getPropertyValue('--' + name).trim().match(/[0-9a-f]{2}/gi).map((pair) => parseInt(pair, 16) / 255);
        const light = (name) => colour(name).map((c) => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + 0.05) / (y + 0.05); };
        const grounds = ['paper', 'raised', 'tint'];
        return ['ink', 'quiet', 'link', 'none'].flatMap((text) => grounds.map((ground) => ratio(text, ground))).concat(ratio('ink', 'strong'));
      })()`);
      for (const ratio of Array.isArray(ratios) ? ratios : [0]) expect(ratio).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('keeps hostile text text', async () => {
    const { page, wrong } = await open({ [hostile.id]: hostile.text }, { name: hostile.title });
    expect(wrong).toEqual([]);
    expect(await page.evaluate('window.broken')).toBe(undefined);
    expect(await page.locator('article').textContent()).toContain('<img src=x onerror="window.broken = 4">');
    await page.click('[data-view=table]');
    await page.check('[name=status2]');
    expect(await page.locator('#rows').textContent()).toContain('<img src=x onerror="window.broken = 4">');
    expect(await page.locator('img').count()).toBe(0);
    await page.click('[data-view=articles]');
    for (const quote of await page.locator('article .q').all()) await quote.hover();
    expect(await page.evaluate('window.broken')).toBe(undefined);
    expect(await page.locator('h3').textContent()).toContain('<b>');
    expect(await page.locator('.kicker').textContent()).toContain('</title><script>');
  });

  test('opens at a quote, even one that a filter hides', async () => {
    const { page } = await open(small);
    const id = await page.locator('.q', { hasText: 'The road is open' }).getAttribute('id');
    await page.fill('[name=text]', 'bridge');
    await page.evaluate(`location.hash = ${JSON.stringify(`#${String(id)}`)}`);
    await expect.poll(() => page.evaluate(`document.activeElement.id === ${JSON.stringify(id)}`)).toBe(true);
    expect(await page.locator('#card').textContent()).toContain('Bob Ray');
  });

  test('downloads verdicts as the review.csv that `saidso review` writes and corrections read', async () => {
    const folder = folderWith({ 'in/hall.txt': townHall, 'in/road.txt': roadWorks });
    const [inputs, out, review] = [join(folder, 'in'), join(folder, 'out'), join(folder, 'review.csv')];
    await saidso(['build', inputs, '--out', out]);
    await saidso(['review', out, '--file', review]);
    const { page } = await openFolder(join(out, 'v1.0.0'));
    await page.click('[data-view=table]');
    await page.locator('#rows tr').nth(0).getByText('wrong speaker').click();
    await page.getByLabel('Who said it').fill('=Bo "the" Ray');
    await page.locator('#rows tr').nth(3).getByText('not a quote').click();
    await page.locator('#rows tr').nth(4).getByText('ok', { exact: true }).click();
    await page.reload();
    expect(await page.locator('#verdicts').textContent()).toBe('3 verdicts');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#download')]);
    expect(download.suggestedFilename()).toBe('review.csv');
    await download.saveAs(join(folder, 'judged.csv'));

    const [header, ...lines] = readFileSync(review, 'utf8').split('\n');
    const lineOf = (words: string) => lines.find((line) => line.includes(words)) ?? '';
    expect(readFileSync(join(folder, 'judged.csv'), 'utf8').split('\n')).toEqual([
      header,
      lineOf('The bridge is closed').replace(/^"","",/, `"wrong-speaker","'=Bo ""the"" Ray",`),
      lineOf('It was dark').replace(/^"",/, '"not-a-quote",'),
      lineOf('The road is open').replace(/^"",/, '"ok",'),
      '',
    ]);
    const { code } = await saidso(['build', inputs, '--out', out, '--corrections', join(folder, 'judged.csv')]);
    expect(code).toBe(0);
    expect(readFileSync(join(out, 'v1.1.0/quotes.csv'), 'utf8')).toContain('"wrong-speaker"');
  });

  test('of many articles shows all quotes, and finds the page of each', async () => {
    const ids = Array.from({ length: 230 }, (_, index) => `a${String(index).padStart(3, '0')}`);
    const { page, wrong } = await open(Object.fromEntries(ids.map((id) => [id, roadWorks])));
    await expect.poll(() => page.evaluate("document.documentElement.dataset.loaded === 'true'")).toBe(true);
    expect(wrong).toEqual([]);
    expect(await page.locator('#shown').textContent()).toBe('460 shown, of 460 quotes and 0 set aside');
    await page.fill('[name=article]', 'a229');
    await page.locator('#rows a').last().click();
    await page.waitForURL(/report\/0005\.html#a229/);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('an insult to the whole valley');
    expect(wrong).toEqual([]);
  });
});
