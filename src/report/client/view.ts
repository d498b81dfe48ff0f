/** What is shown: the articles or the table, of the quotations that the filters let through. */
import { byId, each } from './dom.js';
import { counted, grouped } from '../text.js';
import { drawArticles } from './articles.js';
import { drawTable, toTop } from './table.js';
import { entries, page, quotes } from './store.js';
import { matching } from './filters.js';

type View = 'articles' | 'table';

let view: View = page.paged ? 'table' : 'articles';

/** How many of the files beside the page aren't loaded yet. */
let waiting = 0;

export function isShown(other: View): boolean {
  return view === other;
}

/** Changes to the articles or the table. */
export function show(other: string): void {
  view = other === 'table' ? 'table' : 'articles';
  change();
}

/** Draws anew after a filter or the order has changed. */
export function change(): void {
  toTop();
  draw();
}

/** @param files that aren't loaded yet */
export function stillLoading(files: number): void {
  waiting = files;
}

export function draw(): void {
  const found = matching();
  const loaded = waiting > 0 ? `, ${Math.round((1 - waiting / page.pieces.length) * 100)}% loaded` : '';
  const all = `${counted(quotes, 'quote')} and ${grouped(entries.length - quotes)} set aside`;
  byId('shown', HTMLElement).textContent = `${grouped(found.length)} shown, of ${all}${loaded}`;
  byId('empty', HTMLElement).hidden = found.length > 0;
  byId('table', HTMLElement).hidden = view !== 'table' || found.length === 0;
  byId('articles', HTMLElement).hidden = view !== 'articles';
  each('[data-view]', (button) => {
    button.setAttribute('aria-pressed', String(button.dataset.view === view));
  });
  if (view === 'table') drawTable(found);
  else drawArticles(found);
}
