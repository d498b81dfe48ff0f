import type { Html } from './html.js';
import { html, json, Html as Markup, nothing } from './html.js';
import { reviewColumns, verdicts } from '../dataset/corrections/correction.js';
import { script } from './script.js';
import { style } from './style.js';

/** SHA-256 of a text, in base64: what a content security policy names inline scripts and styles by. */
export type Digest = (text: string) => string;

/** What a page's script starts from. */
export interface PageData {
  /** Tells the verdicts on one dataset from those on another. */
  readonly edition: string;
  /** Whether the articles lie on pages of their own, beside this one. */
  readonly paged: boolean;
  /** Id, title, date and the page's file where it isn't this one. */
  readonly articles: readonly (readonly [id: string, title: string, date: string, file: string])[];
  /** Entries as in entries.ts. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The files that hold the entries of a paged dataset, each with the index of its first article. */
  readonly pieces: readonly (readonly [file: string, firstArticle: number])[];
}

export interface Page {
  readonly title: string;
  readonly top: Html;
  readonly articles: Html;
  readonly bottom: Html;
  readonly data: PageData;
}

/** A whole page. Its policy lets nothing run or load but its own style and script and, where paged, what that adds. */
export function pageText({ title, top, articles, bottom, data }: Page, digest: Digest): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    `script-src 'sha256-${digest(script)}'${data.paged ? " 'strict-dynamic'" : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const facts = {
    ...data,
    columns: reviewColumns.map(({ name, type }) => [name, type]),
    verdicts: verdicts.filter((verdict) => verdict !== 'missed'),
  };
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${element('style', new Markup(style))}
      </head>
      <body>
        <a class="skip" href="#browse">To the quotes</a>
        ${top}
        <main>${browser(data, articles)}</main>
        ${bottom}
        <div id="card" role="tooltip" hidden></div>
        <div id="review" role="region" aria-label="Your verdicts" hidden>
          <p id="verdicts" role="status"></p>
          <button type="button" id="download">Download review.csv</button
          ><button type="button" id="discard">Discard</button>
        </div>
        ${element('script type="application/json" id="page"', json(facts))} ${element('script', new Markup(script))}
      </body>
    </html> `;
  return page.text;
}

/** An element whose content is to stand exactly so, since the policy names it by its digest. */
function element(tag: string, content: Html): Html {
  return new Markup(`<${tag}>${content.text}</${tag.split(' ')[0] ?? ''}>`);
}

/** The articles, and the controls over their quotes, which have no use without the script and stay hidden. */
function browser({ paged }: PageData, articles: Html): Html {
  const option = (value: string) => html`<option>${value}</option>`;
  const kinds = ['person', 'organisation', 'group', 'document', 'unnamed'].map(option);
  const types = ['direct', 'mixed'].map(option);
  const column = (key: string, name: string) =>
    html`<th scope="col" aria-sort="none"><button type="button" data-sort="${key}">${name}</button></th>`;
  const start = paged
    ? nothing
    : html`<p class="quiet">
        Quotes are tinted and underlined in the colour of their speaker’s kind; a dashed line means that nobody was
        found who said it. The words that name the speaker are underlined, the reporting words dotted.
      </p>`;
  return html`<section class="browse" id="browse" tabindex="-1" aria-labelledby="what">
    <h2 id="what">What was said</h2>
    ${start}
    <form id="filters" role="search" aria-label="Filter the quotes" autocomplete="off" hidden>
      <label class="wide">Search in quotes <input type="search" name="text" /></label>
      <label>Speaker <input type="search" name="speaker" list="names" /></label>
      <label>Article <input type="search" name="article" list="titles" /></label>
      <label
        >Kind of speaker
        <select name="kind">
          <option value="">any</option>
          ${kinds}
        </select></label
      >
      <label
        >Type of quote
        <select name="type">
          <option value="">any</option>
          ${types}
        </select></label
      >
      <fieldset>
        <legend>Confidence</legend>
        <span class="pair"
          ><input
            type="number"
            name="from"
            min="0"
            max="1"
            step="0.01"
            placeholder="0.00"
            aria-label="Confidence at least" />
          to
          <input type="number" name="to" min="0" max="1" step="0.01" placeholder="1.00" aria-label="Confidence at most"
        /></span>
      </fieldset>
      <fieldset class="wide">
        <legend>Show</legend>
        <span class="checks"
          ><label><input type="checkbox" name="status0" checked />attributed</label>
          <label><input type="checkbox" name="status1" checked />unattributed</label>
          <label><input type="checkbox" name="status2" />set aside</label></span
        >
      </fieldset>
      <span class="checks"
        ><label><input type="checkbox" name="least" />Least confident first</label></span
      >
      <button type="reset">Clear</button>
      <datalist id="names"></datalist><datalist id="titles"></datalist>
    </form>
    <div class="bar">
      <p id="shown" role="status"></p>
      <div id="views" role="group" aria-label="View" hidden>
        <button type="button" data-view="articles">Articles</button
        ><button type="button" data-view="table">Table</button>
      </div>
    </div>
    <noscript
      ><p class="quiet">Filters, the table and verdicts need JavaScript; quotes.csv holds the table.</p></noscript
    >
    <p id="empty" hidden>No quote is like that. Clear a filter, or show the ones set aside.</p>
    <div id="table" hidden>
      <table>
        <caption class="sr">
          Quotes, one a row
        </caption>
        <thead>
          <tr>
            ${[
              column('share', 'Conf.'),
              column('speaker', 'Speaker'),
              column('quote', 'Quote'),
              column('kind', 'Kind'),
              column('type', 'Type'),
              column('article', 'Article'),
              column('date', 'Date'),
            ]}${paged ? nothing : html`<th scope="col"><span>Verdict</span></th>`}
          </tr>
        </thead>
        <tbody id="rows"></tbody>
      </table>
      <button type="button" id="more" hidden></button>
    </div>
    <div id="articles">${articles}</div>
  </section>`;
}
