import type { Command } from './command.js';
import { accountText, inBraces, inColours } from '../../explain/text.js';
import { collectInputs } from '../inputs.js';
import { exitCodes } from '../failure.js';
import { explainArticle } from '../../explain/explain.js';
import { loadPeople } from '../people-and-corrections.js';
import { oneOf, parseCommand, wrongUse } from '../options.js';
import { parseArticle } from '../../article/parse.js';
import { readingHelp, readingOptions, readOptionsOf } from '../reading-options.js';
import { readInput } from '../read-input.js';
import { SpeakerDirectory } from '../../dataset/speaker-directory.js';

const formats = ['text', 'json'] as const;

export const explain: Command = {
  name: 'explain',
  usage: 'explain PATH|- [options]',
  help: `PATH is a file or a folder of articles, as for extract; - standard input.

  --people FILE        a people file (YAML): the speakers as it names them
  --quote ID           this quotation alone: its quote_id or set_aside_id
  --format FORMAT      ${formats.join(', ')} (default: text)
${readingHelp}

What was found in a sentence is coloured on a terminal and stands in braces off it, as in the examples of the rules:
{quote:…}, {speaker:…}, {cue:…}, {set aside:…}. NO_COLOR is honoured.`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('explain', args, {
      people: { type: 'string' },
      quote: { type: 'string' },
      format: { type: 'string', default: 'text' },
      ...readingOptions,
    });
    if (positionals.length === 0) throw wrongUse('explain', 'name an article');
    const format = oneOf('explain', '--format', values.format, formats);
    const { good } = await collectInputs(positionals, false, terminal, readOptionsOf('explain', values));
    const people = values.people === undefined ? [] : loadPeople(values.people).people;
    const directory = new SpeakerDirectory({ people });
    const accounts = [...good]
      .flatMap((input) => {
        const { text, given } = readInput(input);
        return explainArticle(parseArticle(input.id, text, given), directory);
      })
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
