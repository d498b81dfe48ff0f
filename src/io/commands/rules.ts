import type { CatalogueEntry } from '../../dataset/rules.js';
import type { Command } from './command.js';
import { allRules } from '../../pipeline.js';
import { exitCodes } from '../failure.js';
import { parseCommand, wrongUse } from '../options.js';

export const rules: Command = {
  name: 'rules',
  usage: 'rules [ID...]',
  help: `ID is the id of a rule (default: all, in the order in which they are tried).
In examples, {quote:…} marks the words between the quotation marks, {speaker:…} the mention, {cue:…} the cue.`,

  run: async (args, terminal) => {
    const { positionals } = parseCommand('rules', args, {});
    const unknown = positionals.find((id) => !allRules.some(({ card }) => card.id === id));
    if (unknown !== undefined) throw wrongUse('rules', `no rule is called ${unknown}; saidso rules lists them all`);
    const chosen = allRules.filter(({ card }) => positionals.length === 0 || positionals.includes(card.id));
    await terminal.out(chosen.map(cardText).join('\n'));
    return exitCodes.done;
  },
};

function cardText({ stage, card, measured: share }: CatalogueEntry): string {
  const measured =
    share === undefined
      ? 'not measured'
      : `${share.right} of ${share.rows} measured rows right, ${(share.right / share.rows).toFixed(2)}`;
  const lines = [
    `${card.id} (${stage}; ${measured})`,
    `  ${card.says}`,
    ...card.examples.map((example) => `  + ${inline(example)}`),
    ...card.counterexamples.map(({ text, because }) => `  - ${inline(text)} (${because})`),
    ...(card.misses ?? []).map((miss) => `  ? ${inline(miss)} (known miss)`),
  ];
  return `${lines.join('\n')}\n`;
}

function inline(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ¶ ');
}
