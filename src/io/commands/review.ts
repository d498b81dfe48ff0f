import { closeSync, existsSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.js';
import type { ReviewRow } from '../../dataset/corrections/correction.js';
import type { StoredVersion } from '../stored-version.js';
import { correctionsName, loadCorrections, storedCorrections } from '../people-and-corrections.js';
import { errorCode, exitCodes, Failure, systemReason } from '../failure.js';
import { inReviewOrder, precisionReport } from '../../dataset/corrections/report.js';
import { newestVersion, openVersion, readTable } from '../stored-version.js';
import { parseCommand, wrongUse } from '../options.js';
import { quotes } from '../../dataset/columns.js';
import { reviewColumns, reviewPieces } from '../../dataset/corrections/correction.js';

export const review: Command = {
  name: 'review',
  usage: 'review [DIR] [options]',
  help: `DIR is a version's folder, or a folder of versions, of which the newest is taken (default: out).

  --file FILE          where the rows go (default: review.csv); a file that exists is left as it is
  --report             read FILE, filled in, and say how many rows are right, overall and for each rule; without a
                       FILE, from the corrections that the version was built with

Fill in the column verdict of review.csv in a spreadsheet: ok; wrong-speaker, with correct_speaker; not-a-quote; and
in a new row missed, with article_id and the words in quote. Then: saidso build --corrections review.csv`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('review', args, {
      file: { type: 'string' },
      report: { type: 'boolean', default: false },
    });
    const [folder = 'out', ...others] = positionals;
    if (others.length > 0) throw wrongUse('review', 'name one folder');
    if (values.report && values.file !== undefined) {
      await terminal.out(precisionReport(loadCorrections(values.file)));
      return exitCodes.done;
    }
    const version = versionIn(folder);
    if (values.report) {
      const corrections = storedCorrections(version.folder);
      if (corrections.length === 0) {
        throw new Failure(exitCodes.usage, `${version.folder}: holds no ${correctionsName}; name a FILE with --file`);
      }
      await terminal.out(precisionReport(corrections));
      return exitCodes.done;
    }
    const file = values.file ?? 'review.csv';
    const rows = await openRows(version);
    writeNew(file, reviewPieces(inReviewOrder(rows)));
    await terminal.out(`Wrote ${file}: ${rows.length} rows of ${version.folder} to judge, least confident first\n`);
    return exitCodes.done;
  },
};

function versionIn(folder: string): StoredVersion {
  const version = existsSync(join(folder, 'datapackage.json')) ? openVersion(folder) : newestVersion(folder);
  if (version === undefined) throw new Failure(exitCodes.usage, `${folder}: holds no version of a dataset`);
  return version;
}

/** The rows of a version that nobody has judged; of a corrected utterance, the pieces that follow are among them. */
async function openRows(version: StoredVersion): Promise<readonly ReviewRow[]> {
  const { columns, rows } = await readTable(version, quotes);
  const found: ReviewRow[] = [];
  for await (const cells of rows) {
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    if (!['', 'same-utterance'].includes(cell('correction'))) continue;
    const copied = Object.fromEntries(reviewColumns.map(({ name }) => [name, cell(name)]));
    found.push({ ...blank, ...copied, confidence: Number(cell('confidence')) });
  }
  return found;
}

const blank: ReviewRow = {
  ...{ verdict: '', correct_speaker: '', comment: '', confidence: null, speaker: '', quote: '', context: '' },
  ...{ mention: '', cue: '', note: '', article_title: '', article_id: '', quote_id: '' },
  ...{ quote_rule: '', speaker_rule: '', person_rule: '' },
};

/** Writes a file, whole or not at all; one that exists may hold a person's work, and is refused. */
function writeNew(path: string, pieces: Iterable<string>): void {
  let isMine = false;
  try {
    const descriptor = openSync(path, 'wx');
    isMine = true;
    try {
      for (const piece of pieces) writeFileSync(descriptor, piece);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    if (isMine) rmSync(path);
    if (errorCode(error) === 'EEXIST') {
      throw new Failure(exitCodes.refused, `${path}: exists; move it away, or name another with --file`);
    }
    throw new Failure(exitCodes.failed, `${path}: can't be written: ${systemReason(error)}`);
  }
}
