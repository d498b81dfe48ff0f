/** What a page's script knows of each quotation, sent as lists of values instead of records: a page can hold many. */
import type { ArticleRows } from '../dataset/rows.js';
import type { QuoteRow, SetAsideRow } from '../dataset/columns.js';
import { bySpanId } from '../dataset/order.js';

/** One quotation of a page: a row of `quotes`, or one of `set-aside`. */
export type Row = { readonly quote: QuoteRow } | { readonly aside: SetAsideRow };

/** The quotations of an article in reading order. */
export function rowsInOrder({ quotes, setAside }: Pick<ArticleRows, 'quotes' | 'setAside'>): readonly Row[] {
  const rows: Row[] = [...quotes.map((quote) => ({ quote })), ...setAside.map((aside) => ({ aside }))];
  return rows.sort((a, b) => bySpanId(idOf(a), idOf(b)));
}

export function idOf(row: Row): string {
  return 'quote' in row ? row.quote.quote_id : row.aside.set_aside_id;
}

export const statuses = ['attributed', 'unattributed', 'set aside'] as const;

/** A quotation as the script has it. */
export interface Entry {
  /** Its article's place among those of the page. */
  readonly article: number;
  readonly start: number;
  readonly end: number;
  readonly status: (typeof statuses)[number];
  /** The words, on one line, as are those below. */
  readonly quote: string;
  readonly speaker: string;
  readonly speaker_id: string;
  readonly speaker_role: string;
  readonly speaker_kind: string;
  readonly quote_type: string;
  readonly confidence: number | null;
  readonly note: string;
  readonly mention: string;
  readonly cue: string;
  readonly context: string;
  readonly quote_rule: string;
  readonly speaker_rule: string;
  readonly person_rule: string;
}

/** An entry on its way: its values, in the order above. */
export type Packed = readonly (string | number | null)[];

/** How many of the values an index of pages needs: its quotes are judged on their own pages. */
export const indexValues = 12;

/** @param article its article's place among those of the page */
export function packed(row: Row, article: number): Packed {
  if ('aside' in row) {
    const { aside } = row;
    return [article, aside.start, aside.end, 2, oneLine(aside.words), '', '', '', '', '', null, aside.reason];
  }
  const { quote } = row;
  return [
    article,
    quote.quote_start,
    quote.quote_end,
    statuses.findIndex((status) => status === quote.status),
    oneLine(quote.quote),
    quote.speaker,
    quote.speaker_id,
    oneLine(quote.speaker_role),
    quote.speaker_kind,
    quote.quote_type,
    quote.confidence,
    quote.note,
    oneLine(quote.mention),
    oneLine(quote.cue),
    oneLine(quote.context),
    quote.quote_rule,
    quote.speaker_rule,
    quote.person_rule,
  ];
}

/** Reads an entry back; values that weren't sent are empty. @param firstArticle what its article's place is counted from */
export function unpacked(values: Packed, firstArticle = 0): Entry {
  const words = (index: number) => String(values[index] ?? '');
  const number = (index: number) => Number(values[index] ?? 0);
  const confidence = values[10] ?? null;
  return {
    article: firstArticle + number(0),
    start: number(1),
    end: number(2),
    status: statuses[number(3)] ?? 'set aside',
    quote: words(4),
    speaker: words(5),
    speaker_id: words(6),
    speaker_role: words(7),
    speaker_kind: words(8),
    quote_type: words(9),
    confidence: confidence === null ? null : Number(confidence),
    note: words(11),
    mention: words(12),
    cue: words(13),
    context: words(14),
    quote_rule: words(15),
    speaker_rule: words(16),
    person_rule: words(17),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
