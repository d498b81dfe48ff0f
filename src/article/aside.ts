import type { Part } from '../types.js';
import { isFurniture, isRelatedHeading, isShouted, originOf } from './boilerplate.js';

/** Body paragraphs that must stand above a line before what follows it can be the end of the page. */
const BODY_BEFORE_END = 3;

/**
 * Marks those body lines that belong to the page. Takes the words of each line and the parts found so far, which it
 * changes; returns the publisher that a line of origin names, or ''.
 */
export function setPageAside(lines: readonly string[], parts: Part[]): string {
  return new Page(lines, parts).setAside();
}

class Page {
  private teaserCounts: number[] = [];

  constructor(
    private readonly lines: readonly string[],
    private readonly parts: Part[],
  ) {}

  private words(index: number): string {
    return this.lines[index] ?? '';
  }

  setAside(): string {
    let body = 0;
    let origin = '';
    for (let index = 0; index < this.parts.length; index += 1) {
      if (this.parts[index] !== 'body') continue;
      const words = this.words(index);
      const publisher = originOf(words);
      const late = body >= BODY_BEFORE_END;
      if (publisher !== undefined) origin ||= publisher;
      if (publisher !== undefined && late && this.endsHere(index)) {
        this.parts.fill('boilerplate', index);
        return origin;
      }
      if (late && isRelatedHeading(words)) {
        const end = this.teasersEnd(index + 1);
        this.parts.fill('boilerplate', index, end);
        index = end - 1;
      } else if (
        publisher !== undefined ||
        isFurniture(words) ||
        (body > 0 && this.between(index) && isShouted(words))
      ) {
        this.parts[index] = 'boilerplate';
      } else {
        body += 1;
      }
    }
    return origin;
  }

  /** Whether a line stands between two that are not in capitals: some texts are in capitals throughout. */
  private between(index: number): boolean {
    return [index - 1, index + 1].every((at) => /\p{Ll}{3}/u.test(this.words(at)));
  }

  /** Whether what follows a line of origin is the page's: nothing long, or a heading over related stories. */
  private endsHere(index: number): boolean {
    for (let below = index + 1; below <= Math.min(index + 3, this.parts.length); below += 1) {
      if (below === this.parts.length || isRelatedHeading(this.words(below))) return true;
    }
    return this.teasersEnd(index + 1) === this.parts.length;
  }

  /** Where a list of other articles ends: all that follows when a third of it looks like one, else its headlines. */
  private teasersEnd(from: number): number {
    const teasers = this.teasersFrom[from] ?? 0;
    if (teasers * 3 >= this.parts.length - from) return this.parts.length;
    let end = from;
    while (end < this.parts.length && this.isTeaser(end)) end += 1;
    return end;
  }

  /** For each line, how many teasers stand from it to the end: counted once, when first asked for. */
  private get teasersFrom(): readonly number[] {
    if (this.teaserCounts.length === 0) {
      const counts = this.parts.map(() => 0);
      for (let index = this.parts.length - 1; index >= 0; index -= 1) {
        counts[index] = (counts[index + 1] ?? 0) + (this.isTeaser(index) ? 1 : 0);
      }
      this.teaserCounts = counts;
    }
    return this.teaserCounts;
  }

  private isTeaser(index: number): boolean {
    const words = this.words(index);
    return (
      /^[•*·▪–-]\s/.test(words) || (words.length <= 140 && !/[.!?:,;…]["”'’)]*$/.test(words)) || isFurniture(words)
    );
  }
}
