import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleText, Problem } from './formats/format.js';
import { readTimestamp } from '../article/dates.js';
import { listIn, parseJson, stringIn, valueIn } from './json.js';

/** What of a parsed page is used here: the libraries' own types need those of a browser. */
interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
interface Element extends Node {
  getAttribute(name: string): string | null;
  remove(): void;
  querySelectorAll(selector: string): Iterable<Element>;
  querySelector(selector: string): Element | null;
}

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

/** Never part of what an article says. */
const notText =
  'script, style, noscript, template, iframe, svg, form, button, nav, [hidden], [aria-hidden="true"], [role="dialog"], [role="navigation"], .pullquote, .pull-quote';

function documentOf(page: string): Element {
  const document: unknown = Reflect.get(parseHTML(page), 'document');
  if (isElement(document)) return document;
  throw new Error('no document came of the page');
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value;
}

function mainOf(page: string): Element | undefined {
  const document = documentOf(page);
  for (const furniture of document.querySelectorAll(notText)) {
    if (furniture.getAttribute('type') !== 'application/ld+json') furniture.remove();
  }
  const options = { charThreshold: 200, serializer: (node: Element) => node };
  const read: { readonly content?: Element | null | undefined } | null = new Readability(document, options).parse();
  return read?.content ?? undefined;
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
    const paragraph = words.replace(/\s+/g, ' ').trim();
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

/** What the page's metadata says of the article: its data for search engines first, then for social networks. */
function factsOf(document: Element): ArticleText['given'] {
  const data = newsData(document);
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const selector = `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`;
      const content = document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
      if (content !== '') return content;
    }
    return '';
  };
  const site = nameIn(valueIn(data, 'publisher')) || meta('og:site_name', 'application-name', 'publisher');
  const heading = document.querySelector('h1')?.textContent ?? '';
  const told = stringIn(data, 'headline') ?? '';
  const shown = meta('og:title', 'twitter:title') || (document.querySelector('title')?.textContent ?? '');
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const dates = [stringIn(data, 'datePublished') ?? '', meta('article:published_time', 'datePublished', 'date'), time];
  const facts = {
    title: oneLine(heading) || oneLine(told) || withoutSite(oneLine(shown), site),
    date: dates.find((date) => readTimestamp(date) !== '') ?? '',
    publisher: oneLine(site),
    url: link || meta('og:url'),
    author: authorsOf(data) || authorOf(meta('author', 'article:author', 'byl')),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** "Bridge opens | Daily Post" → "Bridge opens" */
function withoutSite(title: string, site: string): string {
  const cut = title.length - site.length;
  if (site === '' || !title.endsWith(site) || cut < 4) return title;
  return title.slice(0, cut).replace(/\s*[|–—-]\s*$/, '');
}

/** A web address in the place of a name is no name. */
function authorOf(name: string): string {
  return /^https?:/.test(name) ? '' : name.replace(/^by /i, '');
}

/** The first description of an article in the page's JSON-LD. */
function newsData(document: Element): unknown {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parseJson(script.textContent ?? '');
    const candidates = [value, ...itemsOf(value), ...listIn(value, '@graph')];
    const found = candidates.find((item) => /Article|BlogPosting|Report/.test(typesOf(item)));
    if (found !== undefined) return found;
  }
  return undefined;
}

function typesOf(item: unknown): string {
  return [stringIn(item, '@type') ?? '', ...listIn(item, '@type').map(String)].join(' ');
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function nameIn(value: unknown): string {
  return typeof value === 'string' ? value : (stringIn(value, 'name') ?? '');
}

function authorsOf(data: unknown): string {
  const author = valueIn(data, 'author');
  const names = [author, ...itemsOf(author)].map(nameIn).map(authorOf);
  return names.filter((name) => name !== '').join(', ');
}
