import type { Article } from '../types.js';
import type { ArticleRows } from '../dataset/rows.js';
import type { Digest, Page } from './page.js';
import type { Sheet, Written } from './sheets.js';
import type { SpeakerRow } from '../dataset/columns.js';
import type { VersionFacts } from './masthead.js';
import { articleSection } from './article.js';
import { chunks, each, held, pagesFolder, sheetAfter, sheetList, sheetPage } from './sheets.js';
import { colophon, masthead } from './masthead.js';
import { html, json } from './html.js';
import { indexValues, packed, rowsInOrder } from './entries.js';
import { pageText } from './page.js';
import { reportName } from '../dataset/datapackage.js';
import { speakerSection } from './speakers-section.js';
import { Tally } from './tally.js';

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

/** How much one page holds: beyond it, the articles go to sheets of their own, and the page is an index. */
const single = { articles: 200, length: 12_000_000 };

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
    const full = [...chunks(this.#held)];
    const last = full.at(-1) ?? [];
    this.#held = all || last.length >= each.articles ? [] : (full.pop() ?? []);
    this.#length = this.#held.reduce((length, { section }) => length + section.text.length, 0);
    for (const written of full) this.#writeSheet(written);
  }

  #writeSheet(written: readonly Written[]): void {
    const { name, edition, digest, write } = this.#options;
    const sheet = sheetAfter(this.#sheets, written);
    const page = sheetPage(sheet, written, name, edition);
    write(`${sheet.file}.html`, pageText(page, digest));
    const entries = page.data.rows.map((row) => row.slice(0, indexValues));
    write(`${sheet.file}.js`, `saidso(${json(entries).text});\n`);
    this.#sheets.push(sheet);
  }
}
