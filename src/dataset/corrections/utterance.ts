/** What a verdict on one piece of an utterance means for its other pieces: one utterance has one speaker. */
import type { QuoteRow } from '../columns.js';
import { fits } from '../../people/entities.js';
import { folded } from '../../mentions/folded.js';
import type { SpeakerCells } from './right-speaker.js';

/** A piece that still has the speaker whom a person has refused for a later piece. */
export interface HalfJudged {
  readonly row: QuoteRow;
  readonly judged: QuoteRow;
}

/** A half-judged utterance, in words. */
export function halfJudgedText({ row, judged }: HalfJudged): string {
  const who = row.speaker === '' ? 'without a speaker' : `with ${row.speaker}`;
  return `${judged.quote_id} is corrected, which leaves ${row.quote_id}, an earlier piece of the same utterance, ${who}; judge it, too`;
}

/**
 * A piece as it follows an earlier one that a person has judged: with the right speaker where the rules had named the
 * same wrong one for both, else as the rules had it. It keeps its confidence, for nobody has looked at it.
 */
export function following(row: QuoteRow, judged: QuoteRow): QuoteRow {
  if (!isChanged(judged) || row.speaker !== judged.rules_speaker) return row;
  const { speaker, speaker_id, speaker_kind, speaker_role, status } = judged;
  return {
    ...withoutForeignName(row, judged),
    ...{ speaker, speaker_id, speaker_kind, speaker_role, status },
    note: `follows ${judged.quote_id}, which a person has corrected`,
    correction: 'same-utterance',
    rules_speaker: row.speaker,
    rules_confidence: row.confidence,
  };
}

/** The pieces before a corrected one, which nobody has judged: they may be wrong likewise, or right. */
export function halfJudged(pieces: readonly QuoteRow[]): readonly HalfJudged[] {
  const judged = pieces.findLast((row) => row.correction === 'wrong-speaker' && isChanged(row));
  if (judged === undefined) return [];
  return pieces
    .slice(0, pieces.indexOf(judged))
    .filter((row) => row.correction === '' && row.speaker === judged.rules_speaker)
    .map((row) => ({ row, judged }));
}

/** Rows by their utterance, in order. */
export function piecesOf(rows: readonly QuoteRow[]): ReadonlyMap<string, readonly QuoteRow[]> {
  const pieces = new Map<string, QuoteRow[]>();
  for (const row of rows) {
    const others = pieces.get(row.utterance_id);
    if (others === undefined) pieces.set(row.utterance_id, [row]);
    else others.push(row);
  }
  return pieces;
}

/** A mention that names the one whom the rules took for the speaker says nothing of the right one; a pronoun may. */
export function withoutForeignName(row: QuoteRow, right: SpeakerCells): QuoteRow {
  const named = (speaker: string) => fits(nameWords(row.mention), nameWords(speaker));
  if (!named(row.speaker) || named(right.speaker)) return row;
  return { ...row, mention: '', mention_start: null, mention_end: null };
}

function isChanged({ speaker, rules_speaker }: QuoteRow): boolean {
  return speaker !== rules_speaker;
}

function nameWords(name: string): readonly string[] {
  return folded(name.split(/\s+/));
}
