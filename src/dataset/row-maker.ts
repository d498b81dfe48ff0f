import type { Article, Reading } from '../types.js';
import type { ArticleRows, LoneRows } from './rows.js';
import type { Correction, Unfitted } from './corrections/correction.js';
import type { DirectoryOptions } from './speaker-directory.js';
import type { HalfJudged } from './corrections/utterance.js';
import { applyCorrections } from './corrections/apply.js';
import { Copies } from './copies.js';
import { joined, loneRowsOf } from './rows.js';
import { overlaid } from './corrections/correction.js';
import { SpeakerDirectory } from './speaker-directory.js';

export interface RowOptions extends DirectoryOptions {
  readonly corrections?: readonly Correction[];
}

/** What became of the corrections. */
export interface CorrectionsDone {
  /** As they are to be kept for later versions. */
  readonly kept: readonly Correction[];
  /** Those that fit nothing. */
  readonly unfitted: readonly Unfitted[];
  /** Earlier pieces of an utterance that a correction of a later one leaves as they were. */
  readonly halfJudged: readonly HalfJudged[];
}

/** Makes the rows of a dataset, article by article in the order of their ids. */
export class RowMaker {
  readonly directory: SpeakerDirectory;
  readonly #copies = new Copies();
  readonly #open = new Map<string, Correction[]>();
  readonly #kept: Correction[] = [];
  readonly #unfitted: Unfitted[] = [];
  readonly #halfJudged: HalfJudged[] = [];

  constructor(options: RowOptions = {}) {
    this.directory = new SpeakerDirectory(options);
    for (const correction of overlaid(options.corrections ?? [])) {
      const others = this.#open.get(correction.article_id);
      if (others === undefined) this.#open.set(correction.article_id, [correction]);
      else others.push(correction);
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
    const done = applyCorrections(article, made, this.#open.get(article.id) ?? [], this.directory);
    this.#open.delete(article.id);
    this.#kept.push(...done.kept);
    this.#unfitted.push(...done.unfitted);
    this.#halfJudged.push(...done.halfJudged);
    return { ...done.rows, quotes: this.#copies.marked(done.rows.quotes) };
  }

  /** After the last article: what became of the corrections. */
  corrections(): CorrectionsDone {
    const strangers = [...this.#open.values()].flat();
    const lost = strangers.map((correction) => ({ correction, reason: 'no such article was read' }));
    return {
      kept: [...this.#kept, ...strangers],
      unfitted: [...this.#unfitted, ...lost],
      halfJudged: this.#halfJudged,
    };
  }
}
