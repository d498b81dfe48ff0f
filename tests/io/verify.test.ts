import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bridge, filesIn, folderWith, road, saidso } from './program.js';

async function built(): Promise<{ readonly version: string; readonly inputs: string }> {
  const folder = folderWith({ 'in/a.txt': `😀 ${road}\n${bridge}`, 'in/b.txt': bridge });
  await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out')]);
  return { version: join(folder, 'out/v1.0.0'), inputs: join(folder, 'in') };
}

/** Rewrites a file of a version and its checksum. */
function forge(version: string, name: string, edit: (text: string) => string): void {
  const path = join(version, name);
  const text = edit(readFileSync(path, 'utf8'));
  writeFileSync(path, text);
  const sum = createHash('sha256').update(text).digest('hex');
  const sums = readFileSync(join(version, 'SHA256SUMS'), 'utf8');
  writeFileSync(join(version, 'SHA256SUMS'), sums.replace(new RegExp(`^\\w+(?=  ${name}$)`, 'm'), sum));
}

describe('verify', () => {
  test('finds a fresh version whole', async () => {
    const { version, inputs } = await built();
    const { code, out } = await saidso(['verify', version, '--input', inputs]);
    expect(out).toMatch(/is whole: 9 checksums, \d+ rows, offsets of 2 articles/);
    expect(code).toBe(0);
  });

  test('says which offsets it could not check', async () => {
    const { version, inputs } = await built();
    const { code, err } = await saidso(['verify', version, '--input', join(inputs, 'b.txt')]);
    expect(code).toBe(0);
    expect(err).toContain("offsets of 1 articles weren't checked");
  });

  test('finds one flipped byte in any file', async () => {
    const { version, inputs } = await built();
    for (const name of filesIn(version).keys()) {
      const path = join(version, name);
      const bytes = readFileSync(path);
      const middle = bytes.length >> 1;
      const flipped = Buffer.from(bytes);
      flipped[middle] = (bytes[middle] ?? 0) ^ 1;
      writeFileSync(path, flipped);
      const { code } = await saidso(['verify', version, '--input', inputs]);
      expect([name, code === 0]).toEqual([name, false]);
      writeFileSync(path, bytes);
    }
    expect((await saidso(['verify', version, '--input', inputs])).code).toBe(0);
  });

  test('finds files missing and files too many', async () => {
    const { version } = await built();
    rmSync(join(version, 'quotes.csv'));
    writeFileSync(join(version, 'notes.txt'), 'mine');
    const { code, out } = await saidso(['verify', version]);
    expect(code).toBe(4);
    expect(out).toContain('quotes.csv: missing');
    expect(out).toContain("notes.txt: isn't listed in SHA256SUMS");
  });

  test.each<[string, string, (text: string) => string, string]>([
    [
      'an offset',
      'quotes.csv',
      (text) => text.replace('"a:3-', '"a:4-').replace(/,3,33,/, ',4,33,'),
      "quote isn't the text at its offsets",
    ],
    ['a speaker', 'speakers.csv', (text) => text.replace('person/ann-lee', 'person/ann'), "isn't in speakers"],
    ['a kind', 'quotes.csv', (text) => text.replace('"person"', '"robot"'), 'speaker_kind is "robot"'],
    ['a share', 'quotes.csv', (text) => text.replace(/,[01]\.\d\d,/, ',1.20,'), 'confidence is "1.20"'],
    ['a column', 'quotes.csv', (text) => text.replace('"cue"', '"cues"'), 'quotes: its columns are'],
    ['an exact slice', 'quotes.yaml', (text) => text.replace('The road is', 'The road  is'), "isn't exactly the text"],
    ['a record', 'quotes.yaml', (text) => text.replace(/(?<=\n)- quote_id[^]*$/, ''), 'has fewer records'],
    ['the order', 'articles.csv', (text) => text.replace(/^("a".*\n)("b".*\n)/m, '$2$1'), 'articles: a: comes after b'],
    ['a key', 'articles.csv', (text) => text.replace(/^("a".*\n)/m, '$1$1'), 'articles: a: stands there twice'],
  ])('finds %s forged together with its checksum', async (_, name, edit, problem) => {
    const { version, inputs } = await built();
    forge(version, name, edit);
    const { code, out } = await saidso(['verify', version, '--input', inputs]);
    expect(out).toContain(problem);
    expect(out).not.toContain('checksum');
    expect(code).toBe(4);
  });

  test('of a folder without a version is an error', async () => {
    expect((await saidso(['verify', folderWith({})])).code).toBe(2);
  });

  test('judges a version by the columns that its own manifest describes', async () => {
    const { version, inputs } = await built();
    forge(version, 'speakers.csv', (text) => text.replace('"statements",', '').replace(/^(.*),\d+(,\d+)$/gm, '$1$2'));
    expect((await saidso(['verify', version, '--input', inputs])).out).toContain('speakers: its columns are');
    forge(version, 'datapackage.json', (text) => text.replace(/\{\s*"name": "statements",[^{}]*\{[^{}]*\}\s*\},/, ''));
    expect((await saidso(['verify', version, '--input', inputs])).out).toContain('is whole');
  });

  test('looks JSON Lines through, and versions without CSV', async () => {
    const { inputs } = await built();
    const out = folderWith({});
    await saidso(['build', inputs, '--out', out, '--format', 'jsonl,yaml']);
    expect((await saidso(['verify', out, '--input', inputs])).out).toContain('is whole');
    forge(join(out, 'v1.0.0'), 'quotes.jsonl', (text) => text.replace('"cue":"said"', '"cue":"sighed"'));
    expect((await saidso(['verify', out, '--input', inputs])).out).toMatch(/^quotes\.jsonl: a:\d+-\d+: isn't what/m);
  });
});
