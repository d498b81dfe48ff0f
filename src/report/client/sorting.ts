/** The order in which quotations are shown. */
import type { Entry } from '../entries.js';
import { articleOf, entries, searchable } from './store.js';
import { fold } from './fold.js';

/** Behind every text: what has none is shown last. */
const none = '\uFFFF';

const keys = {
  share: ({ confidence }: Entry) => confidence ?? 2,
  speaker: ({ speaker }: Entry) => fold(speaker) || none,
  quote: (_: Entry, index: number) => (searchable[index] ?? '').replace(/^[^\p{L}\p{N}]+/u, ''),
  kind: ({ speaker_kind: kind }: Entry) => kind || none,
  type: ({ quote_type: type }: Entry) => type || none,
  article: ({ article }: Entry) => article,
  date: (entry: Entry) => articleOf(entry).date || none,
} satisfies Readonly<Record<string, (entry: Entry, index: number) => string | number>>;

export type SortKey = keyof typeof keys;

export interface Sorting {
  readonly key: SortKey;
  readonly down: boolean;
}

const reading: Sorting = { key: 'article', down: false };
let sorting = reading;
let order: { readonly of: Sorting; readonly entries: number; readonly indexes: readonly number[] } | undefined;

export function currentSorting(): Sorting {
  return sorting;
}

/** Sorts by a column; a second time, the other way round. Without a column, in the order of reading. */
export function sortBy(key: string | undefined): void {
  if (key === undefined) sorting = reading;
  else if (isSortKey(key)) sorting = { key, down: sorting.key === key && !sorting.down };
}

/** The indexes of all entries in the current order; it is made only once. */
export function ordered(): readonly number[] {
  if (order?.of !== sorting || order.entries !== entries.length) {
    order = { of: sorting, entries: entries.length, indexes: sorted(sorting) };
  }
  return order.indexes;
}

function sorted({ key, down }: Sorting): readonly number[] {
  const indexes = entries.map((_, index) => index);
  if (key === 'article' && !down) return indexes;
  const keyOf: (entry: Entry, index: number) => string | number = keys[key];
  const values = entries.map(keyOf);
  const sign = down ? -1 : 1;
  return indexes.sort((a, b) => {
    const [x = '', y = ''] = [values[a], values[b]];
    return x < y ? -sign : x > y ? sign : a - b;
  });
}

function isSortKey(key: string): key is SortKey {
  return key in keys;
}
