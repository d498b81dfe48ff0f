import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.js';
import { small } from './fixture.js';
import { weakContrasts } from './contrast.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every state in which the page has other text or controls. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  articles: async (page) => {
    await page.check('[name=status2]');
    for (const summary of await page.locator('.note summary').all()) await summary.click();
    await page.locator('article .q').first().focus();
  },
  table: async (page) => {
    await page.click('[data-view=table]');
    await page.check('[name=status2]');
    await page.locator('#rows [data-verdict=wrong-speaker]').first().click();
    await page.locator('#rows tr').nth(1).hover();
  },
  nothing: async (page) => {
    await page.fill('[name=text]', 'nothing says this');
  },
};

describeInBrowser('access', ({ open }) => {
  for (const [state, reach] of Object.entries(states)) {
    test(`is as WCAG 2.2 AA and axe ask, wide and narrow, light and dark: ${state}`, async () => {
      for (const width of [1280, 390]) {
        for (const colorScheme of ['light', 'dark'] as const) {
          const { page } = await open(small, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
          await reach(page);
          expect(await page.evaluate(weakContrasts), `${colorScheme}, ${width} wide`).toEqual([]);
          if (colorScheme === 'dark') continue; // nothing but colours differs, and those were just looked at
          await page.evaluate(axe);
          const found = await page.evaluate(`axe.run().then(({ violations }) =>
            violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
          expect(found, `${width} wide`).toEqual([]);
        }
      }
    });
  }

  test('goes by keyboard, and shows on focus who said a quote and where that stands', async () => {
    const { page } = await open(small);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    await page.focus('article .q');
    const card = page.locator('#card');
    expect(await card.textContent()).toContain('Ann Lee');
    expect(await card.textContent()).toContain('quote-verb-name');
    expect(await page.locator('.m.on').textContent()).toBe('Ann Lee');
    expect(await page.locator('.c.on').textContent()).toBe('said');
    expect(await page.locator('article .q').first().getAttribute('aria-describedby')).toBe('card');
    await page.keyboard.press('Escape');
    expect(await card.isVisible()).toBe(false);
    await page.focus('.note summary');
    await page.keyboard.press('Enter');
    await page.locator('.note .verdict').waitFor();
    for (let stop = 0; stop < 3; stop += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#verdicts').textContent()).toBe('1 verdict');
    await page.hover('article .q');
    expect(await card.isVisible()).toBe(true);
  });

  test('shows where the keyboard is, at every stop from top to bottom', async () => {
    for (const width of [1280, 390]) {
      const { page } = await open(small, { viewport: { width, height: 900 } });
      await page.click('[data-view=table]');
      await page.locator('#rows [data-verdict=ok]').first().click();
      await page.focus('.speakers a');
      await page.keyboard.press('Shift+Tab');
      const stops: string[] = [];
      for (;;) {
        const stop: unknown = await page.evaluate(`(() => {
          const element = document.activeElement;
          if (element === document.body) return '';
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0 && right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
          const name = element.name || element.dataset.view || element.dataset.sort || element.dataset.verdict || element.id || element.className || element.tagName;
          return (seen ? '' : 'UNSEEN ') + name;
        })()`);
        if (stop === '' || stops.length > 100) break;
        stops.push(String(stop));
        await page.keyboard.press('Tab');
      }
      expect(stops.filter((stop) => stop.startsWith('UNSEEN'))).toEqual([]);
      const order = [
        'skip',
        'speaker',
        'text',
        'speaker',
        'article',
        'kind',
        'type',
        'from',
        'to',
        'status0',
        'status1',
      ];
      order.push(
        'status2',
        'least',
        'articles',
        'table',
        'share',
        'quote',
        'date',
        'plain',
        'ok',
        'not-a-quote',
        'discard',
      );
      let at = -1;
      for (const stop of order) {
        at = stops.indexOf(stop, at + 1);
        expect(at, `${stop} in ${stops.join(' ')}`).toBeGreaterThanOrEqual(0);
      }
    }
  });

  test('gives every control a name and every part a landmark, in the tree that screen readers see', async () => {
    const { page } = await open(small);
    await page.locator('.note summary').first().click();
    // the buttons come with the toggle event, which a busy machine sends late
    await page.locator('.note .verdict').first().waitFor();
    const named = await namesOf(page);
    const controls = [
      'button',
      'link',
      'textbox',
      'searchbox',
      'combobox',
      'spinbutton',
      'checkbox',
      'DisclosureTriangle',
    ];
    const nameless = named.filter(({ role, name }) => controls.includes(role) && name === '');
    expect(nameless).toEqual([]);
    const of = (...roles: readonly string[]) =>
      named.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
    expect(of('search')).toEqual(['Filter the quotes']);
    expect(of('banner', 'main', 'contentinfo')).toHaveLength(3);
    expect(of('region')).toEqual(['Who speaks', 'What was said']);
    expect(of('searchbox', 'combobox', 'spinbutton', 'checkbox').toSorted()).toEqual(
      [
        ...['Search in quotes', 'Speaker', 'Article', 'Kind of speaker', 'Type of quote'],
        ...[
          'Confidence at least',
          'Confidence at most',
          'attributed',
          'unattributed',
          'set aside',
          'Least confident first',
        ],
      ].toSorted(),
    );
    expect(of('button')).toEqual(['Clear', 'Articles', 'Table', 'ok', 'wrong speaker', 'not a quote']);
    expect(of('heading')).toEqual(['Who said what', 'Who speaks', 'What was said', 'Bridge closed', 'Road open']);
    await page.click('[data-view=table]');
    await page.locator('#rows [data-verdict=wrong-speaker]').first().click();
    const table = await namesOf(page);
    expect(table.find(({ role }) => role === 'table')?.name).toBe('Quotes, one a row');
    expect(table.find(({ role, name }) => role === 'combobox' && name === 'Who said it')).toBeDefined();
    expect(table.filter(({ role, name }) => role === 'region' && name === 'Your verdicts')).toHaveLength(1);
  });
});

/** Roles and names of what is in the accessibility tree, in order. */
async function namesOf(page: Page): Promise<readonly { readonly role: string; readonly name: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}
