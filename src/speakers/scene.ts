/** What speaker rules see: the statements, the text around them, and what stronger rules found already. */
import type { Rule } from '../rule.js';
import type { Attribution, Quotation, QuoteType, Span, Stamped } from '../types.js';
import type { Chunk } from '../syntax/chunks.js';
import type { Phrase, Sentence } from '../syntax/clauses.js';
import type { Text } from '../syntax/scene.js';
import type { Spot } from '../syntax/spot.js';
import type { Mentions, NounPhrase } from '../mentions/mentions.js';

/** A statement whose speaker is looked for. */
export interface Statement extends Spot {
  readonly type: QuoteType;
  /** Its place among the article's statements. */
  readonly index: number;
}

/** An attribution before it leaves the stage: the mention still knows its phrase. */
export interface Claim extends Attribution {
  readonly mention?: NounPhrase;
  /** The whole phrase as printed, with its complements: "a spokesman for the ministry". */
  readonly phrase?: Span;
  /** The chunk of the cue verb, for rules that build on this one. */
  readonly verb?: number;
  readonly goesOnFrom?: Quotation;
}

export interface SpeakerScene {
  readonly text: Text;
  readonly mentions: Mentions;
  readonly statements: readonly Statement[];
  readonly found: ReadonlyMap<Quotation, Stamped<Claim>>;
}

export type SpeakerRule = Rule<Statement, SpeakerScene, Claim>;

/** Makes a claim of a phrase of the statement's sentence, or none where the phrase holds nobody who can speak. */
export function claimPhrase(scene: SpeakerScene, statement: Statement, phrase: Phrase | undefined, cue: Cue): Claim | undefined {
  return phrase === undefined ? undefined : claimIn(scene, statement.sentence, statement.place.block, statement.place.sentence, phrase, cue);
}

/** The cue's chunks, from the first to the last. */
export interface Cue {
  readonly from: number;
  readonly to?: number;
}

export function claimIn(scene: SpeakerScene, sentence: Sentence, block: number, s: number, phrase: Phrase, cue: Cue): Claim | undefined {
  const mention = scene.mentions.at(block, s, phrase.head);
  if (mention === undefined || !canSpeak(mention)) return undefined;
  const span = chunkSpan(sentence, phrase.from, phrase.to);
  const joint = jointMention(scene, block, s, phrase, span, mention);
  return { mention: joint, phrase: span, cue: chunkSpan(sentence, cue.from, (cue.to ?? cue.from) + 1), verb: cue.from };
}

/** Pronouns that stand for nothing said by anyone: "it" stays, since firms speak too. */
function canSpeak(mention: NounPhrase): boolean {
  return !/^(?:there|this|that|these|those|what|you|nothing|something|everything|anything|which|each|such)$/.test(mention.head.lower) || mention.words.length > 1;
}

/** "Ann Lee and Bo Ray": one mention of both. */
function jointMention(scene: SpeakerScene, block: number, s: number, phrase: Phrase, span: Span, first: NounPhrase): NounPhrase {
  if (first.form !== 'name' || phrase.to - phrase.from < 3) return first;
  const last = scene.mentions.at(block, s, phrase.to - 1);
  const conj = scene.text.blocks[block]?.sentences[s]?.chunks.slice(phrase.from, phrase.to).some((chunk) => chunk.kind === 'conj');
  if (conj !== true || last === undefined || last === first) return first;
  return { ...first, form: 'joint', start: first.start, end: Math.max(span.end, last.end) };
}

export function chunkSpan(sentence: Sentence, from: number, to: number): Span {
  const first = sentence.chunks[from];
  const last = sentence.chunks[to - 1];
  const start = first === undefined ? undefined : sentence.words[first.start];
  const end = last === undefined ? undefined : sentence.words[last.end - 1];
  return { start: start?.start ?? 0, end: end?.end ?? 0 };
}

export function chunkAt(statement: Statement, index: number): Chunk | undefined {
  return statement.sentence.chunks[index];
}
