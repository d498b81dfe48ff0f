/** Runs the speaker rules: which mention speaks each statement. */
import type { Mentions } from '../mentions/mentions.js';
import { applyRules } from '../rule.js';
import type { Text } from '../syntax/scene.js';
import type { Quotation, Stamped } from '../types.js';
import { speakerRules } from './rules/index.js';
import type { Claim, Statement } from './scene.js';

export type Speakers = ReadonlyMap<Quotation, Stamped<Claim>>;

export function findSpeakers(text: Text, mentions: Mentions, statements: readonly Statement[]): Speakers {
  const found = new Map<Quotation, Stamped<Claim>>();
  const scene = { text, mentions, statements, found };
  // what the last rules found lets the first ones go on from it
  for (let before = -1; before < found.size;) {
    before = found.size;
    const open = statements.filter(({ quotation }) => !found.has(quotation));
    applyRules(speakerRules, open, scene, ({ quotation }, claim) => {
      found.set(quotation, claim);
    });
  }
  return found;
}
