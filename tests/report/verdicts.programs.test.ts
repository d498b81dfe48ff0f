import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.js';
import { folderWith, saidso } from '../io/program.js';
import { roadWorks, small, townHall } from './fixture.js';

describeInBrowser('verdicts', ({ open, openFolder }) => {
  test('are downloaded as the review.csv that `saidso review` writes and corrections read', async () => {
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

  test('given in one view or window stand in the others', async () => {
    const folder = folderWith({ 'hall.txt': townHall });
    await saidso(['build', folder, '--out', join(folder, 'out')]);
    const { page } = await openFolder(join(folder, 'out/v1.0.0'));
    const other = await page.context().newPage();
    await other.goto(pathToFileURL(join(folder, 'out/v1.0.0/report.html')).href);
    await page.locator('.note summary').first().click();
    await page.click('[data-view=table]');
    await page.locator('#rows').getByText('ok', { exact: true }).first().click();
    await page.click('[data-view=articles]');
    expect(await page.locator('.note [data-verdict=ok]').first().getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => other.locator('#verdicts').textContent(), { timeout: 10_000 }).toBe('1 verdict');
    await other.click('[data-view=table]');
    await other.locator('#rows').getByText('ok', { exact: true }).nth(1).click();
    await expect.poll(() => page.locator('#verdicts').textContent()).toBe('2 verdicts');
  });

  test('can be taken back, one by one or all', async () => {
    const { page } = await open(small);
    await page.click('[data-view=table]');
    const ok = page.locator('#rows').getByText('ok', { exact: true });
    await ok.first().click();
    await ok.first().click();
    expect(await page.locator('#review').isVisible()).toBe(false);
    await ok.nth(1).click();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.click('#discard');
    expect(await page.locator('#review').isVisible()).toBe(false);
    expect(await page.locator('[aria-pressed=true][data-verdict]').count()).toBe(0);
  });
});
