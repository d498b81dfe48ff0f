import type { Html } from './html.js';
import { speakerKinds } from '../dataset/columns.js';
import { html, nothing } from './html.js';

/** The articles, and the controls over their quotes, which have no use without the script and stay hidden. */
export function quotesSection(paged: boolean, articles: Html): Html {
  const option = (value: string) => html`<option>${value}</option>`;
  const kinds = speakerKinds.map(option);
  const types = ['direct', 'mixed'].map(option);
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
