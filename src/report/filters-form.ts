/** The fields by which quotes are chosen. They have no use without the script, which shows them. */
import type { Html } from './html.js';
import { html } from './html.js';
import { speakerKinds } from '../dataset/columns.js';
import { statuses } from './entries.js';

export function filtersForm(): Html {
  return html`<form id="filters" role="search" aria-label="Filter the quotes" autocomplete="off" hidden>
    <label class="wide">Search in quotes <input type="search" name="text" /></label>
    <label>Speaker <input type="search" name="speaker" list="names" /></label>
    <label>Article <input type="search" name="article" list="titles" /></label>
    ${select('kind', 'Kind of speaker', speakerKinds)} ${select('type', 'Type of quote', ['direct', 'mixed'])}
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
      <span class="checks">${statuses.map(statusBox)}</span>
    </fieldset>
    <span class="checks"
      ><label><input type="checkbox" name="least" />Least confident first</label></span
    >
    <button type="reset">Clear</button>
    <datalist id="names"></datalist><datalist id="titles"></datalist>
  </form>`;
}

function select(name: string, label: string, values: readonly string[]): Html {
  return html`<label
    >${label}
    <select name="${name}">
      <option value="">any</option>
      ${values.map((value) => html`<option>${value}</option>`)}
    </select></label
  >`;
}

/** Shows or hides the quotations of a status; those set aside are hidden at first. */
function statusBox(status: string, index: number): Html {
  return status === 'set aside'
    ? html`<label><input type="checkbox" name="status${index}" />${status}</label> `
    : html`<label><input type="checkbox" name="status${index}" checked />${status}</label> `;
}
