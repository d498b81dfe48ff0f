import type { QuoteRow } from './columns.js';
import { bareWords } from '../syntax/bare-words.js';

/**
 * Finds the same words by the same speaker in several articles, which it must meet in their order. Words are the same
 * where their letters and digits are; what an article says twice it says twice, so the first time matches the first.
 *
 * It keeps no words but a hash of 64 bits of them, since it has to know those of all articles until the end: a million
 * quotes then take 40 MB, and two different ones fall together once in a hundred million such datasets.
 */
export class Copies {
  /** Where each first quote stands: two halves of its hash, its article's place in the list + 1, its offsets. */
  #slots = new Uint32Array(slotSize << 10);
  #used = 0;
  readonly #articles: string[] = [];

  /** The rows of one more article, `same_as` filled in. */
  marked(rows: readonly QuoteRow[]): readonly QuoteRow[] {
    const times = new Map<string, number>();
    const { article_id: article = '' } = rows[0] ?? {};
    if (rows.length > 0) this.#articles.push(article);
    return rows.map((row) => {
      const words = bareWords(row.quote);
      if (row.speaker_id === '' || words === '') return row;
      const said = `${row.speaker_id}\n${words}`;
      const time = (times.get(said) ?? 0) + 1;
      times.set(said, time);
      return { ...row, same_as: this.#firstOf(hashOf(`${said}\n${time}`), row) };
    });
  }

  /** The id of the first quote with this hash; this one's where it is new. */
  #firstOf([high, low]: readonly [number, number], row: QuoteRow): string {
    const slots = this.#slots;
    const at = slotOf(slots, high, low);
    const [article = 0, start = 0, end = 0] = slots.subarray(at + 2, at + slotSize);
    if (article > 0) return `${this.#articles[article - 1] ?? ''}:${start}-${end}`;
    slots.set([high, low, this.#articles.length, row.quote_start ?? 0, row.quote_end ?? 0], at);
    this.#used += 1;
    if (this.#used * slotSize * 1.5 > slots.length) this.#grow();
    return row.quote_id;
  }

  #grow(): void {
    const larger = new Uint32Array(this.#slots.length * 2);
    for (let at = 0; at < this.#slots.length; at += slotSize) {
      const slot = this.#slots.subarray(at, at + slotSize);
      const [high = 0, low = 0, article = 0] = slot;
      if (article > 0) larger.set(slot, slotOf(larger, high, low));
    }
    this.#slots = larger;
  }
}

const slotSize = 5;

/** Where the slot of a hash is, or the free one that it would take. There are always free ones. */
function slotOf(slots: Uint32Array, high: number, low: number): number {
  const count = slots.length / slotSize;
  for (let slot = low % count; ; slot = (slot + 1) % count) {
    const at = slot * slotSize;
    if (slots[at + 2] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
  }
}

/** 64 bits of a text in two halves, the same on every machine (cyrb53’s mixing, without its cut to 53 bits). */
function hashOf(text: string): readonly [high: number, low: number] {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return [high >>> 0, low >>> 0];
}
