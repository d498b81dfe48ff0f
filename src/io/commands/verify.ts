import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './command.js';
import { exitCodes, Failure } from '../failure.js';
import { newestVersion, openVersion } from '../stored-version.js';
import { parseCommand, wrongUse } from '../options.js';
import { readingHelp, readingOptions, readOptionsOf } from '../reading-options.js';
import { verifyVersion } from '../verify-version.js';

export const verify: Command = {
  name: 'verify',
  usage: 'verify [DIR] [options]',
  help: `DIR is a version's folder, or a folder of versions, of which the newest is looked at (default: out).

  --input PATH         articles to check the offsets against, file or folder; may be repeated (default: seeds); what a
                       version keeps in texts/ goes first
${readingHelp}`,

  run: async (args, terminal) => {
    const { values, positionals } = parseCommand('verify', args, {
      input: { type: 'string', multiple: true },
      ...readingOptions,
    });
    const [folder = 'out', ...others] = positionals;
    if (others.length > 0) throw wrongUse('verify', 'name one folder');
    const isVersion = ['SHA256SUMS', 'datapackage.json'].some((name) => existsSync(join(folder, name)));
    const version = isVersion ? openVersion(folder) : newestVersion(folder);
    if (version === undefined) throw new Failure(exitCodes.usage, `${folder}: holds no version of a dataset`);
    const paths = values.input ?? (existsSync('seeds') ? ['seeds'] : []);
    const { checked, problems } = await verifyVersion(version, paths, terminal, readOptionsOf('verify', values));
    for (const problem of problems) await terminal.out(`${problem}\n`);
    if (problems.length > 0) {
      terminal.err(`${version.folder}: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`);
      return exitCodes.different;
    }
    await terminal.out(`${version.folder} is whole: ${checked.join(', ')}.\n`);
    return exitCodes.done;
  },
};
