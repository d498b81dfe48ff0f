/** Example texts with marks: `“{quote:No,}” {cue:said} {speaker=Ann Lee:Lee}.` */
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import type { Quote, Reading, SetAside, Span } from '../../src/types.js';

export interface Marked {
  readonly text: string;
  readonly quote: Span;
  readonly cue?: Span;
  readonly speaker?: Span;
  readonly addressee?: Span;
  readonly medium?: Span;
  /** The canonical name that the mention stands for. */
  readonly name?: string;
}

type Part = 'quote' | 'cue' | 'speaker' | 'addressee' | 'medium';
const parts: readonly Part[] = ['quote', 'cue', 'speaker', 'addressee', 'medium'];

/** Takes the marks out of a text and returns where they stood; throws where no `{quote:…}` is marked. */
export function unmark(marked: string): Marked {
  let text = '';
  let at = 0;
  const found: Partial<Record<Part, Span>> & { name?: string } = {};
  for (const match of marked.matchAll(/\{(quote|cue|speaker|addressee|medium)(?:=([^:}]*))?:([^}]*)\}/g)) {
    text += marked.slice(at, match.index);
    const [whole, kind, name, words = ''] = match;
    const span = { start: text.length, end: text.length + words.length };
    found[parts.find((part) => part === kind) ?? 'speaker'] = span;
    if (name !== undefined) found.name = name;
    text += words;
    at = match.index + whole.length;
  }
  text += marked.slice(at);
  const { quote, ...others } = found;
  if (quote !== undefined) return { text, quote, ...others };
  // without a marked quote, the first stretch in marks is meant
  const first = /[“"]([^”"]+)[”"]/.exec(text);
  if (first?.[1] === undefined) throw new Error(`no quote in the example: ${marked}`);
  return { text, quote: { start: first.index + 1, end: first.index + 1 + first[1].length }, ...others };
}

export interface Read {
  readonly reading: Reading;
  readonly quote: Quote | undefined;
  readonly aside: SetAside | undefined;
}

/** Reads the text through the whole program and finds the marked quotation among quotes or set-aside stretches. */
export function read({ text, quote }: Marked): Read {
  const reading = readArticle(parseArticle('example', text));
  const overlaps = (span: Span): boolean => span.start < quote.end && quote.start < span.end;
  const aside = reading.setAside.find(({ span }) => overlaps(span) && Math.abs(span.start - quote.start) <= 2);
  const found = reading.quotes.find(({ quotation }) => overlaps(quotation) && quotation.start <= quote.start + 1);
  // a set-aside stretch inside a quote is the one meant
  return { reading, quote: aside === undefined ? found : undefined, aside };
}

export function slice(text: string, span: Span | undefined): string | undefined {
  return span === undefined ? undefined : text.slice(span.start, span.end);
}
