import type { Article, Paragraph, Span } from '../types.js';
import type { ArticleRows } from '../dataset/rows.js';
import type { Mark } from './marks.js';
import type { QuoteRow, SetAsideRow } from '../dataset/columns.js';
import type { Row } from './entries.js';
import { codeUnitsOf } from './offsets.js';
import { Html, html, nothing } from './html.js';
import { counted, fragment, shortened } from './text.js';
import { idOf, rowsInOrder } from './entries.js';
import { marked } from './marks.js';

/** The id of an article's place on its page. Ids of quotations end in digits, so the two never meet. */
export function articleAnchor(articleId: string): string {
  return `${articleId}:text`;
}

/** The id of the note on a quotation. */
export function noteId(rowId: string): string {
  return `${rowId}:note`;
}

/** A row with its place in the text, in UTF-16 code units. */
interface Placed extends Span {
  readonly row: Row;
}

/** An article with its quotations marked, and beside each paragraph a note on every quotation in it. */
export function articleSection(article: Article, rows: ArticleRows): Html {
  const units = codeUnitsOf(article.text);
  const span = (start: number | null, end: number | null): Span => ({ start: units(start ?? 0), end: units(end ?? 0) });
  const placed = rowsInOrder(rows).map((row): Placed => {
    const place =
      'quote' in row ? span(row.quote.quote_start, row.quote.quote_end) : span(row.aside.start, row.aside.end);
    return { row, ...place };
  });
  const marks = [...quotationMarks(placed), ...partMarks(placed, span)];
  const { article_id: id, title, publisher, date } = rows.article;
  const facts = [publisher, date, counted(rows.quotes.length, 'quote')].filter((fact) => fact !== '');
  const anchor = articleAnchor(id);
  const inTitle = titleSpan(article, title);
  const heading = inTitle === undefined ? html`${title === '' ? id : title}` : marked(article.text, inTitle, marks);
  const below = inTitle === undefined ? placed : placed.filter((row) => !isWithin(row, inTitle));
  const above = placed.filter((row) => !below.includes(row));
  const paragraphs = article.paragraphs.filter((paragraph) => {
    return paragraph.part !== 'title' || inTitle === undefined || below.some((row) => isWithin(row, paragraph));
  });
  return html`
    <article id="${anchor}">
      <header>
        <div class="row">
          <h3 dir="auto">${heading}</h3>
          ${noteList(above)}
        </div>
        <p class="facts">
          <bdi>${facts.join(' · ')}</bdi> <a class="id" href="#${fragment(anchor)}"><bdi>${id}</bdi></a>
        </p>
      </header>
      ${paragraphs.map((paragraph) => paragraphRow(article, paragraph, marks, below))}
    </article>
  `;
}

/** Where the title stands in the text, if it does: its quotations are marked there. */
function titleSpan({ text, paragraphs }: Article, title: string): Span | undefined {
  const paragraph = paragraphs.find(({ part }) => part === 'title');
  const at = paragraph === undefined || title === '' ? -1 : text.indexOf(title, paragraph.start);
  return paragraph !== undefined && at >= 0 && at < paragraph.end ? { start: at, end: at + title.length } : undefined;
}

function isWithin(row: Span, { start, end }: Span): boolean {
  return row.start >= start && row.start < end;
}

function paragraphRow(article: Article, paragraph: Paragraph, marks: readonly Mark[], placed: readonly Placed[]): Html {
  const inside = marks.filter((mark) => mark.start < paragraph.end && mark.end > paragraph.start);
  const text = marked(article.text, paragraph, inside);
  const notes = noteList(placed.filter((row) => isWithin(row, paragraph)));
  return html`<div class="row">
    <p class="${paragraph.part}" dir="auto">${text}</p>
    ${notes}
  </div> `;
}

function noteList(placed: readonly Placed[]): Html {
  const notes = placed.map(({ row }) => ('quote' in row ? quoteNote(row.quote) : asideNote(row.aside)));
  return notes.length === 0
    ? nothing
    : html`<ul class="notes">
        ${notes}
      </ul>`;
}

function quotationMarks(placed: readonly Placed[]): readonly Mark[] {
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
function partMarks(
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
function partId(kind: string, { article_id, mention_start, cue_start }: QuoteRow): string {
  return `${article_id}:${kind}${String(kind === 'm' ? mention_start : cue_start)}`;
}

function quoteNote(quote: QuoteRow): Html {
  const known = quote.status === 'attributed';
  const part = (kind: string, words: string, start: number | null) =>
    start === null ? nothing : html`<a href="#${fragment(partId(kind, quote))}"><bdi>${words}</bdi></a>`;
  const facts: readonly (readonly [string, Html])[] = [
    ['Role', html`<bdi>${quote.speaker_role}</bdi>`],
    ['Kind', html`${[quote.speaker_kind, quote.quote_type].filter((word) => word !== '').join(', ')} quote`],
    ['Mention', part('m', quote.mention, quote.mention_start)],
    ['Cue', part('c', quote.cue, quote.cue_start)],
    ['Told', html`<bdi>${quote.addressee}</bdi>`],
    ['Medium', html`<bdi>${quote.medium}</bdi>`],
    [
      'Rules',
      html`${[quote.quote_rule, quote.speaker_rule, quote.person_rule].filter((rule) => rule !== '').join(' → ')}`,
    ],
    ['Note', html`${quote.note}`],
    ['Checked', html`${quote.correction}`],
    ['Rules said', html`<bdi>${quote.rules_speaker}</bdi>`],
    ['Comment', html`<bdi>${quote.comment}</bdi>`],
  ];
  return html`<li class="note ${known ? `k-${quote.speaker_kind}` : 'k-none'}" id="${noteId(quote.quote_id)}">
    <details>
      <summary>
        <b><bdi>${known ? quote.speaker : 'Unattributed'}</bdi></b> ${confidence(quote)}
      </summary>
      <dl>${facts.map(fact)}</dl>
    </details>
  </li>`;
}

function asideNote(aside: SetAsideRow): Html {
  return html`<li class="note aside" id="${noteId(aside.set_aside_id)}">
    <details>
      <summary><b>Set aside</b> <bdi class="words">${shortened(aside.words, 40)}</bdi></summary>
      <dl>${fact(['Reason', html`${aside.reason}`])}${fact(['Rule', html`${aside.rule}`])}</dl>
    </details>
  </li>`;
}

function confidence({ status, confidence: share }: QuoteRow): Html {
  return status === 'attributed'
    ? html`<span class="share" title="measured share of right rows">${(share ?? 0).toFixed(2)}</span>`
    : nothing;
}

function fact([name, value]: readonly [string, Html]): Html {
  const empty = value.text.replace(/<[^>]*>/g, '').trim() === '';
  return empty
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}
