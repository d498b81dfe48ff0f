import type { Store } from './stored-version.js';
import type { StoredFile } from '../dataset/datapackage.js';
import { HashedFile } from './hashed-file.js';
import { mostRows } from '../dataset/workbook/sheet.js';
import { Failure, exitCodes } from './failure.js';
import { readTable } from './stored-version.js';
import { tables } from '../dataset/columns.js';
import { Workbook } from '../dataset/workbook/workbook.js';

/** What a version's workbook is called. */
export const workbookName = 'dataset.xlsx';

/** Writes the tables that lie in a folder into a workbook beside them, row by row. */
export async function writeWorkbook(store: Store): Promise<StoredFile> {
  const file = new HashedFile(store.folder, workbookName);
  const workbook = new Workbook(tables, (bytes) => {
    file.writeBytes(bytes);
  });
  for (const table of tables) {
    workbook.begin();
    let rows = 1;
    const stored = await readTable(store, table);
    for await (const cells of stored.rows) {
      rows += 1;
      if (rows > mostRows) {
        throw new Failure(exitCodes.failed, `${table.name}: more rows than a sheet holds; build without --format xlsx`);
      }
      workbook.add(cells);
    }
  }
  workbook.close();
  return file.close();
}
