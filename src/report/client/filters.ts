/** Which entries the filters let through. */
import type { Listed } from './store.js';
import { articles, entries, searchable, speakers } from './store.js';
import { byId } from './dom.js';
import { fold } from './fold.js';
import { ordered } from './sorting.js';
import { statuses } from '../entries.js';

export const form = byId('filters', HTMLFormElement);

/** What a field of the form holds. */
export function valueOf(name: string): string {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field.value.trim() : '';
}

export function box(name: string): HTMLInputElement {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) throw new Error(`the filters have no ${name}`);
  return field;
}

/** The box of a status. */
export function statusBox(status: (typeof statuses)[number]): HTMLInputElement {
  return box(`status${statuses.indexOf(status)}`);
}

/** Whether anything but a status narrows what is shown. */
export function isNarrowed(): boolean {
  return ['text', 'speaker', 'kind', 'type', 'article', 'from', 'to'].some((name) => valueOf(name) !== '');
}

/** The indexes of the entries let through, in the order chosen. */
export function matching(): readonly number[] {
  const text = fold(valueOf('text'));
  const kind = valueOf('kind');
  const type = valueOf('type');
  const from = boundOf('from');
  const to = boundOf('to');
  const shown = new Set(statuses.filter((status) => statusBox(status).checked));
  const bySpeaker = meant([...speakers.values()], valueOf('speaker'));
  const speakerIds = bySpeaker && new Set([...bySpeaker].map(({ id }) => id));
  const byArticle = meant(articles, valueOf('article'));
  const inArticle = byArticle && articles.map((article) => byArticle.has(article));
  return ordered().filter((index) => {
    const entry = entries[index];
    return (
      entry !== undefined &&
      shown.has(entry.status) &&
      (kind === '' || entry.speaker_kind === kind) &&
      (type === '' || entry.quote_type === type) &&
      (from === undefined || (entry.confidence !== null && entry.confidence >= from)) &&
      (to === undefined || (entry.confidence !== null && entry.confidence <= to)) &&
      (speakerIds === undefined || speakerIds.has(entry.speaker_id)) &&
      (inArticle === undefined || inArticle[entry.article] === true) &&
      (text === '' || searchable[index]?.includes(text) === true)
    );
  });
}

function boundOf(name: string): number | undefined {
  const value = valueOf(name);
  return value === '' ? undefined : Number(value);
}

/** What a box means: those that it names exactly, or else all whose names hold it; nothing where it is empty. */
function meant<Item extends Listed>(items: readonly Item[], wanted: string): ReadonlySet<Item> | undefined {
  if (wanted === '') return undefined;
  const exact = items.filter(({ names }) => names.includes(wanted));
  if (exact.length > 0) return new Set(exact);
  const part = fold(wanted);
  return new Set(items.filter(({ folded }) => folded.some((name) => name.includes(part))));
}
