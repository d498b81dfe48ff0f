import type { Span } from '../types.js';
import type { Mark } from './scan.js';

/** ?We won,? she said: a mark that a broken encoding turned into a question mark stands where no question can. */
const OPENING = /(?<=^|[\s([])\?(?=[\p{L}\p{N}[$])/gu;
const CLOSING = /[,.!?]\?(?=$|[\s.,;:)\]])/gu;

/** Finds question marks that stand for lost double marks: only pairs of them, in a paragraph that has no others. */
export function questionMarks(text: string, paragraph: Span): Mark[] {
  const words = text.slice(paragraph.start, paragraph.end);
  if (!words.includes('?')) return [];
  const opening = [...words.matchAll(OPENING)].map(({ index }) => index);
  if (opening.length === 0) return [];
  const closing = [...words.matchAll(CLOSING)].map(({ index }) => index + 1);
  const marks: Mark[] = [];
  let next = 0;
  for (const [at, from] of opening.entries()) {
    while ((closing[next] ?? Infinity) <= from) next += 1;
    const to = closing[next];
    if (to === undefined || to >= (opening[at + 1] ?? Infinity)) continue;
    marks.push(lostMark(paragraph.start + from, 'open'), lostMark(paragraph.start + to, 'close'));
  }
  return marks;
}

function lostMark(start: number, shape: 'open' | 'close'): Mark {
  const [before, after] = shape === 'open' ? ['', 'a'] : ['a', ''];
  return { start, end: start + 1, style: 'double', shape, before, after };
}
