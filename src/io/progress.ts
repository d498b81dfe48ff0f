import type { Terminal } from './terminal.js';

/** How often the line is written anew, in milliseconds. */
const interval = 200;

/** Says on a terminal how far a long run has come, how fast it is, and how long it will still take. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #began = Date.now();
  #done = 0;
  #shown = this.#began;

  /** @param total how many articles there are */
  constructor(total: number, terminal: Terminal) {
    this.#total = total;
    this.#terminal = terminal;
  }

  /** One article more is done. */
  step(): void {
    this.#done += 1;
    const now = Date.now();
    if (this.#terminal.status === undefined || now - this.#shown < interval) return;
    this.#shown = now;
    this.#terminal.status(progressText(this.#done, this.#total, now - this.#began));
  }

  /** Takes the line off again. */
  end(): void {
    this.#terminal.status?.('');
  }
}

/** @param elapsed in milliseconds */
export function progressText(done: number, total: number, elapsed: number): string {
  const perSecond = done / Math.max(elapsed / 1000, 0.001);
  const left = Math.ceil((total - done) / perSecond);
  const time = left < 100 ? `${left} s` : left < 6000 ? `${Math.ceil(left / 60)} min` : `${(left / 3600).toFixed(1)} h`;
  return `${done} of ${total} articles, ${perSecond.toFixed(0)} a second, ${time} left`;
}
