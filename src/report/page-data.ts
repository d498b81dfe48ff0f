import type { Packed } from './entries.js';

/** What a page's script starts from: it stands in the page as JSON. */
export interface PageData {
  /** Tells the verdicts on one dataset from those on another. */
  readonly edition: string;
  /** Whether the articles lie on pages of their own, beside this one. */
  readonly paged: boolean;
  /** Id, title, date and the page's file where it isn't this one. */
  readonly articles: readonly (readonly [id: string, title: string, date: string, file: string])[];
  readonly rows: readonly Packed[];
  /** The files that hold the entries of a paged dataset, each with the index of its first article. */
  readonly pieces: readonly (readonly [file: string, firstArticle: number])[];
  /** Name and type of each column of review.csv. */
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** What a reader can say of a quote. */
  readonly verdicts: readonly string[];
}
