import type { Article, Paragraph, Part } from '../types.js';
import { setPageAside } from './aside.js';
import { readDate, readTimestamp } from './dates.js';
import { readAuthors, readFront } from './front.js';
import { isBareName, isOutlet, readHeaderLine } from './header.js';
import { splitLines, type Line } from './lines.js';
import { withoutMarkup } from './markdown.js';
import { titleLines } from './title.js';

/** How many lines may stand between the title and the body. */
const HEADER_LINES = 12;

/** What is known of an article besides its text: it goes before what the text says. */
export interface Given {
  readonly title?: string;
  /** In any form that `readTimestamp` reads. */
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** Names, joined by commas. */
  readonly author?: string;
}

/**
 * Takes an article apart: its title, date, publisher, bylines, and a part for every paragraph. What isn't known to be
 * header or page furniture is body, since a body paragraph wrongly set aside loses its quotes.
 *
 * Takes the article's id, its decoded text and what else is known of it; returns the article, whose text is the one
 * given less a byte order mark.
 */
export function parseArticle(id: string, text: string, given: Given = {}): Article {
  const bare = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return new Parser(id, bare, given).parse();
}

class Parser {
  private readonly lines: Line[];
  private readonly parts: Part[];
  private title = '';
  private date = '';
  private publisher = '';
  private url = '';
  private bylines: string[] = [];

  constructor(
    private readonly id: string,
    private readonly text: string,
    private readonly given: Given,
  ) {
    this.lines = splitLines(text);
    this.splitDatedTitle();
    this.parts = this.lines.map(() => 'body');
  }

  parse(): Article {
    const front = this.readFields();
    this.readHeader(this.readTitle(front));
    const origin = setPageAside(
      this.lines.map((_, index) => this.words(index)),
      this.parts,
    );
    this.publisher ||= origin;
    let number = 0;
    const paragraphs = this.lines.map(({ start, end }, index): Paragraph => {
      const part = this.parts[index] ?? 'body';
      if (part === 'body') number += 1;
      return { start, end, part, number: part === 'body' ? number : 0 };
    });
    const { id, text, title, date, publisher, url, bylines } = this;
    return { id, text, title, date, publisher, url, bylines, paragraphs };
  }

  /** The words of a line without markup; of a very long one, enough to see that it is long. */
  private words(index: number): string {
    const line = this.lines[index];
    return line ? withoutMarkup(this.text.slice(line.start, Math.min(line.end, line.start + 1000))) : '';
  }

  /** "date 2022-05-03 Bridge opens": the date becomes a line of its own, so that the title is the title. */
  private splitDatedTitle(): void {
    const first = this.lines[0];
    const dated = /^(?:date:? )?(?<date>\d{4}-\d{2}-\d{2}) +(?=\S)/.exec(this.words(0));
    if (!first || !dated || this.lines.length < 2) return;
    const split = first.start + dated[0].length;
    this.lines.splice(0, 1, { ...first, end: first.start + dated[0].trimEnd().length }, { ...first, start: split });
    this.date = readDate(dated.groups?.date ?? '');
  }

  private readFields(): number {
    const front = readFront(this.text, this.lines);
    const fields = { ...front.fields, ...this.given };
    this.parts.fill('header', 0, front.lines);
    this.title = (fields.title ?? '').trim().replace(/\s+/g, ' ');
    this.date = readTimestamp(this.given.date ?? '') || this.date || readTimestamp(fields.date ?? '');
    this.publisher = fields.publisher ?? '';
    this.url = fields.url ?? '';
    this.bylines = fields.author ? readAuthors(fields.author) : [];
    return front.lines;
  }

  /** Marks the title's lines; returns the first line after them. */
  private readTitle(from: number): number {
    let at = from;
    const datedLine = this.parts[0] === 'body' && readDate(this.words(0).replace(/^date:? /, '')) !== '';
    if (datedLine && this.date !== '' && from === 0) {
      this.parts[0] = 'header';
      at = 1;
    }
    const heading = this.words(at);
    if (this.title !== '') {
      // Front matter has named the title; the text may print it once more.
      if (heading.trim() !== this.title) return at;
      this.parts[at] = 'title';
      return at + 1;
    }
    const known = at > 0 && from === 0;
    const count = known ? 1 : titleLines(this.text, this.lines, at);
    if (count === 0) return at;
    this.parts.fill('title', at, at + count);
    this.title = heading.trim().replace(/\s*;$/, '');
    return at + count;
  }

  private readHeader(from: number): void {
    const last = Math.min(from + HEADER_LINES, this.lines.length - 1);
    let bareNames: number[] = [];
    for (let index = from; index < last; index += 1) {
      const words = this.words(index);
      const line = readHeaderLine(words);
      if (line) {
        this.parts[index] = 'header';
        this.date ||= line.date ?? '';
        for (const name of bareNames) this.takeName(name);
        bareNames = [];
        this.bylines.push(...(line.bylines ?? []).filter((name) => !this.bylines.includes(name)));
      } else if (isBareName(words)) {
        // A bare name is a byline only where a date or a reading time follows among such lines.
        bareNames.push(index);
      } else if (!this.nearLabel(index) && !this.overByline(index)) {
        break;
      } else {
        bareNames = [];
      }
    }
  }

  /** An archive prints "FULL TEXT." after an abstract of a paragraph or two. */
  private nearLabel(index: number): boolean {
    for (let above = index - 1; above >= Math.max(0, index - 3); above -= 1) {
      if (this.parts[above] === 'header' && readHeaderLine(this.words(above))?.kind === 'label') return true;
    }
    return false;
  }

  /** A standfirst: a line or two under the title, with "By Ann Lee" under them. */
  private overByline(index: number): boolean {
    return [index + 1, index + 2].some((below) => readHeaderLine(this.words(below))?.kind === 'byline');
  }

  private takeName(index: number): void {
    const name = this.words(index);
    this.parts[index] = 'header';
    if (!isOutlet(name)) this.bylines.push(name);
    else this.publisher ||= name;
  }
}
