/** Signs by which a form in -s is surely a verb, whatever else it might be: "directs them", "The mother of three insists". */
import { numberAt } from './phrase-openings.js';
import { wordAt, type Reading, type Tail } from './reading.js';
import { Tag } from './tags.js';
import type { Word } from './words.js';

/** Whether the word at `index`, a verb in -s or a noun in the plural, is a verb by the words right beside it. */
export function mustBeVerb(reading: Reading, index: number, word: Word, tail: Tail): boolean {
  const next = wordAt(reading, index + 1)?.lower ?? '';
  // "directs them": no plural
  if (/^(?:them|him|me|us)$/.test(next)) return true;
  // "the ad opens with"
  if (tail === 'noun' && /^(?:close|end|open|start)$/.test(word.base) && next === 'with') return true;
  return (
    (tail === 'noun' && endsObjectClause(reading, index)) || readsOut(reading, index, word) || isParents(reading, index)
  );
}

/** "her diary for that day | reads | in full: “…”"; but "45:1 reads". */
function readsOut(reading: Reading, index: number, word: Word): boolean {
  const next = wordAt(reading, index + 1);
  const full = next?.lower === 'in' && /^(?:full|part)$/.test(wordAt(reading, index + 2)?.lower ?? '');
  return word.base === 'read' && !numberAt(reading, index - 1) && (next?.text === ':' || full);
}

/** "The mother of three | insists". */
function isParents(reading: Reading, index: number): boolean {
  const parent = /(?:dad|father|mother|mum|mom)$/.test(wordAt(reading, index - 3)?.lower ?? '');
  return parent && wordAt(reading, index - 2)?.lower === 'of' && numberAt(reading, index - 1);
}

/** "the store that Ann Lee | owns.", "the store Bo Ray runs is shut": the verb of a clause on the object in front, which it ends with. */
function endsObjectClause(reading: Reading, index: number): boolean {
  const { chunks, words } = reading;
  const that = chunks.at(-1);
  const relative = that?.kind === 'rel' || (that?.kind === 'sub' && words[that.start]?.lower === 'that');
  const [first, last] = [wordAt(reading, index - 2), wordAt(reading, index - 1)];
  const named = last?.capital === true && ((first?.tags ?? 0) & Tag.givenName) !== 0;
  const next = wordAt(reading, index + 1);
  const ends = next === undefined || next.kind === 'mark' || (next.tags & (Tag.auxiliary | Tag.modal)) !== 0;
  return relative && chunks.at(-2)?.kind === 'np' && named && ends;
}
