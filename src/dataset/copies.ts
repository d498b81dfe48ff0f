import type { QuoteRow } from './columns.js';

/**
 * Finds the same words by the same speaker in several articles, which it must meet in their order. Words are the same
 * where their letters and digits are; what an article says twice it says twice, so the first time matches the first.
 */
export class Copies {
  readonly #first = new Map<string, string>();

  /** The rows of one more article, `same_as` filled in. */
  marked(rows: readonly QuoteRow[]): readonly QuoteRow[] {
    const times = new Map<string, number>();
    return rows.map((row) => {
      const words = bareWords(row.quote);
      if (row.speaker_id === '' || words === '') return row;
      const said = `${row.speaker_id}\n${words}`;
      const time = (times.get(said) ?? 0) + 1;
      times.set(said, time);
      const key = `${said}\n${time}`;
      const first = this.#first.get(key);
      if (first === undefined) this.#first.set(key, row.quote_id);
      return { ...row, same_as: first ?? row.quote_id };
    });
  }
}

function bareWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
