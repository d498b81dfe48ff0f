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
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const mend = `read it with --encoding ${wide}, or convert it: iconv -f ${wide.toUpperCase()} -t UTF-8`;
    return { problem: `is UTF-16, not UTF-8; ${mend}` };
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return { problem: 'is binary (a zero byte): articles are plain text; take it out', at: position(bytes, zero) };
  }
  if (!isUtf8(bytes)) {
    const at = firstDifference(bytes, Buffer.from(bytes.toString('utf8')));
    const byte = (bytes[at] ?? 0).toString(16).padStart(2, '0');
    const looks = isWindows1252(bytes, at) ? 'it looks like Windows-1252: ' : '';
    const mend = `${looks}read it with --encoding windows-1252, or convert it: iconv -f WINDOWS-1252 -t UTF-8`;
    return { problem: `is not UTF-8 (byte 0x${byte}); ${mend}`, at: position(bytes, at) };
  }
  const text = bytes.toString('utf8', startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0);
  return text.trim() === '' ? { problem: 'is empty: put the text of an article in it, or take it out' } : { text };
}

/** The UTF-16 that bytes are in, by their byte order mark or by a zero in every other byte, as Latin letters have it. */
function wideEncoding(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zeros = (from: number) => head.filter((byte, at) => byte === 0 && at % 2 === from).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (head.length < 8 || Math.max(even, odd) < head.length * 0.4 || Math.min(even, odd) > 0) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Whether a byte that isn't UTF-8 stands for a mark or a letter beside ASCII, as in texts of Windows-1252. */
function isWindows1252(bytes: Buffer, at: number): boolean {
  const byte = bytes[at] ?? 0;
  if ([0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte)) return false;
  return (bytes[at + 1] ?? 0x20) < 0x80 || (byte >= 0x80 && byte < 0xc0);
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
