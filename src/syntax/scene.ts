/** An article read as sentences: what the rules of every stage look at. */
import type { Article, Marks, Paragraph, Quotation } from '../types.js';
import { chunkSentence } from './chunks.js';
import type { Sentence } from './clauses.js';
import { splitSentences } from './sentences.js';
import { splitWords, type Word } from './words.js';

/** A paragraph's sentences. */
export interface Block {
  readonly index: number;
  readonly paragraph: Paragraph;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Where a quotation stands: a chunk of a sentence of a block. */
export interface Place {
  readonly block: number;
  readonly sentence: number;
  readonly chunk: number;
}

export interface Text {
  readonly article: Article;
  readonly marks: Marks;
  /** One for each paragraph, by its index. */
  readonly blocks: readonly Block[];
  /** Absent for nested quotations and those swallowed by an aside. */
  placeOf(quotation: Quotation): Place | undefined;
  sentenceOf(place: Place): Sentence;
}

export function readText(article: Article, marks: Marks): Text {
  const places = new Map<Quotation, Place>();
  const outermost = groupByParagraph(marks.quotations, article.paragraphs.length);
  const blocks = article.paragraphs.map((paragraph, index): Block => {
    const read = paragraph.part === 'body' || paragraph.part === 'title';
    const words = read ? splitWords(article.text, paragraph, outermost[index] ?? []) : [];
    const bounds = splitSentences(article.text, words);
    const sentences: Sentence[] = [];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const from = bounds[i] ?? 0;
      const to = bounds[i + 1] ?? from;
      if (to > from) sentences.push({ words, from, to, chunks: chunkSentence(words, from, to) });
    }
    sentences.forEach((sentence, s) => {
      sentence.chunks.forEach((chunk, c) => {
        for (let w = chunk.start; w < chunk.end; w++) {
          const quotation = words[w]?.quotation;
          if (quotation !== undefined) places.set(quotation, { block: index, sentence: s, chunk: c });
        }
      });
    });
    return { index, paragraph, words, sentences };
  });
  return {
    article,
    marks,
    blocks,
    placeOf: (quotation) => places.get(quotation),
    sentenceOf: (place) => sentenceAt(blocks, place),
  };
}

function sentenceAt(blocks: readonly Block[], place: Place): Sentence {
  const sentence = blocks[place.block]?.sentences[place.sentence];
  if (sentence === undefined) throw new RangeError(`no sentence ${place.sentence} in paragraph ${place.block}`);
  return sentence;
}

function groupByParagraph(quotations: readonly Quotation[], count: number): Quotation[][] {
  const groups: Quotation[][] = Array.from({ length: count }, () => []);
  for (const quotation of quotations) if (quotation.depth === 0) groups[quotation.paragraph]?.push(quotation);
  return groups;
}
