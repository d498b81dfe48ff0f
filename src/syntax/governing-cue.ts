/** Which of the verbs before a quotation reports it: `Lee | said | the mayor hopes for “…”`. */
import { tellingVerbs } from '../lexicon/media.js';
import { wordSet } from '../lexicon/words.js';
import { isFinite, isNp, isPronoun, type Chunk, type ChunkKind } from './chunk.js';
import { cuesBefore, hasAgent, type CueBefore } from './cues-before.js';
import { judgesClause, judgesOver } from './judgements.js';
import { ownedClaim } from './cue-nouns.js';
import { capitalised } from './descriptions.js';
import { invertedSubject } from './inversion.js';
import { firstWord, isThat, type Sentence } from './sentence.js';
import { holdsThat } from './stances.js';
import { subjectOf } from './subjects.js';
import { Tag } from './tags.js';
import { reportsBare, reportsThat, resumedThat, resumesThat } from './told-clauses.js';

/** What governs each quotation: the rules of both stages ask for it, most of them more than once. */
const known = new WeakMap<Chunk, { readonly cue: CueBefore | undefined }>();

/**
 * The verb before the quotation that governs it: the nearest, unless it is a lesser word inside what a better one reports
 * ("said the mayor hopes for “…”", "says he expects her to announce “…”").
 */
export function cueBefore(sentence: Sentence, at: number): CueBefore | undefined {
  const quote = sentence.chunks[at];
  if (quote === undefined) return undefined;
  const before = known.get(quote);
  if (before !== undefined) return before.cue;
  const cue = findCue(sentence, at);
  known.set(quote, { cue });
  return cue;
}

function findCue(sentence: Sentence, at: number): CueBefore | undefined {
  const resumed = resumedThat(sentence, at);
  // "dismissed Lee’s claim that it was “…”": the words are Lee’s
  const claim = ownedClaim(sentence, at) ?? -1;
  let inner: CueBefore | undefined;
  for (const cue of cuesBefore(sentence, at)) {
    // "Asked about it, | the mayor is sure that it is “…”": who asks reports nothing
    if (inner !== undefined && cue.verb === 0 && invertedSubject(sentence, 0) === undefined) break;
    if (cue.verb < claim && isAnothers(sentence, claim, cue.verb)) break;
    if (colonOfAnother(sentence, cue.verb, at) || endsBefore(sentence, cue.verb, at)) continue;
    // "went up at the gate, | where | the board used to stand: “…”"
    if (cue.strength === 'weak' && cue.link === 'stop' && inWhere(sentence, cue.verb)) continue;
    if (cue.verb < resumed && !reportsThat(sentence, cue.verb) && !reportsBare(sentence, cue.verb)) continue;
    if (!reaches(sentence, cue, at)) continue;
    // "said it was wrong to comment, but that staff were “…”": the verb in front of the infinitive goes on
    if (
      (hangs(sentence, cue.verb) || isMeanwhile(sentence, cue.verb)) &&
      !reportsThat(sentence, cue.verb) &&
      resumesThat(sentence, cue.verb, at)
    )
      continue;
    if (inner === undefined) {
      if (hasOwnThat(sentence, cue.verb, at)) continue;
      // "A clerk told her, | she recalled, | “…”": whoever remembers it doesn't say it
      if (recallsTelling(sentence, cue.verb, at)) continue;
      inner = cue;
      // "jokes that Ray could announce it “…”": what somebody might say is the word of whoever tells of it
      const might = cue.link === 'object' && sentence.chunks[cue.verb]?.verb?.modal === true;
      const byAgent =
        sentence.chunks[cue.verb]?.verb?.passive === true &&
        hasAgent(sentence, cue.verb, at) &&
        firstWord(sentence, sentence.chunks[at - 1])?.lower !== 'by';
      // "said he was instructed by Ray to “…”": whoever does so, by name
      if (byAgent && cue.strength === 'speech' && cue.link === 'object') break;
      // "said they were considered “too rude” by the board": the board's judgement
      const considered = /^(?:consider|deem|find|judge|rule)$/.test(sentence.chunks[cue.verb]?.verb?.base ?? '');
      if (byAgent && considered && cue.link === 'direct') break;
      const own = cue.strength === 'core' && !hangs(sentence, cue.verb) && !might && !actsSo(sentence, cue);
      if (own || isOwnClause(sentence, cue, at) || lacksTo(sentence, cue.verb)) break;
    } else if (holdsThat(sentence, cue.verb)) {
      // a report further out may govern that: "the audit found that the board might not be sure it was “…”"
      if (inner.strength === 'weak' && goesOnTo(sentence, cue, inner)) inner = cue;
    } else if (
      cue.strength === 'judge' &&
      inner.strength === 'weak' &&
      judgesOver(sentence, cue.verb, inner.verb, at)
    ) {
      inner = cue;
    } else if (cue.strength === 'core' || (cue.strength === 'speech' && inner.strength === 'weak'))
      return goesOnTo(sentence, cue, inner) && !judgesItself(sentence, cue, inner) ? cue : inner;
  }
  return inner;
}

/** "at the gate, | where | the board | stood": the verb of a clause that tells of a place. */
function inWhere(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const opener = chunks.findLastIndex(({ kind }, at) => at < verb && (kind === 'comma' || kind === 'sub'));
  return firstWord(sentence, chunks[opener])?.lower === 'where';
}

/** "told a woman who had said that it was late | that “…”": the report of a clause on whoever is told ends before the second "that". */
function hasOwnThat(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const opener = chunks[verb - 1];
  if (!isThat(sentence, chunks[at - 1]) || !(opener?.kind === 'rel' || isThat(sentence, opener))) return false;
  const own = chunks.slice(verb + 1, at - 1).some((chunk) => chunk.kind === 'sub');
  return own && tellingVerbs.has(chunks.slice(0, verb - 1).findLast(isFinite)?.verb?.base ?? '');
}

/** "told them that the city had | responded | “swiftly”": how somebody acted, straight in front of the quotation. */
const actsSo = ({ chunks }: Sentence, { verb, link }: CueBefore): boolean =>
  link === 'direct' && /^(?:react|respond)$/.test(chunks[verb]?.verb?.base ?? '') && chunks[verb - 1]?.kind === 'np';

/** "had promised | to act | but it was “…”": a verb with an infinitive reaches no clause that is joined behind, with a subject of its own. */
function endsBefore({ chunks }: Sentence, verb: number, at: number): boolean {
  if (chunks[verb + 1]?.verb?.form !== 'infinitive') return false;
  const [conj, subject, joined] = chunks.slice(Math.max(0, at - 3), at);
  return at - 3 > verb + 1 && conj?.kind === 'conj' && isPronoun(subject) && isFinite(joined);
}

/** "told her, | she | recalled |, “…”": a report between commas behind another that has told somebody. */
function recallsTelling({ chunks }: Sentence, verb: number, at: number): boolean {
  const [told, object, comma] = chunks.slice(Math.max(0, verb - 4), verb - 1);
  return (
    verb + 2 === at &&
    /^(?:recall|remember|say)$/.test(chunks[verb]?.verb?.base ?? '') &&
    chunks[verb - 1]?.form === 'pronoun' &&
    comma?.kind === 'comma' &&
    object?.kind === 'np' &&
    told?.verb?.form === 'finite' &&
    tellingVerbs.has(told.verb.base)
  );
}

/** "When Lee explained it, | somebody | hollered, “…”": a report with its subject behind a comma, straight before what is said. */
function isOwnClause({ chunks }: Sentence, { verb, link, strength }: CueBefore, at: number): boolean {
  return (
    strength === 'speech' &&
    link === 'stop' &&
    chunks[verb]?.verb?.form === 'finite' &&
    verb + 2 === at &&
    chunks[0]?.kind === 'sub' &&
    chunks[verb - 1]?.kind === 'np'
  );
}

/** "declined to comment, | but her deputy was less reserved: “…”": the colon is another clause’s. */
function colonOfAnother({ chunks }: Sentence, verb: number, at: number): boolean {
  if (chunks[at - 1]?.kind !== 'colon') return false;
  const conj = chunks.findLastIndex(({ kind }, index) => index > verb && index < at && kind === 'conj');
  return (
    conj > verb &&
    chunks[conj - 1]?.kind === 'comma' &&
    chunks[conj + 1]?.kind === 'np' &&
    chunks.slice(conj + 2, at).some((chunk) => chunk.verb?.form === 'finite')
  );
}

/** Whose claim it is, is not who tells of it: "dismissed Lee’s claim", "rejected his claim"; but "repeated his claim". */
function isAnothers(sentence: Sentence, claim: number, verb: number): boolean {
  const own = ((firstWord(sentence, sentence.chunks[claim])?.tags ?? 0) & Tag.possessive) !== 0;
  return !own || disputing.test(sentence.chunks[verb]?.verb?.base ?? '');
}

const disputing =
  /^(?:attack|challenge|condemn|contradict|counter|criticise|criticize|debunk|denounce|deny|deride|dismiss|dispute|mock|question|rebuff|rebuke|rebut|reject|ridicule)$/;

/** "while | work went on": a clause of its own that tells when. */
function isMeanwhile(sentence: Sentence, verb: number): boolean {
  const [opener, subject] = sentence.chunks.slice(Math.max(0, verb - 2), verb);
  return (
    subject?.kind === 'np' && /^(?:after|as|before|until|when|while)$/.test(firstWord(sentence, opener)?.lower ?? '')
  );
}

/** "wanted | to say": an infinitive; but "used to say" is one verb, and "heard him | say" a report. */
function hangs(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  return (
    chunks[verb]?.verb?.form === 'infinitive' && chunks[verb - 1]?.verb?.base !== 'use' && !lacksTo(sentence, verb)
  );
}

/** "heard Lee | shout": an infinitive without "to". */
const lacksTo = (sentence: Sentence, verb: number): boolean =>
  sentence.chunks[verb]?.verb?.form === 'infinitive' && firstWord(sentence, sentence.chunks[verb])?.lower !== 'to';

/** Verbs that judge in words of their own. */
const callers = wordSet(
  'accuse blast brand call characterise characterize compare condemn decry denounce deride describe dismiss dub label mock praise refer slam term',
);

/** "said | Ray called the plan “…”": whoever judges within the report has a subject of their own, and the words are theirs. */
function judgesItself(sentence: Sentence, outer: CueBefore, inner: CueBefore): boolean {
  const group = sentence.chunks[inner.verb]?.verb;
  // "said | Ray called on them to be “…”"
  const calls = inner.strength === 'judge' || (inner.strength === 'speech' && group?.base === 'call');
  if (!calls || group?.form !== 'finite' || group.passive || !callers.has(group.base)) return false;
  // "said they had done all he asked and called it “…”"
  if (sentence.chunks[inner.verb - 1]?.kind === 'conj') return true;
  // "ruling that votes were lost over what one judge called “…”"
  const caller = sentence.chunks[inner.verb - 1];
  if (isNp(caller) && !isPronoun(caller) && firstWord(sentence, sentence.chunks[inner.verb - 2])?.lower === 'what')
    return true;
  const subject = subjectOf(sentence, inner.verb);
  return subject !== undefined && subject.from > outer.verb && capitalised(sentence, sentence.chunks[subject.head]);
}

/** "hopes the plan is “…”": over a clause, a weak verb doesn’t reach the quotation, nor every judgement. */
function reaches(sentence: Sentence, { verb, link, strength }: CueBefore, at: number): boolean {
  if (link !== 'clause') return true;
  // "had not known about it because it was “…”": known as something, or nothing is judged
  const group = sentence.chunks[verb]?.verb;
  const knows =
    group?.base === 'know' && group.form === 'finite' && firstWord(sentence, sentence.chunks[at - 1])?.lower !== 'as';
  return strength === 'judge' ? !knows && judgesClause(sentence, verb, at) : strength !== 'weak';
}

/** Whether the report of the better verb goes on over the lesser one: "said the mayor | hopes", but not "said so, | hoping". */
function goesOnTo(sentence: Sentence, outer: CueBefore, inner: CueBefore): boolean {
  // "asked | about | a letter in which she had called him “…”": no clause is asked
  const about = outer.verb + 1;
  if (
    sentence.chunks[outer.verb]?.verb?.base === 'ask' &&
    /^(?:about|for|of)$/.test(firstWord(sentence, sentence.chunks[about])?.lower ?? '') &&
    sentence.chunks.slice(about, inner.verb).some(({ kind }) => kind === 'rel')
  )
    return false;
  // "told them it was “…” and that Ray had “…”"
  if (outer.strength === 'core' && resumesThat(sentence, outer.verb, inner.verb)) return true;
  const weak = inner.strength === 'weak';
  // "the report said, in May, that the agency was not sure the money was “…”"
  if (outer.strength === 'core' && holdsThat(sentence, inner.verb)) return true;
  const judged = inner.strength === 'judge' && !callers.has(sentence.chunks[inner.verb]?.verb?.base ?? '');
  if ((weak || judged) && isInterposed(sentence, outer.verb)) return true;
  if (weak && reportsAll(sentence, outer.verb, inner.verb)) return true;
  if (weak && inner.link === 'object') return true;
  if (weak && outer.strength === 'core' && goesOnReporting(sentence, outer.verb, inner.verb)) return true;
  return !sentence.chunks.slice(outer.verb, inner.verb).some(({ kind }) => kind === 'comma' || kind === 'quote');
}

/** "told the lobbyist, a former mayor, | that the town was keen to see “…”": no comma behind the "that". */
function reportsAll(sentence: Sentence, from: number, to: number): boolean {
  const { chunks } = sentence;
  const that = chunks.findLastIndex((chunk, index) => index > from && index < to && isThat(sentence, chunk));
  return (
    that > 0 && !chunks.slice(that, to).some(({ kind }) => kind === 'comma' || kind === 'dash' || kind === 'quote')
  );
}

/** "The nominee, | Bo Ray said in court, | watched the games to see “…”": a report in the midst of what it reports. */
function isInterposed({ chunks }: Sentence, verb: number): boolean {
  let end = verb + 1;
  while (circumstances.has(chunks[end]?.kind)) end++;
  return chunks[end]?.kind === 'comma' && chunks[verb - 1]?.kind === 'np' && chunks[verb - 2]?.kind === 'comma';
}

/** What may stand between the verb of such a report and its comma. */
const circumstances = new Set<ChunkKind | undefined>(['adv', 'np', 'prep', 'time']);

/** "said “…” and that Spain should not bear", "says his “friend” Bo Ray ran": all of it is what the first verb reports. */
function goesOnReporting({ chunks, words }: Sentence, from: number, to: number): boolean {
  return !chunks
    .slice(from + 1, to)
    .some(
      ({ kind, start }) =>
        kind === 'comma' ||
        kind === 'dash' ||
        kind === 'semicolon' ||
        (kind === 'quote' && words[start]?.closed === true),
    );
}
