/** An article read as sentences: what the rules of every stage look at. */
import type { Article, Marks, Paragraph, Quotation } from '../types.js';
import { freeNames } from './calendar-names.js';
import { chunkSentence } from './chunker.js';
import { Echoes } from './echoes.js';
import { isHeadline, withoutTitleCase } from './headlines.js';
import type { Sentence } from './sentence.js';
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
  /** Words, in lower case, that the article writes with a capital inside its sentences. */
  readonly names: ReadonlySet<string>;
  /** Absent for nested quotations and those swallowed by an aside. */
  placeOf(quotation: Quotation): Place | undefined;
  sentenceOf(place: Place): Sentence;
  /** The quotation of the story whose words a heading repeats. */
  originalOf(quotation: Quotation): Quotation | undefined;
}

export function readText(article: Article, marks: Marks): Text {
  const places = new Map<Quotation, Place>();
  const outermost = groupByParagraph(marks.quotations, article.paragraphs.length);
  const wordsOf = freeNames(
    article.paragraphs.map((paragraph, index) =>
      paragraph.part === 'body' || paragraph.part === 'title'
        ? splitWords(article.text, paragraph, outermost[index] ?? [])
        : [],
    ),
  );
  const names = capitalsInside(article, wordsOf);
  // no `map`: once V8 has optimised it, its arrays may have holes, and the rules are compiled anew for those
  const blocks = Array.from(article.paragraphs, (paragraph, index): Block => {
    const printed = wordsOf[index] ?? [];
    const title = paragraph.part === 'title';
    const words = title || isHeadline(printed, 0, printed.length) ? withoutTitleCase(printed, names) : printed;
    const bounds = splitSentences(article.text, words);
    const sentences: Sentence[] = [];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const from = bounds[i] ?? 0;
      const to = bounds[i + 1] ?? from;
      if (to <= from) continue;
      const headline = title || isHeadline(printed, from, to);
      sentences.push({ words, from, to, chunks: chunkSentence(words, from, to, names, headline), headline });
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
  const echoes = new Echoes(article.text, marks.quotations, blocks);
  return {
    article,
    marks,
    blocks,
    names,
    originalOf: (quotation) => echoes.originalOf(quotation),
    placeOf: (quotation) => places.get(quotation),
    sentenceOf: (place) => sentenceAt(blocks, place),
  };
}

/** Words with a capital behind a lower-case word or a comma: no sentence's start gave it to them. */
function capitalsInside(article: Article, wordsOf: readonly (readonly Word[])[]): Set<string> {
  const names = new Set<string>();
  wordsOf.forEach((words, index) => {
    if (article.paragraphs[index]?.part !== 'body' || isHeadline(words, 0, words.length)) return;
    for (let at = 1; at < words.length; at++) {
      const word = words[at];
      const before = words[at - 1];
      if (
        word?.kind === 'word' &&
        word.capital &&
        before?.kind === 'word' &&
        !before.text.endsWith('.') &&
        /^[^\p{Ll}]/u.test(word.text)
      )
        names.add(word.lower);
    }
  });
  return names;
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
