import type { Article, Identity, Mention, Quotation, Quote, Reading, Span } from '../../src/types.js';

/** The first place of some words in a text. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

export function articleOf(id: string, text: string): Article {
  const paragraphs = Array.from(text.matchAll(/\S.*/g), (line, index) => {
    return { start: line.index, end: line.index + line[0].length, part: 'body' as const, number: index + 1 };
  });
  return { id, text, title: '', date: '', publisher: '', url: '', bylines: [], paragraphs };
}

export function quotationOf(text: string, words: string): Quotation {
  const span = spanOf(text, words);
  const outer = { start: span.start - 1, end: span.end + 1 };
  return { ...span, outer, paragraph: 0, depth: 0, style: 'double', unclosed: false, continuation: false };
}

/** A quote of the given words, said by the given mention, who is the given person. */
export function quoteOf(
  text: string,
  words: string,
  mention: string,
  identity: Identity,
  form: Mention['form'] = 'name',
): Quote {
  const quotation = quotationOf(text, words);
  return {
    quotation,
    type: 'direct',
    quoteRule: 'a-quote-rule',
    attribution: { mention: { ...spanOf(text, mention), form }, cue: spanOf(text, 'said'), rule: 'a-speaker-rule' },
    identity: { ...identity, rule: 'a-person-rule' },
    note: '',
    context: { start: 0, end: text.length },
    utterance: quotation,
    confidence: 0.954,
  };
}

export function readingOf(id: string, text: string, quotes: readonly Quote[]): Reading {
  return { article: articleOf(id, text), quotes, setAside: [] };
}

export function person(name: string, role = ''): Identity {
  return { name, kind: 'person', role };
}
