import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether LibreOffice can be run here; the test that uses it says loudly where it can't. */
export const hasSoffice = spawnSync('soffice', ['--version']).status === 0;

if (!hasSoffice) console.warn('!! SKIPPED: LibreOffice (soffice) is not installed: nothing was tried in a spreadsheet');

/** CSV read with commas, UTF-8, quoted fields as text. */
export const csvAsText = 'CSV:44,34,76,1,,0,true';

/**
 * Opens a file in LibreOffice and saves it again under `into`, in a folder of its own.
 * @param infilter how it is read, where the file's name doesn't tell
 */
export function resave(folder: string, file: string, into: string, as: string, infilter?: string): string {
  const out = join(folder, into);
  mkdirSync(out);
  const ran = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      ...(infilter === undefined ? [] : [`--infilter=${infilter}`]),
      '--convert-to',
      as,
      '--outdir',
      out,
      join(folder, file),
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  if (ran.status !== 0) throw new Error(`soffice: ${ran.stderr}`);
  return out;
}
