import { tmpdir } from 'node:os';
import type { Command } from './command.js';
import type { BuildOptions, Outcome } from '../build-version.js';
import { buildVersion } from '../build-version.js';
import { collectInputs } from '../inputs.js';
import { exitCodes, Failure } from '../failure.js';
import { formats } from '../write-tables.js';
import { failureText } from '../jobs.js';
import { guards } from '../../dataset/csv.js';
import { jobCount, readingHelp, readingOptions, readOptionsOf } from '../reading-options.js';
import { correctionWarnings, loadCorrections, loadPeople } from '../people-and-corrections.js';
import { oneOf, parseCommand, wrongUse } from '../options.js';
import { parts } from '../formats/parts.js';
import { speakerTable } from '../speaker-table.js';
import { versionText } from '../../dataset/version.js';
import { withStaging } from '../staging.js';

export const build: Command = {
  name: 'build',
  usage: 'build [PATH...] [options]',
  help: `PATH is a file or a folder of articles, - standard input (default: seeds): plain text, Markdown, saved pages, JSON
Lines or CSV of articles, and .gz and .zip of these.

  --out DIR            where the versions lie (default: out)
  --format LIST        formats of the quotes, of ${formats.join(', ')} (default: csv,yaml); xlsx is one workbook
                       with all tables, beside csv where no other format is named
  --people FILE        a people file (YAML): who is who across articles
  --per-article        merge nobody across articles, but by the people file
  --corrections FILE   a review file as saidso review writes it, filled in; it adds to the corrections of the newest
                       version, which hold without it; none: drop them
  --keep-texts         keep the text that offsets count in, for each article, in texts/
  --from-rows          PATH is what saidso extract --format jsonl - has written
  --jobs N             read with N threads, or all cores (default: 1); the version is the same
  --name NAME          name of the dataset in datapackage.json (default: quotes)
  --csv-guard KIND     reversible: an apostrophe before text that a spreadsheet would compute (default); none
  --skip-bad           go on without inputs that can't be read, and list them in datapackage.json
  --dry-run            say what would be written, and write nothing
${readingHelp}

The version's number follows from the difference to the newest one in DIR: columns changed is major, rows added or
removed minor, values corrected patch. Where nothing changed, nothing is written. A version is never changed.`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('build', args, {
      out: { type: 'string', default: 'out' },
      format: { type: 'string', default: 'csv,yaml' },
      name: { type: 'string', default: 'quotes' },
      people: { type: 'string' },
      'per-article': { type: 'boolean', default: false },
      corrections: { type: 'string' },
      'csv-guard': { type: 'string', default: 'reversible' },
      'skip-bad': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      'keep-texts': { type: 'boolean', default: false },
      'from-rows': { type: 'boolean', default: false },
      jobs: { type: 'string', default: '1' },
      ...readingOptions,
    });
    const { out, name, people, corrections, 'dry-run': dryRun } = values;
    if (!/^[a-z0-9][a-z0-9._-]*$/.test(name)) {
      throw wrongUse('build', `--name ${name}: use lower-case letters, digits and . _ -`);
    }
    const reading = readOptionsOf('build', values);
    const options = {
      out,
      jobs: jobCount('build', values.jobs),
      keepTexts: values['keep-texts'],
      name,
      dryRun,
      people: people === undefined ? undefined : loadPeople(people),
      perArticle: values['per-article'],
      corrections: correctionsOf(corrections),
      formats: values.format.split(',').map((format) => oneOf('build', '--format', format, formats)),
      guard: oneOf('build', '--csv-guard', values['csv-guard'], guards),
      created: creationTime(terminal.environment.SOURCE_DATE_EPOCH),
    };
    const paths = positionals.length === 0 ? ['seeds'] : positionals;
    const format = values['from-rows'] ? { format: parts.name } : {};
    const inputs = await collectInputs(paths, values['skip-bad'], terminal, { ...reading, ...format });
    const outcome = await withStaging(dryRun ? tmpdir() : out, (folder) => {
      return buildVersion(folder, inputs, options, terminal);
    });
    for (const warning of correctionWarnings(outcome)) terminal.err(warning);
    const table = speakerTable(outcome.speakers, outcome.unattributed, terminal);
    await terminal.out(`${table}\n${account(outcome)}`);
    for (const failed of outcome.failed) terminal.err(failureText(failed));
    return outcome.failed.length > 0 ? exitCodes.failed : exitCodes.done;
  },
};

function correctionsOf(option: string | undefined): BuildOptions['corrections'] {
  if (option === undefined) return [];
  return option === 'none' ? 'none' : loadCorrections(option);
}

function account(outcome: Outcome): string {
  const { kind, target } = outcome;
  if (kind === 'unchanged') return `Nothing changed: ${target} holds all this.\n`;
  const { next, paths } = outcome;
  const version = `v${versionText(next.number)} (${next.level}): ${next.reasons.join(', ')}`;
  if (kind === 'planned') return `Would write ${version}\n`;
  if (kind === 'twin') return `Another build has just written ${target} with all this; nothing to do.\n`;
  return `Wrote ${version}\n${paths.map((path) => `  ${path}\n`).join('')}`;
}

/** SOURCE_DATE_EPOCH as ISO 8601: the only clock that a version may show. */
function creationTime(epoch: string | undefined): string | undefined {
  if (epoch === undefined || epoch === '') return undefined;
  const time = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(time.getTime())) {
    throw new Failure(exitCodes.usage, `SOURCE_DATE_EPOCH=${epoch}: give seconds since 1970, or leave it unset`);
  }
  return time.toISOString();
}
