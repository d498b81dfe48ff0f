import { describe, expect, test } from 'vitest';
import { articleOfPage } from '../../src/io/web-page.js';
import { parseArticle } from '../../src/article/parse.js';

const said = [
  'The harbour will stay shut until the spring, the port authority said on Tuesday after a storm broke two cranes and sank a tug.',
  '“We have never seen waves like these,” said Ann Lee, who runs the station. “The old men say the same, and they know.”',
  'Repairs will cost nine million, according to a report, and insurers have not said how much of that they will bear.',
  'Bo Rao called the plan “a patch on a patch” and said that the yard needed new rails before it needed new cranes.',
];
const paragraphs = said.map((words) => `<p>${words}</p>`).join('\n');
const headline = '<h1>Storm shuts harbour</h1>';

interface Page {
  readonly manner: string;
  readonly head?: string;
  readonly body: string;
  /** Beside the title, the date and the sentences above. */
  readonly publisher?: string;
  readonly authors?: readonly string[];
  /** What stands in the body beside the sentences above. */
  readonly more?: readonly string[];
}

const data = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

const pages: readonly Page[] = [
  {
    manner: 'a wire whose paragraphs are divisions',
    head: data({
      '@type': 'NewsArticle',
      headline: 'Storm shuts harbour',
      datePublished: '2024-03-05T23:40:11.000Z',
      publisher: { name: 'Harbour Wire' },
      author: [{ name: 'Ann Poole' }, { name: 'Bo Ruiz' }],
    }),
    body: `<article>${headline}${said.map((words) => `<div data-testid="paragraph">${words}</div>`).join('')}<div>Reporting by Ann Poole; Editing by Lia Marsh</div></article>`,
    publisher: 'Harbour Wire',
    authors: ['Ann Poole', 'Bo Ruiz'],
  },
  {
    manner: 'a graph of data, of which the article is one',
    head: data({
      '@graph': [
        { '@type': 'WebPage', datePublished: '2020-01-01' },
        {
          '@type': ['NewsArticle', 'Article'],
          datePublished: '2024-03-05T08:00:00+00:00',
          author: { name: 'Ann Poole' },
        },
      ],
    }),
    body: `<div class="entry-content">${headline}${paragraphs}</div><div>Share this: <a>Twitter</a></div>`,
    authors: ['Ann Poole'],
  },
  {
    manner: 'data hidden from old browsers',
    head: `<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-03-05"}\n//]]></script>`,
    body: `<article>${headline}${paragraphs}</article>`,
  },
  {
    manner: 'a logo in the first heading',
    head: '<meta property="og:title" content="Storm shuts harbour"><meta property="og:site_name" content="Ellis Post"><meta name="parsely-pub-date" content="2024-03-05T08:00:00Z">',
    body: `<header><h1><a href="/">Ellis Post</a></h1></header><article><h2>Storm shuts harbour</h2>${paragraphs}</article>`,
    publisher: 'Ellis Post',
  },
  {
    manner: 'an AMP page',
    head: data([
      { '@type': 'ReportageNewsArticle', datePublished: '2024-03-05', author: 'Ann Poole', publisher: 'Ellis Post' },
    ]),
    body: `<amp-sidebar><ul><li>“World” news</li></ul></amp-sidebar><article>${headline}${paragraphs}<amp-consent><p>We keep “crumbs” of you</p></amp-consent></article>`,
    publisher: 'Ellis Post',
    authors: ['Ann Poole'],
  },
  {
    manner: 'a blog with posts and block quotations',
    head: '<title>Storm shuts harbour « Ellis Blog</title>',
    body: `<div class="post"><h2>Storm shuts harbour</h2><time datetime="2024-03-05">Tuesday</time>${paragraphs}
      <blockquote class="twitter-tweet"><p>Harbour is shut. <a href="https://t.co/x">pic.twitter.com/abc</a></p>&mdash; Carol Fox (@fox)</blockquote>
      <blockquote><p>We did what we could, and it was not enough.</p><footer>Lia Marsh &amp; Co</footer></blockquote></div>`,
    publisher: 'Ellis Blog',
    more: ['“Harbour is shut.” — Carol Fox (@fox)', '“We did what we could, and it was not enough.” — Lia Marsh & Co'],
  },
  {
    manner: 'microdata',
    head: '<title>Storm shuts harbour - News - Ellis Times</title>',
    body: `<article>${headline}<span itemprop="author">By Ann Poole</span> <span itemprop="datePublished" content="2024-03-05T10:00">today</span>${paragraphs}</article>`,
    publisher: 'Ellis Times',
    authors: ['Ann Poole'],
  },
  {
    manner: 'a date for people alone',
    body: `<article>${headline}<p class="byline">By Ann Poole, Ellis Post</p><p>Published 5:12 PM EST, Tue March 5, 2024</p>${paragraphs}</article>`,
    authors: ['Ann Poole'],
  },
  {
    manner: 'what belongs to the page inside the article',
    head: '<meta name="pubdate" content="20240305">',
    body: `<article>${headline}<figure><img><figcaption>The harbour. <span>Credit: Ann Poole for The Times</span></figcaption></figure>
      <p>${said[0] ?? ''}</p><aside><h3>Related</h3><ul><li>“It was a wall”: tug sinks</li></ul></aside>${said
        .slice(1)
        .map((words) => `<p>${words}</p><div>Advertisement</div>`)
        .join('')}
      <p><strong>READ MORE: <a>Tug “lost” in storm</a></strong></p><p>Sign up for the “Quay” newsletter</p>
      <p><em>This story was updated at 5 p.m. to add comment.</em></p><p>Ann Poole covers harbours. Follow her on X @ap.</p></article>`,
  },
];

describe.each(pages)('a page: $manner', ({ head = '', body, publisher = '', authors = [], more = [] }) => {
  const read = articleOfPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  if ('problem' in read) throw new Error(read.problem);
  const article = parseArticle('page', read.text, read.given);

  test('says title, date, publisher and authors', () => {
    expect(article.title).toBe('Storm shuts harbour');
    expect([article.date, article.publisher, article.bylines]).toEqual(['2024-03-05', publisher, authors]);
  });

  test('has its sentences in their order, and nothing else in its body', () => {
    const texts = article.paragraphs
      .filter(({ part }) => part === 'body')
      .map(({ start, end }) => read.text.slice(start, end));
    expect(texts).toEqual([...said, ...more]);
  });
});

test('pages without the tags that HTML lets one leave out are read', () => {
  const body = '<p>The harbour froze on Monday, and boats lay in the ice.</p><p>“Nobody got out,” said Ann Lee.</p>';
  for (const page of [body, `<!doctype html><head><title>Ice</title></head><body>${body}</body>`]) {
    const read = articleOfPage(page);
    expect('text' in read ? read.text : read.problem).toContain('“Nobody got out,” said Ann Lee.');
  }
});
