import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { byVersion, parseVersion, versionText } from '../../src/dataset/version.js';
import { filesIn, folderWith, saidso } from './program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'out');

/** What depends on the versions before. */
const ofItsNumber = ['CHANGES.md', 'SHA256SUMS', 'datapackage.json'];

test('the newest dataset of the repository is what seeds/ gives, byte for byte', async () => {
  const numbers = readdirSync(out).map(parseVersion);
  const newest = numbers
    .filter((number) => number !== undefined)
    .sort(byVersion)
    .map(versionText)
    .at(-1);
  const folder = folderWith({});
  await saidso(['build', join(root, 'seeds'), '--out', folder]);
  const [rebuilt, kept] = [filesIn(join(folder, 'v1.0.0')), filesIn(join(out, `v${newest ?? ''}`))];
  expect([...rebuilt.keys()]).toEqual([...kept.keys()]);
  // the page says its number
  const first = (name: string, content = ''): string =>
    name === 'report.html' ? content.replaceAll(` ${newest ?? ''}`, ' 1.0.0') : content;
  for (const [name, content] of rebuilt) {
    if (newest === '1.0.0' || !ofItsNumber.includes(name))
      expect([name, content]).toEqual([name, first(name, kept.get(name))]);
  }
});

test('the datasets of the repository are whole', async () => {
  for (const version of readdirSync(out)) {
    const { code, out: said } = await saidso(['verify', join(out, version), '--input', join(root, 'seeds')]);
    expect([said, code]).toEqual([expect.stringContaining('is whole'), 0]);
  }
});
