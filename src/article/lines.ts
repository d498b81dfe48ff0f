import type { Span } from '../types.js';

/** A stretch of text that becomes one paragraph, and the block of lines between blank lines it stands in. */
export interface Line extends Span {
  readonly block: number;
}

/** Widest and narrowest line width, in columns, that a program or mailer wraps prose at. */
const WRAP = { least: 50, most: 100 };

const BULLET = /^\s*(?:[-*•·–—»>]|\d{1,3}[.)])\s/;

/** The end of a line whose sentence goes on below. */
const INSIDE_SENTENCE = /[\p{L}\p{N},]$/u;

/**
 * Splits a text into paragraphs at line breaks; lines that were only wrapped at a fixed width are joined again.
 * Takes the whole text; returns spans in order, white space at their ends left out, together holding every character
 * that isn't white space.
 */
export function splitLines(text: string): Line[] {
  const lines = physicalLines(text);
  const width = wrapWidth(text, lines);
  if (width === 0) return lines;
  const joined: Line[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]?.block === lines[from]?.block) to += 1;
    const block = lines.slice(from, to);
    const [first, last] = [block[0], block.at(-1)];
    if (first && last && isWrapped(text, block, width)) joined.push({ ...first, end: last.end });
    else for (const line of block) joined.push(line);
    from = to;
  }
  return joined;
}

function physicalLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let blankSince = false;
  for (const found of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    // A line break is \n, \r\n or a rarer one; two or more in a row leave an empty line between them.
    const line = found[0];
    const start = found.index + line.length - line.trimStart().length;
    const end = found.index + line.trimEnd().length;
    const above = lines.at(-1);
    if (start >= end) {
      blankSince = true;
      continue;
    }
    if (above && (blankSince || emptyLineBetween(text, above.end, found.index))) block += 1;
    blankSince = false;
    lines.push({ start, end, block });
  }
  return lines;
}

function emptyLineBetween(text: string, from: number, to: number): boolean {
  const gap = text.slice(from, to).replaceAll('\r\n', '\n');
  let breaks = 0;
  for (const char of gap) if (/[\n\r\u0085\u2028\u2029]/.test(char)) breaks += 1;
  return breaks > 1;
}

/** The width a text is wrapped at, or 0 where its lines are paragraphs. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let width = 0;
  for (const line of lines) {
    const length = line.end - line.start;
    // A web address can't be wrapped, so it tells nothing.
    if (length > WRAP.most && text.slice(line.start, line.end).includes(' ')) return 0;
    if (length <= WRAP.most) width = Math.max(width, length);
  }
  return width >= WRAP.least ? width : 0;
}

/** A wrapper breaks a line only where the next word would not fit, and mostly inside a sentence. */
function isWrapped(text: string, block: readonly Line[], width: number): boolean {
  let insideSentence = 0;
  for (const [index, line] of block.entries()) {
    const words = text.slice(line.start, line.end);
    if (BULLET.test(words)) return false;
    const next = block[index + 1];
    if (!next) break;
    const nextWord = /^\S*/.exec(text.slice(next.start, next.end))?.[0] ?? '';
    if (line.end - line.start + 1 + nextWord.length <= width) return false;
    if (INSIDE_SENTENCE.test(words) || /^\p{Ll}/u.test(nextWord)) insideSentence += 1;
  }
  return insideSentence > 0 && insideSentence * 2 >= block.length - 1;
}
