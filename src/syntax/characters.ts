/** What a character may be part of: space, letters, digits, or a mark of its own. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 0;

const letter = /[\p{L}\p{M}]/u;
const space = /[\s\u200B\uFEFF]/u;

function classAnew(code: number): number {
  if (code < 128) return asciiClass(code);
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? MARK : LETTER;
  if (code >= 0x2010 && code <= 0x205e) return MARK;
  if (code === 0xa0) return SPACE;
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  const character = String.fromCharCode(code);
  return letter.test(character) ? LETTER : space.test(character) ? SPACE : MARK;
}

function asciiClass(code: number): number {
  const upper = code >= 65 && code <= 90;
  const lower = code >= 97 && code <= 122;
  if (upper || lower || code === 64 || code === 35) return LETTER;
  if (code >= 48 && code <= 57) return DIGIT;
  return code <= 32 ? SPACE : MARK;
}

/** Of the Latin letters and what goes with them, since it is asked of every character. */
const classes = Uint8Array.from({ length: 0x250 }, (_, code) => classAnew(code));

/** @param code a UTF-16 code unit */
export function classOf(code: number): number {
  return classes[code] ?? classAnew(code);
}
