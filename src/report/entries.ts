/** What a page's script knows of each quotation, as lists of values instead of records: a page can hold many. */
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

/** What stands where in an entry; the script has a constant for each. */
export const entryFields = [
  'article',
  'start',
  'end',
  'status',
  'quote',
  'speaker',
  'role',
  'kind',
  'type',
  'confidence',
  'note',
  'mention',
  'cue',
  'context',
  'quote_rule',
  'speaker_rule',
  'person_rule',
] as const;

/** How many of the fields an index of pages needs: its quotes are judged on their own pages. */
export const indexFields = 11;

/** The values of a row in the order of `entryFields`. @param article index of its article among those of the page */
export function entryOf(row: Row, article: number): readonly (string | number | null)[] {
  if ('aside' in row) {
    const { aside } = row;
    return [article, aside.start, aside.end, 2, oneLine(aside.words), '', '', '', '', null, aside.reason];
  }
  const { quote } = row;
  return [
    article,
    quote.quote_start,
    quote.quote_end,
    statuses.findIndex((status) => status === quote.status),
    oneLine(quote.quote),
    quote.speaker,
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

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
