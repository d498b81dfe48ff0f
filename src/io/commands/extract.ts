import type { Command } from './command.js';
import { collectInputs } from '../inputs.js';
import { guards } from '../../dataset/csv.js';
import { exitCodes } from '../failure.js';
import { correctionWarnings, loadCorrections, loadPeople } from '../people-and-corrections.js';
import { answerLines, piped } from '../pipe.js';
import { failureText, readAll } from '../jobs.js';
import { jobCount, readingHelp, readingOptions, readOptionsOf } from '../reading-options.js';
import { oneOf, parseCommand, wrongUse } from '../options.js';
import { Progress } from '../progress.js';
import { quoteColumns } from '../../dataset/columns.js';
import { rowFormats, rowText } from '../../dataset/formats.js';
import { RowMaker } from '../../dataset/row-maker.js';

export const extract: Command = {
  name: 'extract',
  usage: 'extract [PATH...|-] [options]',
  help: `PATH is a file or a folder of articles, - standard input (default: seeds): plain text, Markdown, saved pages, JSON
Lines or CSV of articles, and .gz and .zip of these.

  --format FORMAT      ${rowFormats.join(', ')} (default: csv)
  --jobs N             read with N threads, or all cores (default: 1); the output is the same
  --people FILE        a people file (YAML): who is who across articles
  --per-article        merge nobody across articles, but by the people file
  --corrections FILE   a review file, filled in, or the corrections.csv of a version
  --csv-guard KIND     reversible: an apostrophe before text that a spreadsheet would compute (default); none
  --skip-bad           go on without inputs that can't be read
${readingHelp}

With --format jsonl, articles in JSON Lines on standard input are answered line by line, in their order, as they come:
each by one line that holds all rows of the article, or an error. saidso build --from-rows makes a version of these.
Errors make it end with 1 once all is done, unless --skip-bad says not to.`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('extract', args, {
      format: { type: 'string', default: 'csv' },
      jobs: { type: 'string', default: '1' },
      people: { type: 'string' },
      'per-article': { type: 'boolean', default: false },
      corrections: { type: 'string' },
      'csv-guard': { type: 'string', default: 'reversible' },
      'skip-bad': { type: 'boolean', default: false },
      ...readingOptions,
    });
    const format = oneOf('extract', '--format', values.format, rowFormats);
    const guard = oneOf('extract', '--csv-guard', values['csv-guard'], guards);
    const jobs = jobCount('extract', values.jobs);
    const options = readOptionsOf('extract', values);
    const paths = positionals.length === 0 ? ['seeds'] : positionals;
    const skipBad = values['skip-bad'];
    let input: AsyncIterable<Buffer> = process.stdin;
    if (paths.join() === '-' && format === 'jsonl' && options.encoding === undefined) {
      const { records, chunks } = await piped(input, options.format);
      if (records) {
        if (values.people !== undefined || values.corrections !== undefined) {
          throw wrongUse(
            'extract',
            'people and corrections go to saidso build --from-rows, which puts the parts together',
          );
        }
        const errors = await answerLines(chunks, options, jobs, terminal);
        if (errors > 0)
          terminal.err(`${errors} ${errors === 1 ? 'article' : 'articles'} could not be read; see "error"`);
        return errors > 0 && !skipBad ? exitCodes.failed : exitCodes.done;
      }
      input = chunks;
    }
    const { good } = await collectInputs(paths, skipBad, terminal, options, input);
    const people = values.people === undefined ? [] : loadPeople(values.people).people;
    const corrections = values.corrections === undefined ? [] : loadCorrections(values.corrections);
    const maker = new RowMaker({ people, perArticle: values['per-article'], corrections });
    const { header, lines } = rowText(format, quoteColumns, guard);
    const progress = new Progress(good.length, terminal);
    let failed = 0;
    await terminal.out(header);
    for await (const read of readAll(good, jobs)) {
      progress.step();
      if ('reason' in read) {
        failed += 1;
        terminal.err(failureText(read));
      } else {
        await terminal.out(lines(maker.joined(read.article, read.rows).quotes));
      }
    }
    progress.end();
    for (const warning of correctionWarnings(maker.corrections())) terminal.err(warning);
    return failed > 0 ? exitCodes.failed : exitCodes.done;
  },
};
