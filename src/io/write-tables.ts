import { setImmediate } from 'node:timers/promises';
import type { Guard } from '../dataset/csv.js';
import type { Input } from './inputs.js';
import type { Row, SpeakerRow, Table } from '../dataset/columns.js';
import type { StoredFile } from '../dataset/datapackage.js';
import type { Terminal } from './terminal.js';
import { allRules } from '../pipeline.js';
import { articles, quotes, setAside, speakers } from '../dataset/columns.js';
import { byCodeUnits } from '../dataset/order.js';
import { csvHeader, csvLines } from '../dataset/csv.js';
import { HashedFile, writeHashed } from './hashed-file.js';
import { longestCell, overlongCells } from '../dataset/cells.js';
import { readRows } from './read-rows.js';
import { RuleCounts, rulesText } from '../dataset/rules.js';
import { Speakers } from '../dataset/speakers.js';
import { yamlRows } from '../dataset/yaml.js';

export interface Written {
  /** Ordered by name. */
  readonly files: readonly StoredFile[];
  readonly speakers: readonly SpeakerRow[];
  /** How many quotes have no speaker. */
  readonly unattributed: number;
}

/** Reads the articles one by one and writes all tables of a version, and rules.yaml, into a folder. */
export async function writeTables(
  folder: string,
  inputs: readonly Input[],
  formats: readonly ('csv' | 'yaml')[],
  guard: Guard,
  terminal: Terminal,
): Promise<Written> {
  const csv = (table: Table) => new TableFile(folder, table, 'csv', guard);
  const quoteFiles = [...new Set(formats)].map((format) => new TableFile(folder, quotes, format, guard));
  const [articleFile, setAsideFile, speakerFile] = [csv(articles), csv(setAside), csv(speakers)];
  const everyone = new Speakers();
  const counts = new RuleCounts();
  let unattributed = 0;
  for (const input of inputs) {
    await setImmediate(); // so that an interrupt is heard
    const rows = readRows(input);
    for (const file of quoteFiles) file.write(rows.quotes);
    setAsideFile.write(rows.setAside);
    articleFile.write([rows.article]);
    everyone.add(rows);
    for (const row of rows.quotes) {
      counts.add(row.quote_rule, row.speaker_rule, row.person_rule);
      if (row.status === 'unattributed') unattributed += 1;
      for (const cell of overlongCells(quotes, row)) {
        terminal.err(`warning: ${cell}: over ${longestCell} characters; spreadsheets cut it, the files don't`);
      }
    }
    for (const row of rows.setAside) counts.add(row.rule);
  }
  const speakerRows = everyone.rows();
  speakerFile.write(speakerRows);
  const files = [...quoteFiles, articleFile, setAsideFile, speakerFile].map((file) => file.close());
  files.push(writeHashed(folder, 'rules.yaml', rulesText(allRules, counts)));
  files.sort((a, b) => byCodeUnits(a.path, b.path));
  return { files, speakers: speakerRows, unattributed };
}

/** A table on its way to the disk. */
class TableFile {
  readonly #file: HashedFile;
  readonly #text: (rows: readonly Row[]) => string;

  constructor(folder: string, table: Table, format: 'csv' | 'yaml', guard: Guard) {
    this.#file = new HashedFile(folder, `${table.name}.${format}`);
    const { columns } = table;
    if (format === 'csv') this.#file.write(csvHeader(columns));
    this.#text = (rows) => (format === 'csv' ? csvLines(columns, rows, guard) : yamlRows(columns, rows));
  }

  write(rows: readonly Row[]): void {
    this.#file.write(this.#text(rows));
  }

  close(): StoredFile {
    return this.#file.close();
  }
}
