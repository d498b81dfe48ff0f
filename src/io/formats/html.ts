import { isUtf8 } from 'node:buffer';
import type { ArticleFormat, Problem } from './format.js';
import { decode } from '../decode.js';
import { decodedAs } from '../transcode.js';

export const html: ArticleFormat = {
  name: 'html',
  kind: 'article',
  endings: ['.html', '.htm', '.xhtml'],
  says: 'one saved page: its main text as Mozilla’s Readability finds it, title, date, publisher and authors from its metadata; offsets count in the extracted text, which `build --keep-texts` keeps',
  looksLike: (head) => /^\uFEFF?\s*(?:<!--[^]*?-->\s*)*<(?:!doctype html|html)\b/i.test(head.toString('utf8')),
  text: async (bytes) => {
    const page = pageText(bytes);
    if (typeof page !== 'string') return page;
    // only those who read pages wait for the library that takes them apart
    const { articleOfPage } = await import('../web-page.js');
    return articleOfPage(page);
  },
};

/** The page decoded as it says itself. */
function pageText(bytes: Buffer): string | Problem {
  const said = /<meta[^>]{1,200}charset=["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1];
  if (said === undefined || isUtf8(bytes)) {
    const decoded = decode(bytes);
    return 'text' in decoded ? decoded.text : decoded;
  }
  try {
    return decodedAs(bytes, said);
  } catch {
    return { problem: `is not ${said}, as it says itself; say what it is: --encoding windows-1252` };
  }
}
