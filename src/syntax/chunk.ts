/** The smallest phrases of a sentence: what kinds there are, and what a verb group says of itself. */
import type { CueStrength } from '../lexicon/cues.js';

export type ChunkKind =
  | 'quote'
  | 'np'
  | 'verb'
  | 'prep'
  | 'conj'
  /** Opens a clause: that, because, when. */
  | 'sub'
  /** Opens a relative clause: who, which. */
  | 'rel'
  | 'adv'
  | 'time'
  /** Words in parentheses, without a quotation. */
  | 'aside'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'mark'
  | 'stop';

export interface VerbGroup {
  readonly base: string;
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** would, might, could …: not said as a fact. */
  readonly modal: boolean;
  readonly strength: CueStrength | undefined;
}

/** `start` and `end` count words of the paragraph. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  /** Of an np. */
  readonly form: 'pronoun' | 'phrase' | undefined;
  readonly verb: VerbGroup | undefined;
}

/** A chunk with every field, in one order: objects of one shape are read fastest, and every rule reads chunks. */
export function chunkOf(
  kind: ChunkKind,
  start: number,
  end: number,
  { form, verb }: Partial<Pick<Chunk, 'form' | 'verb'>> = {},
): Chunk {
  return { kind, start, end, form, verb };
}

/** Whether the chunk is a noun phrase. */
export const isNp = (chunk: Chunk | undefined): boolean => chunk?.kind === 'np';

/** Whether the chunk is a noun phrase of one pronoun. */
export const isPronoun = (chunk: Chunk | undefined): boolean => chunk?.form === 'pronoun';

/** Whether the chunk is a verb group. */
export const isVerb = (chunk: Chunk | undefined): chunk is Chunk & { verb: VerbGroup } => chunk?.kind === 'verb';

/** Whether the chunk is a verb group that can carry a clause. */
export const isFinite = (chunk: Chunk | undefined): boolean => isVerb(chunk) && chunk.verb.form === 'finite';

/** Whether the chunk is a verb that reports speech with one of the strengths named: "said" with 'core'. */
export function reports(chunk: Chunk | undefined, ...strengths: readonly CueStrength[]): boolean {
  return chunk?.kind === 'verb' && chunk.verb?.strength !== undefined && strengths.includes(chunk.verb.strength);
}
