/** What the version holds, at the top, and how it was made, at the foot. */
import type { Html } from './html.js';
import type { Tally } from './tally.js';
import { byCodeUnits } from '../dataset/order.js';
import { counted, grouped } from './text.js';
import { html, nothing } from './html.js';

/** What `datapackage.json` says of the version, as far as the page shows it. */
export interface VersionFacts {
  readonly name: string;
  readonly version: string;
  readonly generator: string;
  /** SHA-256 of the rule set, in hex. */
  readonly ruleSet: string;
  readonly created: string | undefined;
  /** How many inputs were skipped because they couldn't be read. */
  readonly skipped: number;
}

export function masthead(facts: VersionFacts, tally: Tally, speakers: number): Html {
  const share = tally.quotes === 0 ? '' : `${Math.round((tally.attributed / tally.quotes) * 100)}% with a speaker`;
  const figures = [
    { count: tally.quotes, what: tally.quotes === 1 ? 'quote' : 'quotes', more: html`${share}` },
    { count: speakers, what: speakers === 1 ? 'speaker' : 'speakers', more: nothing },
    {
      count: tally.articles,
      what: tally.articles === 1 ? 'article' : 'articles',
      more: datesOf(tally.days),
    },
    { count: tally.setAside, what: 'set aside', more: html`marked words that are no statement` },
  ];
  const inputs = `${counted(tally.articles + facts.skipped, 'input')}${facts.skipped === 0 ? '' : `, ${grouped(facts.skipped)} of them skipped`}`;
  return html`<header class="masthead">
    <p class="kicker"><bdi>${facts.name}</bdi> · version ${facts.version} · ${inputs}</p>
    <h1>Who said what</h1>
    <ul class="figures">
      ${figures.map(
        ({ count, what, more }) =>
          html`<li>
            <strong>${grouped(count)}</strong>
            <span>${what}</span>${more.text === '' ? nothing : html` <small>${more}</small>`}
          </li>`,
      )}
    </ul>
  </header>`;
}

/** The first and the last day with a quote. */
function datesOf(days: ReadonlyMap<string, number>): Html {
  const order = [...days.keys()].sort(byCodeUnits);
  const day = (at: number) => html`<span class="day">${order.at(at) ?? ''}</span>`;
  return order.length === 0 ? nothing : order.length === 1 ? day(0) : html`${day(0)} to ${day(-1)}`;
}

/** How the version was made, and its files, at the foot of the page. */
export function colophon(facts: VersionFacts, files: readonly string[]): Html {
  const links = files.map((file, index) => html`${index === 0 ? '' : ', '}<a href="${file}">${file}</a>`);
  const made = [facts.generator, `rule set ${facts.ruleSet.slice(0, 12)}`, facts.created ?? '']
    .filter(Boolean)
    .join(' · ');
  return html`<footer>
    <p>${made}</p>
    <p>Beside this page: ${links}.</p>
    <p>The confidence of a quote is the share of right rows that was measured for the rules that made it.</p>
  </footer>`;
}
