import type { Quotation, Quote, Reading, SetAside, Span, SpeakerKind } from '../types.js';
import type { ArticleRow, QuoteRow, SetAsideRow } from './columns.js';
import { codePointsOf } from './code-points.js';
import { SpeakerDirectory } from './speaker-directory.js';

/** The rows of one article. */
export interface ArticleRows {
  /** In reading order. */
  readonly quotes: readonly QuoteRow[];
  /** What the article calls the speaker of a quote, by its `quote_id`. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly setAside: readonly SetAsideRow[];
  readonly article: ArticleRow;
}

/** The rows of one article as it stands alone: speakers are whom it names, and have no id yet. */
export interface LoneRows extends ArticleRows {
  /** The pronouns, in lower case, that stand for each speaker. */
  readonly pronouns: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Turns what was read in an article into rows.
 * @param sha256 of the bytes that the article was read from, in hex
 * @param directory that knows the speakers of the articles before
 */
export function rowsOf(reading: Reading, sha256: string, directory = new SpeakerDirectory()): ArticleRows {
  return joined(loneRowsOf(reading, sha256), directory);
}

/** Tells who the speakers of an article are in a dataset, whose articles before the directory knows. */
export function joined({ pronouns, ...rows }: LoneRows, directory: SpeakerDirectory): ArticleRows {
  const quotes = rows.quotes.map((row): QuoteRow => {
    if (row.status === 'unattributed') return row;
    const { speaker: name, speaker_kind: kind, speaker_role: role, article_id: article } = row;
    const speaker = directory.speakerOf({ name, kind: kindOf(kind), role }, article, pronouns.get(name));
    return { ...row, speaker: speaker.name, speaker_kind: speaker.kind, speaker_id: speaker.id };
  });
  return { ...rows, quotes };
}

const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'group', 'document', 'unnamed'];

function kindOf(word: string): SpeakerKind {
  return kinds.find((kind) => kind === word) ?? 'unnamed';
}

/**
 * Turns what was read in an article into rows of its own; offsets become code points here and nowhere else.
 * @param sha256 of the bytes that the article was read from, in hex
 */
export function loneRowsOf(reading: Reading, sha256: string): LoneRows {
  const { article } = reading;
  const at = codePointsOf(article.text);
  const id = (span: Span) => `${article.id}:${at(span.start)}-${at(span.end)}`;
  const words = (span: Span | undefined) => (span === undefined ? '' : article.text.slice(span.start, span.end));
  const offsets = (span: Span | undefined): readonly [start: number | null, end: number | null] =>
    span === undefined ? [null, null] : [at(span.start), at(span.end)];
  const paragraph = (index: number) => article.paragraphs[index]?.number ?? 0;

  const quoted = reading.quotes.toSorted((a, b) => inReadingOrder(a.quotation, b.quotation));
  const byQuotation = new Map(quoted.map((quote) => [quote.quotation, quote]));
  const pronouns = pronounsOf(quoted, words);

  const quoteRow = (quote: Quote): QuoteRow => {
    const { quotation, identity } = quote;
    const told = whereTold(quote, byQuotation)?.attribution;
    const [mentionStart, mentionEnd] = offsets(told?.mention);
    const [cueStart, cueEnd] = offsets(told?.cue);
    return {
      quote_id: id(quotation),
      speaker: identity?.name ?? '',
      quote: words(quotation),
      speaker_role: identity?.role ?? '',
      speaker_kind: identity?.kind ?? '',
      quote_type: quote.type,
      status: identity === undefined ? 'unattributed' : 'attributed',
      mention: words(told?.mention),
      cue: words(told?.cue),
      addressee: words(told?.addressee),
      medium: words(told?.medium),
      confidence: Math.round(quote.confidence * 100) / 100,
      note: quote.note,
      article_id: article.id,
      article_title: article.title,
      article_date: article.date,
      publisher: article.publisher,
      paragraph: paragraph(quotation.paragraph),
      context: words(quote.context),
      utterance_id: id(quote.utterance),
      quote_start: at(quotation.start),
      quote_end: at(quotation.end),
      mention_start: mentionStart,
      mention_end: mentionEnd,
      cue_start: cueStart,
      cue_end: cueEnd,
      quote_rule: quote.quoteRule,
      speaker_rule: quote.attribution?.rule ?? '',
      person_rule: identity?.rule ?? '',
      speaker_id: '',
      same_as: id(quotation),
      correction: '',
      rules_speaker: '',
      rules_confidence: null,
      comment: '',
    };
  };

  const setAsideRow = ({ span, reason, rule, paragraph: index }: SetAside): SetAsideRow => ({
    set_aside_id: id(span),
    words: words(span),
    reason,
    rule,
    article_id: article.id,
    paragraph: paragraph(index),
    start: at(span.start),
    end: at(span.end),
    correction: '',
  });

  const alias = ({ attribution, identity, quotation }: Quote): readonly [id: string, name: string] => {
    const mention = attribution?.mention;
    const named = mention?.form === 'name' || mention?.form === 'description';
    return [id(quotation), named ? words(mention).replace(/\s+/g, ' ') : (identity?.name ?? '')];
  };

  return {
    quotes: quoted.map(quoteRow),
    aliases: new Map(quoted.map(alias)),
    pronouns,
    setAside: reading.setAside.toSorted((a, b) => inReadingOrder(a.span, b.span)).map(setAsideRow),
    article: {
      article_id: article.id,
      title: article.title,
      date: article.date,
      publisher: article.publisher,
      bylines: article.bylines.join('; '),
      quotes: quoted.length,
      sha256,
    },
  };
}

/** The pronouns, in lower case, that stand for each speaker of an article. */
function pronounsOf(quoted: readonly Quote[], words: (span: Span) => string): ReadonlyMap<string, ReadonlySet<string>> {
  const pronouns = new Map<string, Set<string>>();
  for (const { attribution, identity } of quoted) {
    const mention = attribution?.mention;
    if (identity === undefined || mention?.form !== 'pronoun') continue;
    const pronoun = words(mention).toLowerCase();
    // only these tell one person from another
    if (pronoun !== 'he' && pronoun !== 'she') continue;
    pronouns.set(identity.name, (pronouns.get(identity.name) ?? new Set()).add(pronoun));
  }
  return pronouns;
}

/** The quote whose attribution names the speaker: itself, or the nearest one that it goes on from. */
function whereTold(quote: Quote, byQuotation: ReadonlyMap<Quotation, Quote>): Quote | undefined {
  const seen = new Set<Quote>();
  let teller: Quote | undefined = quote;
  while (teller !== undefined && teller.attribution?.mention === undefined && !seen.has(teller)) {
    seen.add(teller);
    const from: Quotation | undefined = teller.attribution?.goesOnFrom;
    teller = from === undefined ? undefined : byQuotation.get(from);
  }
  return teller ?? quote;
}

function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}
