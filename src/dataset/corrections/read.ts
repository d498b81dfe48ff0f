import { parse } from 'csv-parse/sync';
import type { Correction } from './correction.js';
import { bindingOf, oneLine, verdicts } from './correction.js';
import { unguard } from '../guard.js';

/** What is wrong with a line of a review file, and the mend. */
export interface LineFault {
  readonly line: number;
  readonly message: string;
}

export type ReviewFile = { readonly corrections: readonly Correction[] } | { readonly faults: readonly LineFault[] };

const needed = ['verdict', 'correct_speaker', 'speaker', 'quote', 'article_id', 'quote_id'] as const;

/**
 * Reads a review file as spreadsheets save it: with or without a byte order mark, commas, semicolons or tabs, any
 * line ends. Returns the judged rows, or everything that is wrong with it. Never throws.
 */
export function readReviewFile(text: string): ReviewFile {
  const lines = linesOf(text);
  if ('faults' in lines) return lines;
  const [header, ...rows] = lines;
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    return { faults: [{ line: 1, message: `has no column ${missing.join(', ')}; saidso review writes them all` }] };
  }
  const faults: LineFault[] = [];
  const byBinding = new Map<string, { correction: Correction; line: number }>();
  for (const { cells, line } of rows) {
    const read = correctionOf((name) => oneLine(unguard(cells[names.indexOf(name)] ?? '')));
    if (read === undefined) continue;
    if (typeof read === 'string') {
      faults.push({ line, message: read });
      continue;
    }
    const other = byBinding.get(bindingOf(read));
    if (other !== undefined && !agree(other.correction, read)) {
      faults.push({ line, message: `judges the quote of line ${other.line} otherwise; keep one of the two` });
    }
    byBinding.set(bindingOf(read), { correction: read, line });
  }
  if (faults.length > 0) return { faults };
  return { corrections: Array.from(byBinding.values(), ({ correction }) => correction) };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

function linesOf(text: string): readonly Line[] | { readonly faults: readonly LineFault[] } {
  const found: Line[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }) => {
        found.push({ line: lines, cells });
        return null;
      },
    });
    return found;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { faults: [{ line: lineIn(error), message: `is no CSV: ${message}; save it as CSV again` }] };
  }
}

/** The separator that the header has most of. */
function delimiterOf(text: string): string {
  const header = /^.*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.delimiter ?? ',';
}

function lineIn(error: unknown): number {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
}

/** A judged row, what is wrong with it, or nothing where nobody has judged it. */
function correctionOf(cell: (name: string) => string): Correction | string | undefined {
  const said = cell('verdict').toLowerCase().replace(/[ _]/g, '-');
  const correctSpeaker = cell('correct_speaker');
  const verdict = verdicts.find((known) => known === said);
  if (said === '') {
    return correctSpeaker === ''
      ? undefined
      : 'has a correct_speaker but no verdict; write wrong-speaker in the column verdict';
  }
  if (verdict === undefined) return `verdict "${cell('verdict')}": not one of ${verdicts.join(', ')}`;
  const taken = correctSpeaker !== '' && (verdict === 'ok' || verdict === 'not-a-quote');
  if (taken) return `verdict ${verdict} takes no correct_speaker; empty it, or write wrong-speaker`;
  const quoteId = cell('quote_id');
  const articleId = cell('article_id') || quoteId.slice(0, Math.max(quoteId.lastIndexOf(':'), 0));
  if (articleId === '') return 'has no article_id; give the id of the article that holds the words';
  if (cell('quote') === '') return 'has no words in the column quote; copy them from the article';
  if (quoteId === '' && verdict !== 'missed')
    return `has no quote_id; copy it from quotes, or write the verdict missed`;
  if (quoteId !== '' && !/^.+:\d+-\d+$/.test(quoteId)) {
    return `quote_id "${quoteId}": write <article_id>:<start>-<end>, or with the verdict missed nothing`;
  }
  return {
    verdict,
    correct_speaker: correctSpeaker,
    comment: cell('comment'),
    confidence: numberOf(cell('confidence')),
    speaker: cell('speaker'),
    quote: cell('quote'),
    context: cell('context'),
    mention: cell('mention'),
    cue: cell('cue'),
    note: cell('note'),
    article_title: cell('article_title'),
    article_id: articleId,
    quote_id: quoteId,
    quote_rule: cell('quote_rule'),
    speaker_rule: cell('speaker_rule'),
    person_rule: cell('person_rule'),
  };
}

/** A number as a spreadsheet of any country writes it. */
function numberOf(text: string): number | null {
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? null : number;
}

function agree(a: Correction, b: Correction): boolean {
  return a.verdict === b.verdict && a.correct_speaker === b.correct_speaker;
}
