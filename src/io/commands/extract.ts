import type { Command } from './command.js';
import { collectInputs } from '../inputs.js';
import { guards } from '../../dataset/csv.js';
import { exitCodes } from '../failure.js';
import { loadCorrections, loadPeople } from '../people-and-corrections.js';
import { oneOf, parseCommand } from '../options.js';
import { quoteColumns } from '../../dataset/columns.js';
import { readRows } from '../read-rows.js';
import { unfittedText } from '../../dataset/corrections/correction.js';
import { rowFormats, rowText } from '../../dataset/formats.js';
import { RowMaker } from '../../dataset/row-maker.js';

export const extract: Command = {
  name: 'extract',
  usage: 'extract [PATH...|-] [options]',
  does: 'print the rows of the quotes table, and write nothing',
  help: `PATH is a file or a folder of articles in plain text, - standard input (default: seeds).

  --format FORMAT      ${rowFormats.join(', ')} (default: csv)
  --people FILE        a people file (YAML): who is who across articles
  --per-article        merge nobody across articles, but by the people file
  --corrections FILE   a review file, filled in, or the corrections.csv of a version
  --csv-guard KIND     reversible: an apostrophe before text that a spreadsheet would compute (default); none
  --skip-bad           go on without inputs that can't be read`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('extract', args, {
      format: { type: 'string', default: 'csv' },
      people: { type: 'string' },
      'per-article': { type: 'boolean', default: false },
      corrections: { type: 'string' },
      'csv-guard': { type: 'string', default: 'reversible' },
      'skip-bad': { type: 'boolean', default: false },
    });
    const format = oneOf('extract', '--format', values.format, rowFormats);
    const guard = oneOf('extract', '--csv-guard', values['csv-guard'], guards);
    const { good } = await collectInputs(
      positionals.length === 0 ? ['seeds'] : positionals,
      values['skip-bad'],
      terminal,
    );
    const people = values.people === undefined ? [] : loadPeople(values.people).people;
    const corrections = values.corrections === undefined ? [] : loadCorrections(values.corrections);
    const maker = new RowMaker({ people, perArticle: values['per-article'], corrections });
    const { header, lines } = rowText(format, quoteColumns, guard);
    await terminal.out(header);
    for (const input of good) await terminal.out(lines(readRows(input, maker).quotes));
    for (const unfitted of maker.corrections().unfitted) terminal.err(`warning: ${unfittedText(unfitted)}`);
    return exitCodes.done;
  },
};
