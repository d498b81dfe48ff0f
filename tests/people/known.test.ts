import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/people/known/known-people.js';
import { KnownPeople } from '../../src/people/known/known-people.js';
import { readPeopleFile } from '../../src/people/known/people-file.js';

const file = `
- id: ann-lee
  name: Ann Lee
  aliases: [A. B. Lee, the Mayor]
  role: mayor of Tull
  pronouns: she/her
  wikidata: Q42
  ids: {viaf: 0012}
- id: bob-ray
  name: Bob Ray
- id: jo-fox-1
  name: Jo Fox
  role: striker at Tull
  not-to-be-merged-with: [jo-fox-2, Jo Fox Junior]
- id: jo-fox-2
  name: Jo Fox
  role: judge
- id: ford
  name: Ford
  kind: organisation
`;

function peopleIn(text: string): KnownPeople {
  const read = readPeopleFile(text);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return new KnownPeople(read.people);
}

const person = (name: string, more: Partial<Sighting> = {}): Sighting => {
  return { name, kind: 'person', role: '', pronouns: new Set(), ...more };
};

describe('someone an article names', () => {
  const people = peopleIn(file);
  test.each<[string, Sighting, string | undefined]>([
    ['by full name', person('Ann Lee'), 'ann-lee'],
    ['by full name, whatever the accents', person('Ánn LEE'), 'ann-lee'],
    ['by an alias', person('A. B. Lee'), 'ann-lee'],
    ['by a described alias', person('the mayor', { kind: 'unnamed' }), 'ann-lee'],
    ['by a surname that one person bears', person('Lee'), 'ann-lee'],
    ['by a surname in a role that fits', person('Lee', { role: 'Tull’s mayor' }), 'ann-lee'],
    ['not by a surname in another role', person('Lee', { role: 'goalkeeper' }), undefined],
    ['not by a surname with another pronoun', person('Lee', { pronouns: new Set(['he']) }), undefined],
    ['not by a surname that two people bear', person('Fox'), undefined],
    ['not by another full name of the surname', person('Bruce Lee'), undefined],
    ['by role where two have the name', person('Jo Fox', { role: 'high court judge' }), 'jo-fox-2'],
    ['not at all where two have the name and no role tells', person('Jo Fox'), undefined],
    ['not a body for a person of its name', person('Ford'), undefined],
    ['a body', person('Ford', { kind: 'organisation' }), 'ford'],
  ])('is found %s', (_, sighting, id) => {
    expect(people.find(sighting)?.id).toBe(id);
  });

  test('keeps the ids as they are written', () => {
    expect(people.withId('ann-lee')?.otherIds).toEqual(['wikidata=Q42', 'viaf=0012']);
  });
});

describe('a people file', () => {
  test.each<[string, string, string]>([
    [
      'with a key that is none',
      '- id: a\n  name: A B\n  alises: [x]',
      '3:3 "alises" is no key of a person; known are id,',
    ],
    ['without a name', '- id: a', '1:3 name is missing; give each person a full name'],
    ['with a kind that is none', '- id: a\n  name: A B\n  kind: body', '3:9 kind "body": not one of person, organis'],
    ['with an id twice', '- id: a\n  name: A B\n- id: a\n  name: C D', '3:7 id "a" stands there twice'],
    [
      'with a name twice',
      '- id: a\n  name: A B\n- id: b\n  name: A. B',
      '4:9 "A. B" also names a; take it from one of them',
    ],
    [
      'with a stranger',
      '- id: a\n  name: A B\n  not-to-be-merged-with: [z]',
      '3:27 not-to-be-merged-with "z": no such id',
    ],
    ['with aliases on one line', '- id: a\n  name: A B\n  aliases: x', '3:12 aliases is no list; write [one, another]'],
    ['with an id that no spreadsheet keeps', '- id: 007\n  name: A B', '1:7 id "007": begin with a letter'],
    ['that is no list', 'id: a', '1:1 holds no list; begin each person with "- id: …"'],
    ['that is indented by a tab', '- id: a\n\tname: A B\n- id: b\n\tname: C', '2:2 is indented by a tab; use blanks'],
    ['with a key twice', '- id: a\n  name: A B\n  name: A C', '3:3 this key stands there twice; keep one of them'],
    ['with nothing in an item', '- {}', '1:3 id is missing; give each person an id'],
    ['that is no YAML', '- id: a\n  name: "A', '2:11 is no YAML: Missing closing "quote'],
  ])('%s is an error with its place and the mend', (_, text, message) => {
    const read = readPeopleFile(text);
    const faults = 'faults' in read ? read.faults : [];
    expect(faults.filter(({ message: told }) => told.includes('YAML') || told.includes('tab')).length).toBeLessThan(2);
    expect(faults.map((fault) => `${fault.line}:${fault.column} ${fault.message}`).join('\n')).toContain(message);
  });

  test('never makes the reader throw', () => {
    const piece = fc.constantFrom(
      '- ',
      'id: ',
      'name',
      ': ',
      '[',
      '}',
      '"',
      '\n',
      '  ',
      'a',
      '&a ',
      '*a',
      '!!',
      '#',
      '7',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        readPeopleFile(pieces.join(''));
      }),
      { numRuns: 1000 },
    );
  });
});
