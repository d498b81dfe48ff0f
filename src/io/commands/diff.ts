import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Command } from './command.js';
import type { RowChange } from '../../dataset/difference.js';
import type { Side } from '../compare.js';
import { changeLine } from '../../dataset/changes.js';
import { compareSides } from '../compare.js';
import { exitCodes } from '../failure.js';
import { guard } from '../../dataset/guard.js';
import { differenceInWords } from '../../dataset/version.js';
import { oneOf, parseCommand, wrongUse } from '../options.js';
import { openVersion, readSums } from '../stored-version.js';

const formats = ['text', 'csv', 'jsonl'] as const;
const csvColumns = ['table', 'row', 'kind', 'column', 'before', 'after'];

export const diff: Command = {
  name: 'diff',
  usage: 'diff OLD NEW [options]',
  help: `OLD and NEW are folders of versions, or their names in the folder that --out names.

  --format FORMAT      ${formats.join(', ')} (default: text)
  --out DIR            where the versions lie (default: out)
  --exit-code          end with 4 where there is a difference`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('diff', args, {
      format: { type: 'string', default: 'text' },
      out: { type: 'string', default: 'out' },
      'exit-code': { type: 'boolean', default: false },
    });
    const format = oneOf('diff', '--format', values.format, formats);
    const [old, now, ...others] = positionals;
    if (old === undefined || now === undefined || others.length > 0) throw wrongUse('diff', 'name two versions');
    const [before, after] = [sideOf(old, values.out), sideOf(now, values.out)];
    if (format === 'csv') await terminal.out(`\uFEFF${stringify([csvColumns], { quoted_string: true })}`);
    const difference = await compareSides(before, after, (change) => terminal.out(written(change, format)));
    const reasons = differenceInWords(difference);
    if (format === 'text') {
      await terminal.out(
        reasons.length === 0 ? 'No difference.\n' : `\n${reasons.map((reason) => `${reason}\n`).join('')}`,
      );
    }
    return values['exit-code'] && reasons.length > 0 ? exitCodes.different : exitCodes.done;
  },
};

function sideOf(name: string, out: string): Side {
  const folder = existsSync(name) ? name : join(out, name.startsWith('v') ? name : `v${name}`);
  const version = openVersion(existsSync(folder) ? folder : name);
  return { store: version, sums: readSums(version.folder) };
}

function written(change: RowChange, format: (typeof formats)[number]): string {
  const { table, row, kind, cells } = change;
  if (format === 'text') return `${changeLine(change)}\n`;
  if (format === 'jsonl') return `${JSON.stringify(change)}\n`;
  return stringify(
    cells.map(({ column, before, after }) => [table, row, kind, column, before, after].map(guard)),
    { quoted_string: true },
  );
}
