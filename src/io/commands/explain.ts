import type { Command } from './command.js';
import type { QuoteRow, SetAsideRow } from '../../dataset/columns.js';
import { collectInputs } from '../inputs.js';
import { exitCodes } from '../failure.js';
import { parseCommand, wrongUse } from '../options.js';
import { readRows } from '../read-rows.js';
import { RowMaker } from '../../dataset/row-maker.js';

export const explain: Command = {
  name: 'explain',
  usage: 'explain PATH [--quote ID]',
  does: 'say for each quotation which rules fired and on what words',
  help: `PATH is an article in plain text or a folder of them, - standard input.

  --quote ID           this quotation alone: its quote_id or set_aside_id`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('explain', args, { quote: { type: 'string' } });
    if (positionals.length === 0) throw wrongUse('explain', 'name an article');
    const { good } = await collectInputs(positionals, false, terminal);
    const maker = new RowMaker();
    const accounts = good.flatMap((input) => {
      const { quotes, setAside } = readRows(input, maker);
      return [...quotes.map(quoteAccount), ...setAside.map(setAsideAccount)];
    });
    const chosen = accounts.filter(({ id }) => values.quote === undefined || id === values.quote);
    if (values.quote !== undefined && chosen.length === 0) {
      throw wrongUse('explain', `--quote ${values.quote}: no such quotation in ${positionals.join(', ')}`);
    }
    await terminal.out(
      chosen
        .map(
          ({ id, lines }) =>
            `${id}\n${lines.map(([name, text]) => `  ${name.padEnd(10)} ${text.replace(/\s+/g, ' ')}\n`).join('')}`,
        )
        .join('\n'),
    );
    return exitCodes.done;
  },
};

interface Account {
  readonly id: string;
  readonly lines: readonly (readonly [name: string, text: string])[];
}

function quoteAccount(row: QuoteRow): Account {
  const lines = [
    ['sentence', row.context],
    ['quote', `“${row.quote}” (${row.quote_type}; ${row.quote_rule})`],
    ['mention', row.mention === '' ? 'none' : `“${row.mention}”${by(row.speaker_rule)}`],
    ['cue', row.cue],
    ['addressee', row.addressee],
    ['medium', row.medium],
    ['speaker', row.speaker === '' ? 'unattributed' : `${row.speaker} (${row.speaker_kind})${by(row.person_rule)}`],
    ['role', row.speaker_role],
    ['utterance', row.utterance_id === row.quote_id ? '' : `goes on from ${row.utterance_id}`],
    ['confidence', (row.confidence ?? 0).toFixed(2)],
    ['note', row.note],
  ] as const;
  return { id: row.quote_id, lines: lines.filter(([, text]) => text !== '') };
}

function setAsideAccount(row: SetAsideRow): Account {
  const lines = [
    ['words', row.words],
    ['set aside', `${row.reason}${by(row.rule)}`],
  ] as const;
  return { id: row.set_aside_id, lines };
}

function by(rule: string): string {
  return rule === '' ? '' : `, by ${rule}`;
}
