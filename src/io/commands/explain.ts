import type { Command } from './command.js';
import { accountText, inBraces, inColours } from '../../explain/text.js';
import { collectInputs } from '../inputs.js';
import { exitCodes } from '../failure.js';
import { explainArticle } from '../../explain/account.js';
import { oneOf, parseCommand, wrongUse } from '../options.js';
import { parseArticle } from '../../article/parse.js';

const formats = ['text', 'json'] as const;

export const explain: Command = {
  name: 'explain',
  usage: 'explain PATH|- [options]',
  does: 'say for each quotation which rules fired, on what evidence, and what else was considered',
  help: `PATH is an article in plain text or a folder of them, - standard input.

  --quote ID           this quotation alone: its quote_id or set_aside_id
  --format FORMAT      ${formats.join(', ')} (default: text)

What was found in a sentence is coloured on a terminal and stands in braces off it, as in the examples of the rules:
{quote:…}, {speaker:…}, {cue:…}, {set aside:…}. NO_COLOR is honoured.`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('explain', args, {
      quote: { type: 'string' },
      format: { type: 'string', default: 'text' },
    });
    if (positionals.length === 0) throw wrongUse('explain', 'name an article');
    const format = oneOf('explain', '--format', values.format, formats);
    const { good } = await collectInputs(positionals, false, terminal);
    const accounts = good
      .flatMap((input) => explainArticle(parseArticle(input.id, input.text())))
      .filter(({ id }) => values.quote === undefined || id === values.quote);
    if (values.quote !== undefined && accounts.length === 0) {
      throw wrongUse('explain', `--quote ${values.quote}: no such quotation in ${positionals.join(', ')}`);
    }
    const paint = terminal.colours ? inColours : inBraces;
    const text =
      format === 'json'
        ? `${JSON.stringify(accounts, null, 2)}\n`
        : accounts.map((account) => accountText(account, paint)).join('\n');
    await terminal.out(text);
    return exitCodes.done;
  },
};
