import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Input } from './read-input.js';
import type { StoredFile } from '../dataset/datapackage.js';
import { Report } from '../report/report.js';
import { writeHashed } from './hashed-file.js';

/** A dataset's page on its way to the disk, and the files written for it so far. */
export interface ReportFiles {
  readonly report: Report;
  readonly files: readonly StoredFile[];
}

/** Starts the page of the dataset that the rule set makes of the inputs. */
export function startReport(folder: string, name: string, ruleSet: string, inputs: Iterable<Input>): ReportFiles {
  const files: StoredFile[] = [];
  const sums = Array.from(inputs, ({ id, sha256 }) => `${id} ${sha256}\n`).join('');
  const report = new Report({
    name,
    edition: createHash('sha256').update(`${name}\n${ruleSet}\n${sums}`).digest('hex').slice(0, 16),
    digest: (text) => createHash('sha256').update(text).digest('base64'),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      files.push(writeHashed(folder, path, text));
    },
  });
  return { report, files };
}
