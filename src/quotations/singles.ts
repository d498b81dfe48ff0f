import type { Span } from '../types.js';
import type { Pair, Paired } from './doubles.js';
import type { Mark } from './scan.js';
import { isBlank, isWordChar, turnOf } from './turn.js';

/** Words that begin with an apostrophe for letters left out: ’Tis, ’em. */
const SHORTENED =
  /^(?:tis|twas|twere|twill|twould|em|til|n|nuff|cuz|coz|gainst|neath|ere|s|d|ll|ve|re)(?![\p{L}\p{N}])/iu;
/** ’90s, ’08. */
const YEAR = /^\d\ds?(?![\p{L}\p{N}])/u;
const ENDING = /^(?:s|d|t|m|ll|ve|re)(?![\p{L}\p{N}])/iu;

type Role = 'open' | 'close' | 'possessive';

/**
 * Pairs the single marks of one paragraph that are no apostrophes.
 *
 * Takes the paragraph's text, its single marks, the pairs of double marks, which a single pair may hold or stand in but
 * not cross, and whether the body paragraph below begins with a single opening mark.
 */
export function pairSingles(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  doubles: readonly Pair[],
  runsOn: boolean,
): Paired {
  const pairs: Pair[] = [];
  const strays: Span[] = [];
  for (const group of byContainer(marks, doubles)) {
    let open: Mark | undefined;
    let possessive: Mark | undefined;
    const settle = (atEnd: boolean) => {
      if (!open) return;
      const carries =
        atEnd && runsOn && group.outermost && (open.start === paragraph.start || isSentence(text, open, pairs));
      if (possessive && !(carries && possessive.end !== paragraph.end)) give(open, possessive);
      else if (carries) pairs.push(runningOn(open, paragraph));
      else drop(open);
    };
    const drop = (mark: Mark) => {
      // An opening shape that opens nothing is a stray; a straight one is an apostrophe.
      if (mark.shape === 'open') strays.push({ start: mark.start, end: mark.end });
    };
    const give = (from: Mark, to: Mark) => {
      if (text.slice(from.end, to.start).trim() === '') {
        drop(from);
        return;
      }
      pairs.push({
        start: from.end,
        end: to.start,
        outer: { start: from.start, end: to.end },
        unclosed: false,
        headless: false,
      });
    };
    for (const mark of group.marks) {
      const role = roleOf(text, mark, open !== undefined);
      if (role === 'open') {
        settle(false);
        open = mark;
        possessive = undefined;
      } else if (role === 'close' && open) {
        give(open, mark);
        open = undefined;
        possessive = undefined;
      } else if (role === 'possessive') {
        possessive ??= mark;
      }
    }
    settle(true);
  }
  return { pairs, strays };
}

/**
 * Behind another quotation of the paragraph, or a colon or comma, a mark that opens a sentence: "‘No,’ he said. ‘I never saw
 * it.", "He said: ‘I never saw it.", and on below.
 */
function isSentence(text: string, { start, end }: Mark, pairs: readonly Pair[]): boolean {
  const introduced = /[:,]\s$/.test(text.slice(Math.max(0, start - 2), start));
  return (pairs.length > 0 || introduced) && /^\p{Lu}/u.test(text.slice(end, end + 2));
}

/** What a single mark can be; undefined where it is an apostrophe. */
function roleOf(text: string, mark: Mark, open: boolean): Role | undefined {
  const before = mark.before;
  const word = text.slice(mark.end, mark.end + 8);
  if (isWordChar(before) && isWordChar(mark.after)) return undefined;
  if (mark.shape !== 'close' && turnOf(mark) === 'open') {
    return mark.shape !== 'open' || text.charAt(mark.start) === '‘'
      ? SHORTENED.test(word) || YEAR.test(word)
        ? undefined
        : 'open'
      : 'open';
  }
  if (mark.shape === 'open' || !open || isBlank(before)) return undefined;
  if (isWordChar(mark.after)) return ENDING.test(word) || !/[.,?!…]/.test(before) ? undefined : 'close';
  return /[sSxz]/.test(before) ? 'possessive' : 'close';
}

function runningOn(open: Mark, paragraph: Span): Pair {
  const { end } = paragraph;
  return { start: open.end, end, outer: { start: open.start, end }, unclosed: true, headless: false };
}

interface Group {
  readonly marks: Mark[];
  readonly outermost: boolean;
}

/** Groups marks by the innermost double pair around them, in one walk over both. */
function byContainer(marks: readonly Mark[], doubles: readonly Pair[]): Group[] {
  const ordered = [...doubles].sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const outside: Group = { marks: [], outermost: true };
  const groups = [outside];
  const around: { readonly end: number; readonly group: Group }[] = [];
  let next = 0;
  for (const mark of marks) {
    for (let pair = ordered[next]; pair && pair.outer.start <= mark.start; pair = ordered[next]) {
      while ((around.at(-1)?.end ?? Infinity) <= pair.outer.start) around.pop();
      const group: Group = { marks: [], outermost: false };
      groups.push(group);
      around.push({ end: pair.outer.end, group });
      next += 1;
    }
    while ((around.at(-1)?.end ?? Infinity) <= mark.start) around.pop();
    (around.at(-1)?.group ?? outside).marks.push(mark);
  }
  return groups;
}
