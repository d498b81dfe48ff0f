/** What pointing at a quote shows: its note on a card, and in the text the words that name its speaker. */
import type { Shown } from './marks.js';
import { around, byId, each, make } from './dom.js';
import { shownBy } from './marks.js';

const card = byId('card', HTMLElement);
const gap = 8;
let pointed: Shown | undefined;

/** Shows the card of the quote that has the focus or the pointer; beside a note, lights up what it is about. */
export function pointAt(event: Event): void {
  const mark = around(event, '.q[id], .s[id]');
  const note = around(event, '.note[id]');
  const shown = shownBy(mark ?? note ?? card);
  if (shown === pointed && (mark !== undefined) === !card.hidden) return;
  leave();
  if (shown === undefined || shown.mark.classList.contains('off')) return;
  pointed = shown;
  for (const element of [shown.mark, shown.note, ...wordsOf(shown)]) element.classList.add('on');
  if (mark !== undefined) showCard(shown);
}

/** Hides the card again. */
export function leave(): void {
  each('.on', (element) => {
    element.classList.remove('on');
  });
  pointed?.mark.removeAttribute('aria-describedby');
  pointed = undefined;
  card.hidden = true;
}

/** The words of the text that a note speaks of. */
function wordsOf({ note }: Shown): readonly Element[] {
  const links = Array.from(note.querySelectorAll<HTMLAnchorElement>('dd a'));
  return links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
}

function showCard({ mark, note }: Shown): void {
  const heading = note.querySelector('summary')?.cloneNode(true).childNodes ?? [];
  const facts = note.querySelector('dl')?.cloneNode(true);
  card.replaceChildren(make('p', {}, ...heading), ...(facts === undefined ? [] : [facts]));
  card.className = note.className;
  card.hidden = false;
  mark.setAttribute('aria-describedby', 'card');
  const { left, top } = placeBeside(mark, note.getBoundingClientRect());
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

/** Over its note in the margin, where it covers no text; where there is no margin, below the quote or above it. */
function placeBeside(mark: HTMLElement, note: DOMRect): { readonly left: number; readonly top: number } {
  const quote = mark.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const lowest = innerHeight - height - gap;
  if (note.width > 0 && note.left > quote.right) return { left: note.left, top: Math.min(quote.top, lowest) };
  const isCrowded = quote.bottom > lowest - gap && quote.top > height + 2 * gap;
  const right = document.documentElement.clientWidth - width - gap;
  return {
    left: Math.max(gap, Math.min(quote.left, right)),
    top: isCrowded ? quote.top - height - gap : quote.bottom + gap,
  };
}
