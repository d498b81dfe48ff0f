/** The page's script: what happens on which event. The page is readable without it. */
import { articles, entries, page, speakers, take } from './store.js';
import { around, byId, make } from './dom.js';
import { box, form } from './filters.js';
import { change, draw, show } from './view.js';
import { chooseSpeaker, follow } from './links.js';
import { discard, download, drawVerdicts, judge, readAgain, verdictGroup } from './verdicts.js';
import { isOfThisDataset } from './review-file.js';
import { leave, pointAt } from './card.js';
import { loadPieces } from './loading.js';
import { meet, shownBy } from './marks.js';
import { showMore } from './table.js';
import { currentSorting, sortBy } from './sorting.js';

const least = box('least');

form.addEventListener('input', change);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('reset', () => {
  sortBy(undefined);
  setTimeout(change); // the fields are emptied after this event
});
least.addEventListener('change', () => {
  sortBy(least.checked ? 'share' : undefined);
  if (least.checked) show('table');
  else change();
});
byId('more', HTMLElement).addEventListener('click', () => {
  showMore(draw);
});
byId('download', HTMLElement).addEventListener('click', download);
byId('discard', HTMLElement).addEventListener('click', discard);
addEventListener('hashchange', follow);
addEventListener('storage', (event) => {
  if (isOfThisDataset(event)) readAgain();
});

document.addEventListener('click', (event) => {
  const target = around(event, '[data-view], [data-sort], [data-speaker], [data-verdict]');
  if (target === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { view, sort, speaker, verdict } = target.dataset;
  if (view !== undefined) show(view);
  else if (sort !== undefined) {
    sortBy(sort);
    const { key, down } = currentSorting();
    least.checked = key === 'share' && !down;
    change();
  } else if (speaker !== undefined) {
    event.preventDefault();
    chooseSpeaker(nameOf(speaker), box('speaker'));
  } else if (verdict !== undefined) judge(target, verdict);
});

/** What the box of speakers takes for one of them: the name, or the id where several have that name. */
function nameOf(id: string): string {
  const name = speakers.get(id)?.name ?? id;
  const namesakes = Array.from(speakers.values()).filter((other) => other.name === name);
  return namesakes.length > 1 ? id : name;
}

/** What the boxes of speakers and articles offer, as many as help. */
function offer(): void {
  const common = [...speakers.values()].sort((a, b) => b.quotes - a.quotes).slice(0, 400);
  const names = new Set(common.map(({ name }) => name));
  byId('names', HTMLElement).replaceChildren(...Array.from(names, (name) => make('option', { value: name })));
  const titles = articles.slice(0, 400).map(({ title }) => make('option', { value: title }));
  byId('titles', HTMLElement).replaceChildren(...titles);
}

/** Cards and notes, where the articles stand on this page. */
function showNotes(): void {
  meet();
  document.addEventListener('mouseover', pointAt);
  document.addEventListener('focusin', pointAt);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') leave();
  });
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || target.parentElement === null) return;
      const shown = shownBy(target.parentElement);
      if (shown === undefined || target.querySelector('.verdict') !== null) return;
      if (entries[shown.index]?.status !== 'set aside') target.append(verdictGroup(shown.index));
    },
    true,
  );
}

form.hidden = false;
byId('views', HTMLElement).hidden = false;
take(page.rows);
if (!page.paged) showNotes();
offer();
drawVerdicts();
draw();
follow();
if (page.paged) {
  addEventListener('load', () => {
    loadPieces(() => {
      offer();
      draw();
      document.documentElement.dataset.loaded = 'true';
    });
  });
}
