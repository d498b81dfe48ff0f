import { isUtf8 } from 'node:buffer';

/** Text, or why there is none: where in the file, what is wrong and how to mend it. */
export type Decoded = { readonly text: string } | { readonly problem: string; readonly at?: Position };

/** 1-based; columns count code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Decodes the bytes of an article strictly as UTF-8; takes a leading byte order mark off and changes nothing else. */
export function decode(bytes: Buffer): Decoded {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
    return { problem: 'is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8' };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return { problem: 'is binary (a zero byte): articles are plain text; take it out', at: position(bytes, zero) };
  }
  if (!isUtf8(bytes)) {
    const at = firstDifference(bytes, Buffer.from(bytes.toString('utf8')));
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const mend = 'save it as UTF-8, or convert it: iconv -f WINDOWS-1252 -t UTF-8';
    return { problem: `is not UTF-8 (byte 0x${byte}); ${mend}`, at: position(bytes, at) };
  }
  const text = bytes.toString('utf8', startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0);
  return text.trim() === '' ? { problem: 'is empty: put the text of an article in it, or take it out' } : { text };
}

function startsWith(bytes: Buffer, ...head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** Decoding and encoding again keeps all that is valid, so the first difference is the first bad byte. */
function firstDifference(bytes: Buffer, again: Buffer): number {
  let at = 0;
  while (at < bytes.length && bytes[at] === again[at]) at += 1;
  return at;
}

function position(bytes: Buffer, offset: number): Position {
  const before = bytes.subarray(0, offset);
  const lines = before.toString('utf8').split('\n');
  return { line: lines.length, column: Array.from(lines.at(-1) ?? '').length + 1 };
}
