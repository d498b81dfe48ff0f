import type { Mark } from './scan.js';

/** Which way a mark turns by what stands around it. */
export type Turn = 'open' | 'close' | 'either';

/**
 * Reads a mark's turn from its neighbours: words begin right after an opening mark, and end right before a closing one.
 * Takes the mark; returns 'either' where it stands between two words or between two blanks.
 */
export function turnOf({ before, after }: Pick<Mark, 'before' | 'after'>): Turn {
  const blankBefore = isBlank(before);
  const blankAfter = isBlank(after);
  // "foo ", he said": a comma never begins a quotation, a full stop may (".50 caliber", "... and then").
  if (blankBefore && !blankAfter) return /[,;:)\]}]/.test(after) ? 'close' : 'open';
  if (!blankBefore && blankAfter) return isOpener(before) ? 'open' : 'close';
  if (blankBefore) return 'either';
  if (isOpener(before)) return 'open';
  if (isCloser(after)) return 'close';
  return isDash(before) ? 'open' : isDash(after) ? 'close' : 'either';
}

/** Whether no word touches a mark on this side; '' is a paragraph's end. */
export function isBlank(char: string): boolean {
  return char === '' || /[\s\u200B-\u200F\u202A-\u202E\u2060]/.test(char);
}

export function isWordChar(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function isOpener(char: string): boolean {
  return /[([{<]/.test(char);
}

function isCloser(char: string): boolean {
  return /[.,;:!?)\]}<>…]/.test(char);
}

function isDash(char: string): boolean {
  return /[-–—―/]/.test(char);
}
