/** Infinitives without "to": "heard Lee | shout", "let him | say". */
import { isPronoun } from './chunk.js';
import { List } from './lists.js';
import { lastChunk, wordAt, type Reading } from './reading.js';
import { Tag } from './tags.js';

/** Verbs whose object does what a base form behind it says. */
export const perceiving = /^(?:hear|help|let|make|overhear|see|watch)$/;

const saying = List.coreCue | List.speechCue;

/** Whether the word at `index` is a verb of saying that the object of such a verb does, in front of what is said. */
export function isBareInfinitive(reading: Reading, index: number): boolean {
  const { chunks } = reading;
  const word = wordAt(reading, index);
  if (word === undefined || !(word.tags & Tag.verbBase) || !(word.lists & saying)) return false;
  const last = lastChunk(reading);
  // the object is a chunk already, or still being read
  const whole = last?.kind === 'np' && last.end === index;
  const verb = whole ? chunks.at(-2) : last;
  const object = wordAt(reading, index - 1);
  const somebody = object?.capital === true || ((object?.tags ?? 0) & (Tag.personNoun | Tag.office)) !== 0;
  return (
    perceiving.test(verb?.verb?.base ?? '') &&
    verb?.end !== index &&
    (somebody || (whole && isPronoun(last))) &&
    opensReport(reading, index + 1)
  );
}

/** A quotation, the comma or colon in front of one, or "that". */
function opensReport(reading: Reading, at: number): boolean {
  const next = wordAt(reading, at);
  if (next?.kind === 'quote' || next?.lower === 'that' || next?.text === ':') return true;
  return next?.text === ',' && wordAt(reading, at + 1)?.kind === 'quote';
}
