/**
 * The nouns of the program. Offsets inside are UTF-16 code units into `Article.text`, end-exclusive;
 * `dataset/rows.ts` turns them into code points, once.
 */

/** A stretch of an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a paragraph is for: only the title and the body hold the article's own quotations. */
export type Part = 'title' | 'header' | 'body' | 'boilerplate';

/** A run of non-blank text between line breaks, white space at its ends left out. */
export interface Paragraph extends Span {
  readonly part: Part;
  /** 1-based among the paragraphs of the body; 0 elsewhere. */
  readonly number: number;
}

/** One news article, taken apart but never altered. */
export interface Article {
  readonly id: string;
  /** The decoded file, a leading byte order mark removed and nothing else touched. */
  readonly text: string;
  readonly title: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  readonly publisher: string;
  readonly url: string;
  readonly bylines: readonly string[];
  /** Every paragraph in reading order: together they hold every character that isn't white space. */
  readonly paragraphs: readonly Paragraph[];
}

/** A stretch in quotation marks; `start` and `end` enclose the words between the marks. */
export interface Quotation extends Span {
  /** The words with their marks; it meets the words on a side where no mark stands. */
  readonly outer: Span;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** 0 for an outermost quotation, 1 for one inside another. */
  readonly depth: number;
  readonly style: 'double' | 'single';
  /** No closing mark: the quotation runs to the end of its paragraph. */
  readonly unclosed: boolean;
  /** The paragraph above ended inside a quotation that this one goes on with. */
  readonly continuation: boolean;
}

/** A mark that opens or closes nothing. */
export interface StrayMark extends Span {
  readonly paragraph: number;
}

/** All marks of an article, in reading order; each belongs to exactly one of the two lists. */
export interface Marks {
  readonly quotations: readonly Quotation[];
  readonly strays: readonly StrayMark[];
}

export type QuoteType = 'direct' | 'mixed';

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

/** Whether a quotation is a quoted statement, and why. */
export type Verdict =
  { readonly statement: true; readonly type: QuoteType } | { readonly statement: false; readonly reason: string };

/** Words outside the marks that name someone. */
export interface Mention extends Span {
  readonly form: 'name' | 'pronoun' | 'description' | 'joint';
}

/** Which mention speaks, and the words that say so. */
export interface Attribution {
  /** Absent only where the utterance has it: see `utterance`. */
  readonly mention?: Mention;
  readonly cue?: Span;
  readonly addressee?: Span;
  readonly medium?: Span;
  /** The quotation whose utterance this one goes on with. */
  readonly goesOnFrom?: Quotation;
  /** What the reader should doubt: negated, hypothetical, … in plain words. */
  readonly doubt?: string;
}

/** Who a mention is. */
export interface Identity {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string;
  /** The earlier words that settle it, where there are any. */
  readonly evidence?: Span;
}

/** A finding with the id of the rule that made it. The engine stamps it; no rule names itself. */
export type Stamped<F> = F & { readonly rule: string };

/** One quoted statement with what every stage found, or why a stage found nothing. */
export interface Quote {
  readonly quotation: Quotation;
  readonly type: QuoteType;
  readonly quoteRule: string;
  readonly attribution?: Stamped<Attribution>;
  readonly identity?: Stamped<Identity>;
  /** Doubts in plain words; why it is unattributed. */
  readonly note: string;
  /** The sentence or sentences that hold the quote and its cue. */
  readonly context: Span;
  /** The first piece of the utterance: the quotation itself where it is whole. */
  readonly utterance: Quotation;
  /** Measured share of right rows for these rules, 0 to 1. */
  readonly confidence: number;
}

/** A stretch in marks that is no quoted statement of this article, or a stray mark. */
export interface SetAside {
  readonly span: Span;
  readonly paragraph: number;
  readonly reason: string;
  readonly rule: string;
}

/** What the pass over one article yields: together, every quotation mark of its text. */
export interface Reading {
  readonly article: Article;
  readonly quotes: readonly Quote[];
  readonly setAside: readonly SetAside[];
}
