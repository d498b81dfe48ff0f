/** The table of the quotations let through, a hundred at a time. */
import type { Entry } from '../entries.js';
import { addressOf, articleOf, entries, page } from './store.js';
import { byId, each, isolated, make } from './dom.js';
import { currentSorting } from './sorting.js';
import { grouped, shortened } from '../text.js';
import { verdictGroup } from './verdicts.js';

const step = 100;
const longest = 400;
let limit = step;

const body = byId('rows', HTMLTableSectionElement);
const more = byId('more', HTMLButtonElement);

/** Back to the first hundred. */
export function toTop(): void {
  limit = step;
}

/** Shows a hundred more, by way of `draw`, and goes on from there by keyboard. */
export function showMore(draw: () => void): void {
  const next = limit;
  limit += step;
  draw();
  body.rows[next]?.querySelector('a')?.focus({ preventScroll: true });
}

export function drawTable(found: readonly number[]): void {
  body.replaceChildren(...found.slice(0, limit).flatMap((index) => tableRow(index)));
  const left = Math.max(0, found.length - limit);
  more.hidden = left === 0;
  more.textContent = `Show ${grouped(Math.min(step, left))} more of ${grouped(left)}`;
  const { key, down } = currentSorting();
  each('thead button', (button) => {
    const isSorted = button.dataset.sort === key;
    button.parentElement?.setAttribute('aria-sort', !isSorted ? 'none' : down ? 'descending' : 'ascending');
  });
}

function tableRow(index: number): readonly HTMLTableRowElement[] {
  const entry = entries[index];
  if (entry === undefined) return [];
  const { status, confidence, speaker_kind: kind, quote_type: type } = entry;
  const isAttributed = status === 'attributed';
  const article = articleOf(entry);
  const words = make('a', { href: addressOf(entry), dir: 'auto' }, shortened(entry.quote, longest));
  const judged = page.paged || status === 'set aside' ? [] : [verdictGroup(index)];
  return [
    make(
      'tr',
      { class: isAttributed ? `k-${kind}` : 'k-none' },
      cell('share', isAttributed && confidence !== null ? confidence.toFixed(2) : '–'),
      cell('who', ...speakerParts(entry)),
      cell('words', words, ...judged),
      cell('kind', kind || '–'),
      cell('type', type || '–'),
      cell('title', isolated(article.title)),
      cell('date', article.date || '–'),
    ),
  ];
}

/** A cell; one that says nothing is left out where the page is narrow. */
function cell(name: string, ...children: readonly (Node | string)[]): HTMLTableCellElement {
  return make('td', { class: children[0] === '–' ? `${name} none` : name }, ...children);
}

function speakerParts({ status, speaker, speaker_id, speaker_role: role, note }: Entry): readonly (Node | string)[] {
  if (status === 'attributed') {
    const attributes = { type: 'button', class: 'plain', 'data-speaker': speaker_id };
    const button = make('button', attributes, isolated(speaker));
    return role === '' ? [button] : [button, ' ', make('bdi', { class: 'role' }, role)];
  }
  const said = make('span', { class: 'quiet' }, status === 'unattributed' ? 'Unattributed' : 'Set aside');
  return note === '' ? [said] : [said, ' ', make('span', { class: 'role' }, note.replace(/^unattributed: /, ''))];
}
