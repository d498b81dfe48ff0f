/** What is known of a word by its letters alone; each word is looked up once, for most come again and again. */
import { List, listsOf } from './lists.js';
import { baseOf, Tag, tagsOf, type Tags } from './tags.js';
import type { Word } from './words.js';

/** What a word is wherever it stands. */
type Form = Pick<Word, 'text' | 'lower' | 'capital' | 'tags' | 'lists' | 'base'>;

/**
 * Forms met before, each in the one place that its letters give it, and those letters in one line of memory, their number
 * first: most words are found there without a string being made or looked up. Words that are longer than the line are left out.
 */
const places = 1 << 16;
const line = 16;
const longestKept = line - 1;
const forms = new Array<Form | undefined>(places).fill(undefined);
const letters = new Uint16Array(places * line);

/** The hash of some letters and one more behind them. */
export function hashed(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x9e3779b1);
}

/** The hash of the letters of `text` from `start` to `end`, UTF-16 code units as everywhere inside. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = hashed(hash, text.charCodeAt(at));
  return hash;
}

/**
 * What is known of the word from `start` to `end`.
 * @param hash of its letters
 */
export function formOf(text: string, start: number, end: number, hash: number): Form {
  const length = end - start;
  if (length > longestKept) return readForm(text.slice(start, end));
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const first = place * line;
  const known = letters[first] === length && standsAt(text, start, end, first + 1) ? forms[place] : undefined;
  if (known !== undefined) return known;
  letters[first] = length;
  for (let at = 0; at < length; at++) letters[first + 1 + at] = text.charCodeAt(start + at);
  // no slice, for one of more than 12 characters keeps the whole article in memory
  const form = readForm(String.fromCharCode(...letters.subarray(first + 1, first + 1 + length)));
  forms[place] = form;
  return form;
}

/** Whether the letters kept from `first` on are what stands in the text between `start` and `end`. */
function standsAt(text: string, start: number, end: number, first: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== letters[first + at - start]) return false;
  return true;
}

function readForm(printed: string): Form {
  let lower = printed.toLowerCase();
  if (lower.includes('’')) lower = lower.replaceAll('’', "'");
  const code = printed.charCodeAt(0);
  // "T-shirt": no name
  const capital = ((code >= 65 && code <= 90) || capitalLetter.test(printed)) && !letterShape.test(printed);
  const tags = initials.test(printed) ? initialTags(lower) : tagsOf(lower);
  const known = { text: printed, lower, capital, tags, lists: listsOf(lower), base: baseOf(lower) };
  return capital && tags === 0 ? (withoutAccents(known) ?? known) : known;
}

/** "Rosalía": a first name that the lexicon has without its accents. */
function withoutAccents(form: Form): Form | undefined {
  const plain = form.lower.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain === form.lower || (tagsOf(plain) & Tag.givenName) === 0) return undefined;
  return { ...form, tags: Tag.givenName, lists: listsOf(plain) & (List.womansName | List.mansName) };
}

/** A capital at once, or behind a particle that goes with it: "al-Assad", "el-Sisi", "d’Arcy". */
const capitalLetter =
  /^(?:[@#]|(?:de|di|du|ka|la|le|van)(?=\p{Lu}\p{Ll})|(?:a[dlnrstz]|ash|e[dlrs]|ul)[-‑]|[dl]['’])?\p{Lu}/u;

/** "T-shirts", "X-ray", "U-turn": a letter for a shape. */
const letterShape = /^\p{Lu}-\p{Ll}/u;

/** "WHO", "IT", "US": initials that read as small words in lower case. */
const initials = /^(?:WHO|IT|US|UK|AM|OR|SO|ALL|HIM|HE|DO|IS)$/;

function initialTags(lower: string): Tags {
  return lower === 'us' || lower === 'uk' ? Tag.place : 0;
}
