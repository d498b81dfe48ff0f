/** The top of the page: what the version holds, and who speaks in it. */
import type { Html } from './html.js';
import type { SpeakerRow } from '../dataset/columns.js';
import type { Tally } from './tally.js';
import { html, nothing } from './html.js';
import type { PageData } from './page-data.js';
import { counted, fragment, grouped, shortened } from './text.js';
import { byCodeUnits } from '../dataset/order.js';
import { datePlot, kindPlot } from './plots.js';
import { ranked } from './tally.js';

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

const first = 12;
const most = 500;

/** The speakers with most quotes, and plots. @param articles those of the dataset, as the page's data lists them */
export function speakerSection(speakers: readonly SpeakerRow[], tally: Tally, articles: PageData['articles']): Html {
  if (speakers.length === 0) return nothing;
  const order = ranked(speakers).slice(0, most);
  const highest = order[0]?.quotes ?? 1;
  const bearers = new Map<string, number>();
  for (const { name } of speakers) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const item = (speaker: SpeakerRow) => {
    const { article = 0, quoteId = '' } = tally.firstQuotes.get(speaker.speaker_id) ?? {};
    const [id = '', title = '', , file = ''] = articles[article] ?? [];
    const about = [
      tally.roleOf(speaker),
      (bearers.get(speaker.name) ?? 0) > 1 ? `in ‘${shortened(title === '' ? id : title, 60)}’` : '',
    ].filter((part) => part !== '');
    return speakerItem(speaker, about.join(', '), highest, `${file}#${fragment(quoteId)}`);
  };
  const rest = order.slice(first);
  const left = speakers.length - order.length;
  const more =
    rest.length === 0
      ? nothing
      : html`<details class="more">
          <summary>${rest.length === 1 ? 'One more' : `${grouped(rest.length)} more`}</summary>
          <ol class="speakers" start="${first + 1}">
            ${rest.map(item)}
          </ol>
          ${left > 0 ? html`<p class="quiet">${grouped(left)} more in <a href="speakers.csv">speakers.csv</a>.</p>` : nothing}
        </details>`;
  return html`<section class="overview" aria-labelledby="who">
    <h2 id="who">Who speaks</h2>
    <div class="columns">
      <div>
        <p class="key" aria-hidden="true"><span>Speaker</span><span>Quotes</span><span>Words</span></p>
        <ol class="speakers">
          ${order.slice(0, first).map(item)}
        </ol>
        ${more}
      </div>
      <div class="plots">${kindPlot(tally.kinds)}${datePlot(tally.days)}</div>
    </div>
  </section>`;
}

function speakerItem(speaker: SpeakerRow, about: string, highest: number, address: string): Html {
  const { speaker_id: id, name, kind, quotes, words } = speaker;
  const width = Math.round(((quotes ?? 0) / highest) * 1000) / 10;
  return html`<li class="k-${kind}">
    <a class="speaker" href="${address}" data-speaker="${id}"><bdi>${name}</bdi></a
    >${about === '' ? nothing : html` <bdi class="role">${about}</bdi>`}
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="0" width="${width}" height="4" />
    </svg>
    <span class="number">${grouped(quotes ?? 0)}<span class="sr"> ${quotes === 1 ? 'quote' : 'quotes'},</span></span>
    <span class="number quiet">${grouped(words ?? 0)}<span class="sr"> ${words === 1 ? 'word' : 'words'}</span></span>
  </li> `;
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
