/** Words in marks that stand again in the story: a headline, a bullet above it or a heading inside takes them from there. */
import type { Quotation } from '../types.js';
import { bareWords } from './bare-words.js';
import type { Block } from './scene.js';

/** Characters of a heading, at most. */
const longest = 200;

/** Quotations that hold the same two words, at most: what is found more often is no heading’s. */
const most = 200;

export class Echoes {
  /** By each two words next to each other, the quotations of the story in reading order. */
  #holders: Map<string, { readonly quotation: Quotation; readonly words: string }[]> | undefined;

  constructor(
    private readonly text: string,
    private readonly quotations: readonly Quotation[],
    private readonly blocks: readonly Block[],
  ) {}

  /**
   * The quotation of the story that a heading’s quotation is taken from: the first that holds its words, of which there
   * must be two at least. Undefined outside of headings.
   */
  originalOf(quotation: Quotation): Quotation | undefined {
    const block = this.blocks[quotation.paragraph];
    if (block === undefined || !this.#isHeading(block)) return undefined;
    const words = this.#wordsOf(quotation);
    const [first, second] = words.split(' ');
    if (first === undefined || second === undefined) return undefined;
    this.#holders ??= this.#read();
    const holder = this.#holders
      .get(`${first} ${second}`)
      ?.find((other) => other.quotation.paragraph !== quotation.paragraph && ` ${other.words} `.includes(` ${words} `));
    return holder?.quotation;
  }

  #read(): Map<string, { readonly quotation: Quotation; readonly words: string }[]> {
    const holders = new Map<string, { readonly quotation: Quotation; readonly words: string }[]>();
    for (const quotation of this.quotations) {
      const block = this.blocks[quotation.paragraph];
      if (quotation.depth > 0 || block === undefined || this.#isHeading(block)) continue;
      const words = this.#wordsOf(quotation);
      const all = words.split(' ');
      for (let at = 0; at + 1 < all.length; at++) {
        const pair = `${all[at] ?? ''} ${all[at + 1] ?? ''}`;
        const known = holders.get(pair) ?? [];
        if (known.length < most) known.push({ quotation, words });
        if (known.length === 1) holders.set(pair, known);
      }
    }
    return holders;
  }

  #wordsOf({ start, end }: Quotation): string {
    return bareWords(this.text.slice(start, end));
  }

  /** A title, or a short paragraph that no stop ends, outside of its quotation or in it. */
  #isHeading({ paragraph }: Block): boolean {
    if (paragraph.part === 'title') return true;
    if (paragraph.part !== 'body' || paragraph.end - paragraph.start > longest) return false;
    return !/[.!?,;:…][\s”"’'»)]*$/.test(this.text.slice(paragraph.start, paragraph.end));
  }
}
