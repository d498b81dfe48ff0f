/** Every example of every rule through the whole list: the rule must claim it, and must leave its counterexamples alone. */
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/pipeline.js';
import { read, slice, unmark, type Read } from './marked.js';

type Stage = (typeof allRules)[number]['stage'];

function ruleOf(stage: Stage, { quote, aside }: Read): string | undefined {
  if (stage === 'quotation') return quote?.quoteRule ?? aside?.rule;
  return stage === 'speaker' ? quote?.attribution?.rule : quote?.identity?.rule;
}

/** Expects what the example marks: the rule, and the mention, cue and name where it marks them. */
function expectClaim(stage: Stage, id: string, example: string): void {
  const marked = unmark(example);
  const found = read(marked);
  expect(found.quote ?? found.aside, 'the marked quote is found').toBeDefined();
  expect(ruleOf(stage, found)).toBe(id);
  if (marked.speaker !== undefined)
    expect(slice(marked.text, found.quote?.attribution?.mention)).toBe(slice(marked.text, marked.speaker));
  if (marked.cue !== undefined)
    expect(slice(marked.text, found.quote?.attribution?.cue)).toBe(slice(marked.text, marked.cue));
  if (marked.name !== undefined) expect(found.quote?.identity?.name).toBe(marked.name);
}

for (const { stage, card } of allRules) {
  describe(`${stage} rule ${card.id}`, () => {
    test.each([...card.examples])('claims: %s', (example) => {
      expectClaim(stage, card.id, example);
    });
    test.each([...card.counterexamples])('leaves ($because): $text', ({ text }) => {
      const found = read(unmark(text));
      expect(found.quote ?? found.aside, 'the marked quote is found').toBeDefined();
      expect(ruleOf(stage, found)).not.toBe(card.id);
    });
    for (const miss of card.misses ?? []) {
      test.fails(`known miss: ${miss}`, () => {
        expectClaim(stage, card.id, miss);
      });
    }
  });
}
