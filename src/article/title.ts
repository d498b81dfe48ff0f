import { readHeaderLine } from './header.js';
import type { Line } from './lines.js';

/** Longer first lines are a paragraph. */
const LONGEST = 200;

/** A headline that ends like a sentence is believed only over a text of an article's size. */
const ARTICLE = { lines: 5, characters: 600 };

const DOUBLE_MARK = /["“”„«»]|''|``/;

/** "LISBON, May 3 (AP) — " */
const PLACE_LINE = /^\p{Lu}[\p{Lu}.' ]+(?:, [^—–(]{1,40}| )?(?:\([^)]{1,20}\) )?[-–—] /u;

/**
 * How many lines from `at` on make the title: none where the text begins with its body, more than one where a headline
 * that ends in a semicolon has its second deck below.
 */
export function titleLines(text: string, lines: readonly Line[], at: number): number {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || !next || line.end - line.start > LONGEST) return 0;
  const words = text.slice(line.start, line.end);
  if (!/[\p{L}\p{N}]/u.test(words) || readHeaderLine(words)) return 0;
  if (words.startsWith('# ')) return 1;
  // A speaker's line, an item of a list, a place line or a tag begins a body.
  if (
    /[:,–—-]$/.test(words) ||
    /^(?:[-*•·]|\d+[.)])\s/.test(words) ||
    (PLACE_LINE.test(words) && !isCapitalised(words))
  )
    return 0;
  if (words.startsWith('<')) return 0;
  if (readHeaderLine(text.slice(next.start, Math.min(next.end, next.start + 300)))) return 1;
  const articleSized = lines.length - at >= ARTICLE.lines && text.length - line.start >= ARTICLE.characters;
  const sentence = /[.!?…]["”'’)\]]*$/.test(words);
  if (!articleSized) {
    const below = text.slice(next.start, Math.min(next.end, next.start + 100));
    return !DOUBLE_MARK.test(words) && (!sentence || isCapitalised(words) || PLACE_LINE.test(below)) ? 1 : 0;
  }
  if (next.block !== line.block) return 1;
  if (words.endsWith(';')) return decks(text, lines, at);
  return sentence ? 0 : 1;
}

function decks(text: string, lines: readonly Line[], at: number): number {
  let count = 1;
  for (let index = at + 1; index < at + 4; index += 1) {
    const line = lines[index];
    if (!line || line.block !== lines[at]?.block || line.end - line.start > LONGEST) break;
    count += 1;
    if (!text.slice(line.start, line.end).endsWith(';')) break;
  }
  return count;
}

/** Whether A Line Is Written Like This. */
function isCapitalised(words: string): boolean {
  const long = words.match(/(?<![\p{L}'’])\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.8;
}
