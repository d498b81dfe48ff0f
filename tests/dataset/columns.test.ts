import { expect, test } from 'vitest';
import { columnsAsMarkdown, quotes, tables } from '../../src/dataset/columns.js';

test('the columns of quotes begin with those that users script against, in their order', () => {
  expect(
    quotes.columns
      .slice(0, 30)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(
    'quote_id speaker quote speaker_role speaker_kind quote_type status mention cue addressee medium confidence note ' +
      'article_id article_title article_date publisher paragraph context utterance_id quote_start quote_end ' +
      'mention_start mention_end cue_start cue_end quote_rule speaker_rule person_rule speaker_id',
  );
});

test('every table has its key first, joins what exists and names no column twice', () => {
  for (const table of tables) {
    const names = table.columns.map(({ name }) => name);
    expect(names[0]).toBe(table.key);
    expect(new Set(names).size).toBe(names.length);
    for (const join of table.joins) {
      expect(names).toContain(join.column);
      expect(tables.find(({ name }) => name === join.table)?.key).toBe(join.column);
    }
  }
});

test('columns read as a Markdown table', () => {
  expect(columnsAsMarkdown(quotes)).toContain('| `cue` | the reporting words: "said", "according to", ":" |\n');
});
