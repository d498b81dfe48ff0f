/** Quotes nearby whose speaker is known already. */
import type { Block } from '../syntax/scene.js';
import { standsAlone } from '../syntax/spot.js';
import type { Word } from '../syntax/words.js';
import type { Claim, SpeakerScene, Statement } from './scene.js';

export interface Neighbour {
  readonly statement: Statement;
  readonly claim: Claim;
}

/** The nearest attributed quote of the same sentence, the one before first. */
export function sameSentence(statement: Statement, scene: SpeakerScene): Neighbour | undefined {
  for (const step of [-1, 1]) {
    for (let index = statement.index + step; ; index += step) {
      const other = scene.statements[index];
      if (other?.sentence !== statement.sentence) break;
      const claim = scene.found.get(other.quotation);
      if (claim !== undefined) return { statement: other, claim };
    }
  }
  return undefined;
}

/** The statement just before, if it stands in the sentence just before in the same paragraph (or the same one). */
export function sentenceBefore(statement: Statement, scene: SpeakerScene): Neighbour | undefined {
  const other = scene.statements[statement.index - 1];
  if (other?.place.block !== statement.place.block) return undefined;
  const claim = scene.found.get(other.quotation);
  return claim === undefined ? undefined : { statement: other, claim };
}

/** A paragraph that is no part of the story's run: what the page says of itself, the caption of a picture. */
function isPassedOver({ paragraph, words }: Block): boolean {
  if (paragraph.part !== 'body') return true;
  const quotes = words.some(({ kind }) => kind === 'quote');
  return words.length > 0 && !quotes && !namesNext(words) && !/[.?!:;…,)—–-]$/.test(words.at(-1)?.text ?? '');
}

/** "Nora Finch, 40, Hull": whose answer comes next. */
function namesNext(words: readonly Word[]): boolean {
  const end = words.findIndex(({ capital, kind }) => kind !== 'word' || !capital);
  return end < 0 ? words.length < 4 : end > 1 && words[end]?.text === ',';
}

/** The statement that the paragraph above ends its quotations with, where the statement’s own is quotations alone. */
export function paragraphAbove(statement: Statement, scene: SpeakerScene): Neighbour | undefined {
  if (statement.place.sentence > 0 || !statement.block.sentences.every(standsAlone)) return undefined;
  const other = scene.statements[statement.index - 1];
  if (other === undefined || other.place.block === statement.place.block) return undefined;
  const between = scene.text.blocks.slice(other.place.block + 1, statement.place.block);
  if (between.length > 2 || !between.every(isPassedOver)) return undefined;
  const claim = scene.found.get(other.quotation);
  return claim === undefined ? undefined : { statement: other, claim };
}

/** A claim that repeats another quote's speaker and report: the cue's words are those of whoever was told, and how. */
export function goOn({ statement, claim }: Neighbour): Claim {
  return {
    goesOnFrom: statement.quotation,
    ...(claim.mention === undefined ? {} : { mention: claim.mention }),
    ...(claim.referent === undefined ? {} : { referent: claim.referent }),
    ...(claim.phrase === undefined ? {} : { phrase: claim.phrase }),
    ...(claim.cue === undefined ? {} : { cue: claim.cue }),
    ...(claim.addressee === undefined ? {} : { addressee: claim.addressee }),
    ...(claim.medium === undefined ? {} : { medium: claim.medium }),
  };
}
