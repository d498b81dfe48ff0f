import type { Column, RowOf } from '../columns.js';
import { bySpanId, byCodeUnits } from '../order.js';
import { cellText } from '../cells.js';
import { csvHeader, csvLines } from '../csv.js';

/** What a person can say of a row. */
export const verdicts = ['ok', 'wrong-speaker', 'not-a-quote', 'missed'] as const;

export type Judgement = (typeof verdicts)[number];

/** The columns of review.csv, and of corrections.csv in a version. */
export const reviewColumns = [
  { name: 'verdict', type: 'string', values: verdicts, says: 'to be filled in' },
  { name: 'correct_speaker', type: 'string', says: 'who said it, with `wrong-speaker` and `missed`' },
  { name: 'comment', type: 'string', says: 'anything you want kept with the row' },
  { name: 'confidence', type: 'number', says: 'of the rules' },
  { name: 'speaker', type: 'string', says: 'whom the rules name' },
  { name: 'quote', type: 'string', required: true, says: 'the words' },
  { name: 'context', type: 'string', says: 'the sentence around them' },
  { name: 'mention', type: 'string', says: 'the words that name the speaker' },
  { name: 'cue', type: 'string', says: 'the reporting words' },
  { name: 'note', type: 'string', says: 'doubts' },
  { name: 'article_title', type: 'string', says: 'the title of the article' },
  { name: 'article_id', type: 'string', required: true, says: 'the article' },
  { name: 'quote_id', type: 'string', says: 'the row' },
  { name: 'quote_rule', type: 'string', says: 'the rule that judged the marks' },
  { name: 'speaker_rule', type: 'string', says: 'the rule that chose the mention' },
  { name: 'person_rule', type: 'string', says: 'the rule that resolved it' },
] as const satisfies readonly Column[];

export type ReviewRow = RowOf<typeof reviewColumns>;

/** A row of a review file that a person has judged. Its quote is on one line. */
export type Correction = ReviewRow & { readonly verdict: Judgement };

/** A correction that says nothing of today's rows, and why. */
export interface Unfitted {
  readonly correction: Correction;
  readonly reason: string;
}

/** A correction that fits nothing, in words. */
export function unfittedText({ correction, reason }: Unfitted): string {
  const { verdict, article_id: article, quote_id: id, quote } = correction;
  const words = JSON.stringify(Array.from(quote).slice(0, 60).join(''));
  return `the correction ${verdict} of ${id === '' ? article : id} (${words}) no longer fits: ${reason}; it is kept, and changes nothing`;
}

/** Rows of a review file as CSV, always guarded against formulas. */
export function reviewText(rows: readonly ReviewRow[]): string {
  return [...reviewPieces(rows)].join('');
}

/** The same piece by piece, for as many rows as a version may have. */
export function* reviewPieces(rows: readonly ReviewRow[]): Generator<string> {
  yield csvHeader(reviewColumns);
  for (let at = 0; at < rows.length; at += 1000) {
    yield csvLines(reviewColumns, rows.slice(at, at + 1000), 'reversible');
  }
}

/** What a correction is bound to: the place of its quote, or its words where the place isn't known. */
export function bindingOf({ article_id, quote_id, quote }: ReviewRow): string {
  return quote_id === '' ? saidIn({ article_id, quote }) : quote_id;
}

function saidIn({ article_id, quote }: Pick<ReviewRow, 'article_id' | 'quote'>): string {
  return `${article_id}\n${quote}`;
}

/** Corrections of several files, the later one's in place of the earlier one's of the same quote. */
export function overlaid(...lists: readonly (readonly Correction[])[]): readonly Correction[] {
  const byBinding = new Map<string, Correction>();
  const placed = new Map<string, string>();
  for (const correction of lists.flat()) {
    const said = saidIn(correction);
    const earlier = placed.get(said);
    // a missed quote may be given without its place once, and be known by it later
    if (earlier !== undefined && (earlier === said || correction.quote_id === '')) byBinding.delete(earlier);
    const binding = bindingOf(correction);
    if (correction.verdict === 'missed') placed.set(said, binding);
    byBinding.set(binding, correction);
  }
  return [...byBinding.values()].sort((a, b) => bySpanId(placeOf(a), placeOf(b)) || byCodeUnits(a.quote, b.quote));
}

function placeOf({ article_id, quote_id }: ReviewRow): string {
  return quote_id === '' ? `${article_id}:0-0` : quote_id;
}

/** Words as a cell shows them. */
export function oneLine(text: string): string {
  return cellText(undefined, text).trim();
}
