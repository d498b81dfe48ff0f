/** A clear account of every quotation of an article: what was found, by which rules, and what was considered besides. */
import type { Article, Quotation, Quote, SetAside, Span, Stamped, Verdict } from '../types.js';
import type { Candidate, PeopleScene } from '../people/scene.js';
import type { Claim, SpeakerScene } from '../speakers/scene.js';
import type { JudgedStatement } from '../quotations/judge.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Piece } from './pieces.js';
import type { QuoteRow } from '../dataset/columns.js';
import type { Resolution } from '../people/entities.js';
import type { Speakers } from '../speakers/find.js';
import type { Text } from '../syntax/scene.js';
import { allRules, readArticle } from '../pipeline.js';
import { bySpanId } from '../dataset/order.js';
import { codePointsOf } from '../dataset/code-points.js';
import type { Bid } from './contest.js';
import { contest } from './contest.js';
import { findMentions } from '../mentions/mentions.js';
import { printed } from '../mentions/phrase.js';
import { findSpeakers } from '../speakers/find.js';
import { judgeQuotations } from '../quotations/judge.js';
import { nameOf } from '../people/entities.js';
import { pairMarks } from '../quotations/marks.js';
import { peopleRules } from '../people/rules/index.js';
import { pieces } from './pieces.js';
import { quotationRules } from '../quotations/rules/index.js';
import { readText } from '../syntax/scene.js';
import { resolvePeople } from '../people/resolve.js';
import { rowsOf } from '../dataset/rows.js';
import { SpeakerDirectory } from '../dataset/speaker-directory.js';
import { speakerRules } from '../speakers/rules/index.js';
import { spotOf } from '../syntax/spot.js';

export interface Account {
  readonly id: string;
  readonly status: 'attributed' | 'unattributed' | 'set aside';
  /** The sentences around, cut at what was found in them. */
  readonly sentence: readonly Piece[];
  readonly speaker: string;
  readonly kind: string;
  readonly role: string;
  /** Their id, where the people file lists them. */
  readonly listedAs: string;
  /** Measured share of right rows, 0 to 1; absent where no rules found a speaker. */
  readonly confidence?: number;
  /** The finding of each stage that had one, in order. */
  readonly findings: readonly Finding[];
  /** The words elsewhere that settle who the mention is: the nearest, then their name in full. */
  readonly evidence: readonly Evidence[];
  /** Everyone weighed for the mention, the most present first. */
  readonly considered: readonly Considered[];
  /** What other rules would have claimed. */
  readonly runnersUp: readonly RunnerUp[];
  readonly addressee: string;
  readonly medium: string;
  /** Doubts; for one set aside, the reason. */
  readonly note: string;
}

export interface Finding {
  readonly stage: 'quotation' | 'speaker' | 'person';
  readonly found: string;
  readonly rule: string;
  /** What the rule says of itself. */
  readonly says: string;
}

export interface Evidence {
  readonly words: string;
  /** 1-based in the body; 0 outside it. */
  readonly paragraph: number;
  /** 0-based, end-exclusive, in code points. */
  readonly start: number;
  readonly end: number;
}

export interface Considered {
  readonly name: string;
  /** Salience: how present they are in the reader's mind. */
  readonly score: number;
  /** Their last mention before. */
  readonly last: string;
  readonly outcome: string;
}

export interface RunnerUp {
  readonly stage: Finding['stage'];
  readonly rule: string;
  readonly claim: string;
  /** It would have claimed the same. */
  readonly agrees: boolean;
  readonly lost: string;
}

/**
 * Explains every quotation of an article in reading order, those set aside among them.
 * @param directory that knows the people of a people file
 */
export function explainArticle(article: Article, directory = new SpeakerDirectory()): readonly Account[] {
  return new Explanation(article).accounts(directory);
}

class Explanation {
  readonly #article: Article;
  readonly #text: Text;
  readonly #statements: readonly JudgedStatement[];
  readonly #setAside: readonly SetAside[];
  readonly #speakers: Speakers;
  readonly #speakerScene: SpeakerScene;
  readonly #candidates = new Map<NounPhrase, readonly Candidate[]>();
  readonly #at: (offset: number) => number;
  #peopleScene: PeopleScene | undefined;
  #listening = true;

  constructor(article: Article) {
    this.#article = article;
    this.#at = codePointsOf(article.text);
    this.#text = readText(article, pairMarks(article));
    const { statements, setAside } = judgeQuotations(this.#text);
    this.#statements = statements;
    this.#setAside = setAside;
    const mentions = findMentions(this.#text);
    this.#speakers = findSpeakers(this.#text, mentions, statements);
    this.#speakerScene = { text: this.#text, mentions, statements, found: this.#speakers };
    resolvePeople(this.#text, mentions, this.#speakers, {
      begins: (scene) => {
        this.#peopleScene = scene;
      },
      ranked: (mention, candidates) => {
        // what rules weigh later, in a contest, counts only where the winner weighed nobody
        if (this.#listening || !this.#candidates.has(mention)) this.#candidates.set(mention, candidates);
      },
    });
    this.#listening = false;
  }

  accounts(directory: SpeakerDirectory): readonly Account[] {
    const reading = readArticle(this.#article);
    const { quotes } = rowsOf(reading, '', directory);
    const at = this.#at;
    const byStart = new Map(this.#statements.map((statement) => [at(statement.quotation.start), statement]));
    const accounts = quotes.flatMap((row) => {
      const statement = byStart.get(row.quote_start ?? -1);
      const quote = reading.quotes.find(({ quotation }) => at(quotation.start) === row.quote_start);
      if (statement === undefined || quote === undefined) return [];
      const listed = directory.known.withId(row.speaker_id);
      return [{ ...this.#quoteAccount(row, statement, quote), listedAs: listed?.id ?? '' }];
    });
    return [...accounts, ...this.#setAside.map((aside) => this.#asideAccount(aside))].sort((a, b) =>
      bySpanId(a.id, b.id),
    );
  }

  #quoteAccount(row: QuoteRow, statement: JudgedStatement, { context, identity }: Quote): Omit<Account, 'listedAs'> {
    const { quotation } = statement;
    const claim = this.#speakers.get(quotation);
    const referent = claim?.referent;
    const rivalPeople = referent === undefined ? [] : this.#rivalPeople(referent, row.person_rule);
    const found = [
      { ...quotation, is: 'quote' as const },
      ...(claim?.cue === undefined ? [] : [{ ...claim.cue, is: 'cue' as const }]),
      ...(claim?.mention === undefined ? [] : [{ ...claim.mention, is: 'speaker' as const }]),
    ];
    return {
      id: row.quote_id,
      status: row.status === 'attributed' ? 'attributed' : 'unattributed',
      sentence: pieces(this.#article.text, context, found),
      speaker: row.speaker,
      kind: row.speaker_kind,
      role: row.speaker_role,
      ...(row.status === 'attributed' ? { confidence: row.confidence ?? 0 } : {}),
      findings: [
        finding('quotation', `${row.quote_type} quote`, row.quote_rule),
        ...(claim === undefined ? [] : [finding('speaker', this.#claimInWords(claim, context), claim.rule)]),
        ...(row.person_rule === '' ? [] : [finding('person', identity?.name ?? '', row.person_rule)]),
      ],
      evidence: this.#evidenceFor(referent, identity?.evidence),
      considered: referent === undefined ? [] : this.#considered(referent),
      runnersUp: [
        ...this.#rivalVerdicts(quotation, row.quote_rule),
        ...this.#rivalClaims(statement, claim),
        ...rivalPeople,
      ],
      addressee: row.addressee,
      medium: row.medium,
      note: row.note,
    };
  }

  #asideAccount({ span, paragraph, reason, rule }: SetAside): Account {
    const at = this.#at;
    const quotation = this.#text.marks.quotations.find(
      ({ outer }) => outer.start === span.start && outer.end === span.end,
    );
    const around = this.#article.paragraphs[paragraph] ?? span;
    const place = quotation === undefined ? undefined : this.#text.placeOf(quotation);
    const sentence = place === undefined ? undefined : this.#text.sentenceOf(place);
    const start = sentence?.words[sentence.from]?.start ?? around.start;
    const end = sentence?.words[sentence.to - 1]?.end ?? around.end;
    const within = { start: Math.min(start, span.start), end: Math.max(end, span.end) };
    return {
      id: `${this.#article.id}:${at(span.start)}-${at(span.end)}`,
      status: 'set aside',
      sentence: pieces(this.#article.text, within, [{ ...span, is: 'set aside' }]),
      speaker: '',
      kind: '',
      role: '',
      listedAs: '',
      findings: [finding('quotation', 'no quoted statement', rule)],
      evidence: [],
      considered: [],
      runnersUp: quotation === undefined ? [] : this.#rivalVerdicts(quotation, rule),
      addressee: '',
      medium: '',
      note: reason,
    };
  }

  #rivalVerdicts(quotation: Quotation, winner: string): readonly RunnerUp[] {
    const spot = (other: Quotation) => spotOf(this.#text, other);
    const inWords = (verdict: Verdict) =>
      verdict.statement ? `${verdict.type} quote` : `set aside: ${verdict.reason}`;
    const bids = contest(quotationRules, quotation, { text: this.#text, spotOf: spot });
    return runnersUp('quotation', bids, winner, quotationRules, inWords);
  }

  #rivalClaims(statement: JudgedStatement, winner: Stamped<Claim> | undefined): readonly RunnerUp[] {
    const bids = contest(speakerRules, statement, this.#speakerScene);
    const same = ({ mention }: Claim) =>
      mention?.start === winner?.mention?.start && mention?.end === winner?.mention?.end;
    return runnersUp('speaker', bids, winner?.rule ?? '', speakerRules, (claim) => this.#claimInWords(claim), same);
  }

  #rivalPeople(referent: NounPhrase, winner: string): readonly RunnerUp[] {
    const bids = this.#peopleScene === undefined ? [] : contest(peopleRules, referent, this.#peopleScene);
    return runnersUp('person', bids, winner, peopleRules, nameIn);
  }

  #considered(referent: NounPhrase): readonly Considered[] {
    const chosen = this.#peopleScene?.resolved.get(referent);
    const candidates = this.#candidates.get(referent) ?? [];
    const isChosen = (item: unknown) => chosen !== undefined && (item === chosen.entity || item === chosen.described);
    const best = candidates.find(({ item }) => isChosen(item))?.score ?? 0;
    return candidates.map(({ item, score, last }) => {
      const entity = this.#peopleScene?.resolved.get(last)?.entity;
      const lost = score > best ? `more present, but ${chosen?.rule ?? ''} is surer` : 'less present';
      return {
        name: entity !== undefined && entity === item ? nameOf(entity) : printed(last),
        score: Math.round(score * 10) / 10,
        last: printed(last),
        outcome: isChosen(item) ? 'chosen' : chosen === undefined ? 'too close to call' : lost,
      };
    });
  }

  #evidenceFor(referent: NounPhrase | undefined, nearest: Span | undefined): readonly Evidence[] {
    const full = referent === undefined ? undefined : this.#fullestName(referent);
    const spans = [nearest, full].filter((span) => span !== undefined).map((span) => this.#evidence(span));
    return spans.filter(({ words }, index) => index === 0 || !spans[0]?.words.includes(words));
  }

  /** Where the article has the name of a mention's bearer in full, if it isn't this very mention. */
  #fullestName(referent: NounPhrase): Span | undefined {
    const scene = this.#peopleScene;
    const entity = scene?.resolved.get(referent)?.entity;
    if (scene === undefined || entity === undefined) return undefined;
    const length = (mention: NounPhrase) => mention.name?.words.length ?? 0;
    const longer = scene.mentions.all.filter((mention) => {
      return length(mention) > length(referent) && scene.resolved.get(mention)?.entity === entity;
    });
    return longer.toSorted((a, b) => length(b) - length(a) || a.start - b.start)[0];
  }

  #placeOutside({ start, end }: Span, shown: Span | undefined): string {
    if (shown === undefined || (start >= shown.start && end <= shown.end)) return '';
    return ` in paragraph ${this.#evidence({ start, end }).paragraph}`;
  }

  #evidence({ start, end }: Span): Evidence {
    const { text, paragraphs } = this.#article;
    const at = this.#at;
    const paragraph = paragraphs.find((other) => start >= other.start && start < other.end);
    return { words: text.slice(start, end), paragraph: paragraph?.number ?? 0, start: at(start), end: at(end) };
  }

  /** @param shown the sentence that is shown, so that only a mention elsewhere needs its place */
  #claimInWords({ mention, cue, goesOnFrom }: Claim, shown?: Span): string {
    const { text } = this.#article;
    const words = (span: Span) => `“${text.slice(span.start, span.end).replace(/\s+/g, ' ')}”`;
    const parts = [
      mention === undefined ? 'no words for the speaker' : `${words(mention)}${this.#placeOutside(mention, shown)}`,
      ...(cue === undefined ? [] : [`cue ${words(cue)}`]),
      ...(goesOnFrom === undefined
        ? []
        : [`goes on from ${words({ start: goesOnFrom.start, end: Math.min(goesOnFrom.end, goesOnFrom.start + 40) })}`]),
    ];
    return parts.join(', ');
  }
}

function finding(stage: Finding['stage'], found: string, rule: string): Finding {
  return { stage, found, rule, says: allRules.find(({ card }) => card.id === rule)?.card.says ?? '' };
}

/** The bids that didn't win. @param agrees with the winner, unless it is enough that the words are the same */
function runnersUp<F>(
  stage: Finding['stage'],
  bids: readonly Bid<F>[],
  winner: string,
  rules: readonly { readonly id: string }[],
  inWords: (finding: F) => string,
  agrees?: (finding: F) => boolean,
): readonly RunnerUp[] {
  const won = bids.find(({ rule }) => rule === winner);
  return bids
    .filter(({ rule }) => rule !== winner)
    .map(({ rule, place, finding: bid }) => {
      const claim = inWords(bid);
      const same = won !== undefined && (agrees === undefined ? claim === inWords(won.finding) : agrees(bid));
      return { stage, rule, claim, agrees: same, lost: lostTo(winner, place, rules) };
    });
}

function lostTo(winner: string, place: number, rules: readonly { readonly id: string }[]): string {
  const won = rules.findIndex(({ id }) => id === winner);
  if (won < 0) return 'its claim led to nobody';
  return place > won ? `${winner} is surer and is asked before it` : 'it knew too little when it was asked';
}

function nameIn({ entity, described }: Resolution): string {
  return entity !== undefined ? nameOf(entity) : described === undefined ? '' : `“${printed(described)}”`;
}
