import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { yamlRecords } from '../../src/dataset/yaml.js';

const settings = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
  aliasDuplicateObjects: false,
  doubleQuotedAsJSON: true,
} as const;

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'no',
    '~',
    '12:30',
    '1_000',
    '2022-12-16',
    '\t',
    '\u0085',
    '\u2028x',
    '\u007F',
    '\uFEFF',
    'a\r\nb',
    '- x: y',
    '\uFFFF',
  ),
);
const record = fc.record({
  first: text,
  second: text,
  count: fc.integer(),
  share: fc.constantFrom(null, 0, 0.5, 1),
  many: fc.array(text),
});

describe('YAML', () => {
  test('writes records one after another', () => {
    expect(yamlRecords([{ a: 'no', n: 1, x: null, l: ['p', 'q'], e: [] }, { a: '' }])).toBe(
      '- a: "no"\n  n: 1\n  x: null\n  l:\n    - "p"\n    - "q"\n  e: []\n- a: ""\n',
    );
  });

  test('writes record by record the bytes that the yaml package writes for all of them at once', () => {
    const plain = fc.record({
      first: fc.string({ unit: fc.constantFrom(...Array.from(' aZ0:#-"\\\'\n\té“😀')) }),
      n: fc.nat(),
      many: fc.array(fc.string()),
    });
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1 }), (records) => {
        expect(yamlRecords(records)).toBe(stringify(records, settings));
      }),
    );
  });

  test('reads back as what went in, by YAML 1.2 and 1.1', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        const written = yamlRecords(records);
        expect(parse(written)).toEqual(records);
        expect(parse(written, { version: '1.1' })).toEqual(records);
      }),
    );
  });

  const python = spawnSync('python3', ['-c', 'import yaml']).status === 0;
  test.skipIf(!python)('reads the same in PyYAML (skipped where it is not installed)', () => {
    const records = fc.sample(fc.array(record, { minLength: 1 }), { numRuns: 100, seed: 7 }).flat();
    const script = 'import sys, yaml, json; json.dump(yaml.safe_load(sys.stdin.buffer.read().decode()), sys.stdout)';
    const ran = spawnSync('python3', ['-c', script], { input: yamlRecords(records), maxBuffer: 1 << 28 });
    expect(ran.stderr.toString()).toBe('');
    expect(JSON.parse(ran.stdout.toString())).toEqual(records);
  });
});
