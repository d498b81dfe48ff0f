import { describe, expect, test } from 'vitest';
import type { Identity } from '../../src/types.js';
import { rowsOf } from '../../src/dataset/rows.js';
import { SpeakerDirectory } from '../../src/dataset/speaker-directory.js';
import { Speakers } from '../../src/dataset/speakers.js';
import { person, quoteOf, readingOf } from './reading.js';

describe('a speaker’s id', () => {
  test.each<[Identity, string]>([
    [person('Ann Lee'), 'person/ann-lee'],
    [person('José Díaz-Ruiz'), 'person/jose-diaz-ruiz'],
    [person('Siobhán O’Dea'), 'person/siobhan-odea'],
    [person('李 明'), 'person/李-明'],
    [person('Lee'), 'person/lee@a'],
    [{ name: 'Tideway', kind: 'organisation', role: '' }, 'organisation/tideway'],
    [{ name: 'the company', kind: 'organisation', role: '' }, 'organisation/the-company@a'],
    [{ name: 'a spokesperson for the port', kind: 'unnamed', role: '' }, 'unnamed/a-spokesperson-for-the-port@a'],
  ])('of %j is %s', (identity, id) => {
    expect(new SpeakerDirectory().speakerOf(identity, 'a').id).toBe(id);
  });
});

describe('the speakers table', () => {
  const rows = (id: string, mention: string, identity: Identity, form?: 'name' | 'pronoun') => {
    const text = `“The road is open,” ${mention} said.`;
    return rowsOf(readingOf(id, text, [quoteOf(text, 'The road is open,', mention, identity, form)]), '');
  };

  test('has the same full name of two articles once, with its roles, aliases and counts', () => {
    const speakers = new Speakers();
    speakers.add(rows('a', 'Ann Lee', person('Ann Lee', 'mayor')));
    speakers.add(rows('b', 'Lee', person('Ann Lee', 'mayor of Tull')));
    speakers.add(rows('b', 'she', person('Ann Lee'), 'pronoun'));
    expect(speakers.rows()).toEqual([
      {
        speaker_id: 'person/ann-lee',
        name: 'Ann Lee',
        kind: 'person',
        other_ids: '',
        roles: 'mayor; mayor of Tull',
        aliases: 'Lee',
        quotes: 3,
        statements: 3,
        words: 12,
      },
    ]);
  });

  test('merges nobody by surname, nor a person with an organisation of the same name', () => {
    const speakers = new Speakers();
    speakers.add(rows('a', 'Lee', person('Lee')));
    speakers.add(rows('b', 'Lee', person('Lee')));
    speakers.add(rows('b', 'Hugo Boss', person('Hugo Boss')));
    speakers.add(rows('b', 'Hugo Boss', { name: 'Hugo Boss', kind: 'organisation', role: '' }));
    expect(speakers.rows().map(({ speaker_id }) => speaker_id)).toEqual([
      'organisation/hugo-boss',
      'person/hugo-boss',
      'person/lee@a',
      'person/lee@b',
    ]);
  });
});
