import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderWith, filesIn, road, saidso, saidsoProcess } from './program.js';
import { inputFormats } from '../../src/io/formats/formats.js';
import { parseJson, stringIn } from '../../src/io/json.js';
import { progressText } from '../../src/io/progress.js';

const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url));

/** A sample of each format, by the name of its file. */
const samples: Readonly<Record<string, readonly [name: string, bytes: Buffer]>> = {
  txt: ['article.txt', sample('article.txt')],
  md: ['article.md', sample('article.md')],
  html: ['article.html', sample('article.html')],
  jsonl: ['articles.jsonl', sample('articles.jsonl')],
  csv: ['articles.csv', sample('articles.csv')],
  gz: ['articles.jsonl.gz', gzipSync(sample('articles.jsonl'))],
  zip: [
    'all.zip',
    Buffer.from(
      zipSync({
        'news/articles.csv': sample('articles.csv'),
        '__MACOSX/news/articles.csv': strToU8('\0'),
        'news/.hidden': strToU8('\0'),
      }),
    ),
  ],
};

const cells = ['speaker', 'quote', 'article_id', 'article_title', 'article_date', 'publisher'] as const;

type Row = Readonly<Record<(typeof cells)[number], string>>;

async function rowsOf(args: readonly string[]): Promise<readonly Row[]> {
  const { code, out, err } = await saidso(['extract', ...args, '--format', 'jsonl']);
  expect(err).toBe('');
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split('\n')
    .map((line) => {
      const row = parseJson(line);
      const [speaker = '', quote = '', article_id = '', article_title = '', article_date = '', publisher = ''] =
        cells.map((name) => stringIn(row, name));
      return { speaker, quote, article_id, article_title, article_date, publisher };
    });
}

describe('every format', () => {
  test('has a sample and its line in the README', () => {
    expect(Object.keys(samples).sort()).toEqual(inputFormats.map(({ name }) => name).sort());
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/ +\|/g, ' |');
    for (const { endings, says } of inputFormats) {
      expect(readme).toContain(`| ${endings.map((ending) => `\`${ending}\``).join(', ')} | ${says} |`);
    }
  });

  test.each(inputFormats.map(({ name }) => name))('%s is read: words, speakers, title, date', async (name) => {
    const [file, bytes] = samples[name] ?? ['', Buffer.alloc(0)];
    const folder = folderWith({ [`in/${file}`]: bytes });
    const rows = await rowsOf([join(folder, 'in')]);
    const bridge = rows.filter(({ article_title }) => article_title === 'Ellis bridge opens after three years');
    expect(bridge.map(({ quote, speaker }) => [quote, speaker])).toEqual([
      ['The road is open to all of us,', 'Ann Lee'],
      ['Mind the paint.', 'Ann Lee'],
      ['sound but slow', 'Bo Rao'],
      ...(name === 'html' ? [['We did it.', 'Carol Fox']] : []),
    ]);
    expect(new Set(bridge.map(({ article_date }) => article_date))).toEqual(new Set(['2024-03-05']));
    expect(new Set(bridge.map(({ publisher }) => publisher))).toEqual(new Set([name === 'txt' ? '' : 'Ellis Post']));
    const kept = await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--keep-texts']);
    expect(kept.code).toBe(0);
    const { code, out } = await saidso(['verify', join(folder, 'out'), '--input', folderWith({})]);
    expect(out).toMatch(/is whole: .* offsets of [12] articles/);
    expect(code).toBe(0);
    const articles = filesIn(join(folder, 'out/v1.0.0')).get('articles.csv') ?? '';
    expect(articles).toContain('"2024-03-05"');
    if (name !== 'txt') expect(articles).toContain('"Ann Poole"');
  });

  test.each<[string, readonly string[]]>([
    ['txt', []],
    ['md', ['--input-format', 'md']],
    ['html', []],
    ['jsonl', []],
    ['csv', ['--input-format', 'csv']],
    ['gz', []],
    ['zip', []],
  ])('%s comes from standard input, too', async (name, options) => {
    const [, bytes = Buffer.alloc(0)] = samples[name] ?? [];
    const { code, out, err } = await saidsoProcess(['extract', '-', ...options], { input: bytes });
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('"Mind the paint."');
  });
});

describe('records', () => {
  const columns = ['--columns', 'text=body,date=published,id=no'];

  test('have fields by other names', async () => {
    const folder = folderWith({
      'a.csv': `no;published;body\n1;03.05.2024;"${road.trimEnd()}"\n2;20240305;${road}`,
      'b.jsonl': `${JSON.stringify({ no: 'x', published: 1709629200, body: road })}\n`,
    });
    const rows = await rowsOf([folder, ...columns]);
    expect(rows.map(({ article_id, article_date }) => [article_id, article_date])).toEqual([
      ['1', ''],
      ['2', '2024-03-05'],
      ['x', '2024-03-05'],
    ]);
  });

  test('have lists, people and values of databases in their fields, and names in capitals', async () => {
    const folder = folderWith({
      'a.jsonl': `${JSON.stringify({
        ID: 7,
        Text: ['“The road is open,” said Ann Lee.', '“Good,” said Bo Rao.'],
        Date: { $date: '2024-03-05T10:00:00Z' },
        publisher: { name: 'Ellis Post', id: 3 },
        author: [{ name: 'Ann Poole' }, { name: 'Bo Ruiz' }],
      })}\r\n`,
      // exports that quote nothing, and those that quote what they must
      'b.tsv': `ID\tText\n8\tHe said "no" and left. "Fine," said Ann Lee.\n9\tA 6" pipe “broke,” said Ann Lee.\n`,
      'c.csv': `ID,Text,Date\r\n10,A 6" pipe “broke” said Ann Lee.,3/25/2024\r\n11,"“Fine,” she said.\r\n\r\n""So,"" said Bo Rao.","March 5, 2024 Tuesday"\r\n`,
    });
    const rows = await rowsOf([folder]);
    expect(
      rows.map(({ article_id, speaker, quote, article_date }) => [article_id, speaker, quote, article_date]),
    ).toEqual([
      ['10', 'Ann Lee', 'broke', '2024-03-25'],
      ['11', '', 'Fine,', '2024-03-05'],
      ['11', 'Bo Rao', 'So,', '2024-03-05'],
      ['7', 'Ann Lee', 'The road is open,', '2024-03-05'],
      ['7', 'Bo Rao', 'Good,', '2024-03-05'],
      ['8', '', 'no', ''],
      ['8', 'Ann Lee', 'Fine,', ''],
      ['9', 'Ann Lee', 'broke,', ''],
    ]);
    expect(rows.find(({ article_id }) => article_id === '7')?.publisher).toBe('Ellis Post');
    await saidso(['build', folder, '--out', join(folder, 'out')]);
    expect(filesIn(join(folder, 'out/v1.0.0')).get('articles.csv')).toContain('"Ann Poole; Bo Ruiz"');
  });

  test('may be long, and many in a chunk or one over several', async () => {
    const folder = folderWith({
      'a.csv': `id,text\n${Array.from({ length: 400 }, (_, at) => `${at},"“${'so '.repeat(at % 200)}”\n said Ann ""Lee""."\n`).join('')}z,"${'so '.repeat(2e5)}\n“No,” said Ann Lee."\n`,
    });
    expect((await rowsOf([folder])).at(-1)).toMatchObject({ article_id: 'z', quote: 'No,', speaker: 'Ann Lee' });
  });

  test.each([
    ['[\n {"id": "a"}\n]\n', `one object a line: jq -c '.[]' a.json > a.jsonl`],
    ['{\n "text": "a"\n}\n', 'one object a line: jq -c . a.json > a.jsonl'],
    ['\n\n', 'is empty: it holds no record'],
  ])('that are one value, or none, are told once: %j', async (json, told) => {
    const { err } = await saidso(['extract', folderWith({ 'a.json': json, 'b.txt': road })]);
    expect(err).toContain(told);
    expect(err).toContain('1 bad input;');
  });

  test('without an id get one from their text, wherever they stand', async () => {
    const line = `${JSON.stringify({ text: road })}\n`;
    const id = async (text: string) =>
      (await rowsOf([join(folderWith({ 'a.jsonl': text }), 'a.jsonl')]))[0]?.article_id;
    expect(await id(line)).toMatch(/^text-[0-9a-f]{16}$/);
    expect(await id(`\n${line}`)).toBe(await id(line));
  });

  test('that are bad are named with file, line and mend, all at once', async () => {
    const good = JSON.stringify({ id: 'a', text: road });
    const folder = folderWith({
      'a.jsonl': `${good}\n{"id": "b", "text": \n[1]\n{"id":"c"}\n{"id":"d","text":" "}\n${good}\n{"id":"e\\nf","text":"x"}\n`,
      'b.csv': `id,text\n1,"a"\n2,a,b\n3,"a"b\n`,
      'c.csv': 'id,body\n1,a\n',
    });
    const { code, out, err } = await saidso(['extract', folder]);
    expect([code, out]).toEqual([1, '']);
    for (const told of [
      'a.jsonl:1: has the same article id as another article ("a"); change or take out one of them',
      'a.jsonl:2: is no JSON (',
      'a.jsonl:3: is no JSON object; write one object a line',
      'a.jsonl:4: has no "text" (it has id); say which field it is: --columns text=NAME',
      'a.jsonl:5: its text is empty',
      'a.jsonl:6: has the same article id',
      'a.jsonl:7: its id has a line break',
      'b.csv:3: has 3 cells under 2 names',
      'b.csv:4: is no CSV: ',
      'c.csv:1: has no column "text" (its first line names id, body); say which it is: --columns text=NAME',
      '10 bad inputs; nothing was written.',
    ]) {
      expect(err).toContain(told);
    }
    expect((await saidso(['extract', folder, '--skip-bad'])).code).toBe(0);
  });

  test.each([
    ['--columns', 'text'],
    ['--columns', 'words=body'],
    ['--encoding', 'nonsense'],
    ['--jobs', '0'],
  ])('wrong options are told: %s %s', async (option, value) => {
    const { code, err } = await saidso(['extract', folderWith({ 'a.txt': road }), option, value]);
    expect(code).toBe(2);
    expect(err).toContain(`${option} `);
  });
});

describe('other encodings', () => {
  const text = '“The café is open,” said Ann Lee.\n';
  const windows = Buffer.from(text.replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
  const wide = Buffer.from(text, 'utf16le');

  test.each<[string, Buffer, string]>([
    [
      'windows-1252',
      windows,
      'is not UTF-8 (byte 0x93); it looks like Windows-1252: read it with --encoding windows-1252',
    ],
    ['utf-16le', wide, 'is UTF-16, not UTF-8; read it with --encoding utf-16le'],
    ['utf-16be', Buffer.from(wide).swap16(), 'is UTF-16, not UTF-8; read it with --encoding utf-16be'],
  ])('%s is named, and read when told', async (encoding, bytes, message) => {
    const folder = folderWith({ 'a.txt': bytes });
    expect((await saidso(['extract', folder])).err).toContain(message);
    const [row] = await rowsOf([folder, '--encoding', encoding]);
    expect(row).toMatchObject({ quote: 'The café is open,', speaker: 'Ann Lee' });
  });

  test('pages are read as they say themselves', async () => {
    const page = sample('article.html').toString().replace('utf-8', 'windows-1252').replaceAll('“', '\u0093');
    const folder = folderWith({ 'a.html': Buffer.from(page.replaceAll('”', '\u0094').replaceAll('’', "'"), 'latin1') });
    expect((await rowsOf([folder])).map(({ quote }) => quote)).toContain('Mind the paint.');
  });
});

test('what a browser saves beside a page is left alone', async () => {
  const folder = folderWith({ 'a.html': sample('article.html'), 'a_files/logo.png': Buffer.from([0x89, 0, 1]) });
  expect(await rowsOf([folder])).toHaveLength(4);
});

test('progress says rate and time left', () => {
  expect(progressText(500, 2000, 1000)).toBe('500 of 2000 articles, 500 a second, 3 s left');
  expect(progressText(100, 2_000_000, 1000)).toBe('100 of 2000000 articles, 100 a second, 5.6 h left');
});
