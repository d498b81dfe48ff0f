import type { Span } from '../types.js';
import { endOfLostClose } from './lost.js';
import type { Mark } from './scan.js';
import { isBlank, turnOf } from './turn.js';

/** Words between marks; a side without a mark has an empty outer rim. */
export interface Pair extends Span {
  readonly outer: Span;
  readonly unclosed: boolean;
  /** No opening mark stood here: the paragraph began inside the quotation. */
  readonly headless: boolean;
}

export interface Paired {
  readonly pairs: readonly Pair[];
  readonly strays: readonly Span[];
}

/** What the neighbouring paragraphs tell about this one. */
export interface Surroundings {
  /** The body paragraph above ended inside a quotation. */
  readonly runsIn: boolean;
  /** The body paragraph below begins with an opening mark. */
  readonly runsOn: boolean;
}

/** Longest signature below a quotation, in UTF-16 code units. */
const SIGNATURE = 80;

type Direction = 'open' | 'close' | 'none';

interface Turned extends Span {
  readonly direction: Direction;
}

/** Pairs the double marks of one paragraph; takes its text, its span and its marks in reading order. */
export function pairDoubles(text: string, paragraph: Span, marks: readonly Mark[], around: Surroundings): Paired {
  return new DoublePairs(text, paragraph, directions(text, paragraph, marks), around).pair();
}

/** First pass: which way each mark turns. Marks of one kind in a row that open are one, printed twice. */
function directions(text: string, paragraph: Span, marks: readonly Mark[]): Turned[] {
  const turned: Turned[] = [];
  let open = false;
  for (const [index, mark] of marks.entries()) {
    const direction = directionOf(text, paragraph, mark, marks[index + 1], open);
    const above = turned.at(-1);
    if (direction === 'open' && above?.direction === 'open' && above.end === mark.start) {
      turned[turned.length - 1] = { ...above, end: mark.end };
      continue;
    }
    turned.push({ start: mark.start, end: mark.end, direction });
    if (direction !== 'none') open = direction === 'open';
  }
  return turned;
}

function directionOf(text: string, paragraph: Span, mark: Mark, next: Mark | undefined, open: boolean): Direction {
  const turn = turnOf(mark);
  if (mark.shape !== 'open' && isInches(text, mark, next, open)) return 'none';
  if (mark.shape === 'open') {
    // …no turning back.“[Daily Post]: a full stop right before it tells a mistyped closing mark.
    if (open && turn === 'either' && /[.,?!…]/.test(mark.before)) return 'close';
    if (turn !== 'close' || text.charAt(mark.start) === '„') return 'open';
    return open || !(next && (next.shape === 'close' || turnOf(next) === 'close')) ? 'close' : 'open';
  }
  if (mark.shape === 'close') {
    const begins = mark.start === paragraph.start;
    // » opens only where « closes; elsewhere at a word's or paragraph's start it is a bullet.
    if (text.charAt(mark.start) === '»' && (begins || (turn === 'open' && !open))) {
      return next && text.charAt(next.start) === '«' ? 'open' : 'none';
    }
    if (begins && turn === 'either') return next && turnOf(next) === 'close' ? 'open' : 'close';
    return open || turn !== 'open' ? 'close' : 'open';
  }
  if (turn === 'open') return open && isMisplacedClose(text, mark, next) ? 'close' : 'open';
  if (turn === 'close') return !open && isMisplacedOpen(mark, next) ? 'open' : 'close';
  return open || !next ? 'close' : 'open';
}

/** `a 6'2" guard`, `a 12" pipe`: a digit before the mark, and no quotation that it had to close. */
function isInches(text: string, mark: Mark, next: Mark | undefined, open: boolean): boolean {
  if (!/\d/.test(mark.before)) return false;
  if (/\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, mark.start - 6), mark.start))) return true;
  if (mark.shape !== 'straight') return false;
  return !open || (isBlank(mark.after) && next?.shape === 'straight' && turnOf(next) === 'close');
}

/** `"We go, "he said.`: the blank slipped to the wrong side of the closing mark. */
function isMisplacedClose(text: string, mark: Mark, next: Mark | undefined): boolean {
  if (!/^[,.?!…]\s$/.test(text.slice(mark.start - 2, mark.start)) || !/\p{Ll}/u.test(mark.after)) return false;
  return !next || turnOf(next) === 'open';
}

/** `He said" we go."`: the blank slipped to the wrong side of the opening mark. */
function isMisplacedOpen(mark: Mark, next: Mark | undefined): boolean {
  return isBlank(mark.after) && /[\p{L},:]/u.test(mark.before) && next !== undefined && turnOf(next) === 'close';
}

interface Open extends Span {
  /** Where the search for the place of a lost closing mark goes on. */
  from: number;
}

/** Second pass: who closes whom. Every step looks at a gap between two marks once, so that the whole stays linear. */
class DoublePairs {
  private readonly pairs: Pair[] = [];
  private readonly strays: Span[] = [];
  private stack: Open[] = [];

  constructor(
    private readonly text: string,
    private readonly paragraph: Span,
    private readonly marks: readonly Turned[],
    private readonly around: Surroundings,
  ) {}

  pair(): Paired {
    const lowest = this.lowestFrom();
    let level = 0;
    for (const [index, mark] of this.marks.entries()) {
      if (mark.direction === 'open') {
        level += 1;
        // A quotation stands inside another of its kind only where marks enough follow to close both.
        const closesNext = this.marks[index + 1]?.direction === 'close';
        const nests = (lowest[index + 1] ?? Infinity) <= level - 2 || (closesNext && this.standsInContinued(mark));
        this.open(mark, nests, closesNext);
      } else if (mark.direction === 'close') {
        level -= 1;
        this.close(mark, index);
      } else {
        this.strays.push(mark);
      }
    }
    this.finish();
    return { pairs: this.pairs, strays: this.strays };
  }

  /** For each mark, the lowest level of nesting reached from it on. */
  private lowestFrom(): number[] {
    const levels: number[] = [];
    let level = 0;
    for (const { direction } of this.marks) {
      level += direction === 'open' ? 1 : direction === 'close' ? -1 : 0;
      levels.push(level);
    }
    for (let index = levels.length - 2; index >= 0; index -= 1) {
      levels[index] = Math.min(levels[index] ?? 0, levels[index + 1] ?? 0);
    }
    return levels;
  }

  private open(mark: Span, nests: boolean, closesNext: boolean): void {
    const above = this.stack.at(-1);
    if (above && !nests) {
      const end = endOfLostClose(this.text, above.from, mark.start, true);
      if (end !== undefined) {
        this.give(above, end, { start: end, end }, false);
        this.stack = [];
      } else if (closesNext && /[\p{Lu}\d]/u.test(this.text.charAt(above.end))) {
        // “It was “a joke.”: one mark closes both, and the longer quotation is the one to keep.
        above.from = mark.end;
        this.strays.push(mark);
        return;
      } else {
        for (const { start, end: to } of this.stack) this.strays.push({ start, end: to });
        this.stack = [];
      }
    }
    this.stack.push({ start: mark.start, end: mark.end, from: mark.end });
  }

  /** "It was “no” to us. (and the next paragraph goes on): a quotation of another kind in one that ends further down. */
  private standsInContinued(mark: Span): boolean {
    const above = this.stack[0];
    if (!above || !this.around.runsOn || above.start !== this.paragraph.start) return false;
    return (
      isCurly(this.text, above) !== isCurly(this.text, mark) ||
      endOfLostClose(this.text, above.from, mark.start, true) === undefined
    );
  }

  private close(mark: Span, index: number): void {
    const above = this.stack.pop();
    if (above) {
      this.give(above, mark.start, mark, false);
      const below = this.stack.at(-1);
      if (below) below.from = mark.end;
      return;
    }
    const last = this.pairs.at(-1);
    if (last?.outer.end === mark.start && last.end < mark.start) {
      // A closing mark printed twice.
      this.pairs[this.pairs.length - 1] = { ...last, outer: { start: last.outer.start, end: mark.end } };
    } else if (index === 0 && mark.start > this.paragraph.start && this.startedBefore(mark)) {
      const { start } = this.paragraph;
      this.pairs.push({ start, end: mark.start, outer: { start, end: mark.end }, unclosed: false, headless: true });
    } else {
      this.strays.push(mark);
    }
  }

  /** Whether words without an opening mark are a quotation all the same: the paragraph above runs in, or a cue follows. */
  private startedBefore(mark: Span): boolean {
    // `It was ours.⏎Ann Lee, baker."`: a short signature below a quotation isn't its last line.
    const { start } = this.paragraph;
    if (this.around.runsIn && (mark.start - start > SIGNATURE || /\p{Ll}/u.test(this.text.charAt(start)))) return true;
    const before = this.text.charAt(mark.start - 1);
    return (
      /[,?!]/.test(before) &&
      endOfLostClose(this.text, mark.start - 1, this.paragraph.end, false, mark.end) !== undefined
    );
  }

  private finish(): void {
    const [outermost, ...inner] = this.stack;
    for (const { start, end } of inner) this.strays.push({ start, end });
    if (!outermost) return;
    const { end } = this.paragraph;
    const repaired = this.around.runsOn ? undefined : endOfLostClose(this.text, outermost.from, end, false);
    const at = repaired ?? end;
    this.give(outermost, at, { start: at, end: at }, repaired === undefined);
  }

  private give(open: Span, end: number, close: Span, unclosed: boolean): void {
    if (this.text.slice(open.end, end).trim() === '') {
      // Marks around nothing.
      this.strays.push({ start: open.start, end: open.end });
      if (close.end > close.start) this.strays.push({ start: close.start, end: close.end });
      return;
    }
    this.pairs.push({ start: open.end, end, outer: { start: open.start, end: close.end }, unclosed, headless: false });
  }
}

function isCurly(text: string, { start }: Span): boolean {
  return /[“”„]/.test(text.charAt(start));
}
