import type { Span } from '../types.js';

/** Which way a mark turns by its shape alone. */
export type Shape = 'open' | 'close' | 'straight';

/** One printed mark, and the characters that stand around the run of marks it belongs to. */
export interface Mark extends Span {
  readonly style: 'double' | 'single';
  readonly shape: Shape;
  /** The characters before and after the run; '' at a paragraph's ends. */
  readonly before: string;
  readonly after: string;
}

type Form = readonly [style: 'double' | 'single', shape: Shape];

const FORMS = new Map<string, Form>([
  ['"', ['double', 'straight']],
  ['＂', ['double', 'straight']],
  ['“', ['double', 'open']],
  ['„', ['double', 'open']],
  ['‟', ['double', 'open']],
  ['❝', ['double', 'open']],
  ['«', ['double', 'open']],
  ['”', ['double', 'close']],
  ['❞', ['double', 'close']],
  ['»', ['double', 'close']],
  ["'", ['single', 'straight']],
  ['‘', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['‹', ['single', 'open']],
  ['`', ['single', 'open']],
  ['’', ['single', 'close']],
  ['›', ['single', 'close']],
  // Two single marks in a row stand for a double one: ``LaTeX'', ''archives'', ‘‘old pages’’.
  ["''", ['double', 'straight']],
  ['``', ['double', 'open']],
  ['‘‘', ['double', 'open']],
  ['’’', ['double', 'close']],
  // UTF-8 once read as Windows-1252.
  ['â€œ', ['double', 'open']],
  ['â€\u009D', ['double', 'close']],
  ['â€˜', ['single', 'open']],
  ['â€™', ['single', 'close']],
]);

const DOUBLED = new Set(["'", '`', '‘', '’']);
const LESS_THAN = 60;
const LONGEST_TAG = 300;

/** For each UTF-16 code unit, whether a mark or a tag may begin there: most of a text is passed over by this alone. */
const BEGINS = new Uint8Array(0x10000);
for (const form of FORMS.keys()) BEGINS[form.charCodeAt(0)] = 1;
BEGINS[LESS_THAN] = 1;

/**
 * Lists the marks of one paragraph in reading order, those inside tags such as <tweet id="1"> left out. `from` is where
 * a tag that began further up ends; `end` tells the same of a tag that runs over into the next paragraph.
 */
export function scanMarks(
  text: string,
  paragraph: Span,
  from: number,
): { readonly marks: Mark[]; readonly end: number } {
  const found: (Span & { readonly form: Form })[] = [];
  let at = Math.max(from, paragraph.start);
  while (at < paragraph.end) {
    const code = text.charCodeAt(at);
    if (BEGINS[code] === 0) {
      at += 1;
    } else if (code === LESS_THAN) {
      at = tagEnd(text, at);
    } else {
      const length = markLength(text, at, paragraph.end);
      const form = FORMS.get(text.slice(at, at + length));
      if (form) found.push({ start: at, end: at + length, form });
      at += length;
    }
  }
  return { marks: withSurroundings(text, paragraph, found), end: at };
}

/** The end of the tag that begins here, or the next character where none does. */
function tagEnd(text: string, at: number): number {
  if (!/[a-zA-Z/]/.test(text.charAt(at + 1))) return at + 1;
  const last = Math.min(text.length, at + LONGEST_TAG);
  for (let index = at + 1; index < last; index += 1) {
    const char = text.charAt(index);
    if (char === '>') return index + 1;
    if (char === '<') return at + 1;
  }
  return at + 1;
}

function markLength(text: string, at: number, limit: number): number {
  const char = text.charAt(at);
  if (char === 'â') return at + 3 <= limit && FORMS.has(text.slice(at, at + 3)) ? 3 : 1;
  if (!DOUBLED.has(char) || at + 1 >= limit || text.charAt(at + 1) !== char) return 1;
  if (text.charAt(at + 2) !== char || at + 2 >= limit || char !== "'") return 2;
  // Three apostrophes are a double and a single mark: the double one stands outside, so last where they close.
  const closing = at > 0 && !/[\s([{—–-]/.test(text.charAt(at - 1)) && text.charAt(at - 1) !== "'";
  const four = at + 3 < limit && text.charAt(at + 3) === char;
  return closing && !four ? 1 : 2;
}

function withSurroundings(text: string, paragraph: Span, found: readonly (Span & { readonly form: Form })[]): Mark[] {
  const marks: Mark[] = [];
  for (let from = 0; from < found.length;) {
    let to = from + 1;
    while (to < found.length && found[to]?.start === found[to - 1]?.end) to += 1;
    const first = found[from];
    const last = found[to - 1];
    if (!first || !last) break;
    const before = first.start > paragraph.start ? text.charAt(first.start - 1) : '';
    const after = last.end < paragraph.end ? text.charAt(last.end) : '';
    for (const { start, end, form } of found.slice(from, to)) {
      marks.push({ start, end, style: form[0], shape: form[1], before, after });
    }
    from = to;
  }
  return marks;
}
