import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../src/report/marks.js';
import { codePointsOf } from '../../src/dataset/code-points.js';
import { codeUnitsOf } from '../../src/report/offsets.js';
import { datePlot } from '../../src/report/date-plot.js';
import { digest, hostile, pageOf, pagesOf, roadWorks, townHall } from './fixture.js';
import { html, json } from '../../src/report/html.js';
import { marked } from '../../src/report/marks.js';

/** What a reader of HTML makes of text without elements. */
function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('escaping', () => {
  test('leaves no text that ends an element, an attribute or begins an entity', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', 'a', 'm', 'p', ';', '#', ' ', '-', '!') }),
        (text) => {
          const { text: escaped } = html`${text}`;
          expect(escaped).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
          expect(unescaped(escaped)).toBe(text);
        },
      ),
    );
  });

  test('keeps JSON inside its element', () => {
    const text = '</script><!--<script>\u2028&';
    expect(json(text).text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json(text).text)).toBe(text);
  });
});

describe('marks in a text', () => {
  const spans = fc.array(fc.tuple(fc.nat(24), fc.nat(24)), { maxLength: 6 });

  test('lose none of it and nest, however they cross', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5, maxLength: 24 }), spans, (text, pairs) => {
        const marks = pairs.map(([a, b], index): Mark => {
          return {
            start: Math.min(a, b),
            end: Math.max(a, b),
            wrap: (inner, first) => html`<i n="${index}${first ? '!' : ''}">${inner}</i>`,
          };
        });
        const { text: out } = marked(text, { start: 0, end: text.length }, marks);
        expect(unescaped(out.replace(/<[^>]*>/g, ''))).toBe(text);
        for (const [index, { start, end }] of marks.entries()) {
          const firsts = out.split(`n="${index}!"`).length - 1;
          expect(firsts).toBe(Math.min(end, text.length) > start ? 1 : 0);
        }
      }),
    );
  });
});

test('offsets in code points find their way back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '👩', '𝒶', '“') }), (text) => {
      const [there, back] = [codePointsOf(text), codeUnitsOf(text)];
      let at = 0;
      for (const character of text) {
        expect(back(there(at))).toBe(at);
        at += character.length;
      }
      expect(back(there(at))).toBe(at);
    }),
  );
});

describe('the page', () => {
  test('is the same for the same articles, byte for byte', () => {
    expect(pageOf({ a: townHall, b: roadWorks })).toBe(pageOf({ a: townHall, b: roadWorks }));
  });

  test('lets only its own style and script run, and loads nothing', () => {
    const page = pageOf({ a: townHall });
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? [];
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(unescaped(policy)).toBe(
      `default-src 'none'; style-src 'sha256-${digest(style)}'; script-src 'sha256-${digest(script)}'; base-uri 'none'; form-action 'none'`,
    );
    expect(page).not.toMatch(/\b(src|style|on\w+)="|url\(|@import|https?:/);
  });

  test('shows every quote without a script: words, speaker, role, rules, confidence', () => {
    const page = pageOf({ a: townHall });
    const plain = unescaped(page.replace(/<script[^]*?<\/script>/g, '').replace(/<[^>]*>/g, ''));
    for (const words of ['Who said what', 'version 1.2.3', 'Ann Lee', 'quote-verb-name', 'Set aside', 'Unattributed']) {
      expect(plain).toContain(words);
    }
    expect(page).toMatch(
      /<a class="q k-person" id="a:\d+-\d+" href="#a:\d+-\d+">The bridge is closed until the spring,<\/a>/,
    );
  });

  test('lets no text become markup', () => {
    const page = pageOf({ [hostile.id]: hostile.text }, hostile.title);
    const tags = Array.from(page.matchAll(/<(script|img|b|i|title)\b/g), ([, tag]) => tag);
    expect(tags.filter((tag) => tag === 'script')).toHaveLength(2);
    expect(tags.filter((tag) => tag === 'title')).toHaveLength(1);
    expect(tags.filter((tag) => tag === 'img' || tag === 'i')).toEqual([]);
  });

  test('of many articles is an index, with the articles and their quotes in files beside it', () => {
    const ids = Array.from({ length: 230 }, (_, index) => `a${String(index).padStart(3, '0')}`);
    const files = pagesOf(Object.fromEntries(ids.map((id) => [id, roadWorks])));
    expect([...files.keys()].sort()).toEqual(
      ['report.html', ...['1', '2', '3', '4', '5'].flatMap((n) => [`report/000${n}.html`, `report/000${n}.js`])].sort(),
    );
    const all = [...files]
      .filter(([path]) => path.endsWith('.js'))
      .flatMap(([, text]) => text.match(/The road is open/g) ?? []);
    expect(all).toHaveLength(230);
    expect(files.get('report/0005.html')).toContain('id="a229:text"');
    expect(files.get('report.html')).toContain('report/0001.html#a000:text');
  });

  test('plots dates by day, month or year', () => {
    const plot = (...days: readonly string[]) => datePlot(new Map(days.map((day) => [day, 1]))).text;
    expect(plot('2020-02-27', '2020-03-01')).toContain('by day');
    expect(plot('2020-02-27', '2020-03-01').match(/<rect/g)).toHaveLength(4);
    expect(plot('2020-02-27', '2022-03-01')).toContain('by month');
    expect(plot('1999-12-31', '2022-03-01')).toContain('by year');
    expect(plot('2020-02-27')).toBe('');
  });
});
