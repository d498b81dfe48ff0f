import type { Given } from '../../article/parse.js';
import type { LoneRows } from '../../dataset/rows.js';
import type { Position } from '../decode.js';

/** A file to read articles from: where it lies, and what the user knows it as. */
export interface File {
  /** Where its bytes lie: itself, or a copy that was unpacked or converted. */
  readonly disk: string;
  /** As the user would name it. */
  readonly path: string;
  /** Relative to the path given on the command line, with slashes: the same on every machine. */
  readonly relative: string;
}

/** How the user says that files are to be read. */
export interface ReadOptions {
  /** The names of fields in records, by the names that saidso has for them: `{ text: 'body' }`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The encoding of all files, as the WHATWG names it; none: UTF-8. */
  readonly encoding?: string;
  /** The name of the format of standard input and of files whose ending says nothing. */
  readonly format?: string;
}

/** An article's text with what the file says of it apart from the text. */
export interface ArticleText {
  readonly text: string;
  readonly given: Given;
}

/** One record of a file of records. */
export interface RecordText extends ArticleText {
  readonly id: string;
  /** The rows that were made of it already, in parts that `extract` wrote. */
  readonly rows?: LoneRows;
}

export interface Problem {
  readonly problem: string;
  readonly at?: Position;
}

/** A stretch of a file that holds one record, in bytes. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  /** 1-based, of the line that it begins on. */
  readonly line: number;
}

/** Reads the bytes of one record. */
export type RecordReader = (bytes: Buffer) => RecordText | Problem;

/**
 * What a file of records says about itself, and all that a reader of one of its records must know: plain data, so that
 * it can be sent to other threads.
 */
export interface Shape {
  readonly format: string;
  readonly columns: Readonly<Record<string, string>>;
  /** The line of names, where the format has one. */
  readonly header?: readonly string[];
  readonly delimiter?: string;
}

interface Named {
  readonly name: string;
  /** With the dot, in lower case. */
  readonly endings: readonly string[];
  /** One line of the README: what is read from it. */
  readonly says: string;
  /** The first bytes of such a file, where they tell. */
  readonly looksLike?: (head: Buffer) => boolean;
}

/** A format of which each file holds one article. */
export interface ArticleFormat extends Named {
  readonly kind: 'article';
  /** The text as offsets refer to it. `as is`: that is the decoded file. */
  readonly text: 'as is' | ((bytes: Buffer) => Promise<ArticleText | Problem>);
}

/** A format of which each file holds many articles, one after another. */
export interface RecordFormat extends Named {
  readonly kind: 'records';
  /** Looks at the file's head; the first record may begin after it. */
  readonly shape: (disk: string, options: ReadOptions) => (Shape & { readonly from: Stretch }) | Problem;
  /** Parts the file into records without reading them. */
  readonly stretches: (disk: string, from: Stretch, shape: Shape) => AsyncIterable<Stretch>;
  readonly reader: (shape: Shape) => RecordReader;
}

/** A format of files that hold files. */
export interface ContainerFormat extends Named {
  readonly kind: 'container';
  /** Unpacks a file into others; fails with an `Error` that says what is wrong with it. */
  readonly unpack: (file: File) => AsyncIterable<File>;
}

export type Format = ArticleFormat | RecordFormat | ContainerFormat;
