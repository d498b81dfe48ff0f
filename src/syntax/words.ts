/**
 * The words of a paragraph, outside its quotations: each outermost quotation stands as one word of kind `quote`,
 * so that the reporter's sentence around it reads on as if it were whole.
 */
import type { Quotation, Span } from '../types.js';
import { abbreviations } from '../lexicon/abbreviations.js';
import { joinBodies } from './body-names.js';
import { classOf, DIGIT, LETTER, MARK, SPACE } from './characters.js';
import type { Lists } from './lists.js';
import type { Tags } from './tags.js';
import { formOf, hashed, hashOf } from './word-forms.js';

export type WordKind = 'word' | 'number' | 'quote' | 'mark';

export interface Word extends Span {
  readonly kind: WordKind;
  /** As printed; for a quotation the empty string. */
  readonly text: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly lower: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** What the lexicons know of `lower`. */
  readonly tags: Tags;
  /** Which of the grammar's small lists hold it. */
  readonly lists: Lists;
  /** The base form of a verb, or the word itself, in lower case. */
  readonly base: string;
  readonly quotation: Quotation | undefined;
  /** Of a quotation: its words end with a stop or a comma, so that no phrase goes on behind them. */
  readonly closed: boolean;
}

/** The word as it is read elsewhere than where it stands; every field in one order, for objects of one shape are read fastest. */
export function reread(word: Word, changes: Partial<Word>): Word {
  return {
    kind: word.kind,
    start: word.start,
    end: changes.end ?? word.end,
    text: changes.text ?? word.text,
    lower: changes.lower ?? word.lower,
    capital: changes.capital ?? word.capital,
    tags: changes.tags ?? word.tags,
    lists: changes.lists ?? word.lists,
    base: changes.base ?? word.base,
    quotation: word.quotation,
    closed: word.closed,
  };
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE;
/** The endings that are words of their own: Rubio’s, he’ll, they’d, don’t. */
const clitic = /^(.+?)(n['’]t|['’](?:s|ll|re|ve|d|m|S))$/u;

/** Splits `text` between `span.start` and `span.end` into words; `quotations` are the outermost ones inside, in order. */
export function splitWords(text: string, span: Span, quotations: readonly Quotation[]): Word[] {
  const words: Word[] = [];
  let at = span.start;
  for (const quotation of quotations) {
    scan(text, at, quotation.outer.start, words);
    words.push({
      kind: 'quote',
      start: quotation.outer.start,
      end: quotation.outer.end,
      text: '',
      lower: '',
      capital: false,
      tags: 0,
      lists: 0,
      base: '',
      quotation,
      closed: /[,.;:!?…]['’‘”"]*$/.test(text.slice(quotation.end - 3, quotation.end)),
    });
    at = quotation.outer.end;
  }
  scan(text, at, span.end, words);
  joinBodies(words);
  return words;
}

function scan(text: string, from: number, to: number, words: Word[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) at++;
    else if (kind === LETTER)
      at = isAmount(text, at, code) ? scanNumber(text, at, to, words) : scanWord(text, at, to, words);
    else if (kind === DIGIT) at = scanNumber(text, at, to, words);
    else at = scanMark(text, at, to, code, words);
  }
}

/** Currencies that stand before their amount in letters: "Rs3.2 billion", "RM1.4mil", "N50m". */
const amount =
  /(?:AED|CFA|GHS|INR|KES|K[Ss]h|LKR|NGN|NPR|PKR|PHP|QR|RM|Rp|Rs|SR|Sh|Tk|TSh|UGX|USD|USh|ZAR|[NPR](?=\d+(?:[.,]\d|bn|m)))\d/y;

function isAmount(text: string, at: number, code: number): boolean {
  if (code < 0x41 || code > 0x5a) return false;
  amount.lastIndex = at;
  return amount.test(text);
}

function scanWord(text: string, from: number, to: number, words: Word[]): number {
  let at = from + 1;
  let hash = hashed(0, text.charCodeAt(from));
  let apostrophe = false;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind !== LETTER && kind !== DIGIT && !isTorn(text, at, code)) {
      const next = at + 1 < to ? classOf(text.charCodeAt(at + 1)) : SPACE;
      const inside = next === LETTER || next === DIGIT;
      if (isApostrophe(code) && inside) apostrophe = true;
      else if (!(inside && (code === HYPHEN || code === 0x2010 || code === 0x2011 || code === 0x26))) {
        if (code !== FULL_STOP) break;
        if (!inside || !goesOnBehindStop(text, from, at)) {
          if (!endsAbbreviation(text, from, at, to)) break;
          hash = hashed(hash, FULL_STOP);
          at++;
          break;
        }
      }
    }
    hash = hashed(hash, code);
  }
  const end = at < to ? text.charCodeAt(at) : 0;
  // "U.S.-made" goes on behind its full stop
  if (end === HYPHEN && at + 1 < to && classOf(text.charCodeAt(at + 1)) === LETTER) {
    const last = scanPlain(text, at + 1, to);
    push(text, from, last, hashOf(text, from, last), words);
    return last;
  }
  if (apostrophe) {
    const split = clitic.exec(text.slice(from, at));
    if (split?.[1] !== undefined) {
      const middle = from + split[1].length;
      push(text, from, middle, hashOf(text, from, middle), words);
      push(text, middle, at, hashOf(text, middle, at), words);
      return at;
    }
  }
  push(text, from, at, hash, words);
  // the workers’ union
  if (apostrophe || !isApostrophe(end) || !/[sSzx]/.test(text.charAt(at - 1))) return at;
  push(text, at, at + 1, hashed(0, end), words);
  return at + 1;
}

/** "Znak.com", "J.K.", "U.S.": a domain or initials go on behind the full stop at `at`, before a letter. */
function goesOnBehindStop(text: string, from: number, at: number): boolean {
  return (
    dotted(text, from, at) || (at - from > 1 && /[a-z]/.test(text.charAt(at + 1)) && /[a-z]/.test(text.charAt(at - 1)))
  );
}

/** "TrÃ©vidic", "KÃ¶rner": the second half of a letter that a wrong encoding tore in two. */
function isTorn(text: string, at: number, code: number): boolean {
  if (code < 0x80 || code > 0xbf || code === 0xa0) return false;
  const before = text.charCodeAt(at - 1);
  return before === 0xc2 || before === 0xc3;
}

function scanPlain(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (classOf(text.charCodeAt(at)) === LETTER || text.charCodeAt(at) === HYPHEN)) at++;
  return at;
}

/** "U.S", "a.m", "J.K": single letters between full stops so far. */
function dotted(text: string, from: number, at: number): boolean {
  return at - from === 1 || text.charCodeAt(at - 2) === FULL_STOP || text.charCodeAt(at - 2) === HYPHEN;
}

/** Whether the full stop at `at` belongs to the word: an initial, a dotted abbreviation or a listed one. */
function endsAbbreviation(text: string, from: number, at: number, to: number): boolean {
  const length = at - from;
  // "−34 °C."
  if (length === 1 && text.charCodeAt(from - 1) === 0xb0) return false;
  if (length === 1)
    return (
      text.charCodeAt(from) !== 0x49 /* I */ || (at + 2 < to && /^ \p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 4)))
    );
  if (text.charCodeAt(at - 2) === FULL_STOP || text.charCodeAt(at - 2) === HYPHEN) return true;
  // "Cambridge, Mass., said"
  const goesOn = text.charCodeAt(at + 1) === 0x2c || (text.startsWith(' (', at + 1) && text.startsWith(', ', from - 2));
  // "FORT HOPE, Wash. (AP) —"
  if (length <= 6 && goesOn && /\p{Lu}/u.test(text.charAt(from))) return true;
  // "D-St. Louis"
  if (length > 6) return false;
  const word = text.slice(from, at).toLowerCase();
  return abbreviations.has(word) || abbreviations.has(word.slice(word.lastIndexOf('-') + 1));
}

function scanNumber(text: string, from: number, to: number, words: Word[]): number {
  let at = from + 1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === DIGIT || kind === LETTER) continue;
    const inside =
      at + 1 < to && classOf(text.charCodeAt(at + 1)) !== SPACE && classOf(text.charCodeAt(at + 1)) !== MARK;
    if (inside && (code === 0x2c || code === FULL_STOP || code === 0x3a || code === HYPHEN || code === 0x2f)) continue;
    break;
  }
  if (text.charCodeAt(at) === 0x25 && at < to) at++;
  words.push({
    kind: 'number',
    start: from,
    end: at,
    text: text.slice(from, at),
    lower: text.slice(from, at),
    capital: false,
    tags: 0,
    lists: 0,
    base: '',
    quotation: undefined,
    closed: false,
  });
  return at;
}

function scanMark(text: string, from: number, to: number, code: number, words: Word[]): number {
  let at = from + 1;
  // a tag such as <tweet id="1"> is one mark
  if (code === 0x3c && /[a-zA-Z/]/.test(text.charAt(at))) {
    const close = text.slice(from, Math.min(to, from + 300)).indexOf('>');
    if (close > 0) at = from + close + 1;
  } else {
    while (at < to && text.charCodeAt(at) === code && (code === FULL_STOP || code === HYPHEN)) at++;
    if (code >= 0xd800 && code <= 0xdbff && at < to) at++;
  }
  const mark = text.slice(from, at);
  words.push({
    kind: 'mark',
    start: from,
    end: at,
    text: mark,
    lower: normalMark(mark),
    capital: false,
    tags: 0,
    lists: 0,
    base: '',
    quotation: undefined,
    closed: false,
  });
  return at;
}

/** One spelling for each mark that the grammar asks about. */
function normalMark(mark: string): string {
  switch (mark) {
    case '--':
    case '---':
    case '–':
    case '—':
    case '―':
    case '-':
      return '—';
    case '...':
    case '..':
    case '....':
      return '…';
    default:
      return mark.startsWith('<') ? '<>' : mark;
  }
}

/** @param hash of the letters from `start` to `end` */
function push(text: string, start: number, end: number, hash: number, words: Word[]): void {
  const form = formOf(text, start, end, hash);
  words.push({
    kind: 'word',
    start,
    end,
    text: form.text,
    lower: form.lower,
    capital: form.capital,
    tags: form.tags,
    lists: form.lists,
    base: form.base,
    quotation: undefined,
    closed: false,
  });
}
