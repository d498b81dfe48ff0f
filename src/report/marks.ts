import type { Html } from './html.js';
import { html } from './html.js';
import type { Span } from '../types.js';

/** A stretch of text to be wrapped. */
export interface Mark extends Span {
  /** Its tags; where marks cross, a mark is cut in pieces, and `first` is true for one of them alone. */
  readonly wrap: (inner: Html, first: boolean) => Html;
}

interface Piece extends Span {
  readonly mark: Mark;
  readonly first: boolean;
}

/** The text of a span with its marks, the longer around the shorter, those that cross cut where they cross. */
export function marked(text: string, within: Span, marks: readonly Mark[]): Html {
  const pieces = marks
    .map((mark) => ({
      mark,
      first: true,
      start: Math.max(mark.start, within.start),
      end: Math.min(mark.end, within.end),
    }))
    .filter(({ start, end }) => start < end);
  return inside(text, within, pieces);
}

function inside(text: string, { start, end }: Span, pieces: readonly Piece[]): Html {
  const waiting = pieces.toSorted(outermostFirst);
  const parts: Html[] = [];
  let at = start;
  for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
    const { mark, first } = piece;
    const inner: Piece[] = [];
    const later: Piece[] = [];
    for (const other of waiting) {
      if (other.start >= piece.end) later.push(other);
      else if (other.end <= piece.end) inner.push(other);
      else {
        inner.push({ ...other, end: piece.end });
        later.push({ ...other, start: piece.end, first: false });
      }
    }
    parts.push(html`${text.slice(at, piece.start)}${mark.wrap(inside(text, piece, inner), first)}`);
    at = piece.end;
    waiting.splice(0, waiting.length, ...later.sort(outermostFirst));
  }
  return html`${parts}${text.slice(at, end)}`;
}

function outermostFirst(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end;
}
