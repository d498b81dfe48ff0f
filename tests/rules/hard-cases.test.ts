import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/pipeline.js';
import { hardCases } from './hard-cases.js';
import { read, unmark } from './marked.js';

describe('the hard cases', () => {
  test('are numbered without a gap', () => {
    expect(hardCases.map(({ number }) => number)).toEqual(Array.from({ length: 67 }, (_, at) => at + 1));
  });

  test.each(hardCases)('$number. $title', ({ cards, marks = [] }) => {
    expect(cards).not.toEqual([]);
    for (const [id, text] of cards) {
      const card = allRules.map((rule) => rule.card).find((candidate) => candidate.id === id);
      expect(card, `the card ${id}`).toBeDefined();
      const texts = [
        ...(card?.examples ?? []),
        ...(card?.counterexamples ?? []).map((counterexample) => counterexample.text),
        ...(card?.misses ?? []),
      ];
      expect(texts).toContain(text);
    }
    const pairing = readFileSync(new URL('../quotations/marks.test.ts', import.meta.url), 'utf8');
    for (const name of marks) expect(pairing).toContain(`'${name}',`);
  });
});

/** What examples can't mark. */
describe('beside the words', () => {
  test('that the quote names its speaker', () => {
    const { quote } = read(unmark('“{quote:Nora Finch never gives up,}” Nora Finch said.'));
    expect(quote?.note).toContain('names its own speaker');
  });
});

/** Whether a reader of the dataset would take the marked words for said by somebody, without a doubt. */
function counted(example: string): boolean {
  const { quote } = read(unmark(example));
  return quote?.identity !== undefined && !/negated|hypothetical|asked/.test(quote.note);
}

const unsaid = [
  'Nora Finch did not say “{quote:never}”.',
  'Bo Ray never said “{quote:the town can go hang}”.',
  'Nora Finch might say “{quote:who cares about roads?}”',
  'Nora Finch would have said “{quote:who cares about roads?}”',
  'It was the moment to shout “{quote:Your time is up}”.',
  'It is said that “{quote:every tide takes a fence}”.',
  'Nobody said “{quote:the town can go hang}”.',
  'The club’s motto is “{quote:No net too small}”.',
  'A placard read “{quote:Save our pier}”.',
];
const unsaidMisses = [
  'Did Nora Finch really say “{quote:the town can go hang}”?',
  'Had Nora Finch said “{quote:the town can go hang}”, she would have lost.',
  'If Nora Finch says “{quote:the town can go hang}”, she will lose.',
  'Neither Nora Finch nor Bo Ray said “{quote:the town can go hang}”.',
  'Nora Finch denied saying “{quote:the town can go hang}”.',
  'Nora Finch refused to say “{quote:the town can go hang}”.',
  'Nora Finch thought, “{quote:This is the end.}”',
  'Nora Finch sang, “{quote:Over the hills we go.}”',
  'Q: “{quote:Who pays?}”\n\nA: “The town.”',
];
describe('what nobody said', () => {
  test.each(unsaid)('does not count as said: %s', (example) => {
    expect(counted(example)).toBe(false);
  });
  for (const example of unsaidMisses) {
    test.fails(`known miss: ${example}`, () => {
      expect(counted(example)).toBe(false);
    });
  }
});

const denied = [
  '“{quote:Never,}” Nora Finch said when asked if she would not go.',
  'Nora Finch said that she would not go. “{quote:I am tired.}”',
];
const deniedMisses = [
  'Nora Finch did not confirm it. “{quote:We are looking into it.}”',
  'Bo Ray was not sure either. “{quote:We might sell the pier.}”',
];
describe('what somebody said beside a “not”', () => {
  test.each(denied)('counts as said: %s', (example) => {
    expect(counted(example)).toBe(true);
  });
  for (const example of deniedMisses) {
    test.fails(`known miss: ${example}`, () => {
      expect(counted(example)).toBe(true);
    });
  }
});
