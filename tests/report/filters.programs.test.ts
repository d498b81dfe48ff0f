import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.js';
import { small } from './fixture.js';

describeInBrowser('the filters', ({ open }) => {
  const lit = (page: Page) => page.locator('.q:not(.off)').allTextContents();

  test('choose by words, speaker, kind, type, article, confidence and status', async () => {
    const { page } = await open(small);
    await page.fill('[name=text]', 'BRIDGE');
    expect(await lit(page)).toEqual(['The bridge is closed until the spring,']);
    expect(await page.locator('article:visible').count()).toBe(1);
    await page.click('[type=reset]');
    await expect.poll(() => page.locator('#shown').textContent()).toMatch(/^6 /);
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

  test('sort the table, the least confident first on request', async () => {
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
    await expect.poll(() => page.locator('#rows tr').count()).toBe(2);
  });

  test('tell speakers of one name apart', async () => {
    const { page } = await open({
      hall: 'Hall\n\n“The hall is open to all of us,” said Mayor Lee.\n',
      road: 'Road\n\n“The road is closed until the spring,” said Mayor Lee.\n',
    });
    expect(await page.locator('.speakers .role').allTextContents()).toEqual(['Mayor, in ‘Hall’', 'Mayor, in ‘Road’']);
    await page.locator('.speakers [data-speaker]').last().click();
    await expect.poll(() => lit(page)).toEqual(['The road is closed until the spring,']);
    await page.fill('[name=speaker]', 'Lee');
    expect(await lit(page)).toHaveLength(2);
  });

  test('stay as they are when a quote of the table is followed into its article', async () => {
    const { page } = await open(small);
    await page.fill('[name=speaker]', 'Bob Ray');
    await page.click('[data-view=table]');
    await page.locator('#rows .words a').last().click();
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('an insult to the whole valley');
    expect(await page.inputValue('[name=speaker]')).toBe('Bob Ray');
    expect(await lit(page)).toHaveLength(2);
  });
});
