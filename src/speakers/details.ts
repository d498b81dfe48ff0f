/** What else a reporting clause says: who was told, by what means, and whether it was said at all. */
import { issuingVerbs, mediumNouns, noises, tellingVerbs } from '../lexicon/media.js';
import { titleCase } from '../quotations/title-case.js';
import { isNp } from '../syntax/chunk.js';
import { mediumEnd } from '../syntax/mediums.js';
import { firstWord, lastWord, type Phrase, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Span } from '../types.js';
import { chunkSpan } from './spans.js';

export interface Details {
  readonly addressee?: Span;
  readonly medium?: Span;
  readonly doubt?: string;
}

/** Reads the words around the cue at chunk `cue` of a sentence of `text`; `speaker` is left out of the search. */
export function detailsOf(sentence: Sentence, text: string, cue: number, speaker: Phrase): Details {
  const addressee = addresseeOf(sentence, cue, speaker);
  const medium = mediumOf(sentence, text, cue, speaker);
  const doubt = doubtOf(sentence, cue);
  return {
    ...(addressee === undefined ? {} : { addressee }),
    ...(medium === undefined ? {} : { medium }),
    ...(doubt === undefined ? {} : { doubt }),
  };
}

const inside = (speaker: Phrase, index: number): boolean => index >= speaker.from && index < speaker.to;

/** "told NBC News", "said to reporters", "told a rally in Ohio". */
function addresseeOf(sentence: Sentence, cue: number, speaker: Phrase): Span | undefined {
  const { chunks } = sentence;
  const verb = chunks[cue]?.verb;
  if (verb === undefined || verb.passive) return undefined;
  let at = cue + 1;
  while (inside(speaker, at) || chunks[at]?.kind === 'adv' || chunks[at]?.kind === 'time') at++;
  const direct = tellingVerbs.has(verb.base) && chunks[at]?.kind === 'np';
  const to =
    firstWord(sentence, chunks[at])?.lower === 'to' &&
    chunks[at]?.kind === 'prep' &&
    chunks[at + 1]?.kind === 'np' &&
    verb.strength === 'core';
  if (!direct && !to) return undefined;
  const head = direct ? at : at + 1;
  const word = lastWord(sentence, chunks[head]);
  if (word === undefined || noises.has(word.lower)) return undefined;
  if (!word.capital && word.tags & (Tag.time | Tag.documentNoun)) return undefined;
  // "told a rally of supporters" is one addressee
  const of = firstWord(sentence, chunks[head + 1])?.lower === 'of' && chunks[head + 2]?.kind === 'np';
  return chunkSpan(sentence, head, head + (of ? 3 : 1));
}

/** "in an email" behind the cue or its addressee, or at the start of the sentence; "issued a statement saying". */
function mediumOf(sentence: Sentence, text: string, cue: number, speaker: Phrase): Span | undefined {
  const { chunks } = sentence;
  const mediumAt = (at: number): Span | undefined => {
    const end = inside(speaker, at) ? undefined : (mediumEnd(sentence, at) ?? titledEnd(sentence, text, at));
    return end === undefined ? undefined : chunkSpan(sentence, at, end);
  };
  for (let at = cue + 1; at < Math.min(chunks.length, cue + 12); at++) {
    const kind = chunks[at]?.kind;
    if (kind === 'verb' || kind === 'sub' || kind === 'semicolon' || kind === 'stop') break;
    if (kind === 'quote' && at > cue + 1) break;
    const medium = mediumAt(at);
    if (medium !== undefined) return medium;
  }
  for (let at = 0; at < Math.min(cue, 3); at++) {
    const medium = mediumAt(at);
    if (medium !== undefined) return medium;
  }
  return issued(sentence, cue);
}

/** "on “The Late Show”", "on Friday’s “NewsHour”": where the title in marks ends. */
function titledEnd({ chunks, words }: Sentence, text: string, at: number): number | undefined {
  if (chunks[at]?.kind !== 'prep' || words[chunks[at].start]?.lower !== 'on') return undefined;
  const owner = chunks[at + 1];
  const title = isNp(owner) && /^'s?$/.test(words[(owner?.end ?? 0) - 1]?.lower ?? '') ? at + 2 : at + 1;
  const quotation = words[chunks[title]?.start ?? -1]?.quotation;
  return quotation !== undefined && titleCase(text.slice(quotation.start, quotation.end)) ? title + 1 : undefined;
}

/** "issued | a statement | to reporters saying": what was brought out. */
function issued(sentence: Sentence, cue: number): Span | undefined {
  const { chunks } = sentence;
  if (chunks[cue]?.verb?.form !== 'ing') return undefined;
  let at = cue - 1;
  while (isNp(chunks[at]) && chunks[at - 1]?.kind === 'prep') at -= 2;
  const issuing = issuingVerbs.has(chunks[at - 1]?.verb?.base ?? '');
  return issuing && isNp(chunks[at]) && mediumNouns.has(lastWord(sentence, chunks[at])?.lower ?? '')
    ? chunkSpan(sentence, at, at + 1)
    : undefined;
}

function doubtOf(sentence: Sentence, cue: number): string | undefined {
  const chunk = sentence.chunks[cue];
  if (chunk?.verb === undefined) return undefined;
  if (chunk.verb.negated) return 'negated: the sentence says that it was not said so';
  if (!chunk.verb.modal) return undefined;
  const modal = sentence.words.slice(chunk.start, chunk.end).find((word) => word.tags & Tag.modal)?.lower ?? '';
  return /^(?:will|shall|'ll)$/.test(modal)
    ? 'not said yet: the sentence tells the future'
    : `hypothetical: “${modal}”`;
}
