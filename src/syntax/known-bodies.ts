/** Bodies that are known by name: "Planned Parenthood", "Downing Street". */
import { bodyNames } from '../lexicon/body-parts.js';
import { List } from './lists.js';
import type { Word } from './words.js';

const organisations = new Set(bodyNames);

/** Whether the words together name a listed body. */
export function isKnownOrganisation(run: readonly Word[]): boolean {
  if (!((run[0]?.lists ?? 0) & List.bodyOpener)) return false;
  const name = run.map((word) => word.text).join(' ');
  return organisations.has(name.toLowerCase().replaceAll('.', '').replaceAll('’', "'"));
}
