/** The articles, or on an index the list of them: those without a quotation let through are hidden. */
import { articles, entries, page } from './store.js';
import { each } from './dom.js';
import { isNarrowed, statusBox } from './filters.js';
import { shownAt } from './marks.js';

const sections = document.querySelectorAll<HTMLElement>(page.paged ? '#articles li' : '#articles > article');
let lit: readonly boolean[] = [];

export function drawArticles(found: readonly number[]): void {
  const counts = articles.map(() => 0);
  for (const index of found) {
    const article = entries[index]?.article ?? -1;
    counts[article] = (counts[article] ?? 0) + 1;
  }
  const all = !isNarrowed() && statusBox('attributed').checked;
  sections.forEach((section, index) => {
    const isHidden = !all && counts[index] === 0;
    if (section.hidden !== isHidden) section.hidden = isHidden;
  });
  if (page.paged) {
    each('#articles details', (group) => {
      group.hidden = group.querySelector('li:not([hidden])') === null;
    });
  } else light(found);
}

/** Takes the marks off the quotations that aren't let through. */
function light(found: readonly number[]): void {
  const now = entries.map(() => false);
  for (const index of found) now[index] = true;
  now.forEach((on, index) => {
    const shown = shownAt(index);
    if (lit[index] === on || shown === undefined) return;
    shown.mark.classList.toggle('off', !on);
    shown.note.hidden = !on;
  });
  lit = now;
}
