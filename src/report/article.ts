import type { Article, Paragraph, Span } from '../types.js';
import type { ArticleRows } from '../dataset/rows.js';
import type { Mark } from './marks.js';
import type { Html } from './html.js';
import type { Placed } from './quotation-marks.js';
import { codeUnitsOf } from './offsets.js';
import { counted, fragment } from './text.js';
import { html, nothing } from './html.js';
import { marked } from './marks.js';
import { note } from './notes.js';
import { partMarks, quotationMarks } from './quotation-marks.js';
import { rowsInOrder } from './entries.js';

/** The id of an article's place on its page. Ids of quotations end in digits, so the two never meet. */
export function articleAnchor(articleId: string): string {
  return `${articleId}:text`;
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
  const notes = placed.map(({ row }) => note(row));
  return notes.length === 0
    ? nothing
    : html`<ul class="notes">
        ${notes}
      </ul>`;
}
