/** The verbs before a quotation that may report it: `Lee | said the mayor | hopes for “…”`. */
import type { CueStrength } from '../lexicon/cues.js';
import { frontedObjects, namers } from '../lexicon/grammar.js';
import { tellingVerbs } from '../lexicon/media.js';
import { isFinite, isNp, isVerb, type Chunk } from './chunk.js';
import { strengthOf } from './cue-strength.js';
import { chainStart, isGerund, linkOf, type Link } from './cue-link.js';
import { firstWord, isThat, opensWithConcession, skipForward, type Sentence } from './sentence.js';
import { inClosedClause } from './closed-clauses.js';
import { isLone, isReducedInSubject } from './participles.js';
import { asksBefore } from './answers-told.js';
import { mediumEnd } from './mediums.js';
import { holdsThat } from './stances.js';
import { Tag } from './tags.js';
import { subjectOf } from './subjects.js';
import { isTold } from './told-clauses.js';

export interface CueBefore {
  readonly verb: number;
  readonly link: Link;
  readonly strength: CueStrength;
}

/** Chunks in front of a verb within which the object of naming is looked for. */
const reach = 10;

/** Chunks over which a verb may reach its quotation: no reporter’s sentence needs more, and a list of hundreds would cost too much. */
const farthest = 100;

/** All cues before the quotation, nearest first; through quotations that it is joined to. */
export function* cuesBefore(sentence: Sentence, at: number): Generator<CueBefore> {
  const { chunks } = sentence;
  const first = chainStart(sentence, at);
  // counted on the way, for a list of quotations asks this of each of its verbs again and again
  let [dashesBefore, dashesBehind] = [chunks.slice(0, at).filter(isDash).length, 0];
  const last = Math.max(0, first - farthest);
  for (let verb = at - 1; verb >= last; verb--) {
    const chunk = chunks[verb];
    if (chunk === undefined || chunk.kind === 'semicolon') return;
    if (isDash(chunk)) {
      dashesBefore--;
      dashesBehind++;
    }
    const strength = strengthOf(sentence, verb, first);
    if (
      strength === undefined ||
      // an aside of its own between two dashes that close before the quotation
      (dashesBefore % 2 === 1 && dashesBehind % 2 === 1) ||
      inClosedClause(sentence, verb, at) ||
      inConcession(sentence, verb, at) ||
      isReducedInSubject(sentence, verb, at) ||
      onlyNames(sentence, verb, at)
    )
      continue;
    // "accused him of | choosing witnesses “…”"
    if (strength === 'weak' && chunk.verb?.form === 'ing' && chunks[verb - 1]?.kind === 'prep') continue;
    // "shrugs when | asked how long it will take: “…”": whoever asks says nothing
    if (
      chunks[verb - 1]?.kind === 'sub' &&
      !isThat(sentence, chunks[verb - 1]) &&
      isLone(sentence, chunk, Tag.verbParticiple)
    )
      continue;
    // "compared | leading the party to “…”"
    if (isGerund(chunk, chunks[verb - 1])) continue;
    // "said the review would | continue | but “…”": what goes on says nothing
    if (chunk.verb?.base === 'continue' && chunks[at - 1]?.kind === 'conj') continue;
    const cue = { verb, link: linkOf(sentence, verb, verb < first ? first : at), strength };
    if (isToldBySomebody(sentence, cue, at)) return;
    if (tellsWhat(sentence, cue)) continue;
    if (namesNothing(sentence, cue, at) || lacksAgent(sentence, cue, at) || isAllowed(sentence, cue)) continue;
    yield strength === 'weak' && isTold(sentence, verb, cue.link, at) ? { ...cue, strength: 'speech' } : cue;
  }
}

/** "took | what | drivers | had told | the paper | “…”": what is told stands in front. */
const tellsWhat = ({ chunks, words }: Sentence, { verb, link }: CueBefore): boolean =>
  link === 'object' &&
  chunks[verb + 2]?.kind === 'quote' &&
  tellingVerbs.has(chunks[verb]?.verb?.base ?? '') &&
  isNp(chunks[verb - 1]) &&
  words[chunks[verb - 2]?.start ?? -1]?.lower === 'what';

/** "While Lee spoke of “a dawn”, | her critic saw in it “an old tune”": the verb of a clause in front, which reaches into no other. */
function inConcession(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  if (!opensWithConcession(sentence)) return false;
  const comma = chunks.findIndex(({ kind }) => kind === 'comma');
  if (comma < verb || comma >= at) return false;
  const next = chunks.findIndex((chunk, index) => index > comma && index < at && isFinite(chunk));
  // "While Lee told Ray, the mayor, that it was “…”": what stands between is no subject
  const reported = chunks.slice(comma, at).some((chunk) => isThat(sentence, chunk));
  return next > comma && !reported && (subjectOf(sentence, next)?.from ?? 0) > comma;
}

const isDash = ({ kind }: Chunk): boolean => kind === 'dash';

/** "a man identified only as", "known as": a judging participle without an object names and does not speak. */
function onlyNames(sentence: Sentence, verb: number, quote: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.strength !== 'judge' || group.passive || group.form === 'infinitive' || group.form === 'ing') return false;
  if (objectInFront(sentence, verb) || isNp(chunks[quote + 1]) || hasAgent(sentence, verb, quote)) return false;
  let at = verb + 1;
  while (chunks[at]?.kind === 'adv') at++;
  return chunks[at]?.kind === 'prep' && firstWord(sentence, chunks[at])?.lower === 'as';
}

/** "a class called “…”": a verb of naming straight before the quotation, with no object in front. */
function namesNothing(sentence: Sentence, { verb, link }: CueBefore, at: number): boolean {
  const { chunks } = sentence;
  // "The sale, called “…” | by | Ann Lee, was"
  if (chunks[verb - 1]?.kind === 'comma' && firstWord(sentence, chunks[at + 1])?.lower === 'by') return false;
  const group = chunks[verb]?.verb;
  // "Lee, who came from Ohio, | named “…” as": whoever the clause is on does so
  const clause = chunks.findLast(({ kind }, at) => at < verb - 1 && (kind === 'comma' || kind === 'rel'));
  const names = group?.base === 'name' && chunks[verb - 1]?.kind === 'comma' && clause?.kind === 'rel';
  return (
    link === 'direct' && group?.passive === false && namers.has(group.base) && !names && !objectInFront(sentence, verb)
  );
}

/** "what Lee called", "which he called": the object of naming stands in front. */
function objectInFront(sentence: Sentence, verb: number): boolean {
  const near = sentence.chunks.slice(Math.max(0, verb - reach), verb);
  // "who runs the diner | where a sandwich called": what is in front of another verb is that one's
  const clause = sentence.chunks[verb]?.verb?.form === 'infinitive' ? 0 : near.findLastIndex(isFinite) + 1;
  return near.slice(clause).some(
    (chunk, index, before) =>
      // "a figure | its director called", "a plant | it called": a clause on the noun
      (isNp(chunk) && isNp(before[index - 1])) ||
      chunk.kind === 'rel' ||
      isThat(sentence, chunk) ||
      frontedObjects.has(firstWord(sentence, chunk)?.lower ?? ''),
  );
}

/** "was called “…”": a passive that reaches the quotation only where it says by whom; "is quoted" needs nobody. */
function lacksAgent(sentence: Sentence, { verb, link, strength }: CueBefore, at: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  const passive = group?.passive === true || group?.form === 'participle' || isCharged(sentence, verb);
  if (group === undefined || group.base === 'quote' || !passive) return false;
  if (holdsThat(sentence, verb)) return false;
  if (!hasAgent(sentence, verb, at)) return true;
  // "had been told by an officer: “…”", "was dismissed by the owner: “…”"
  if (link === 'stop')
    return (
      !tellingVerbs.has(group.base) &&
      (strength === 'weak' || group.base === 'paint' || chunks[at - 1]?.kind !== 'colon')
    );
  // "was accused by Ray of having “…”", "was ordered by Ray to “…”"
  const ways = /^(?:accuse|advise|ask|attribute|beg|blame|instruct|invite|order|urge|warn)$/.test(group.base);
  return link === 'clause' && strength !== 'core' && !ways && firstWord(sentence, chunks[at - 1])?.lower !== 'as';
}

/**
 * What stands in front of a verb’s agent: "described | by | Ann Lee as “…”", "described to the jury | by", "described as “…” | by", "were
 * told in an email | from", "| asked | the board and was told that"; or -1.
 */
export function agentAt(sentence: Sentence, verb: number, at: number): number {
  const { chunks } = sentence;
  const word = (index: number): string | undefined => firstWord(sentence, chunks[index])?.lower;
  const next = skipForward(chunks, verb + 1);
  // "explained | to the jury | by", "dismissed | out of hand | by"
  let first = next;
  while (first < next + 4 && word(first) !== 'by' && tellsHow(chunks, first)) first++;
  const by = [first, at + 1].find((index) => word(index) === 'by' && isNp(chunks[index + 1]));
  if (by !== undefined) return by;
  if (!tellingVerbs.has(chunks[verb]?.verb?.base ?? '')) return -1;
  const sent = mediumEnd(sentence, next);
  return sent !== undefined && word(sent) === 'from' ? sent : asksBefore(sentence, verb);
}

/** What may stand between a passive verb and the "by" of its agent: "dismissed | out | of | hand | by", "explained | to | jurors | by". */
const tellsHow = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'adv' || chunks[at]?.kind === 'prep' || (isNp(chunks[at]) && chunks[at - 1]?.kind === 'prep');

/** "described by Ann Lee as “…”", "described as “…” by Ann Lee". */
export const hasAgent = (sentence: Sentence, verb: number, at: number): boolean => agentAt(sentence, verb, at) >= 0;

/** "went on trial, | charged with | “…”": whoever charges somebody says whom. */
function isCharged({ chunks }: Sentence, verb: number): boolean {
  return (
    /^(?:accuse|charge|convict|suspect)$/.test(chunks[verb]?.verb?.base ?? '') &&
    chunks[verb - 1]?.kind === 'comma' &&
    chunks[verb + 1]?.kind === 'prep'
  );
}

/** "that patients may | ask to see the “…”": what somebody may ask for is no report. */
function isAllowed({ chunks }: Sentence, { verb, link }: CueBefore): boolean {
  const group = chunks[verb]?.verb;
  return link === 'clause' && group?.base === 'ask' && group.modal && chunks[verb + 1]?.verb?.form === 'infinitive';
}

/** "was told that the ships were “…”": somebody said so who is not named. */
function isToldBySomebody(sentence: Sentence, cue: CueBefore, at: number): boolean {
  const { chunks } = sentence;
  const { verb: group } = chunks[cue.verb] ?? {};
  // "has been shouted at | or | told | she is “…”"
  const joined =
    firstWord(sentence, chunks[cue.verb - 1])?.lower === 'or' &&
    firstWord(sentence, chunks[cue.verb])?.lower === 'told' &&
    chunks.slice(0, cue.verb).findLast(isVerb)?.verb.passive === true;
  if (joined) return isNp(chunks[cue.verb + 1]) && isFinite(chunks[cue.verb + 2]);
  const told = group?.passive === true && group.form === 'finite' && /^(?:advise|inform|tell|warn)$/.test(group.base);
  // "and been told, in front of all, to “…”"
  const to = firstWord(sentence, chunks[at - 1])?.lower === 'to';
  // "whoever asked about it was told: “…”"
  const opens = thatBehind(sentence, cue.verb) || cue.link === 'stop' || to;
  return told && opens && lacksAgent(sentence, cue, at);
}

/** "was told, most recently in January, | that": behind what may stand between commas. */
function thatBehind(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  if (isThat(sentence, chunks[verb + 1])) return true;
  const close = chunks.findIndex(({ kind }, at) => at > verb + 1 && kind === 'comma');
  const aside = chunks.slice(verb + 2, close);
  return (
    chunks[verb + 1]?.kind === 'comma' &&
    close > 0 &&
    aside.every(({ kind }) => kind === 'adv' || kind === 'prep' || kind === 'time' || kind === 'np') &&
    isThat(sentence, chunks[close + 1])
  );
}
