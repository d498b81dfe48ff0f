/** The quotations of the page, and what is looked up in them again and again. */
import type { Entry, Packed } from '../entries.js';
import type { PageData } from '../page-data.js';
import { byId } from './dom.js';
import { fold } from './fold.js';
import { fragment } from '../text.js';
import { unpacked } from '../entries.js';

export interface Listed {
  /** What names it exactly. */
  readonly names: readonly string[];
  /** The same as a search sees it. */
  readonly folded: readonly string[];
}

export interface ListedArticle extends Listed {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** The page it stands on; empty for this one. */
  readonly file: string;
}

export interface ListedSpeaker extends Listed {
  readonly id: string;
  readonly name: string;
  quotes: number;
}

export const page = pageData();

export const articles = page.articles.map(([id, title, date, file]): ListedArticle => {
  return { id, title: title === '' ? id : title, date, file, names: [id, title], folded: [fold(id), fold(title)] };
});

export const entries: Entry[] = [];

/** The words of each entry as a search sees them. */
export const searchable: string[] = [];

export const speakers = new Map<string, ListedSpeaker>();

/** How many entries are quotes; the others are set aside. */
export let quotes = 0;

/** Takes more entries in. */
export function take(added: readonly Packed[], firstArticle = 0): void {
  for (const values of added) {
    const entry = unpacked(values, firstArticle);
    entries.push(entry);
    searchable.push(fold(entry.quote));
    if (entry.status !== 'set aside') quotes += 1;
    if (entry.speaker_id !== '') speakerOf(entry).quotes += 1;
  }
}

function speakerOf({ speaker_id: id, speaker: name }: Entry): ListedSpeaker {
  const known = speakers.get(id);
  if (known !== undefined) return known;
  const added = { id, name, names: [id, name], folded: [fold(name)], quotes: 0 };
  speakers.set(id, added);
  return added;
}

export function articleOf({ article }: Entry): ListedArticle {
  const found = articles[article];
  if (found === undefined) throw new Error(`an entry names article ${article} of ${articles.length}`);
  return found;
}

/** The `quote_id` or `set_aside_id`. */
export function idOf(entry: Entry): string {
  return `${articleOf(entry).id}:${entry.start}-${entry.end}`;
}

export function addressOf(entry: Entry): string {
  return `${articleOf(entry).file}#${fragment(idOf(entry))}`;
}

function pageData(): PageData {
  const data: unknown = JSON.parse(byId('page', HTMLScriptElement).text);
  if (!isPageData(data)) throw new Error('the data of this page is not what its script knows');
  return data;
}

function isPageData(data: unknown): data is PageData {
  const lists = ['articles', 'rows', 'pieces', 'columns', 'verdicts'];
  if (typeof data !== 'object' || data === null) return false;
  const fields = new Map<string, unknown>(Object.entries(data));
  return typeof fields.get('edition') === 'string' && lists.every((name) => Array.isArray(fields.get(name)));
}
