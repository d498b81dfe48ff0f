import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Guard } from '../dataset/csv.js';
import type { FailedArticle } from './tasks.js';
import type { InputList } from './input-list.js';
import type { Report } from '../report/report.js';
import type { Row, SpeakerRow, Table } from '../dataset/columns.js';
import type { RowFormat, RowText } from '../dataset/formats.js';
import type { CorrectionsDone, RowOptions } from '../dataset/row-maker.js';
import type { StoredFile } from '../dataset/datapackage.js';
import type { Terminal } from './terminal.js';
import { allRules } from '../pipeline.js';
import { articles, quotes, setAside, speakers } from '../dataset/columns.js';
import { byCodeUnits } from '../dataset/order.js';
import { correctionsName } from './people-and-corrections.js';
import { HashedFile, writeHashed } from './hashed-file.js';
import { longestCell, overlongCells } from '../dataset/cells.js';
import { overlaid, reviewText } from '../dataset/corrections/correction.js';
import { Progress } from './progress.js';
import { readAll } from './jobs.js';
import { rowFormats, rowText } from '../dataset/formats.js';
import { RowMaker } from '../dataset/row-maker.js';
import { RuleCounts, rulesText } from '../dataset/rules.js';
import { Speakers } from '../dataset/speakers.js';
import { textPath } from './texts.js';
import { writeWorkbook } from './write-workbook.js';

export interface Written extends Omit<CorrectionsDone, 'kept'> {
  /** Ordered by name. */
  readonly files: readonly StoredFile[];
  readonly speakers: readonly SpeakerRow[];
  /** How many quotes have no speaker. */
  readonly unattributed: number;
  /** The articles that could not be read. */
  readonly failed: readonly FailedArticle[];
  /** What lies in `texts/`. */
  readonly texts: readonly StoredFile[];
}

/** What a version is made of but for its inputs. */
export interface TableOptions extends RowOptions {
  readonly formats: readonly Format[];
  readonly guard: Guard;
  readonly jobs: number;
  readonly keepTexts: boolean;
}

/** `xlsx` comes beside one that programs read line by line. */
export type Format = RowFormat | 'xlsx';

export const formats: readonly Format[] = [...rowFormats, 'xlsx'];

/**
 * Reads the articles and writes all tables of a version, corrections and rules.yaml into a folder.
 * The report gets every article on the way.
 */
export async function writeTables(
  folder: string,
  inputs: InputList,
  options: TableOptions,
  report: Report,
  terminal: Terminal,
): Promise<Written> {
  const { guard } = options;
  const maker = new RowMaker(options);
  const wanted = rowFormats.filter((format) => options.formats.includes(format));
  const csv = (table: Table) => new TableFile(folder, table, 'csv', guard);
  const quoteFiles = (wanted.length === 0 ? ['csv' as const] : wanted).map((format) => {
    return new TableFile(folder, quotes, format, guard);
  });
  const [articleFile, setAsideFile, speakerFile] = [csv(articles), csv(setAside), csv(speakers)];
  const everyone = new Speakers(maker.directory.known);
  const counts = new RuleCounts();
  let unattributed = 0;
  const failed: FailedArticle[] = [];
  const texts: StoredFile[] = [];
  const progress = new Progress(inputs.length, terminal);
  if (options.keepTexts) mkdirSync(join(folder, 'texts'));
  for await (const read of readAll(inputs, options.jobs)) {
    progress.step();
    if ('reason' in read) {
      failed.push(read);
      continue;
    }
    const { article } = read;
    const rows = maker.joined(article, read.rows);
    if (options.keepTexts) texts.push(writeHashed(folder, textPath(article.id), article.text));
    report.add(article, rows);
    for (const file of quoteFiles) file.write(rows.quotes);
    setAsideFile.write(rows.setAside);
    articleFile.write([rows.article]);
    everyone.add(rows);
    for (const row of rows.quotes) {
      counts.add(row.quote_rule, row.speaker_rule, row.person_rule);
      if (row.status === 'unattributed') unattributed += 1;
      for (const cell of overlongCells(quotes, row)) {
        terminal.err(
          `warning: ${cell}: over ${longestCell} characters; spreadsheets cut it, the files don't (but for xlsx)`,
        );
      }
    }
    for (const row of rows.setAside) counts.add(row.rule);
  }
  progress.end();
  const speakerRows = everyone.rows();
  speakerFile.write(speakerRows);
  const files = [...quoteFiles, articleFile, setAsideFile, speakerFile].map((file) => file.close());
  files.push(writeHashed(folder, 'rules.yaml', rulesText(allRules, counts)));
  const { kept, ...warned } = maker.corrections();
  if (kept.length > 0) files.push(writeHashed(folder, correctionsName, reviewText(overlaid(kept))));
  if (options.formats.includes('xlsx')) files.push(await writeWorkbook({ folder, guard }));
  files.sort((a, b) => byCodeUnits(a.path, b.path));
  return { files, speakers: speakerRows, unattributed, failed, texts, ...warned };
}

/** A table on its way to the disk. */
class TableFile {
  readonly #file: HashedFile;
  readonly #text: RowText;

  constructor(folder: string, table: Table, format: RowFormat, guard: Guard) {
    this.#file = new HashedFile(folder, `${table.name}.${format}`);
    this.#text = rowText(format, table.columns, guard);
    this.#file.write(this.#text.header);
  }

  write(rows: readonly Row[]): void {
    this.#file.write(this.#text.lines(rows));
  }

  close(): StoredFile {
    return this.#file.close();
  }
}
