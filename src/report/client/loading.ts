/** Loads the quotations of a paged dataset from the files beside the page, one after another. */
import type { Packed } from '../entries.js';
import { byId, make } from './dom.js';
import { draw, stillLoading } from './view.js';
import { page, take } from './store.js';

declare global {
  /** What each file calls with its entries. */
  var saidso: ((added: readonly Packed[]) => void) | undefined;
}

/** While files come in, drawing waits this long, in milliseconds, for more of them. */
const patience = 500;

/** Loads every file. @param done called once all are there */
export function loadPieces(done: () => void): void {
  let drawn = 0;
  const load = (index: number): void => {
    const [file, firstArticle] = page.pieces[index] ?? [];
    if (file === undefined) {
      done();
      return;
    }
    globalThis.saidso = (added) => {
      take(added, firstArticle);
    };
    const script = make('script', { src: file });
    script.addEventListener('load', () => {
      script.remove();
      stillLoading(page.pieces.length - index - 1);
      if (index === 0 || performance.now() - drawn > patience) {
        draw();
        drawn = performance.now();
      }
      setTimeout(load, 0, index + 1);
    });
    script.addEventListener('error', () => {
      byId('shown', HTMLElement).textContent = `${file} is missing: keep the folder beside this page`;
    });
    document.head.append(script);
  };
  stillLoading(page.pieces.length);
  load(0);
}
