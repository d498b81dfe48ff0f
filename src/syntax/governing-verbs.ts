/** The verb to the left whose subject another verb goes on with: "Lee rose | and said", "Lee left, | saying". */
import { tellingVerbs } from '../lexicon/media.js';
import { isFinite, isNp, isPronoun, reports, type ChunkKind } from './chunk.js';
import { groupEndingAt } from './phrase-groups.js';
import { hangingSubject } from './prepositional-subjects.js';
import { isReducedPassive } from './participles.js';
import { relativeSubject } from './relative-clauses.js';
import { firstWord, isThat, lastWord, opensClause, skipBack, skipForward, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** What in front of a verb’s subject makes its clause a dependent one. */
const dependence = new Set<ChunkKind | undefined>(['sub', 'rel', 'verb']);

/** Chunks to the left of a verb within which the one that it goes with is looked for: every verb of a sentence asks. */
const reach = 80;

/** Verbs joined to one another, at most, through which it is asked whether the first depends on another. */
const deepest = 6;

/** The finite verb to the left that a coordinated or hanging verb goes with: the nearest of a main clause; or -1. */
export function governingVerb(sentence: Sentence, from: number): number {
  const { chunks } = sentence;
  let last = -1;
  // "clashed with Ray; and posted": a verb without a subject of its own goes on from before the semicolon
  let crossable = chunks[from]?.kind === 'semicolon' || chunks[from - 1]?.kind === 'semicolon';
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'stop') break;
    if (chunk.kind === 'semicolon') {
      if (!crossable) break;
      continue;
    }
    if (!isFinite(chunk)) continue;
    const opener = chunks[at - 1]?.kind === 'conj' ? at - 2 : at - 1;
    crossable &&= chunks[opener]?.kind === 'semicolon';
    if (crossable || isReducedPassive(sentence, at)) continue;
    if (last < 0) {
      last = at;
      if (joinsClause(sentence, at, from) || sharesAuxiliary(sentence, at, from) || sharesTense(sentence, at, from))
        return at;
    }
    if (!isDependent(sentence, at)) return at;
  }
  return last;
}

/** "after Lee mocked the police | and blamed them": joined by a bare "and" to a clause with a subject of its own. */
function joinsClause(sentence: Sentence, verb: number, conj: number): boolean {
  const { chunks } = sentence;
  if (chunks[conj]?.kind !== 'conj' || chunks.slice(verb, conj + 2).some(({ kind }) => kind === 'comma')) return false;
  const subject = skipBack(chunks, verb - 1);
  // "by Lee, who rose and demanded"
  if (
    chunks[subject]?.kind === 'rel' &&
    (chunks[subject - 1]?.kind === 'comma' || hangsOnAgent(sentence, subject) || isBroughtIn(sentence, subject))
  )
    return true;
  const opener = chunks[subject - 1];
  if (hasNewSubject(sentence, subject, conj)) return true;
  // "Lee said the judge had leaned over and asked him": whoever is asked doesn’t ask
  if (
    isNp(chunks[subject]) &&
    reports(opener, 'core') &&
    reports(chunks[conj + 1], 'core') &&
    /^(?:her|him)$/.test(firstWord(sentence, chunks[conj + 2])?.lower ?? '')
  )
    return true;
  // "The court | heard | that | Lee | hit a man and said": what a court hears, it does not say
  if (isNp(chunks[subject]) && isThat(sentence, opener))
    return (
      chunks[subject - 2]?.verb?.base === 'hear' &&
      /^(?:court|hearing|inquest|inquiry|jurors|jury|martial|panel|tribunal)$/.test(
        lastWord(sentence, chunks[subject - 3])?.lower ?? '',
      )
    );
  if (!isNp(chunks[subject]) || !opensClause(sentence, opener)) return false;
  // "praised Ray after he won the race and said": whoever praised said it
  return !isPronoun(chunks[subject]) || !reports(chunks[skipForward(chunks, conj + 1)], 'core');
}

/** "testified that | a clerk at the lot | pointed to a photograph | and told her": a clause with somebody new for its subject goes on. */
function hasNewSubject(sentence: Sentence, end: number, conj: number): boolean {
  const { chunks } = sentence;
  const group = isNp(chunks[end]) ? (groupEndingAt(sentence, end) ?? hangingSubject(sentence, end)) : undefined;
  if (group === undefined) return false;
  const head = chunks[group.head];
  const [that, report] = [chunks[group.from - 1], chunks[group.from - 2]];
  const noun = lastWord(sentence, head);
  const joined = chunks[skipForward(chunks, conj + 1)];
  return (
    /^an?$/.test(firstWord(sentence, head)?.lower ?? '') &&
    noun !== undefined &&
    (noun.tags & (Tag.personNoun | Tag.office)) !== 0 &&
    // "a meeting at which | a nurse | stood up | and told them"
    ((that?.kind === 'rel' && report?.kind === 'prep') ||
      (isThat(sentence, that) &&
        (reports(report, 'core') || (isNp(report) && reports(chunks[group.from - 3], 'core'))))) &&
    isFinite(joined) &&
    !(reports(joined, 'core') && endsWithHave(sentence, skipForward(chunks, end + 1), conj))
  );
}

/** "told Ray that a friend | had left | and added", "had doubts and asked": what somebody has or had done goes on with no report. */
const endsWithHave = (sentence: Sentence, verb: number, conj: number): boolean =>
  /^(?:had|has|have)$/.test(firstWord(sentence, sentence.chunks[verb])?.lower ?? '') &&
  !sharesAuxiliary(sentence, verb, conj);

/** "was asked by | a man | who rose and said": the clause at `rel` is on whoever does what the verb tells. */
function hangsOnAgent(sentence: Sentence, rel: number): boolean {
  const { from } = relativeSubject(sentence, rel) ?? { from: 0 };
  return firstWord(sentence, sentence.chunks[from - 1])?.lower === 'by';
}

/** "There is | Lee, a veteran | who rose and says": the clause at `rel` is on whom an empty subject brings in. */
function isBroughtIn(sentence: Sentence, rel: number): boolean {
  const { chunks } = sentence;
  const be = chunks.findLastIndex((chunk, index) => index < rel && isFinite(chunk));
  return chunks[be]?.verb?.base === 'be' && firstWord(sentence, chunks[be - 1])?.lower === 'there';
}

/** "noted that Ray had left | and had called it": the verb that is joined has the same auxiliary. */
function sharesAuxiliary(sentence: Sentence, verb: number, conj: number): boolean {
  const { chunks } = sentence;
  const auxiliary = firstWord(sentence, chunks[conj + 1])?.lower ?? '';
  return (
    chunks[conj]?.kind === 'conj' &&
    chunks[conj + 1]?.verb?.form === 'finite' &&
    /^(?:had|has|have|would|was|were)$/.test(auxiliary) &&
    firstWord(sentence, chunks[verb])?.lower === auxiliary
  );
}

/** "says that Ray | flew to Hull, | and listed it as “…”": in the tense of what is told, not of the telling. */
function sharesTense(sentence: Sentence, verb: number, conj: number): boolean {
  const { chunks } = sentence;
  const isPast = (at: number): boolean => isFinite(chunks[at]) && tenseOf(sentence, at) === 'past';
  const subject = skipBack(chunks, verb - 1);
  const report = isThat(sentence, chunks[subject - 1]) ? subject - 2 : subject - 1;
  return (
    chunks[conj]?.kind === 'conj' &&
    isPast(verb) &&
    isPast(skipForward(chunks, conj + 1)) &&
    isNp(chunks[subject]) &&
    reports(chunks[report], 'core') &&
    tenseOf(sentence, report) === 'present'
  );
}

/** Of a verb of one word, where its form tells. */
function tenseOf(sentence: Sentence, at: number): 'past' | 'present' | undefined {
  const chunk = sentence.chunks[at];
  const tags = chunk?.end === (chunk?.start ?? 0) + 1 ? (firstWord(sentence, chunk)?.tags ?? 0) : 0;
  if (tags & Tag.verbS) return 'present';
  return tags & Tag.verbPast && !(tags & Tag.verbBase) ? 'past' : undefined;
}

/** "while thousands marched, | chanting": the nearest finite verb to the left, but out of an aside in dashes; or -1. */
export function nearestVerb(sentence: Sentence, before: number): number {
  const { chunks } = sentence;
  const nearest = chunks.findLastIndex((chunk, index) => index < before && isFinite(chunk));
  return chunks.slice(nearest, before).some(({ kind }) => kind === 'dash') ? governingVerb(sentence, before) : nearest;
}

/** Whether the verb stands in a relative or subordinate clause, or in what another verb says: "said the plan failed". */
function isDependent(sentence: Sentence, verb: number, depth = 0): boolean {
  const { chunks } = sentence;
  const at = skipBack(chunks, verb - 1);
  switch (chunks[at]?.kind) {
    case 'rel':
    case 'sub':
      return true;
    // "who rose and said": as the verb that it is joined to
    case 'conj': {
      const joined = chunks.findLastIndex((chunk, index) => index < at && isFinite(chunk));
      return joined >= 0 && depth < deepest && isDependent(sentence, joined, depth + 1);
    }
    case 'np': {
      const group = groupEndingAt(sentence, at);
      if (group === undefined) {
        // "a study paid for by the board | estimated"
        const hanging = hangingSubject(sentence, at);
        if (hanging === undefined || opensClause(sentence, chunks[hanging.from - 1])) return true;
        return dependence.has(chunks[skipBack(chunks, hanging.from - 1)]?.kind);
      }
      const kind = chunks[skipBack(chunks, group.from - 1)]?.kind;
      // "the deal he made": a clause on the noun
      if (dependence.has(kind)) return true;
      // "told analysts | the group | remained sound": what somebody is told
      const told = kind === 'np' && tellingVerbs.has(chunks[group.from - 2]?.verb?.base ?? '');
      if (told && !/^an?$/.test(firstWord(sentence, chunks[group.from])?.lower ?? '')) return true;
      const noun = lastWord(sentence, chunks[group.from - 1]);
      // "In an editorial on June 7 | it argued"
      const date = noun?.kind === 'number' || ((noun?.tags ?? 0) & (Tag.calendar | Tag.time)) !== 0;
      return kind === 'np' && !date && (isPronoun(chunks[at]) || isAll(sentence, group.from - 1));
    }
    default:
      return false;
  }
}

/** "everything | the city asked": what a clause without a "that" hangs on. */
const isAll = (sentence: Sentence, at: number): boolean =>
  /^(?:all|anything|everything|nothing|something)$/.test(firstWord(sentence, sentence.chunks[at])?.lower ?? '');

/** What may stand between a verb and the comma behind its predicate: "left | the hall in York early |, thanked". */
const predicateParts = new Set<ChunkKind | undefined>(['np', 'prep', 'adv', 'time', 'aside', 'conj']);

/** "rose |, left", "left the hall early |, thanked": a verb that can go on ends at chunk `at`, or what belongs to it does. */
export function endsPredicate({ chunks }: Sentence, at: number): boolean {
  let verb = at;
  while (predicateParts.has(chunks[verb]?.kind)) verb--;
  return isFinite(chunks[verb]) && chunks[verb]?.verb?.strength !== 'core';
}
