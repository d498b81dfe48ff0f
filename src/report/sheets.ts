/** The pages of a dataset that is too large for one, beside an index of them. */
import type { Html } from './html.js';
import type { Packed } from './entries.js';
import type { Page } from './page.js';
import { articleAnchor } from './article.js';
import { counted, fragment, grouped, unshared } from './text.js';
import { html } from './html.js';
import { reportName } from '../dataset/datapackage.js';

/** The folder of these pages, beside the index. */
export const pagesFolder = 'report';

/** How much one of them holds. */
export const each = { articles: 50, length: 3_000_000 };

/** An article ready to be put into a page. */
export interface Written {
  readonly article: readonly [id: string, title: string, date: string];
  readonly quotes: number;
  readonly section: Html;
  readonly entries: readonly Packed[];
}

/** A page of some articles, as the index knows it. */
export interface Sheet {
  /** Its path without the ending. */
  readonly file: string;
  readonly firstArticle: number;
  readonly articles: readonly Pick<Written, 'article' | 'quotes'>[];
}

/** The next page, behind those that there are. */
export function sheetAfter(sheets: readonly Sheet[], written: readonly Written[]): Sheet {
  const last = sheets.at(-1);
  const firstArticle = last === undefined ? 0 : last.firstArticle + last.articles.length;
  const file = `${pagesFolder}/${String(sheets.length + 1).padStart(4, '0')}`;
  return { file, firstArticle, articles: written.map(listed) };
}

export function sheetPage(sheet: Sheet, written: readonly Written[], name: string, edition: string): Page {
  const range = rangeOf(sheet);
  return {
    title: `${name}: ${range.toLowerCase()}`,
    top: html`<header class="masthead">
      <p class="kicker">
        <a href="../${reportName}"><bdi>${name}</bdi></a>
      </p>
      <h1>${range}</h1>
    </header>`,
    articles: html`${written.map(({ section }) => section)}`,
    bottom: html`<footer>
      <p><a href="../${reportName}">The whole dataset</a></p>
    </footer>`,
    data: { edition, paged: false, ...held(written), pieces: [] },
  };
}

function rangeOf({ firstArticle, articles }: Sheet): string {
  return `Articles ${grouped(firstArticle + 1)} to ${grouped(firstArticle + articles.length)}`;
}

/** What the index lists of an article. */
function listed({ article: [id, title, date], quotes }: Written): Sheet['articles'][number] {
  return { article: [id, unshared(title), date], quotes };
}

/** The data of articles that stand on one page. */
export function held(articles: readonly Written[]): Pick<Page['data'], 'articles' | 'rows'> {
  return {
    articles: articles.map(({ article: [id, title, date] }) => [id, title, date, ''] as const),
    rows: articles.flatMap(({ entries }, index) => entries.map(([, ...values]) => [index, ...values])),
  };
}

/** Cuts a run of articles where a page is full. */
export function* chunks(articles: readonly Written[]): Generator<Written[]> {
  let chunk: Written[] = [];
  let length = 0;
  for (const article of articles) {
    if (chunk.length === each.articles || (chunk.length > 0 && length + article.section.text.length > each.length)) {
      yield chunk;
      chunk = [];
      length = 0;
    }
    chunk.push(article);
    length += article.section.text.length;
  }
  if (chunk.length > 0) yield chunk;
}

/** An entry of the index. */
export function sheetList(sheet: Sheet): Html {
  const { file, articles } = sheet;
  const [firstId = '', title = ''] = articles[0]?.article ?? [];
  const items = articles.map(
    ({ article: [id, title, date], quotes }) =>
      html`<li>
        <a href="${file}.html#${fragment(articleAnchor(id))}"><bdi>${title === '' ? id : title}</bdi></a>
        <span class="quiet">${date === '' ? '' : `${date}, `}${counted(quotes, 'quote')}</span>
      </li> `,
  );
  return html`<details>
    <summary>
      ${rangeOf(sheet)}
      <bdi class="quiet">${title === '' ? firstId : title}</bdi>
    </summary>
    <ol>
      ${items}
    </ol>
  </details> `;
}
