import type { ArticleText } from './formats/format.js';
import { readTimestamp } from '../article/dates.js';
import { readHeaderLine } from '../article/header.js';
import { listIn, parseJson, stringIn, valueIn } from './json.js';

/** What of a parsed page is used here: the libraries' own types need those of a browser. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
export interface Element extends Node {
  getAttribute(name: string): string | null;
  outerHTML: string;
  remove(): void;
  querySelectorAll(selector: string): Iterable<Element>;
  querySelector(selector: string): Element | null;
}

/** What the page's metadata says of the article: its data for search engines first, then for social networks. */
export function factsOf(document: Element): ArticleText['given'] {
  const data = newsData(document);
  const meta = (...names: readonly string[]) => {
    for (const name of names) {
      const selector = `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`;
      const content = document.querySelector(selector)?.getAttribute('content')?.trim() ?? '';
      if (content !== '') return content;
    }
    return '';
  };
  const shown = meta('og:title', 'twitter:title') || (document.querySelector('title')?.textContent ?? '');
  const told = oneLine(nameIn(valueIn(data, 'publisher')) || meta('og:site_name', 'application-name', 'publisher'));
  const title = headingOf(document, oneLine(stringIn(data, 'headline') ?? ''), oneLine(shown), told);
  const publisher = told || siteBehind(oneLine(document.querySelector('title')?.textContent ?? ''), title);
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const dates = [stringIn(data, 'datePublished') ?? '', meta(...dateNames), ...times(document)];
  const facts = {
    title,
    date: dates.find((date) => readTimestamp(date) !== '') ?? '',
    publisher,
    url: link || meta('og:url'),
    author:
      authorsOf(data) ||
      authorOf(meta('author', 'article:author', 'byl', 'dc.creator', 'parsely-author')) ||
      bylineOf(document),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What pages call the date in their metadata. */
const dateNames = [
  'article:published_time',
  'datePublished',
  'date',
  'parsely-pub-date',
  'pubdate',
  'publish-date',
  'publication_date',
  'sailthru.date',
  'dc.date',
  'DC.date.issued',
  'dcterms.created',
];

/** The dates that a page shows, the one that it says to be its own first. */
function* times(document: Element): Generator<string> {
  for (const selector of ['[itemprop="datePublished"]', 'time[datetime]']) {
    const element = document.querySelector(selector);
    if (element === null) continue;
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? oneLine(element.textContent ?? '');
  }
}

/**
 * The headline: the heading that the page's title begins with, else its first, where that is not the outlet's name as
 * its logo has it, else what the metadata say.
 */
function headingOf(document: Element, told: string, shown: string, site: string): string {
  const headings = Array.from(document.querySelectorAll('h1, h2'), (heading) => ({
    text: oneLine(heading.textContent ?? ''),
    first: heading.nodeName === 'H1',
  })).filter(({ text }) => text !== '' && text !== site);
  const named = headings.find(({ text }) => text === told || shown.startsWith(text));
  return (named ?? headings.find(({ first }) => first))?.text ?? (told || withoutSite(shown, site));
}

const separator = / [|«»–—·-] /;

/** "Bridge opens | Daily Post" → "Bridge opens" */
function withoutSite(title: string, site: string): string {
  const cut = title.length - site.length;
  if (site === '' || !title.endsWith(site) || cut < 4) return title;
  return title.slice(0, cut).replace(/\s*[|«»–—·-]\s*$/, '');
}

/** "Bridge opens | News | Daily Post" → "Daily Post", where the headline is known to end before the first line. */
function siteBehind(title: string, heading: string): string {
  const rest = title.startsWith(heading) ? title.slice(heading.length) : '';
  return separator.test(rest.slice(0, 3)) ? (rest.split(separator).at(-1) ?? '').trim() : '';
}

/** The authors that a page shows, where the words are nothing but names. */
function bylineOf(document: Element): string {
  for (const selector of ['[itemprop="author"]', '[rel="author"]', '.byline']) {
    const words = oneLine(document.querySelector(selector)?.textContent ?? '');
    const line = words === '' ? undefined : readHeaderLine(`By ${words.replace(/^by:? /i, '')}`);
    if (line?.bylines !== undefined) return line.bylines.join(', ');
  }
  return '';
}

/** A web address in the place of a name is no name. */
function authorOf(name: string): string {
  return /^https?:/.test(name) ? '' : name.replace(/^by /i, '');
}

/** What hid scripts from the browsers of old. */
const cdata = /^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\*\/)?|(?:\/\/|\/\*)?\s*\]\]>(?:\*\/)?\s*$/g;

/** The first description of an article in the page's JSON-LD. */
function newsData(document: Element): unknown {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parseJson((script.textContent ?? '').replace(cdata, ''));
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
