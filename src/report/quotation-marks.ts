/** The marks that an article gets: on its quotations, and on the words that name their speakers and report them. */
import type { Mark } from './marks.js';
import type { QuoteRow } from '../dataset/columns.js';
import type { Row } from './entries.js';
import type { Span } from '../types.js';
import { fragment } from './text.js';
import { Html, html, nothing } from './html.js';
import { idOf } from './entries.js';

/** A row with its place in the text, in UTF-16 code units. */
export interface Placed extends Span {
  readonly row: Row;
}

export function quotationMarks(placed: readonly Placed[]): readonly Mark[] {
  let end = -1;
  return placed.map(({ row, ...span }) => {
    if ('aside' in row) return { ...span, wrap: asideWrap(idOf(row)) };
    const { quote } = row;
    const kind = quote.status === 'attributed' ? `k-${quote.speaker_kind}` : 'k-none';
    const inAnother = span.start < end;
    end = Math.max(end, span.end);
    const tag = new Html(inAnother ? 'span' : 'a');
    const target = inAnother ? nothing : html` href="#${fragment(quote.quote_id)}"`;
    return {
      ...span,
      wrap: (inner: Html, first: boolean) =>
        first
          ? html`<${tag} class="q ${kind}" id="${quote.quote_id}"${target}>${inner}</${tag}>`
          : html`<span class="q ${kind}">${inner}</span>`,
    };
  });
}

function asideWrap(id: string): Mark['wrap'] {
  return (inner, first) =>
    first ? html`<span class="s" id="${id}">${inner}</span>` : html`<span class="s">${inner}</span>`;
}

/** Mentions and cues; those that several quotations share are marked once, for the first of them. */
export function partMarks(
  placed: readonly Placed[],
  span: (start: number | null, end: number | null) => Span,
): readonly Mark[] {
  const seen = new Set<string>();
  return placed.flatMap(({ row }) => {
    if (!('quote' in row)) return [];
    const { mention_start, mention_end, cue_start, cue_end } = row.quote;
    return [
      { kind: 'm', start: mention_start, end: mention_end },
      { kind: 'c', start: cue_start, end: cue_end },
    ].flatMap(({ kind, start, end }) => {
      const key = `${kind}${start}-${end}`;
      if (start === null || seen.has(key)) return [];
      seen.add(key);
      const wrap = (inner: Html, first: boolean) =>
        first
          ? html`<span class="${kind}" id="${partId(kind, row.quote)}">${inner}</span>`
          : html`<span class="${kind}">${inner}</span>`;
      return [{ ...span(start, end), wrap }];
    });
  });
}

/** The id of a mention's or cue's place: one for all quotations that share it. */
export function partId(kind: string, { article_id, mention_start, cue_start }: QuoteRow): string {
  return `${article_id}:${kind}${String(kind === 'm' ? mention_start : cue_start)}`;
}
