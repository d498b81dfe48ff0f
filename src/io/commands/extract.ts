import type { Command } from './command.js';
import type { QuoteRow } from '../../dataset/columns.js';
import { collectInputs } from '../inputs.js';
import { csvHeader, csvLines, guards } from '../../dataset/csv.js';
import { exitCodes } from '../failure.js';
import { oneOf, parseCommand } from '../options.js';
import { quoteColumns } from '../../dataset/columns.js';
import { readRows } from '../read-rows.js';
import { yamlRows } from '../../dataset/yaml.js';

const formats = ['csv', 'yaml', 'jsonl'] as const;

export const extract: Command = {
  name: 'extract',
  usage: 'extract [PATH...|-] [options]',
  does: 'print the rows of the quotes table, and write nothing',
  help: `PATH is a file or a folder of articles in plain text, - standard input (default: seeds).

  --format FORMAT      ${formats.join(', ')} (default: csv)
  --csv-guard KIND     reversible: an apostrophe before text that a spreadsheet would compute (default); none
  --skip-bad           go on without inputs that can't be read`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('extract', args, {
      format: { type: 'string', default: 'csv' },
      'csv-guard': { type: 'string', default: 'reversible' },
      'skip-bad': { type: 'boolean', default: false },
    });
    const format = oneOf('extract', '--format', values.format, formats);
    const guard = oneOf('extract', '--csv-guard', values['csv-guard'], guards);
    const { good } = await collectInputs(
      positionals.length === 0 ? ['seeds'] : positionals,
      values['skip-bad'],
      terminal,
    );
    const write = {
      csv: (rows: readonly QuoteRow[]) => csvLines(quoteColumns, rows, guard),
      yaml: (rows: readonly QuoteRow[]) => yamlRows(quoteColumns, rows),
      jsonl: (rows: readonly QuoteRow[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    }[format];
    if (format === 'csv') await terminal.out(csvHeader(quoteColumns));
    for (const input of good) await terminal.out(write(readRows(input).quotes));
    return exitCodes.done;
  },
};
