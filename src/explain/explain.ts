/** Explains every quotation of an article: what its row says, and how the rules came to say so. */
import type { Account, Evidence, Finding, Stage } from './account.js';
import type { Article, Quote, SetAside, Span } from '../types.js';
import type { JudgedStatement } from '../quotations/judge.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Observed } from './observe.js';
import type { QuoteRow } from '../dataset/columns.js';
import { allRules, readArticle } from '../pipeline.js';
import { bySpanId } from '../dataset/order.js';
import { claimInWords } from './claim.js';
import { considered, evidenceAt, fullestName } from './evidence.js';
import { observe } from './observe.js';
import { otherClaims, otherPeople, otherVerdicts } from './runners-up.js';
import { pieces } from './pieces.js';
import { rowsOf } from '../dataset/rows.js';
import { SpeakerDirectory } from '../dataset/speaker-directory.js';

/**
 * In reading order, those set aside among them.
 * @param directory that knows the people of a people file
 */
export function explainArticle(article: Article, directory = new SpeakerDirectory()): readonly Account[] {
  const observed = observe(article);
  const { at, statements, setAside } = observed;
  const reading = readArticle(article);
  const quotes = new Map(reading.quotes.map((quote) => [at(quote.quotation.start), quote]));
  const judged = new Map(statements.map((statement) => [at(statement.quotation.start), statement]));
  const accounts = rowsOf(reading, '', directory).quotes.flatMap((row) => {
    const [quote, statement] = [quotes.get(row.quote_start ?? -1), judged.get(row.quote_start ?? -1)];
    if (quote === undefined || statement === undefined) return [];
    const listedAs = directory.known.withId(row.speaker_id)?.id ?? '';
    return [{ ...quoteAccount(observed, row, statement, quote), listedAs }];
  });
  return [...accounts, ...setAside.map((aside) => asideAccount(observed, aside))].sort((a, b) => bySpanId(a.id, b.id));
}

function quoteAccount(
  observed: Observed,
  row: QuoteRow,
  statement: JudgedStatement,
  quote: Quote,
): Omit<Account, 'listedAs'> {
  const { article, speakers } = observed;
  const { quotation } = statement;
  const claim = speakers.found.get(quotation);
  const referent = claim?.referent;
  // first of all, since rules that are asked again weigh people again
  const people = referent === undefined ? [] : otherPeople(observed, referent, row.person_rule);
  const found = [
    { ...quotation, is: 'quote' as const },
    ...(claim?.cue === undefined ? [] : [{ ...claim.cue, is: 'cue' as const }]),
    ...(claim?.mention === undefined ? [] : [{ ...claim.mention, is: 'speaker' as const }]),
  ];
  return {
    id: row.quote_id,
    status: row.status === 'attributed' ? 'attributed' : 'unattributed',
    sentence: pieces(article.text, quote.context, found),
    speaker: row.speaker,
    kind: row.speaker_kind,
    role: row.speaker_role,
    ...(row.status === 'attributed' ? { confidence: row.confidence ?? 0 } : {}),
    findings: [
      finding('quotation', `${row.quote_type} quote`, row.quote_rule),
      ...(claim === undefined ? [] : [finding('speaker', claimInWords(article, claim, quote.context), claim.rule)]),
      ...(row.person_rule === '' ? [] : [finding('person', quote.identity?.name ?? '', row.person_rule)]),
    ],
    evidence: evidenceFor(observed, referent, quote.identity?.evidence),
    considered: referent === undefined ? [] : considered(observed, referent),
    runnersUp: [
      ...otherVerdicts(observed, quotation, row.quote_rule),
      ...otherClaims(observed, statement, claim),
      ...people,
    ],
    addressee: row.addressee,
    medium: row.medium,
    note: row.note,
  };
}

function asideAccount(observed: Observed, { span, paragraph, reason, rule }: SetAside): Account {
  const { article, text, at } = observed;
  const quotation = text.marks.quotations.find(({ outer }) => outer.start === span.start && outer.end === span.end);
  const around = article.paragraphs[paragraph] ?? span;
  const place = quotation === undefined ? undefined : text.placeOf(quotation);
  const sentence = place === undefined ? undefined : text.sentenceOf(place);
  const start = sentence?.words[sentence.from]?.start ?? around.start;
  const end = sentence?.words[sentence.to - 1]?.end ?? around.end;
  const within = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
  return {
    id: `${article.id}:${at(span.start)}-${at(span.end)}`,
    status: 'set aside',
    sentence: pieces(article.text, within, [{ ...span, is: 'set aside' }]),
    speaker: '',
    kind: '',
    role: '',
    listedAs: '',
    findings: [finding('quotation', 'no quoted statement', rule)],
    evidence: [],
    considered: [],
    runnersUp: quotation === undefined ? [] : otherVerdicts(observed, quotation, rule),
    addressee: '',
    medium: '',
    note: reason,
  };
}

function finding(stage: Stage, found: string, rule: string): Finding {
  const { card, measured } = allRules.find((known) => known.card.id === rule) ?? {};
  return { stage, found, rule, says: card?.says ?? '', ...(measured === undefined ? {} : { measured }) };
}

/** The words that a rule named, and where the name stands in full if they don't hold it. */
function evidenceFor(
  observed: Observed,
  referent: NounPhrase | undefined,
  nearest: Span | undefined,
): readonly Evidence[] {
  const { article, at } = observed;
  const full = referent === undefined ? undefined : fullestName(observed, referent);
  const found = [nearest, full]
    .filter((span) => span !== undefined)
    .map((span) => ({ ...evidenceAt(article, span), start: at(span.start), end: at(span.end) }));
  return found.filter(({ words }, index) => index === 0 || found[0]?.words.includes(words) !== true);
}
