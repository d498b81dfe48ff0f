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
  applyRules(speakerRules, statements, { text, mentions, statements, found }, (statement, claim) => {
    found.set(statement.quotation, claim);
  });
  return found;
}
