/**
 * The articles of tests/news: written for this project, each opening mark followed by a label in braces that says who speaks.
 * `unlabel` takes the labels out and tells where the words stood that they speak of.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parse.js';
import { readArticle } from '../../src/pipeline.js';
import type { Quote } from '../../src/types.js';
import { sameSpeaker, type NameLabel } from './names.js';

export const halves = ['read', 'unread'] as const;
export type Half = (typeof halves)[number];

/** A label with its stretch, in UTF-16 offsets into the text without labels, and who the rules say it is. */
export interface Judged {
  readonly article: string;
  readonly words: string;
  readonly label: NameLabel;
  /** The claimed speaker; absent where less than 80% of the stretch lies in rows with a speaker. */
  readonly claimed?: string;
  /** The row that claims it. */
  readonly quote?: Quote;
  readonly right: boolean;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'", '«': '»' };
const kinds: Readonly<Record<string, string>> = { document: 'organisation', group: 'unnamed' };

/** Takes the labels out of an article; `{?}` (even a careful reader would not know) leaves no label. */
export function unlabel(marked: string): { text: string; labels: NameLabel[] } {
  const labels: NameLabel[] = [];
  const found: { at: number; label: string }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\{([^{}\n]*)\}/g)) {
    text += marked.slice(from, match.index);
    from = match.index + match[0].length;
    found.push({ at: text.length, label: (match[1] ?? '').trim() });
  }
  text += marked.slice(from);
  for (const { at, label } of found) {
    if (label === '?') continue;
    const [, kind = 'person', speaker = ''] = /^(?:(organisation|unnamed|document|group):)?\s*(.*)$/.exec(label) ?? [];
    labels.push({
      start: at,
      end: closingMark(text, at),
      speaker: label === 'none' ? '-' : speaker,
      kind: label === 'none' ? 'none' : (kinds[kind] ?? kind),
    });
  }
  return { text, labels };
}

/** Where the stretch that begins at `at` ends: at its closing mark, or with its paragraph. Apostrophes inside words close nothing. */
function closingMark(text: string, at: number): number {
  const close = text.slice(at - 2, at) === "''" ? "''" : closers[text.charAt(at - 1)];
  if (close === undefined) throw new Error(`a label behind no opening mark: ${text.slice(at - 20, at)}{…}`);
  const line = text.indexOf('\n', at);
  const last = line < 0 ? text.length : line;
  for (let end = text.indexOf(close, at); end >= 0 && end <= last; end = text.indexOf(close, end + 1))
    if (!(close === '’' || close === "'") || !/\p{L}/u.test(text.charAt(end + 1))) return end;
  return last;
}

/** Reads the articles of one half and judges every label, as `speakers.py` does. */
export function judgeNews(half: Half): Judged[] {
  const folder = join(import.meta.dirname, '../news', half);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => judgeArticle(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}

function judgeArticle(article: string, marked: string): Judged[] {
  const { text, labels } = unlabel(marked);
  const rows = readArticle(parseArticle(article, text)).quotes.filter(({ identity }) => identity !== undefined);
  return labels.map((label) => {
    const letters = [...text.slice(label.start, label.end).matchAll(/[\p{L}\p{N}]/gu)].map(
      ({ index }) => label.start + index,
    );
    const held = rows.map((row) => ({
      row,
      hit: letters.filter((at) => at >= row.quotation.start && at < row.quotation.end).length,
    }));
    const covered = held.reduce((sum, { hit }) => sum + hit, 0);
    const best = held.toSorted((a, b) => b.hit - a.hit)[0];
    const words = text.slice(label.start, label.end);
    if (best === undefined || best.hit === 0 || covered < 0.8 * letters.length)
      return { article, words, label, right: false };
    const claimed = best.row.identity?.name ?? '';
    return {
      article,
      words,
      label,
      claimed,
      quote: best.row,
      right: label.kind !== 'none' && sameSpeaker(label, claimed),
    };
  });
}

/** Precision, recall and F1 of resolved names. */
export function whoScores(judged: readonly Judged[]): { precision: number; recall: number; f1: number } {
  const right = judged.filter((each) => each.right).length;
  const claimed = judged.filter((each) => each.claimed !== undefined).length;
  const labelled = judged.filter(({ label }) => label.kind !== 'none').length;
  const precision = right / Math.max(1, claimed);
  const recall = right / Math.max(1, labelled);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The figures of these halves, under the names that the floor gives them. */
export function newsFigures(of: readonly Half[]): Record<string, number> {
  return Object.fromEntries(of.map((half) => [`news ${half} who F1`, whoScores(judgeNews(half)).f1]));
}
