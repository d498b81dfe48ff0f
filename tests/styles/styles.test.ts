import { describe, expect, test } from 'vitest';
import { read, slice, unmark } from '../rules/marked.js';
import { clauses } from './clauses.js';
import { details } from './details.js';
import { kindMisses, kinds } from './kinds.js';
import { styleMisses } from './misses.js';
import { roles } from './roles.js';
import { styles } from './styles.js';
import { world } from './world.js';

/** Expects the canonical name, and the very words of mention and cue where the sentence marks them. */
function expectSpeaker(example: string): void {
  const { text, name, speaker, cue, quote } = unmark(example);
  const found = read({ text, quote }).quote;
  if (name !== undefined) expect(found?.identity?.name).toBe(name);
  if (speaker !== undefined) expect(slice(text, found?.attribution?.mention)).toBe(slice(text, speaker));
  if (cue !== undefined) expect(slice(text, found?.attribution?.cue)).toBe(slice(text, cue));
}

for (const [style, examples] of [...Object.entries(styles), ...Object.entries(world), ...Object.entries(clauses)]) {
  describe(style, () => {
    test.each([...examples])('%s', expectSpeaker);
  });
}

for (const [report, examples] of Object.entries(details)) {
  describe(`who was told and how: ${report}`, () => {
    test.each([...examples])('%s', (example) => {
      expectSpeaker(example);
      const { text, addressee, medium, quote } = unmark(example);
      const found = read({ text, quote }).quote?.attribution;
      expect(slice(text, found?.addressee)).toBe(slice(text, addressee));
      expect(slice(text, found?.medium)).toBe(slice(text, medium));
    });
  });
}

for (const [cause, examples] of Object.entries(styleMisses)) {
  describe(`known misses: ${cause}`, () => {
    for (const example of examples) {
      test.fails(example, () => {
        expectSpeaker(example);
      });
    }
  });
}

for (const [role, examples] of Object.entries(roles)) {
  describe(`a speaker who is called “${role}”`, () => {
    test.each([...examples])('%s', (example) => {
      expectSpeaker(example);
      expect(read(unmark(example)).quote?.identity?.role).toBe(role);
    });
  });
}

for (const [kind, examples] of Object.entries(kinds)) {
  describe(`a speaker that is of the kind ${kind}`, () => {
    test.each([...examples])('%s', (example) => {
      expect(read(unmark(example)).quote?.identity?.kind).toBe(kind);
    });
  });
}

for (const [kind, examples] of Object.entries(kindMisses)) {
  describe(`known misses: a speaker that is of the kind ${kind}`, () => {
    for (const example of examples) {
      test.fails(example, () => {
        expect(read(unmark(example)).quote?.identity?.kind).toBe(kind);
      });
    }
  });
}
