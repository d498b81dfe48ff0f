/**
 * A workbook as spreadsheets open it: one sheet a table, text cells that stay text, the header frozen and with
 * filters. Written row by row with fflate, whose bytes are the same on every machine (zlib's aren't).
 */
import { Zip, ZipDeflate } from 'fflate';
import type { Table } from '../columns.js';
import { filterRange, sheetEnd, sheetRow, sheetStart } from './sheet.js';
import { frame, sheetList } from './frame.js';

/** Writes the parts of a workbook, in order, as bytes of one file. */
export class Workbook {
  readonly #zip: Zip;
  readonly #tables: readonly Table[];
  readonly #bytes = new TextEncoder();
  #sheet: { readonly part: ZipDeflate; readonly table: Table; rows: number; text: string } | undefined;
  #sheets = 0;
  readonly #filters: string[] = [];

  /** @param onBytes is handed the file, piece by piece */
  constructor(tables: readonly Table[], onBytes: (bytes: Uint8Array) => void) {
    this.#tables = tables;
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      onBytes(bytes);
    });
    for (const part of frame(tables)) this.#whole(part);
  }

  /** Begins the next table's sheet; the one before is finished. */
  begin(): void {
    this.#endSheet();
    const table = this.#tables[this.#sheets];
    if (table === undefined) throw new Error('more sheets than tables');
    this.#sheets += 1;
    const text =
      sheetStart(table) +
      sheetRow(
        table,
        table.columns.map(({ name }) => name),
        1,
      );
    this.#sheet = { part: this.#part(`xl/worksheets/sheet${this.#sheets}.xml`), table, rows: 1, text };
  }

  /** Adds a row to the sheet, its cells as text in the order of the columns. */
  add(cells: readonly string[]): void {
    const sheet = this.#sheet;
    if (sheet === undefined) throw new Error('no sheet has begun');
    sheet.rows += 1;
    sheet.text += sheetRow(sheet.table, cells, sheet.rows);
    if (sheet.text.length < 1 << 16) return;
    sheet.part.push(this.#bytes.encode(sheet.text));
    sheet.text = '';
  }

  close(): void {
    this.#endSheet();
    this.#whole(sheetList(this.#tables, this.#filters));
    this.#zip.end();
  }

  #endSheet(): void {
    const sheet = this.#sheet;
    if (sheet === undefined) return;
    sheet.part.push(this.#bytes.encode(sheet.text + sheetEnd(sheet.table, sheet.rows)), true);
    this.#filters.push(filterRange(sheet.table, sheet.rows));
    this.#sheet = undefined;
  }

  #whole([name, text]: readonly [name: string, text: string]): void {
    this.#part(name).push(this.#bytes.encode(text), true);
  }

  #part(name: string): ZipDeflate {
    const part = new ZipDeflate(name, { level: 6 });
    // zip keeps local time: this reads the same in every zone
    part.mtime = new Date(1980, 0, 1);
    this.#zip.add(part);
    return part;
  }
}
