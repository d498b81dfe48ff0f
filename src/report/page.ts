import type { Html } from './html.js';
import { html, Html as Markup, json } from './html.js';
import { reviewColumns, verdicts } from '../dataset/corrections/correction.js';
import type { PageData } from './page-data.js';
import { quotesSection } from './quotes-section.js';
import { script, style } from './bundled.js';

/** SHA-256 of a text, in base64: what a content security policy names inline scripts and styles by. */
export type Digest = (text: string) => string;

export interface Page {
  readonly title: string;
  readonly top: Html;
  readonly articles: Html;
  readonly bottom: Html;
  readonly data: Omit<PageData, 'columns' | 'verdicts'>;
}

/** A whole page. Its policy lets nothing run or load but its own style and script and, where paged, what that adds. */
export function pageText({ title, top, articles, bottom, data }: Page, digest: Digest): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    `script-src 'sha256-${digest(script)}'${data.paged ? " 'strict-dynamic'" : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const facts: PageData = {
    ...data,
    columns: reviewColumns.map(({ name, type }) => [name, type] as const),
    verdicts: verdicts.filter((verdict) => verdict !== 'missed'),
  };
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${element('style', new Markup(style))}
      </head>
      <body>
        <a class="skip" href="#browse">To the quotes</a>
        ${top}
        <main>${quotesSection(data.paged, articles)}</main>
        ${bottom}
        <div id="review" role="region" aria-label="Your verdicts" hidden>
          <p id="verdicts" role="status"></p>
          <button type="button" id="download">Download review.csv</button
          ><button type="button" id="discard">Discard</button>
        </div>
        ${element('script type="application/json" id="page"', json(facts))} ${element('script', new Markup(script))}
      </body>
    </html> `;
  return page.text;
}

/** An element whose content is to stand exactly so, since the policy names it by its digest. */
function element(tag: string, content: Html): Html {
  return new Markup(`<${tag}>${content.text}</${tag.split(' ')[0] ?? ''}>`);
}
