/** Who speaks: a list with a bar for each, and plots. */
import type { Html } from './html.js';
import type { PageData } from './page-data.js';
import type { SpeakerRow } from '../dataset/columns.js';
import type { Tally } from './tally.js';
import { datePlot } from './date-plot.js';
import { fragment, grouped, shortened } from './text.js';
import { html, nothing } from './html.js';
import { kindPlot } from './kind-plot.js';
import { ranked } from './tally.js';

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
