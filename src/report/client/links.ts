/** Addresses that end in `#<quote_id>`: they open at that quote, even where a filter hides it. */
import { articles, page } from './store.js';
import { byId } from './dom.js';
import { fragment } from '../text.js';
import { change, isShown, show } from './view.js';
import { form, matching, statusBox } from './filters.js';
import { shownBy } from './marks.js';

export function follow(): void {
  const id = decoded(location.hash.slice(1));
  const articleId = /^([^]*):\d+-\d+$/.exec(id)?.[1];
  if (articleId === undefined) return;
  if (page.paged) {
    const article = articles.find((other) => other.id === articleId);
    if (article !== undefined) location.replace(`${article.file}#${fragment(id)}`);
    return;
  }
  const mark = document.getElementById(id);
  const shown = mark === null ? undefined : shownBy(mark);
  if (shown === undefined) return;
  if (!matching().includes(shown.index)) {
    form.reset();
    if (shown.mark.classList.contains('s')) statusBox('set aside').checked = true;
    change();
  }
  if (!isShown('articles')) show('articles');
  reveal(shown.mark);
}

/** Shows only what a speaker said. @param wanted a name, or an id where several have that name */
export function chooseSpeaker(wanted: string, field: HTMLInputElement): void {
  form.reset();
  field.value = wanted;
  change();
  byId('browse', HTMLElement).scrollIntoView();
  field.focus({ preventScroll: true });
}

function reveal(mark: HTMLElement): void {
  mark.scrollIntoView({ block: 'center' });
  mark.focus({ preventScroll: true });
}

/** @returns nothing where it is no address */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
