import type { Article } from '../../types.js';
import type { ArticleRows } from '../rows.js';
import type { Correction, Unfitted } from './correction.js';
import type { HalfJudged } from './utterance.js';
import type { QuoteRow, SetAsideRow } from '../columns.js';
import type { SpeakerDirectory } from '../speaker-directory.js';
import { bySpanId } from '../order.js';
import { following, halfJudged, piecesOf, withoutForeignName } from './utterance.js';
import { missedRow } from './missed.js';
import { namesSame, nobody, rightSpeaker } from './right-speaker.js';
import { oneLine } from './correction.js';

export interface Corrected {
  readonly rows: ArticleRows;
  /** Every correction, bound to the place where its quote stands now. */
  readonly kept: readonly Correction[];
  readonly unfitted: readonly Unfitted[];
  readonly halfJudged: readonly HalfJudged[];
}

/**
 * Applies what people said to the rows of one article. What no longer fits its text changes nothing and is reported.
 * @param corrections in reading order
 */
export function applyCorrections(
  article: Article,
  rows: ArticleRows,
  corrections: readonly Correction[],
  directory: SpeakerDirectory,
): Corrected {
  if (corrections.length === 0) return { rows, kept: [], unfitted: [], halfJudged: [] };
  const table = new CorrectedTable(article, rows, directory);
  const unfitted: Unfitted[] = [];
  const kept = corrections.map((correction) => {
    const done = correction.verdict === 'missed' ? table.add(correction) : table.judge(correction);
    if ('reason' in done) unfitted.push({ correction, reason: done.reason });
    return 'reason' in done ? correction : { ...correction, quote_id: done.id };
  });
  const corrected = table.rows();
  return { rows: corrected, kept, unfitted, halfJudged: [...piecesOf(corrected.quotes).values()].flatMap(halfJudged) };
}

type Done = { readonly id: string } | { readonly reason: string };

class CorrectedTable {
  readonly #article: Article;
  readonly #before: ArticleRows;
  readonly #directory: SpeakerDirectory;
  readonly #quotes: Map<string, QuoteRow>;
  readonly #setAside: Map<string, SetAsideRow>;
  /** The rows as the rules had them, by id and by utterance. */
  readonly #rules: ReadonlyMap<string, QuoteRow>;
  readonly #pieces: ReadonlyMap<string, readonly QuoteRow[]>;

  constructor(article: Article, rows: ArticleRows, directory: SpeakerDirectory) {
    this.#article = article;
    this.#before = rows;
    this.#directory = directory;
    this.#rules = new Map(rows.quotes.map((row) => [row.quote_id, row]));
    this.#quotes = new Map(this.#rules);
    this.#setAside = new Map(rows.setAside.map((row) => [row.set_aside_id, row]));
    this.#pieces = piecesOf(rows.quotes);
  }

  /** Judges a row that the rules made. */
  judge(correction: Correction): Done {
    const { quote_id: id, verdict, comment } = correction;
    const row = this.#find(correction);
    if (typeof row === 'string') {
      const settled = verdict === 'not-a-quote' && this.#setAside.get(id)?.words;
      return typeof settled === 'string' && oneLine(settled) === correction.quote ? { id } : { reason: row };
    }
    if (verdict === 'not-a-quote') {
      this.#quotes.delete(row.quote_id);
      this.#setAside.set(row.quote_id, asSetAside(row, comment));
      return { id: row.quote_id };
    }
    return verdict === 'ok' ? this.#confirm(row, correction) : this.#reassign(row, correction);
  }

  /** Adds a quote that the rules missed, or judges the one that they have found since. */
  add(correction: Correction): Done {
    const made = missedRow(this.#article, correction);
    if (typeof made === 'string') return { reason: made };
    const { quote_id: id } = made;
    const own = this.#quotes.has(id) ? this.#rules.get(id) : undefined;
    if (own === undefined) {
      const across = [...this.#quotes.values()].find((row) => overlap(row, made));
      if (across !== undefined) return { reason: `overlaps the quote ${across.quote_id}` };
    }
    this.#setAside.delete(id);
    const row = own === undefined ? made : checked(own, correction, 'missed');
    const { correct_speaker: given } = correction;
    return this.#put(given === '' ? row : this.#withSpeaker(row, given));
  }

  rows(): ArticleRows {
    const quotes = [...this.#quotes.values()].sort((a, b) => bySpanId(a.quote_id, b.quote_id));
    const setAside = [...this.#setAside.values()].sort((a, b) => bySpanId(a.set_aside_id, b.set_aside_id));
    const ofOthers = quotes.filter(({ quote_id, speaker_id }) => this.#rules.get(quote_id)?.speaker_id !== speaker_id);
    const aliases = new Map(this.#before.aliases);
    for (const { quote_id } of ofOthers) aliases.delete(quote_id);
    return {
      quotes: withWholeUtterances(quotes),
      setAside,
      aliases,
      article: { ...this.#before.article, quotes: quotes.length },
    };
  }

  /** The row that a correction is bound to: at its place, or, where the text has moved, the one with its words. */
  #find({ quote_id: id, quote }: Correction): QuoteRow | string {
    const there = this.#rules.get(id);
    const alike = this.#before.quotes.filter((row) => oneLine(row.quote) === quote);
    const row = alike.find(({ quote_id }) => quote_id === id) ?? (alike.length === 1 ? alike[0] : undefined);
    if (row !== undefined) return this.#quotes.has(row.quote_id) ? row : 'its quote is set aside';
    if (alike.length > 1) return `${alike.length} quotes of the article have its words, none at its place`;
    return there === undefined
      ? 'the article has no quote of these words any more'
      : `the quote at its place reads otherwise now: ${JSON.stringify(oneLine(there.quote))}`;
  }

  #confirm(row: QuoteRow, correction: Correction): Done {
    const { speaker } = correction;
    if (speaker === '' && row.speaker !== '') return { reason: `the rules now name ${row.speaker}; look at it again` };
    const marked = checked(row, correction, 'ok');
    return this.#put(speaker === '' ? marked : this.#withSpeaker(marked, speaker));
  }

  #reassign(row: QuoteRow, correction: Correction): Done {
    const { correct_speaker: given, speaker: refused } = correction;
    const marked = checked(row, correction, 'wrong-speaker');
    if (given !== '') return this.#put(this.#withSpeaker(marked, given));
    const known = [row.speaker, this.#quotes.get(row.quote_id)?.speaker];
    if (row.speaker !== '' && !known.includes(refused)) {
      return { reason: `the rules now name ${row.speaker}; look at it again` };
    }
    const note = `a person says that it wasn't ${refused === '' ? 'nobody' : refused}`;
    return this.#put({ ...marked, ...nobody, note });
  }

  #withSpeaker(row: QuoteRow, given: string): QuoteRow {
    const right = rightSpeaker(given, this.#article.id, this.#before.quotes, this.#directory);
    if (row.speaker !== '' && namesSame(row, right)) return row;
    return { ...withoutForeignName(row, right), ...right, note: '' };
  }

  /** Takes in a judged row, which the pieces of its utterance behind it follow, up to the next that is judged. */
  #put(judged: QuoteRow): Done {
    const { quote_id: id } = judged;
    this.#quotes.set(id, judged);
    for (const piece of this.#pieces.get(judged.utterance_id) ?? []) {
      const isOpen = ['', 'same-utterance'].includes(this.#quotes.get(piece.quote_id)?.correction ?? 'set aside');
      if (isOpen && bySpanId(piece.quote_id, id) > 0) this.#quotes.set(piece.quote_id, following(piece, judged));
    }
    return { id };
  }
}

/** A row with what a person said of it, and the rules' own answer beside. */
function checked(row: QuoteRow, { comment }: Correction, correction: string): QuoteRow {
  const { speaker: rules_speaker, confidence: rules_confidence } = row;
  return { ...row, correction, comment, rules_speaker, rules_confidence, confidence: 1 };
}

function asSetAside(row: QuoteRow, comment: string): SetAsideRow {
  const rules = row.speaker === '' ? 'had it without a speaker' : `had it as said by ${row.speaker}`;
  return {
    set_aside_id: row.quote_id,
    words: row.quote,
    reason: `a person says that it is no quote${comment === '' ? '' : ` (${comment})`}; the rules ${rules}`,
    rule: row.quote_rule,
    article_id: row.article_id,
    paragraph: row.paragraph,
    start: row.quote_start,
    end: row.quote_end,
    correction: 'not-a-quote',
  };
}

function overlap(a: QuoteRow, b: QuoteRow): boolean {
  return (a.quote_start ?? 0) < (b.quote_end ?? 0) && (b.quote_start ?? 0) < (a.quote_end ?? 0);
}

/** Names each utterance by its first piece that is still there. */
function withWholeUtterances(quotes: readonly QuoteRow[]): readonly QuoteRow[] {
  const there = new Set(quotes.map(({ quote_id }) => quote_id));
  const first = new Map<string, string>();
  return quotes.map((row) => {
    if (there.has(row.utterance_id)) return row;
    const id = first.get(row.utterance_id) ?? row.quote_id;
    first.set(row.utterance_id, id);
    return { ...row, utterance_id: id };
  });
}
