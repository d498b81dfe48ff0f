import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.js';
import { hostile, roadWorks, small } from './fixture.js';

describeInBrowser('the page in Chromium', ({ open }) => {
  test('opens without an error or a request, in both colour schemes, no wider than a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, wrong, requests } = await open(small, { colorScheme, viewport: { width: 360, height: 740 } });
      expect(wrong).toEqual([]);
      expect(requests).toHaveLength(1);
      expect(await page.locator('#shown').textContent()).toMatch(/^6 shown, of 6 quotes and \d set aside$/);
      for (const view of ['articles', 'table']) {
        await page.click(`[data-view=${view}]`);
        expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), view).toBe(true);
      }
    }
  });

  test('lets no script or picture in that is not its own', async () => {
    const { page, wrong } = await open(small);
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src="https://example.org/x.png">');
      const script = document.createElement('script'); script.text = 'window.broken = 1'; document.body.append(script)`);
    expect(await page.evaluate('window.broken')).toBe(undefined);
    expect(wrong.filter((message) => message.includes('Content Security Policy'))).toHaveLength(2);
  });

  test('is readable without JavaScript', async () => {
    const { page } = await open(small, { javaScriptEnabled: false });
    expect(await page.locator('article').count()).toBe(2);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.click('.note summary');
    expect(await page.locator('.note dl').first().isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('JavaScript');
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
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(id);
    expect(await page.locator('#card').textContent()).toContain('Bob Ray');
  });

  test('opens at a quote from outside, whatever signs its id is made of', async () => {
    for (const id of [hostile.id, 'Ärger & Co. #1 50%', 'a/b c?d']) {
      const { page } = await open({ [id]: roadWorks });
      const address = String(await page.locator('.q').last().getAttribute('href'));
      const { page: linked, wrong } = await open({ [id]: roadWorks }, { hash: address });
      expect(await linked.evaluate('document.activeElement.textContent'), id).toBe('an insult to the whole valley');
      expect(wrong).toEqual([]);
    }
  });

  test('of many articles shows all quotes, and finds the page of each', async () => {
    const ids = [hostile.id, ...Array.from({ length: 229 }, (_, index) => `b${String(index + 1).padStart(3, '0')}`)];
    const { page, wrong } = await open(Object.fromEntries(ids.map((id) => [id, `${roadWorks}\n${hostile.quote}`])));
    await expect.poll(() => page.evaluate('document.documentElement.dataset.loaded')).toBe('true');
    expect(wrong).toEqual([]);
    expect(await page.locator('#shown').textContent()).toBe('920 shown, of 920 quotes and 0 set aside');
    for (const [id, file] of [
      ['b229', '0005'],
      [hostile.id, '0001'],
    ] as const) {
      await page.fill('[name=article]', id);
      expect(await page.locator('#rows tr').count(), id).toBe(4);
      await page.locator('#rows a', { hasText: 'an insult' }).click();
      await page.waitForURL(new RegExp(`report/${file}\\.html#`));
      expect(await page.evaluate('document.activeElement.textContent')).toBe('an insult to the whole valley');
      await page.goBack();
      await expect.poll(() => page.evaluate('document.documentElement.dataset.loaded')).toBe('true');
    }
    expect(wrong).toEqual([]);
    expect(await page.evaluate('window.broken')).toBe(undefined);
  });
});
