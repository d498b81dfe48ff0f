import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderWith, saidso } from './program.js';
import { csvAsText, hasSoffice, resave } from './soffice.js';

const article = `“The road is open to all of us,” said Ann Lee. “=1+1 is two of them,” Lee said.

Bob Ray said: “The bridge is closed until the spring.” He called it “the end of the matter.”

On the wall stood “KEEP OUT” in red.
`;

type Cells = Readonly<Record<string, string>>;

class Project {
  readonly folder: string;
  constructor(text = article) {
    this.folder = folderWith({ 'in/a.txt': text, 'in/b.txt': 'Nobody speaks here.\n' });
  }
  path(name: string): string {
    return join(this.folder, name);
  }
  build(...options: readonly string[]) {
    return saidso(['build', this.path('in'), '--out', this.path('out'), ...options]);
  }
  rows(name: string): readonly Cells[] {
    return recordsIn(readFileSync(this.path(name), 'utf8'));
  }
  /** Writes a review of the newest version with the verdicts that `judge` gives, as `save` saves it. */
  async review(judge: (row: Cells) => Cells, more: readonly Cells[] = [], save = asCsv): Promise<readonly string[]> {
    const name = `review${reviews++}.csv`;
    expect((await saidso(['review', this.path('out'), '--file', this.path(name)])).code).toBe(0);
    const rows = this.rows(name);
    const columns = Object.keys(rows[0] ?? {});
    writeFileSync(this.path(name), save(columns, [...rows.map((row) => ({ ...row, ...judge(row) })), ...more]));
    return ['--corrections', this.path(name)];
  }
}
let reviews = 0;

function recordsIn(text: string): readonly Cells[] {
  const [header = [], ...rows] = parse(text, { bom: true });
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
function asCsv(columns: readonly string[], rows: readonly Cells[]): string {
  return [columns.join(), ...rows.map((row) => columns.map((name) => quoted(row[name] ?? '')).join())].join('\n');
}
/** As a European Excel saves it: semicolons, no byte order mark, carriage returns, quotes only where needed. */
function asExcel(columns: readonly string[], rows: readonly Cells[]): string {
  const cell = (text: string) => (/[";\r\n]/.test(text) ? quoted(text) : text);
  const comma = (text: string) => text.replace(/^(\d)\.(\d\d)$/, '$1,$2');
  return [
    columns.join(';'),
    ...rows.map((row) => columns.map((name) => cell(comma(row[name] ?? ''))).join(';')),
    '',
  ].join('\r\n');
}

const verdicts: Readonly<Record<string, Cells>> = {
  'The road is open to all of us,': { verdict: 'OK', comment: 'heard it' },
  "'=1+1 is two of them,": { verdict: 'wrong-speaker', correct_speaker: 'Eve Day' },
  'the end of the matter.': { verdict: 'not a quote', comment: 'a figure of speech' },
};
const judge = (row: Cells): Cells => verdicts[row.quote ?? ''] ?? {};
const missed: Cells = { verdict: 'missed', article_id: 'a', quote: '“KEEP OUT”', correct_speaker: 'the owner' };

function expectCorrected(project: Project, version: string): void {
  const quotes = project.rows(`out/${version}/quotes.csv`);
  const row = (words: string) => quotes.find(({ quote = '' }) => quote.includes(words));
  expect(row('The road')).toMatchObject({ correction: 'ok', rules_speaker: 'Ann Lee', comment: 'heard it' });
  expect(row('1+1')).toMatchObject({
    ...{ correction: 'wrong-speaker', speaker: 'Eve Day', speaker_id: 'person/eve-day', rules_speaker: 'Ann Lee' },
    ...{ confidence: '1.00', mention: '' },
  });
  expect(row('the end')).toBeUndefined();
  expect(row('KEEP OUT')).toMatchObject({
    correction: 'missed',
    speaker: 'the owner',
    paragraph: '3',
    status: 'attributed',
  });
  const aside = project.rows(`out/${version}/set-aside.csv`);
  expect(aside.find(({ words }) => words === 'the end of the matter.')).toMatchObject({ correction: 'not-a-quote' });
  expect(aside.find(({ words }) => words === 'KEEP OUT')).toBeUndefined();
}

describe('corrections', () => {
  test.each([
    ['with commas', asCsv],
    ['as Excel with semicolons saves them', asExcel],
  ])('%s are applied, kept beside the rules’ answer, and hold in later versions', async (_, save) => {
    const project = new Project();
    await project.build();
    const options = await project.review(judge, [missed], save);
    const { code, out, err } = await project.build(...options);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('corrections.csv');
    expectCorrected(project, 'v1.1.0');
    expect((await saidso(['verify', project.path('out'), '--input', project.path('in')])).out).toContain('is whole');
    expect((await project.build()).out).toContain('Nothing changed');
    expect((await project.build(...options)).out).toContain('Nothing changed');
    writeFileSync(project.path('in/c.txt'), 'Nothing of note.\n');
    expect((await project.build()).out).toContain('Wrote v1.2.0');
    expectCorrected(project, 'v1.2.0');
    expect((await project.build('--corrections', 'none')).code).toBe(0);
    expect([...filesIn(project.path('out/v1.3.0')).keys()]).not.toContain('corrections.csv');
  });

  test.skipIf(!hasSoffice)(
    'as LibreOffice saves them are applied (skipped where it is not installed)',
    { timeout: 120_000 },
    async () => {
      const project = new Project();
      await project.build();
      const [, file = ''] = await project.review(judge, [missed]);
      const out = resave(
        project.folder,
        file.slice(project.folder.length + 1),
        'saved',
        'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false',
        csvAsText,
      );
      const saved = join(out, file.slice(project.folder.length + 1));
      expect(readFileSync(saved, 'utf8')).toMatch(/^\uFEFF?verdict;correct_speaker;/);
      expect((await project.build('--corrections', saved)).err).toBe('');
      expectCorrected(project, 'v1.1.0');
    },
  );

  test('follow their words where the text has moved, and are reported where they no longer fit', async () => {
    const project = new Project();
    await project.build();
    const options = await project.review(judge);
    writeFileSync(project.path('in/a.txt'), `One line more.\n\n${article.replace('to all of us', 'to us all')}`);
    const { code, err } = await project.build(...options);
    expect(code).toBe(0);
    expect(err.match(/^warning: .*$/gm)).toEqual([
      expect.stringMatching(
        /the correction ok of a:1-31 \("The road is .*no longer fits: the article has no quote of these/,
      ),
    ]);
    const quotes = project.rows('out/v1.1.0/quotes.csv');
    expect(quotes.find(({ quote = '' }) => quote.includes('1+1'))).toMatchObject({ speaker: 'Eve Day' });
    const manifest = filesIn(project.path('out/v1.1.0')).get('datapackage.json') ?? '';
    expect(JSON.parse(manifest)).toMatchObject({
      saidso: { unfittedCorrections: [{ verdict: 'ok', articleId: 'a' }] },
    });
    expect(project.rows('out/v1.1.0/corrections.csv')).toHaveLength(3);
  });

  test('name people of the people file by their ids', async () => {
    const project = new Project();
    writeFileSync(project.path('people.yaml'), '- id: eve\n  name: Eve Day\n  wikidata: Q7\n');
    const people = ['--people', project.path('people.yaml')];
    await project.build(...people);
    const options = await project.review((row) => {
      return row.speaker === 'Bob Ray' ? { verdict: 'wrong-speaker', correct_speaker: 'eve' } : {};
    });
    await project.build(...people, ...options);
    const [speaker] = project.rows('out/v1.0.1/speakers.csv').filter(({ speaker_id }) => speaker_id === 'eve');
    expect(speaker).toMatchObject({ name: 'Eve Day', other_ids: 'wikidata=Q7' });
  });

  test.each<[string, string, string]>([
    ['a verdict that is none', 'okay,,Ann Lee,words,a,a:1-5', ':2: verdict "okay": not one of ok, wrong-speaker'],
    ['no verdict', ',Ann,,words,a,a:1-5', ':2: has a correct_speaker but no verdict; write wrong-speaker'],
    ['a speaker too many', 'ok,Ann,,words,a,a:1-5', ':2: verdict ok takes no correct_speaker; empty it'],
    ['no words', 'missed,Ann,,,a,', ':2: has no words in the column quote; copy them from the article'],
    ['two verdicts', 'ok,,,w,a,a:1-5\nnot-a-quote,,,w,a,a:1-5', ':3: judges the quote of line 2 otherwise; keep one'],
    ['broken quotes', 'ok,"', ':2: is no CSV: '],
  ])('with %s are an error with its line and the mend', async (_, lines, message) => {
    const project = new Project();
    writeFileSync(project.path('r.csv'), `verdict,correct_speaker,speaker,quote,article_id,quote_id\n${lines}\n`);
    const { code, err } = await project.build('--corrections', project.path('r.csv'));
    expect(code).toBe(2);
    expect(err).toContain(`r.csv${message}`);
  });

  test('without their columns, or in another encoding, are an error too', async () => {
    const project = new Project();
    writeFileSync(project.path('r.csv'), 'verdict,quote\n');
    expect((await project.build('--corrections', project.path('r.csv'))).err).toContain(
      'r.csv:1: has no column correct_',
    );
    const wrong = async (content: Buffer) => {
      writeFileSync(project.path('r.csv'), content);
      return (await project.build('--corrections', project.path('r.csv'))).err;
    };
    const mend = 'is not UTF-8 text; save it as "CSV UTF-8" in Excel, with the character set UTF-8 in LibreOffice\n';
    expect(await wrong(Buffer.from('verdict\nJos\xe9', 'latin1'))).toContain(`r.csv:2:4: ${mend}`);
    expect(await wrong(Buffer.from('\uFEFFverdict\t', 'utf16le'))).toContain(`r.csv: ${mend}`);
    expect(await wrong(Buffer.alloc(0))).toContain('r.csv:1: has no column verdict, correct_speaker');
    expect((await project.build('--corrections', project.path('none.csv'))).code).toBe(2);
  });
});

describe('review', () => {
  test('writes the least confident rows first, never over a file that exists', async () => {
    const project = new Project();
    await project.build();
    const args = ['review', project.path('out'), '--file', project.path('r.csv')];
    expect((await saidso(args)).code).toBe(0);
    const shares = project.rows('r.csv').map(({ confidence }) => Number(confidence));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect((await saidso(args)).code).toBe(3);
  });

  test('reports how many rows are right, overall and for each rule', async () => {
    const project = new Project();
    await project.build();
    await project.build(...(await project.review(judge, [missed])));
    const { out } = await saidso(['review', project.path('out'), '--report']);
    expect(out).toMatch(/^all rows +0\.33 {2}1 of 3 right\n1 quotes were missed, 2 found\.\n\nquotation rules\n/);
    expect(out).toMatch(/^speaker rules\n(?:\S+ +\d\.\d\d {2}\d of \d right\n)+/m);
  });
});
