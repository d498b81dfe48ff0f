import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { BadInput } from './bad-inputs.js';
import type { File } from './formats/format.js';
import { byCodeUnits } from '../dataset/order.js';
import { systemReason } from './failure.js';

/** The files under some paths, each once; `-` stays as it is. */
export function* listFiles(paths: readonly string[]): Generator<File | BadInput> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === '-') {
      if (!seen.has(path)) yield { disk: path, path, relative: path };
      seen.add(path);
      continue;
    }
    try {
      const files = statSync(path).isDirectory() ? filesUnder(path, '') : [{ disk: path, relative: basename(path) }];
      for (const { disk, relative } of files) {
        const real = realpathSync(disk);
        if (!seen.has(real)) yield { disk, path: disk.split(sep).join('/'), relative };
        seen.add(real);
      }
    } catch (error) {
      const reason = `${systemReason(error)}; check the path`;
      yield { path, relative: basename(path), reason, wrongArgument: true };
    }
  }
}

/** The files of a folder and of those in it, in code-unit order; names that begin with a dot are left out. */
function filesUnder(folder: string, relative: string): readonly Pick<File, 'disk' | 'relative'>[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => byCodeUnits(a.name, b.name));
  const names = new Set(entries.map(({ name }) => name));
  return entries.flatMap((entry) => {
    const file = { disk: join(folder, entry.name), relative: `${relative}${entry.name}` };
    if (!entry.isDirectory()) return [file];
    // what a browser saves beside a page: pictures and scripts
    const page = /^(?<page>.+)_files$/.exec(entry.name)?.groups?.page;
    if (page !== undefined && (names.has(`${page}.html`) || names.has(`${page}.htm`))) return [];
    return filesUnder(file.disk, `${file.relative}/`);
  });
}
