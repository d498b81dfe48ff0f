/** One rule, one name: the same set in the files, in the lists and in the catalogue that the program prints. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../../src/pipeline.js';
import { saidso } from '../io/program.js';

const stages = { quotation: 'quotations', speaker: 'speakers', person: 'people' } as const;

function cards(stage: keyof typeof stages): readonly { readonly file: string; readonly id: string | undefined }[] {
  const folder = new URL(`../../src/${stages[stage]}/rules/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file !== 'index.ts')
    .map((file) => ({ file, id: /^ {2}id: '([^']+)',$/m.exec(readFileSync(new URL(file, folder), 'utf8'))?.[1] }));
}

describe.each(['quotation', 'speaker', 'person'] as const)('the cards of the %s rules', (stage) => {
  test('bear the names of their files', () => {
    for (const { file, id } of cards(stage)) expect(`${id ?? ''}.ts`).toBe(file);
  });

  test('are all in the list, once', () => {
    const listed = allRules.filter((rule) => rule.stage === stage).map(({ card }) => card.id);
    expect(listed.toSorted()).toEqual(
      cards(stage)
        .map(({ id }) => id)
        .toSorted(),
    );
  });
});

describe('the catalogue', () => {
  const ids = allRules.map(({ card }) => card.id);

  test('has no id twice', () => {
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('is printed whole, in order', async () => {
    const { out } = await saidso(['rules']);
    const printed = Array.from(out.matchAll(/^([a-z][a-z-]*) \((?:quotation|speaker|person); /gm), ([, id]) => id);
    expect(printed).toEqual(ids);
  });

  test('says what each rule says, with an example and a counterexample', async () => {
    const { out } = await saidso(['rules']);
    for (const { card } of allRules) {
      expect(out).toContain(`  ${card.says}\n`);
      expect(card.says).toMatch(/^\p{Lu}.*\.$/u);
      expect(card.examples.length * card.counterexamples.length).toBeGreaterThan(0);
    }
  });
});
