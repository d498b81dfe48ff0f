import type { Article } from '../types.js';
import type { ArticleRows } from '../dataset/rows.js';
import type { Digest, Page } from './page.js';
import type { SpeakerRow } from '../dataset/columns.js';
import type { VersionFacts } from './overview.js';
import { articleAnchor, articleSection } from './article.js';
import { colophon, masthead, speakerSection } from './overview.js';
import type { Html } from './html.js';
import { html, json } from './html.js';
import { counted, fragment, grouped } from './text.js';
import type { Packed } from './entries.js';
import { indexValues, packed, rowsInOrder } from './entries.js';
import { reportName } from '../dataset/datapackage.js';
import { pageText } from './page.js';
import { Tally } from './tally.js';

/** The folder, beside it, of a large dataset's pages. */
const pagesFolder = 'report';

/** Whether a file of a version is its page or belongs to it. */
export function isPage(path: string): boolean {
  return path === reportName || path.startsWith(`${pagesFolder}/`);
}

export interface ReportOptions {
  readonly name: string;
  /** The same for the same inputs, rules and name. */
  readonly edition: string;
  readonly digest: Digest;
  /** Called with each file's path within the version. */
  readonly write: (path: string, text: string) => void;
}

/** How much one page holds: beyond it, the articles go to pages of their own, beside an index. */
const single = { articles: 200, length: 12_000_000 };
const each = { articles: 50, length: 3_000_000 };

interface Written {
  readonly article: readonly [id: string, title: string, date: string];
  readonly quotes: number;
  readonly section: Html;
  readonly entries: readonly Packed[];
}

interface Sheet {
  readonly file: string;
  readonly firstArticle: number;
  readonly articles: readonly Pick<Written, 'article' | 'quotes'>[];
}

/**
 * Builds the page of a dataset article by article, and holds no more of them than one page does: once they are too
 * many, they are written to pages of their own as they come.
 */
export class Report {
  readonly #options: ReportOptions;
  readonly #tally = new Tally();
  readonly #sheets: Sheet[] = [];
  #held: Written[] = [];
  #length = 0;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  /** Adds an article; they come in the order in which they are to be shown. */
  add(article: Article, rows: ArticleRows): void {
    const { article_id: id, title, date } = rows.article;
    const entries = rowsInOrder(rows).map((row) => packed(row, 0));
    const section = articleSection(article, rows);
    this.#held.push({ article: [id, title, date], quotes: rows.quotes.length, section, entries });
    this.#length += section.text.length;
    this.#tally.add(rows);
    const { length: count } = this.#held;
    const tooMany = count > single.articles || this.#length > single.length;
    const full = count >= each.articles || this.#length >= each.length;
    if (this.#sheets.length > 0 ? full : tooMany) this.#flush(false);
  }

  /** Writes what is left, and the page itself. */
  finish(facts: VersionFacts, speakers: readonly SpeakerRow[], files: readonly string[]): void {
    const { edition, digest, write } = this.#options;
    const paged = this.#sheets.length > 0;
    if (paged && this.#held.length > 0) this.#flush(true);
    const data: Page['data'] = paged
      ? {
          edition,
          paged,
          articles: this.#sheets.flatMap(({ file, articles }) => {
            return articles.map(({ article: [id, title, date] }) => [id, title, date, `${file}.html`] as const);
          }),
          rows: [],
          pieces: this.#sheets.map(({ file, firstArticle }) => [`${file}.js`, firstArticle] as const),
        }
      : { edition, paged, ...held(this.#held), pieces: [] };
    const page = {
      title: `${facts.name} ${facts.version}: who said what`,
      top: html`${masthead(facts, this.#tally, speakers.length)} ${speakerSection(speakers, this.#tally, data.articles)}`,
      articles: paged ? html`${this.#sheets.map(sheetList)}` : html`${this.#held.map(({ section }) => section)}`,
      bottom: colophon(facts, files),
      data,
    };
    write(reportName, pageText(page, digest));
  }

  /** Writes the held articles to pages of their own. @param all those too that fill no page yet */
  #flush(all: boolean): void {
    const sheets = [...chunks(this.#held)];
    const last = sheets.at(-1) ?? [];
    this.#held = all || last.length >= each.articles ? [] : (sheets.pop() ?? []);
    this.#length = this.#held.reduce((length, { section }) => length + section.text.length, 0);
    for (const sheet of sheets) this.#writeSheet(sheet);
  }

  #writeSheet(chunk: readonly Written[]): void {
    const { name, edition, digest, write } = this.#options;
    const last = this.#sheets.at(-1);
    const firstArticle = last === undefined ? 0 : last.firstArticle + last.articles.length;
    const file = `${pagesFolder}/${String(this.#sheets.length + 1).padStart(4, '0')}`;
    const range = `Articles ${grouped(firstArticle + 1)} to ${grouped(firstArticle + chunk.length)}`;
    const back = html`<p><a href="../${reportName}">The whole dataset</a></p>`;
    const data = { edition, paged: false, ...held(chunk), pieces: [] };
    const page = {
      title: `${name}: ${range.toLowerCase()}`,
      top: html`<header class="masthead">
        <p class="kicker">
          <a href="../${reportName}"><bdi>${name}</bdi></a>
        </p>
        <h1>${range}</h1>
      </header>`,
      articles: html`${chunk.map(({ section }) => section)}`,
      bottom: html`<footer>${back}</footer>`,
      data,
    };
    write(`${file}.html`, pageText(page, digest));
    const entries = data.rows.map((row) => row.slice(0, indexValues));
    write(`${file}.js`, `saidso(${json(entries).text});\n`);
    this.#sheets.push({ file, firstArticle, articles: chunk.map(listed) });
  }
}

/** What the index lists of an article. Its title is copied, lest it hold the whole text that it was cut from in memory. */
function listed({ article: [id, title, date], quotes }: Written): Sheet['articles'][number] {
  return { article: [id, Array.from(title).join(''), date], quotes };
}

/** The data of articles that stand on one page. */
function held(articles: readonly Written[]): Pick<Page['data'], 'articles' | 'rows'> {
  return {
    articles: articles.map(({ article: [id, title, date] }) => [id, title, date, ''] as const),
    rows: articles.flatMap(({ entries }, index) => entries.map(([, ...values]) => [index, ...values])),
  };
}

/** Cuts a run of articles where a page is full. */
function* chunks(articles: readonly Written[]): Generator<Written[]> {
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

function sheetList({ file, firstArticle, articles }: Sheet): Html {
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
      Articles ${grouped(firstArticle + 1)} to ${grouped(firstArticle + articles.length)}
      <bdi class="quiet">${title === '' ? firstId : title}</bdi>
    </summary>
    <ol>
      ${items}
    </ol>
  </details> `;
}
