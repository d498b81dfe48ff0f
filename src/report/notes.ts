/** What is said of a quotation, beside its paragraph. */
import type { QuoteRow, SetAsideRow } from '../dataset/columns.js';
import type { Html } from './html.js';
import type { Row } from './entries.js';
import { fragment, shortened } from './text.js';
import { html, nothing } from './html.js';
import { partId } from './quotation-marks.js';

/** The id of the note on a quotation. */
export function noteId(rowId: string): string {
  return `${rowId}:note`;
}

/** The note on one row. */
export function note(row: Row): Html {
  return 'quote' in row ? quoteNote(row.quote) : asideNote(row.aside);
}

function quoteNote(quote: QuoteRow): Html {
  const known = quote.status === 'attributed';
  const part = (kind: string, words: string, start: number | null) =>
    start === null ? nothing : html`<a href="#${fragment(partId(kind, quote))}"><bdi>${words}</bdi></a>`;
  const facts: readonly (readonly [string, Html])[] = [
    ['Role', html`<bdi>${quote.speaker_role}</bdi>`],
    ['Kind', html`${[quote.speaker_kind, quote.quote_type].filter((word) => word !== '').join(', ')} quote`],
    ['Mention', part('m', quote.mention, quote.mention_start)],
    ['Cue', part('c', quote.cue, quote.cue_start)],
    ['Told', html`<bdi>${quote.addressee}</bdi>`],
    ['Medium', html`<bdi>${quote.medium}</bdi>`],
    [
      'Rules',
      html`${[quote.quote_rule, quote.speaker_rule, quote.person_rule].filter((rule) => rule !== '').join(' → ')}`,
    ],
    ['Note', html`${quote.note}`],
    ['Checked', html`${quote.correction}`],
    ['Rules said', html`<bdi>${quote.rules_speaker}</bdi>`],
    ['Comment', html`<bdi>${quote.comment}</bdi>`],
  ];
  return html`<li class="note ${known ? `k-${quote.speaker_kind}` : 'k-none'}" id="${noteId(quote.quote_id)}">
    <details>
      <summary>
        <b><bdi>${known ? quote.speaker : 'Unattributed'}</bdi></b> ${confidence(quote)}
      </summary>
      <dl>${facts.map(fact)}</dl>
    </details>
  </li>`;
}

function asideNote(aside: SetAsideRow): Html {
  return html`<li class="note aside" id="${noteId(aside.set_aside_id)}">
    <details>
      <summary><b>Set aside</b> <bdi class="words">${shortened(aside.words, 40)}</bdi></summary>
      <dl>${fact(['Reason', html`${aside.reason}`])}${fact(['Rule', html`${aside.rule}`])}</dl>
    </details>
  </li>`;
}

function confidence({ status, confidence: share }: QuoteRow): Html {
  return status === 'attributed'
    ? html`<span class="share" title="measured share of right rows">${(share ?? 0).toFixed(2)}</span>`
    : nothing;
}

function fact([name, value]: readonly [string, Html]): Html {
  const empty = value.text.replace(/<[^>]*>/g, '').trim() === '';
  return empty
    ? nothing
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;
}
