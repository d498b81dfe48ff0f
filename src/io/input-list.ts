import type { Input } from './read-input.js';

/** What the articles of a file share. */
export type InputSource = Omit<Input, 'id' | 'sha256' | 'start' | 'length' | 'line'>;

/** Where an article is in its file. */
export type InputPlace = Pick<Input, 'id' | 'sha256' | 'start' | 'length' | 'line'>;

/**
 * Articles that were found, in columns: a file may hold millions of them, and an object for each would take more memory
 * than all the rest of the program.
 */
export class InputList implements Iterable<Input> {
  readonly #ids: string[] = [];
  readonly #sources: InputSource[] = [];
  readonly #starts: number[] = [];
  readonly #lengths: number[] = [];
  /** 0 where the article is no record. */
  readonly #lines: number[] = [];
  #hashes = Buffer.alloc(hashLength << 6);
  /** Which of the above, in which order. */
  #order: Uint32Array | undefined;

  get length(): number {
    return this.#order?.length ?? this.#ids.length;
  }

  add(source: InputSource, { id, sha256, start, length, line = 0 }: InputPlace): void {
    const at = this.#ids.length * hashLength;
    if (at === this.#hashes.length) this.#hashes = Buffer.concat([this.#hashes, Buffer.alloc(at)]);
    this.#hashes.write(sha256, at, 'hex');
    this.#ids.push(id);
    this.#sources.push(source);
    this.#starts.push(start);
    this.#lengths.push(length);
    this.#lines.push(line);
  }

  /** Puts the articles in the order of their ids and takes out those that share one; returns these. */
  sort(compare: (a: string, b: string) => number): readonly Input[] {
    const id = (at: number | undefined) => (at === undefined ? undefined : this.#ids[at]);
    const sorted = Uint32Array.from(this.#ids.keys()).sort((a, b) => compare(id(a) ?? '', id(b) ?? '') || a - b);
    const shared = (at: number, place: number) => {
      return id(at) === id(sorted[place - 1]) || id(at) === id(sorted[place + 1]);
    };
    this.#order = sorted.filter((at, place) => !shared(at, place));
    return Array.from(sorted.filter(shared), (at) => this.#input(at));
  }

  *[Symbol.iterator](): Generator<Input, void, void> {
    for (let place = 0; place < this.length; place += 1) yield this.#input(this.#order?.[place] ?? place);
  }

  #input(at: number): Input {
    const [id, source, start, length] = [this.#ids[at], this.#sources[at], this.#starts[at], this.#lengths[at]];
    if (id === undefined || source === undefined || start === undefined || length === undefined) {
      throw new RangeError(`no article ${at}`);
    }
    const sha256 = this.#hashes.toString('hex', at * hashLength, (at + 1) * hashLength);
    const line = this.#lines[at] ?? 0;
    return { ...source, id, sha256, start, length, ...(line === 0 ? {} : { line }) };
  }
}

const hashLength = 32;
