import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, folderWith, saidso } from './program.js';

const files = {
  'in/a.txt': '“The road is open,” said Ann Lee, the mayor of Tull.\n',
  'in/b.txt': '“The bridge is shut,” said Annie Lee. “It will be until May,” she said.\n',
  'people.yaml': '- id: ann-lee\n  name: Ann Lee\n  aliases: [Annie Lee]\n  role: mayor\n  wikidata: Q42\n',
  'wrong.yaml': '- id: ann-lee\n  name: Ann Lee\n  nick: Annie\n- id: 1\n',
};

describe('a people file', () => {
  test('names speakers across articles, in rows and in speakers.csv', async () => {
    const folder = folderWith(files);
    const people = ['--people', join(folder, 'people.yaml')];
    const { code } = await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out'), ...people]);
    expect(code).toBe(0);
    const written = filesIn(join(folder, 'out/v1.0.0'));
    expect(written.get('speakers.csv')).toMatch(
      /\n"ann-lee","Ann Lee","person","wikidata=Q42","mayor[^"]*","Annie Lee",3,3,/,
    );
    expect(written.get('datapackage.json')).toMatch(/"people": \{\s*"hash": "sha256:[0-9a-f]{64}"/);
    const { out } = await saidso(['extract', join(folder, 'in'), ...people, '--format', 'csv']);
    expect(out).toBe(written.get('quotes.csv'));
  });

  test('names speakers in explain, which tells the article’s own name and the id apart', async () => {
    const folder = folderWith(files);
    const explain = ['explain', join(folder, 'in/b.txt'), '--people', join(folder, 'people.yaml')];
    const { out } = await saidso(explain);
    expect(out.match(/^ {2}said by +Ann Lee \(person\)$/gm)).toHaveLength(2);
    expect(out).toMatch(/^ {2}person +Annie Lee, by name \(right in /m);
    expect(out).toMatch(/^ {2}listed as +ann-lee in the people file: Ann Lee$/m);
    const json = await saidso([...explain, '--format', 'json']);
    expect(JSON.parse(json.out)).toMatchObject([{ speaker: 'Ann Lee', listedAs: 'ann-lee' }, { listedAs: 'ann-lee' }]);
    expect((await saidso(['explain', join(folder, 'in/b.txt')])).out).not.toContain('listed as');
    expect((await saidso([...explain.slice(0, 2), '--people', join(folder, 'wrong.yaml')])).code).toBe(2);
  });

  test('without one, another name is another speaker', async () => {
    const folder = folderWith(files);
    await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out')]);
    const text = readFileSync(join(folder, 'out/v1.0.0/speakers.csv'), 'utf8');
    expect(Array.from(text.matchAll(/^"(person[^"]*)/gm), ([, id]) => id)).toEqual([
      'person/ann-lee',
      'person/annie-lee',
    ]);
  });

  test('that is wrong is an error with every place and its mend, and nothing is written', async () => {
    const folder = folderWith(files);
    const wrong = join(folder, 'wrong.yaml');
    const { code, err } = await saidso(['build', join(folder, 'in'), '--out', join(folder, 'out'), '--people', wrong]);
    expect(code).toBe(2);
    expect(err).toContain(`${wrong}:3:3: "nick" is no key of a person; known are id, name,`);
    expect(err).toContain(`${wrong}:4:7: id "1": begin with a letter`);
    expect(err).toContain(`${wrong}:4:3: name is missing; give each person a full name`);
    expect((await saidso(['extract', join(folder, 'in'), '--people', join(folder, 'none')])).code).toBe(2);
  });
});
