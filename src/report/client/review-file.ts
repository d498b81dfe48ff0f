/** The reader's verdicts as the browser keeps them, and as `review.csv`. */
import type { ReviewRow } from '../../dataset/corrections/correction.js';
import { guard } from '../../dataset/guard.js';
import { page } from './store.js';

/** A row of review.csv with a verdict in it. */
export type Judged = Readonly<Record<keyof ReviewRow, string>>;

const place = `saidso ${page.edition}`;

/** The verdicts that the browser has, by the id of the quote. */
export function kept(): readonly (readonly [id: string, judged: Judged])[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? '[]');
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return list.filter(isJudged).map((judged) => [judged.quote_id, judged]);
  } catch {
    return []; // a browser that keeps nothing: verdicts last as long as the page
  }
}

export function keep(verdicts: Iterable<Judged>): void {
  try {
    localStorage.setItem(place, JSON.stringify([...verdicts]));
  } catch {
    // likewise
  }
}

/** Whether another page of the same dataset has changed the verdicts. */
export function isOfThisDataset({ key }: StorageEvent): boolean {
  return key === place || key === null;
}

/** The file that `saidso review` writes, with the verdicts filled in. */
export function reviewFile(verdicts: Iterable<Judged>): string {
  const header = page.columns.map(([name]) => quoted(name));
  const lines = Array.from(verdicts, (judged) => {
    const cells = new Map<string, string>(Object.entries(judged));
    return page.columns.map(([name, type]) => {
      const text = cells.get(name) ?? '';
      return type === 'number' ? text : quoted(guard(text));
    });
  });
  return `\uFEFF${[header, ...lines].map((cells) => `${cells.join(',')}\n`).join('')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function isJudged(value: unknown): value is Judged {
  if (typeof value !== 'object' || value === null) return false;
  const cells = new Map<string, unknown>(Object.entries(value));
  return page.columns.every(([name]) => typeof cells.get(name) === 'string');
}
