import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleText, Problem } from './formats/format.js';
import type { Element, Node } from './page-facts.js';
import { factsOf, oneLine } from './page-facts.js';

/**
 * Takes a web page apart: paragraphs of its main text, parted by empty lines, its headline above them where the page
 * has one. Quoted posts and block quotations stay where they stand.
 */
export function articleOfPage(page: string): ArticleText | Problem {
  const document = documentOf(page);
  const facts = factsOf(document);
  for (const furniture of document.querySelectorAll(notText)) furniture.remove();
  const main = mainOf(page);
  const paragraphs = paragraphsOf(main ?? document.querySelector('body') ?? document);
  const heading = facts.title ?? '';
  const body = paragraphs[0] === heading ? paragraphs.slice(1) : paragraphs;
  if (body.length === 0) return { problem: 'holds no text that could be an article; save the page once it has loaded' };
  const text = `${[...(heading === '' ? [] : [heading]), ...body].join('\n\n')}\n`;
  return { text, given: facts };
}

/** Never part of what an article says; short links to pictures stand in the words of posts, dates outside paragraphs. */
const notText = [
  'script, style, noscript, template, iframe, svg, form, button, nav, [hidden], [aria-hidden="true"]',
  '[role="dialog"], [role="navigation"], .pullquote, .pull-quote, amp-sidebar, amp-consent, amp-ad',
  'a[href^="https://t.co/"], :not(p) > time[datetime], :not(p) > [itemprop="datePublished"]',
].join(', ');

function documentOf(page: string): Element {
  const document: unknown = Reflect.get(parseHTML(whole(page)), 'document');
  if (isElement(document)) return document;
  throw new Error('no document came of the page');
}

/** HTML may leave out the tags of the page and its body; the parser wants them. */
function whole(page: string): string {
  if (/<html[\s>]/i.test(page)) return page;
  return /<(?:body|head)[\s>]/i.test(page) ? `<html>${page}</html>` : `<html><body>${page}</body></html>`;
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value;
}

function mainOf(page: string): Element | undefined {
  const document = documentOf(page);
  for (const furniture of document.querySelectorAll(notText)) {
    if (furniture.getAttribute('type') !== 'application/ld+json') furniture.remove();
  }
  // whoever is named below a block quotation: as a footer, Readability would take them for the page's
  for (const footer of document.querySelectorAll('blockquote footer')) {
    footer.outerHTML = `<p>— ${escaped(oneLine(footer.textContent ?? '').replace(/^[—–-]\s*/, ''))}</p>`;
  }
  const options = { charThreshold: 200, serializer: (node: Element) => node };
  const read: { readonly content?: Element | null | undefined } | null = new Readability(document, options).parse();
  return read?.content ?? undefined;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

/** The text of an element, a paragraph for each block in it. @param quoted inside a block quotation already */
function paragraphsOf(root: Node, quoted = false): readonly string[] {
  const paragraphs: string[] = [];
  let words = '';
  const end = () => {
    const paragraph = oneLine(words);
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };
  // a stack of its own: pages nest deeper than calls can
  const open: (Node | 'end' | '”')[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === 'end') end();
    else if (node === '”') words += node;
    else if (node.nodeType === 3) words += node.textContent ?? '';
    else if (node.nodeName === 'BR') end();
    else if (node.nodeName === 'BLOCKQUOTE' && !quoted) {
      end();
      paragraphs.push(...blockQuotation(paragraphsOf(node, true)));
    } else if (node.nodeType === 1 || node.nodeType === 9 || node.nodeType === 11) {
      const block = blocks.has(node.nodeName);
      if (block) end();
      if (block) open.push('end');
      if (node.nodeName === 'Q') {
        words += '“';
        open.push('”');
      }
      open.push(...[...node.childNodes].reverse());
    }
  }
  end();
  return paragraphs;
}

/**
 * A block quotation or a post as text has it: in marks, which a page shows by its layout, and whoever is named under it
 * in the same line.
 */
function blockQuotation(paragraphs: readonly string[]): readonly string[] {
  const last = paragraphs.at(-1) ?? '';
  const named = paragraphs.length > 1 && /^[—–-]\s*\S/.test(last) && last.length < 120 ? last : '';
  const said = named === '' ? paragraphs : paragraphs.slice(0, -1);
  const marked = said.some((paragraph) => /["“”]/.test(paragraph));
  return said.map((paragraph, at) => {
    const ends = at + 1 === said.length;
    const words = marked ? paragraph : `“${paragraph}${ends ? '”' : ''}`;
    return ends && named !== '' ? `${words} ${named}` : words;
  });
}
