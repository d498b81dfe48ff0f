/** What the rules of cues before the quote share. */
import { claimPhrase } from './claim.js';
import type { Claim, SpeakerScene, Statement } from './scene.js';
import { isVerb } from '../syntax/chunk.js';
import { firstWord, lastWord, phrase, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import { holdsThat } from '../syntax/stances.js';
import { namedFrom } from '../syntax/joint-subjects.js';
import { isLone } from '../syntax/participles.js';
import { groupStartingAt } from '../syntax/phrase-groups.js';
import { subjectOrInverted } from '../syntax/subjects.js';
import { hearsFrom } from '../syntax/told-clauses.js';
import { accordingTo } from '../syntax/according-to.js';
import { cueBefore } from '../syntax/governing-cue.js';
import { agentAt, cuesBefore, hasAgent, type CueBefore } from '../syntax/cues-before.js';

/** Claims the subject of the cue that governs the quote from the front, if that cue is of the kind asked for. */
export function beforeClaim(
  statement: Statement,
  scene: SpeakerScene,
  wanted: (cue: CueBefore) => boolean,
): Claim | undefined {
  const { sentence, at } = statement;
  const cue = cueBefore(sentence, at);
  if (cue === undefined || !wanted(cue) || heldByName(sentence, at, cue.verb)) return undefined;
  const verb = sentence.chunks[cue.verb]?.verb;
  if (verb === undefined) return undefined;
  // "will ask for help and, in the words of | her aide, Bo Ray |, “…”": whoever is named last
  const words = accordingTo(sentence, cue.verb + 1, at);
  if (words !== undefined && !sentence.chunks.slice(words, at).some((chunk) => isVerb(chunk) || chunk.kind === 'sub'))
    return undefined;
  // "will have to declare “…”, according to the rules": what is to be said is told by somebody else
  if ((verb.modal || verb.form === 'infinitive') && accordingTo(sentence, at + 1, sentence.chunks.length) !== undefined)
    return undefined;
  const asked = cue.verb === 0 && firstWord(sentence, sentence.chunks[1])?.lower === 'by';
  if (
    asked ||
    hearsFrom(sentence, cue.verb) ||
    (verb.passive && verb.base !== 'quote' && !holdsThat(sentence, cue.verb)) ||
    isReduced(sentence, cue, at)
  )
    return agentClaim(statement, scene, cue.verb);
  return (
    quotedClaim(statement, scene, cue) ??
    claimPhrase(scene, statement, subjectOrInverted(sentence, cue.verb), { from: cue.verb }) ??
    outerClaim(statement, scene, cue.verb)
  );
}

/** "Lee quoted | her late father |: “…”": the words of whoever is quoted. */
function quotedClaim(statement: Statement, scene: SpeakerScene, { verb, link }: CueBefore): Claim | undefined {
  const { sentence } = statement;
  const quotes = sentence.chunks[verb]?.verb;
  if (link !== 'stop' || quotes?.base !== 'quote' || quotes.form !== 'finite') return undefined;
  const group = groupStartingAt(sentence, verb + 1);
  // "quotes Romans 8:31": no Romans
  return group === undefined || lastWord(sentence, sentence.chunks[group.head])?.kind === 'number'
    ? undefined
    : claimPhrase(scene, statement, namedFrom(sentence, group), { from: verb });
}

/** "Lee, described by Ray as “…”, left": a participle with whoever does it. */
function isReduced(sentence: Sentence, { verb, strength }: CueBefore, at: number): boolean {
  const { chunks } = sentence;
  if (strength !== 'judge') return false;
  return (
    // "A man | described | as “…” by Ray has left"
    (verb === 0 || chunks[verb - 1]?.kind === 'comma' || firstWord(sentence, chunks[verb + 1])?.lower === 'as') &&
    isLone(sentence, chunks[verb], Tag.verbParticiple) &&
    hasAgent(sentence, verb, at)
  );
}

/** "many have said so, Ann Lee among them — “…” — and": the quote hangs on the name before the dash, not on the verb. */
function heldByName(sentence: Sentence, at: number, verb: number): boolean {
  const { chunks } = sentence;
  return (
    chunks[at - 1]?.kind === 'dash' &&
    chunks[at + 1]?.kind === 'dash' &&
    lastWord(sentence, chunks[at - 2])?.capital === true &&
    chunks.slice(verb, at - 1).some(({ kind }) => kind === 'comma')
  );
}

/** "said the areas that were hacked suggested “…”": where the nearest subject can't speak, the next reporting verb out. */
function outerClaim(statement: Statement, scene: SpeakerScene, inner: number): Claim | undefined {
  const { sentence, at } = statement;
  for (const { verb, strength } of cuesBefore(sentence, at)) {
    if (verb >= inner || strength !== 'core') continue;
    const group = sentence.chunks[verb]?.verb;
    return group?.passive === false
      ? claimPhrase(scene, statement, subjectOrInverted(sentence, verb), { from: verb })
      : undefined;
  }
  return undefined;
}

/** "was called “…” by Ann Lee", "had heard from Ann Lee that it was “…”": the agent, before or behind the quotation. */
export function agentClaim(statement: Statement, scene: SpeakerScene, verb: number): Claim | undefined {
  const { sentence, at } = statement;
  const from = hearsFrom(sentence, verb) ? verb + 1 : agentAt(sentence, verb, at);
  const group = from < 0 ? undefined : groupStartingAt(sentence, from + 1);
  if (group === undefined) return undefined;
  // "asked | the board | for help and was told": what is asked for is no part of who is asked
  const asked = from < verb ? phrase(group.head, pastComplements(sentence, group.head + 1)) : group;
  return claimPhrase(scene, statement, namedFrom(sentence, asked), { from: verb });
}

/** "the head | of the board | for help": behind the phrases with "of". */
function pastComplements(sentence: Sentence, from: number): number {
  let at = from;
  while (firstWord(sentence, sentence.chunks[at])?.lower === 'of') at += 2;
  return at;
}
