import type { Article, Reading } from '../types.js';
import type { ArticleRows, LoneRows } from './rows.js';
import type { Correction, Unfitted } from './corrections/correction.js';
import type { DirectoryOptions } from './speaker-directory.js';
import { applyCorrections } from './corrections/apply.js';
import { Copies } from './copies.js';
import { joined, loneRowsOf } from './rows.js';
import { SpeakerDirectory } from './speaker-directory.js';

export interface RowOptions extends DirectoryOptions {
  readonly corrections?: readonly Correction[];
}

/** Makes the rows of a dataset, article by article in the order of their ids. */
export class RowMaker {
  readonly directory: SpeakerDirectory;
  readonly #copies = new Copies();
  readonly #open = new Map<string, Correction[]>();
  readonly #kept: Correction[] = [];
  readonly #unfitted: Unfitted[] = [];

  constructor(options: RowOptions = {}) {
    this.directory = new SpeakerDirectory(options);
    for (const correction of options.corrections ?? []) {
      const { article_id: id } = correction;
      this.#open.set(id, [...(this.#open.get(id) ?? []), correction]);
    }
  }

  /**
   * The rows of the next article, people and corrections applied.
   * @param sha256 of the bytes that the article was read from, in hex
   */
  rowsOf(reading: Reading, sha256: string): ArticleRows {
    return this.joined(reading.article, loneRowsOf(reading, sha256));
  }

  /** The same of an article whose own rows are made already. */
  joined(article: Article, lone: LoneRows): ArticleRows {
    const made = joined(lone, this.directory);
    const { rows, kept, unfitted } = applyCorrections(article, made, this.#open.get(article.id) ?? [], this.directory);
    this.#open.delete(article.id);
    this.#kept.push(...kept);
    this.#unfitted.push(...unfitted);
    return { ...rows, quotes: this.#copies.marked(rows.quotes) };
  }

  /** After the last article: all corrections as they are to be kept, and those among them that fit nothing. */
  corrections(): { readonly kept: readonly Correction[]; readonly unfitted: readonly Unfitted[] } {
    const strangers = [...this.#open.values()].flat();
    const lost = strangers.map((correction) => ({ correction, reason: 'no such article was read' }));
    return { kept: [...this.#kept, ...strangers], unfitted: [...this.#unfitted, ...lost] };
  }
}
