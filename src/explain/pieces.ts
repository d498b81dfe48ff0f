import type { Span } from '../types.js';

/** A stretch of a sentence; `is` says what was found there, and is absent for the rest. */
export interface Piece {
  readonly text: string;
  readonly is?: 'quote' | 'cue' | 'speaker' | 'set aside';
}

/** A span of text cut into what was found there and the words between. Findings that overlap others are left out. */
export function pieces(
  text: string,
  within: Span,
  found: readonly (Span & { readonly is: NonNullable<Piece['is']> })[],
): readonly Piece[] {
  const out: Piece[] = [];
  let at = within.start;
  const inside = found.filter(({ start, end }) => start >= within.start && end <= within.end && start < end);
  for (const { start, end, is } of inside.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) out.push({ text: text.slice(at, start) });
    out.push({ text: text.slice(start, end), is });
    at = end;
  }
  if (at < within.end) out.push({ text: text.slice(at, within.end) });
  return out;
}
