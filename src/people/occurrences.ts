/** Where an article’s text holds a name: looked up, for an article may hold as many names as sentences. */

/** The letters and figures that a name begins with, where it begins with a capital. */
const opening = /^\p{Lu}[\p{L}\p{M}\p{N}]*/u;

/** A letter, mark or figure at the end. */
const inWord = /[\p{L}\p{M}\p{N}]$/u;

/** Names that are searched for before an index pays. */
const few = 50;

export class Occurrences {
  private places: Map<string, number[]> | undefined;
  private asked = 0;

  constructor(readonly text: string) {}

  /** The places of a name in the text, as offsets in UTF-16 units; what a small letter begins may stand within a word. */
  of(name: string): Iterable<number> {
    const [key] = opening.exec(name) ?? [];
    if (key === undefined || this.asked++ < few) return this.search(name, key !== undefined);
    return (this.index().get(key) ?? []).filter((at) => this.text.startsWith(name, at));
  }

  private *search(name: string, whole: boolean): Generator<number> {
    for (let at = this.text.indexOf(name); at >= 0 && name !== ''; at = this.text.indexOf(name, at + name.length))
      if (!whole || !inWord.test(this.text.slice(Math.max(0, at - 2), at))) yield at;
  }

  private index(): ReadonlyMap<string, readonly number[]> {
    if (this.places !== undefined) return this.places;
    const places = new Map<string, number[]>();
    for (const { 0: word, index } of this.text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [index]);
      else known.push(index);
    }
    this.places = places;
    return places;
  }
}
