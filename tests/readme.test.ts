/** What the README says of the project, compared with the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseArticle, readArticle } from '../src/index.js';
import { z } from './benchmark/figures.js';
import { commands } from '../src/io/main.js';
import { quoteVerbName } from '../src/speakers/rules/quote-verb-name.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

function between(mark: string): string {
  const found = new RegExp(`<!-- ${mark} -->([^]*?)<!-- /${mark} -->`).exec(readme)?.[1];
  if (found === undefined) throw new Error(`README.md has no part “${mark}”`);
  return found;
}

/** Cells of a Markdown table, header and rule left out. */
function cells(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

describe('the README', () => {
  test('shows a row that the seed article gives', () => {
    const text = readFileSync(join(root, 'seeds/tiandy-blacklist.txt'), 'utf8');
    const shown = new Map(
      cells(between('row')).map(([column = '', value = '']) => [column.replaceAll('`', ''), value]),
    );
    const words = (shown.get('quote') ?? '').replace(' …', '');
    const { quotes, article } = readArticle(parseArticle('tiandy-blacklist', text));
    const quote = quotes.find(({ quotation }) => text.slice(quotation.start, quotation.end).startsWith(words));
    const slice = (span?: { start: number; end: number }): string =>
      span === undefined ? '' : article.text.slice(span.start, span.end);
    expect({
      speaker: quote?.identity?.name,
      speaker_role: quote?.identity?.role,
      mention: slice(quote?.attribution?.mention),
      cue: slice(quote?.attribution?.cue),
      speaker_rule: quote?.attribution?.rule,
      person_rule: quote?.identity?.rule,
    }).toEqual(Object.fromEntries([...shown].filter(([column]) => column !== 'quote')));
  });

  test('lists the commands that there are', () => {
    const listed = cells(between('commands')).map(([command = '']) => /saidso (\w+)/.exec(command)?.[1]);
    expect(listed.toSorted()).toEqual(commands.map(({ name }) => name).toSorted());
  });

  test('says how well it reads as the recorded figures do', () => {
    const floor = z.floor(JSON.parse(readFileSync(join(root, 'tests/benchmark/floor.json'), 'utf8')));
    const recorded = [
      'news unread who F1',
      'news read who F1',
      'unread who F1',
      'dev quote F1',
      'dev speaker accuracy',
      'dev both F1',
    ].map((name) => (floor[name] ?? 0).toFixed(2));
    expect(cells(between('figures')).map(([, , figure]) => figure)).toEqual(recorded);
    for (const half of ['read', 'unread'])
      expect(between('figures')).toContain(
        `tests/news/${half}\`: ${String(readdirSync(join(root, 'tests/news', half)).length)} `,
      );
  });

  test('gives a reason for every dependency, and for no other', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const named = cells(between('dependencies')).map(([name = '']) => name.replaceAll('`', ''));
    expect(manifest).toMatchObject({
      dependencies: Object.fromEntries(named.map((name) => [name, expect.any(String)])),
    });
    const listed = /"dependencies": \{([^}]*)\}/.exec(JSON.stringify(manifest, null, 1))?.[1] ?? '';
    expect([...listed.matchAll(/"([^"]+)":/g)].map(([, name]) => name).toSorted()).toEqual(named.toSorted());
  });

  test('shows the folders that there are', () => {
    const shown = [...between('tree').matchAll(/(?<=^ {2}|^ {2}io\/ {2})([\w.]+)(?=\/? )/gm)].map(([name]) => name);
    const there = readdirSync(join(root, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect(there.filter((name) => !shown.includes(name))).toEqual([]);
    expect(shown.filter((name) => !existsSync(join(root, 'src', name)))).toEqual([]);
  });

  test('quotes a card that stands so, and the library does as it says', () => {
    expect(readme).toContain(quoteVerbName.says);
    expect(quoteVerbName.examples.some((example) => readme.includes(example))).toBe(true);
    expect(quoteVerbName.counterexamples.some(({ text }) => readme.includes(text))).toBe(true);
    expect(readArticle(parseArticle('a1', '“The road is open,” said Ann Lee.')).quotes[0]?.identity?.name).toBe(
      'Ann Lee',
    );
  });
});
