import type { Html } from './html.js';
import { filtersForm } from './filters-form.js';
import { html, nothing } from './html.js';

/** The articles, and the controls over their quotes, which have no use without the script and stay hidden. */
export function quotesSection(paged: boolean, articles: Html): Html {
  const column = (key: string, name: string) =>
    html`<th scope="col" aria-sort="none"><button type="button" data-sort="${key}">${name}</button></th>`;
  const start = paged
    ? nothing
    : html`<p class="quiet">
        Quotes are tinted and underlined in the colour of their speaker’s kind; a dashed line means that nobody was
        found who said it. The words that name the speaker are underlined, the reporting words dotted. The figure beside
        a name is the confidence: the share of right rows measured for the rules that made it.
      </p>`;
  return html`<section class="browse" id="browse" tabindex="-1" aria-labelledby="what">
    <h2 id="what">What was said</h2>
    ${start} ${filtersForm()}
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
            ]}
          </tr>
        </thead>
        <tbody id="rows"></tbody>
      </table>
      <button type="button" id="more" hidden></button>
    </div>
    <div id="articles">${articles}</div>
    <div id="card" role="tooltip" hidden></div>
  </section>`;
}
