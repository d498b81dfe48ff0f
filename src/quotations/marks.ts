import type { Article, Marks, Paragraph, Quotation, StrayMark } from '../types.js';
import { pairDoubles, type Pair, type Surroundings } from './doubles.js';
import { questionMarks } from './mojibake.js';
import { scanMarks, type Mark } from './scan.js';
import { pairSingles } from './singles.js';
import { isBlank } from './turn.js';

/**
 * Pairs the quotation marks of an article, afresh in each paragraph, so that one lost mark spoils nothing after it.
 *
 * Takes a parsed article; returns its quotations and its stray marks in reading order. Every double mark is in exactly
 * one of the two; single marks that are apostrophes are in neither, nor are marks inside tags.
 */
export function pairMarks(article: Article): Marks {
  const { text, paragraphs } = article;
  const quotations: Quotation[] = [];
  const strays: StrayMark[] = [];
  // Of the body paragraph above: whether it ended inside a quotation.
  let runsIn = false;
  let scanned = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const inBody = paragraph.part === 'body';
    const below = inBody ? nextBody(paragraphs, index) : undefined;
    const around = {
      runsIn: inBody && runsIn,
      runsOn: below !== undefined && opens(text, below, 'double'),
      runsOnSingle: below !== undefined && opens(text, below, 'single'),
    };
    const { marks, end } = scanMarks(text, paragraph, scanned);
    scanned = end;
    const found = pairParagraph(text, paragraph, index, marks, around);
    // One by one: a spread of 100,000 arguments overflows the stack.
    for (const quotation of found.quotations) quotations.push(quotation);
    for (const stray of found.strays) strays.push(stray);
    if (inBody) runsIn = found.quotations.some(({ unclosed, depth }) => unclosed && depth === 0);
  }
  return { quotations, strays };
}

function pairParagraph(
  text: string,
  paragraph: Paragraph,
  index: number,
  marks: readonly Mark[],
  around: Surroundings & { readonly runsOnSingle: boolean },
): Marks {
  const printed = marks.filter(({ style }) => style === 'double');
  const lost = printed.length === 0 ? questionMarks(text, paragraph) : [];
  if (marks.length === 0 && lost.length === 0) return { quotations: [], strays: [] };
  const doubles = pairDoubles(text, paragraph, lost.length > 0 ? lost : printed, around);
  const singles = pairSingles(text, paragraph, marks.filter(isSingle), doubles.pairs, around.runsOnSingle);
  const styled = [
    ...doubles.pairs.map((pair) => ({ pair, style: 'double' as const })),
    ...singles.pairs.map((pair) => ({ pair, style: 'single' as const })),
  ].sort((a, b) => a.pair.outer.start - b.pair.outer.start || b.pair.outer.end - a.pair.outer.end);
  const ends: number[] = [];
  const quotations = styled.map(({ pair, style }): Quotation => {
    while ((ends.at(-1) ?? Infinity) <= pair.outer.start) ends.pop();
    const depth = ends.length;
    ends.push(pair.outer.end);
    const continuation = around.runsIn && depth === 0 && pair.outer.start === paragraph.start;
    const { outer, unclosed } = pair;
    const { start, end } = trimmed(text, pair);
    return { start, end, outer, paragraph: index, depth, style, unclosed, continuation };
  });
  const strays = [...doubles.strays, ...singles.strays]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }): StrayMark => ({ start, end, paragraph: index }));
  return { quotations, strays };
}

function isSingle({ style }: Mark): boolean {
  return style === 'single';
}

/** « Words » set off by blanks: the blanks are no words. */
function trimmed(text: string, { start, end }: Pair): { start: number; end: number } {
  let [from, to] = [start, end];
  while (from < to && isBlank(text.charAt(from))) from += 1;
  while (to > from && isBlank(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function nextBody(paragraphs: readonly Paragraph[], index: number): Paragraph | undefined {
  for (let at = index + 1; at < paragraphs.length; at += 1) if (paragraphs[at]?.part === 'body') return paragraphs[at];
  return undefined;
}

/** Whether a paragraph begins with a mark that can open, right before a word. */
function opens(text: string, { start }: Paragraph, style: 'double' | 'single'): boolean {
  const shape = style === 'double' ? /^(?:["“”„«＂]|''|``|‘‘|â€œ)[^\s"“”]/ : /^(?:‘|'(?!'))[^\s'‘’]/;
  return shape.test(text.slice(start, start + 5));
}
