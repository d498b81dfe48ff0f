/** Nouns of saying before a quotation: `his warning that “…”`, `in her words, “…”`. */
import { cueNouns } from '../lexicon/cues.js';
import { isFinite, isNp, isVerb, reports, type Chunk, type ChunkKind } from './chunk.js';
import { giverBehind, nounGivenUpTo } from './noun-givers.js';
import { inClosedClause } from './closed-clauses.js';
import { firstWord, isThat, lastWord, type Sentence } from './sentence.js';
import { subjectOf } from './subjects.js';
import { Tag } from './tags.js';

/** What may stand between the noun and the quotation. */
const skipped = new Set<ChunkKind | undefined>([
  'comma',
  'colon',
  'sub',
  'prep',
  'adv',
  'time',
  'mark',
  'dash',
  'aside',
]);

/** What parts a verb from the words it joins to its noun: "was, “…”". */
const stops = new Set<ChunkKind | undefined>(['comma', 'colon', 'sub']);

/** The noun of saying that the quotation at chunk `at` belongs to: `his warning was: “…”`, `her claim that the mayor “…”`. */
export function cueNounBefore(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  let index = at - 1;
  // the subject of the clause that the noun opens: "her claim that the mayor “lied”"
  if (isNp(chunks[index]) && isThat(sentence, chunks[index - 1])) index--;
  while (skipped.has(chunks[index]?.kind) || isLink(chunks[index])) index--;
  return (
    cueNounAt(sentence, index) ??
    cueNounAt(sentence, beforePhrases(sentence, index, at)) ??
    nounGivenUpTo(sentence, index + 1) ??
    cueNounAt(sentence, joinedSubject(sentence, at)) ??
    ownedClaim(sentence, at) ??
    portrayal(sentence, at)
  );
}

/** What parts a noun from the words in its clause. */
const parting = new Set<ChunkKind>(['comma', 'colon', 'dash', 'quote', 'semicolon', 'stop']);

/** "Lee’s claim | that the audit was “…”": the noun with its owner whose clause holds the quotation, and no other report. */
export function ownedClaim(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const that = chunks.findLastIndex((chunk, index) => index < at && isThat(sentence, chunk));
  if (that < 1) return undefined;
  // "Lee’s complaint | was | that the audit was “…”"
  const be = chunks[that - 1]?.verb?.base === 'be' ? subjectOf(sentence, that - 1)?.head : that - 1;
  // "a warning | at 3pm | that the boats were “…”"
  const noun =
    cueNounAt(sentence, be) ??
    cueNounAt(sentence, beforePhrases(sentence, that - 1, that + 1)) ??
    nounGivenUpTo(sentence, that);
  if (noun === undefined) return undefined;
  if (!isOwned(sentence, noun) && !isGiven(sentence, noun) && giverBehind(sentence, noun) === undefined)
    return undefined;
  // "said in its report that", "described Lee’s claim that he was ill as “…”": another verb governs
  if (/^(?:at|during|in)$/.test(firstWord(sentence, chunks[noun - 1])?.lower ?? '')) return undefined;
  if (firstWord(sentence, chunks[at - 1])?.lower === 'as') return undefined;
  const clause = chunks.slice(that + 1, at);
  const apart = clause.some(
    ({ kind, verb }) => parting.has(kind) || kind === 'rel' || verb?.strength === 'core' || verb?.strength === 'judge',
  );
  // "Lee’s claim that Ray is ill | is “simply not true”": a verb of the main clause
  return apart || clause.filter(isFinite).length > 1 ? undefined : noun;
}

/** "issued | a warning | that the boats were “…”": the noun with whoever gives it, and no report around that. */
const isGiven = (sentence: Sentence, noun: number): boolean =>
  givesNoun(sentence, noun) &&
  // "Asked about it, Lee issued"
  !sentence.chunks.some(
    (chunk, index) => index > 0 && index < noun - 1 && reports(chunk, 'core') && !inClosedClause(sentence, index, noun),
  );

/** "issued | a warning": the verb in front of the noun says that somebody gives it. */
export function givesNoun(sentence: Sentence, noun: number): boolean {
  const { chunks } = sentence;
  // "stands | by | the claim that"
  const prep = firstWord(sentence, chunks[noun - 1])?.lower;
  const base = chunks[noun - 2]?.verb?.base ?? '';
  const by =
    (prep === 'by' && base === 'stand') ||
    // "opened | with | a call for"
    (prep === 'with' && /^(?:begin|close|counter|end|finish|open|react|reply|respond|start)$/.test(base));
  const given = chunks[noun - 1]?.verb;
  return (
    by ||
    (given?.passive === false &&
      /^(?:defend|deliver|give|issue|make|reiterate|repeat|send|sound|withdraw)$/.test(given.base))
  );
}

/** Nouns of showing somebody or something as something. */
const portraying =
  /^(?:characteri[sz]ation|condemnation|criticism|definition|denunciation|depiction|description|dismissal|portrait|portrayal|praise|rejection|view|vision)$/;

/** "Lee’s description | of the truce as “…”". */
function portrayal(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const article = chunks[at - 1]?.kind === 'np' && chunks[at - 2]?.kind === 'prep';
  const as = article ? at - 2 : at - 1;
  if (firstWord(sentence, chunks[as])?.lower !== 'as') return undefined;
  let noun = as - 1;
  while (isNp(chunks[noun]) && chunks[noun - 1]?.kind === 'prep') noun -= 2;
  return isNp(chunks[noun]) && portraying.test(lastWord(sentence, chunks[noun])?.lower ?? '') && isOwned(sentence, noun)
    ? noun
    : undefined;
}

/** "Lee’s answer", "his answer". */
export function isOwned(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk === undefined || !isNp(chunk)) return false;
  return sentence.words
    .slice(chunk.start, chunk.end)
    .some(({ lower, tags }) => lower === "'s" || lower === "'" || (tags & Tag.possessive) !== 0);
}

/** `at` itself where the phrase there ends in a noun of saying: "his warning". */
export function cueNounAt(sentence: Sentence, at: number | undefined): number | undefined {
  const chunk = at === undefined ? undefined : sentence.chunks[at];
  return isNp(chunk) && cueNouns.has(lastWord(sentence, chunk)?.lower ?? '') ? at : undefined;
}

/** "her claim | during the debate | that “…”", "her answer | to them | : “…”": in front of the phrases on the noun. */
function beforePhrases(sentence: Sentence, last: number, at: number): number | undefined {
  const { chunks } = sentence;
  const to = firstWord(sentence, chunks[at - 1])?.lower === 'to';
  if (!to && !isThat(sentence, chunks[at - 1]) && chunks[at - 1]?.kind !== 'colon') return undefined;
  let noun = last;
  // "respond to | Lee's comment | on Monday | that": no further than the noun
  while (cueNounAt(sentence, noun) === undefined && chunks[noun - 1]?.kind === 'prep' && isNp(chunks[noun - 2]))
    noun -= 2;
  return noun;
}

/**
 * "his advice to them, repeated over the years, | was, “…”", "his advice to them | was to “…”": the subject of the verb that
 * joins the noun with what was said.
 */
function joinedSubject(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const to = chunks[at - 1]?.verb?.form === 'infinitive' || firstWord(sentence, chunks[at - 1])?.lower === 'to';
  const be = chunks[at - 1]?.verb?.base === 'be';
  if (!stops.has(chunks[at - 1]?.kind) && !to && !be) return undefined;
  let verb = to ? at - 2 : at - 1;
  while (stops.has(chunks[verb]?.kind)) verb--;
  return chunks[verb]?.verb?.base === 'be' ? subjectOf(sentence, verb)?.head : undefined;
}

/** "his warning | was", "her promise | to end": it joins the noun with what was said. */
function isLink(chunk: Chunk | undefined): boolean {
  return isVerb(chunk) && (chunk.verb.base === 'be' || chunk.verb.form === 'infinitive');
}
