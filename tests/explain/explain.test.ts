import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Account } from '../../src/explain/account.js';
import { accountText, inBraces, inColours } from '../../src/explain/text.js';
import { explainArticle } from '../../src/explain/explain.js';
import { folderWith, saidso, saidsoProcess } from '../io/program.js';
import { join } from 'node:path';
import { measuredShare } from '../../src/measured/confidence.js';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import { rowsOf } from '../../src/dataset/rows.js';

const text = `Bridge closed

Senator Ann Lee met Carol Ray in the town hall. Lee opened the meeting.

“The bridge is closed until the spring,” she told reporters. “Nobody may cross it.”

The “smart” barrier failed last week.
`;

function accounts(article = text): readonly Account[] {
  return explainArticle(parseArticle('a', article));
}

function accountOf(words: string, article = text): Account {
  const found = accounts(article).find(({ sentence }) =>
    sentence.some((piece) => piece.is !== undefined && piece.text.includes(words)),
  );
  if (found === undefined) throw new Error(`no account of ${words}`);
  return found;
}

describe('explain', () => {
  test('accounts for every row, and says what the row says', () => {
    const { quotes, setAside } = rowsOf(readArticle(parseArticle('a', text)), '');
    const rows = [...quotes.map(({ quote_id: id }) => id), ...setAside.map(({ set_aside_id: id }) => id)];
    expect(
      accounts()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(rows.sort());
    for (const row of quotes) {
      const account = accounts().find(({ id }) => id === row.quote_id);
      expect(account?.speaker).toBe(row.speaker);
      const rules = [row.quote_rule, row.speaker_rule, row.person_rule].filter((rule) => rule !== '');
      expect(account?.findings.map(({ rule }) => rule)).toEqual(rules);
    }
  });

  test('marks quote, cue and mention in the sentence', () => {
    expect(accountOf('The bridge').sentence.map(inBraces).join('')).toBe(
      '“{quote:The bridge is closed until the spring,}” {speaker:she} {cue:told} reporters.',
    );
    expect(accountOf('The bridge').sentence.map(inColours).join('')).toContain('\u001B[1;32mshe\u001B[0m');
  });

  test('names the evidence for a pronoun, and everyone who was weighed', () => {
    const { speaker, evidence, considered } = accountOf('The bridge');
    expect(speaker).toBe('Ann Lee');
    expect(evidence).toMatchObject([
      { words: 'Lee', paragraph: 1 },
      { words: 'Ann Lee', paragraph: 1 },
    ]);
    expect(considered.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Ann Lee', 'chosen'],
      ['Carol Ray', 'less present'],
    ]);
  });

  test('shows where a surname stands in full', () => {
    const { evidence, findings } = accountOf('The road', `${text}\n“The road is open,” said Lee.\n`);
    expect(findings.map(({ rule }) => rule)).toContain('surname');
    expect(evidence).toMatchObject([{ words: 'Ann Lee', paragraph: 1 }]);
  });

  test('says what other rules would have claimed, and why they did not', () => {
    const { runnersUp } = accountOf('Nobody');
    expect(runnersUp.length).toBeGreaterThan(0);
    for (const { lost } of runnersUp) expect(lost).toMatch(/is surer and is asked before|with what later rules found/);
  });

  test('says of those whom no rule took that none did', () => {
    const { speaker, considered } = accountOf('I am glad', 'Ann Lee met Bo Ray. “I am glad,” the senator said.\n');
    expect(speaker).toBe('the senator');
    expect(considered.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['Ann Lee', 'no rule tied these words to them'],
      ['Bo Ray', 'no rule tied these words to them'],
    ]);
  });

  test('says how often each rule was right, and names runners-up that claim alike in one line', () => {
    const lines = accountText(accountOf('The bridge'), inBraces).split('\n');
    const [, right, rows] = /by whole-statement \(right in (\d+) of (\d+) rows\)/.exec(lines.join('\n')) ?? [];
    expect(measuredShare('whole-statement')).toEqual({ right: Number(right), rows: Number(rows) });
    expect(lines).toContain(
      '  runner-up  mixed quote (quotation), by reported-words, marked-words: whole-statement is surer and is asked before',
    );
  });

  test('says why words were set aside', () => {
    const account = accountOf('smart');
    expect(account).toMatchObject({ status: 'set aside', findings: [{ rule: 'scare-quotes' }] });
    expect(accountText(account, inBraces)).toContain(`The {set aside:“smart”} barrier failed last week.`);
    expect(accountText(account, inBraces)).toMatch(/reason +words held at a distance/);
  });

  test('says that nobody was found, and why', () => {
    const account = accountOf('It was dark', '“It was dark and cold and nobody came to help us.”\n');
    expect(account.status).toBe('unattributed');
    expect(account).not.toHaveProperty('confidence');
    expect(account.note).toContain('unattributed');
  });

  test('lets no text steer a terminal', () => {
    const hostile = '“The road \u001B[2Jis \u202Eopen to all of us,” said Ann \u001B]0;Lee.\n';
    for (const account of accounts(hostile)) {
      expect(accountText(account, inBraces)).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E]/u);
    }
  });
});

describe('saidso explain', () => {
  test('gives the same as JSON', async () => {
    const folder = folderWith({ 'a.txt': text });
    const { out, code } = await saidso(['explain', join(folder, 'a.txt'), '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(accounts());
  });

  test('reads a sentence from standard input, in braces where there is no terminal', async () => {
    const { out } = await saidsoProcess(['explain', '-'], { input: '“The road is open,” said Ann Lee.\n' });
    expect(out).toMatch(
      /^stdin:1-18: attributed, confidence \d\.\d\d\n {2}“\{quote:The road is open,\}” \{cue:said\} \{speaker:Ann Lee\}\.\n/,
    );
    expect(out).not.toContain('\u001B');
  });

  test('answers the sentence in the README as that says', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const [, sentence = '', answer] = /printf '([^']+)' \| npx saidso explain -\n([^]+?) {2}…\n/.exec(readme) ?? [];
    const [account] = explainArticle(parseArticle('stdin', sentence));
    const text = account === undefined ? '' : accountText(account, inBraces);
    expect(text.split('\n').slice(0, 2).join('\n')).toBe(answer?.trimEnd());
  });

  test('ends with 2 for a format it does not know', async () => {
    expect((await saidso(['explain', 'x.txt', '--format', 'xml'])).code).toBe(2);
  });
});
