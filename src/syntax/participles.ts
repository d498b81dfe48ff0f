/** Participles on a noun, of one word: "the mayor speaking to the council", "the decree signed by the pope", "the plan, announced in May,". */
import { isFinite, isNp, isPronoun, isVerb, reports, type Chunk, type ChunkKind } from './chunk.js';
import { capitalised, describes } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import { firstWord, skipBack, type Phrase, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** A verb of one word that can be one of the forms asked for: "signed", but not "was signed". */
export function isLone(sentence: Sentence, chunk: Chunk | undefined, forms: number): boolean {
  return isVerb(chunk) && chunk.end - chunk.start === 1 && ((firstWord(sentence, chunk)?.tags ?? 0) & forms) !== 0;
}

/** "announced | in May", "published | Monday": behind a comma and without an object. */
export function isLoneParticiple(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const next = chunks[verb + 1]?.kind;
  const alone = next === 'prep' || next === 'time' || next === 'adv';
  return alone && chunks[verb - 1]?.kind === 'comma' && isLone(sentence, chunks[verb], Tag.verbParticiple);
}

/** What a clause on a noun may hold behind its verb: "carried out | in 2013 |". */
export const inClause = new Set<ChunkKind | undefined>(['adv', 'np', 'prep', 'time']);

/** "The mayor speaking to the council", "the decree signed by the pope": the phrase before the participle at `verb`. */
export function reducedRelative(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  let noun = skipBack(chunks, verb - 1);
  // "carried out in 2013 and | seen by": as the participle that it is joined to
  if (chunks[noun]?.kind === 'conj') {
    let first = noun - 1;
    while (inClause.has(chunks[first]?.kind)) first--;
    if (!isLone(sentence, chunks[first], Tag.verbParticiple)) return undefined;
    noun = skipBack(chunks, first - 1);
  }
  return isLone(sentence, chunks[verb], Tag.verbIng | Tag.verbParticiple) &&
    isNp(chunks[noun]) &&
    !isPronoun(chunks[noun])
    ? groupEndingAt(sentence, noun)
    : undefined;
}

/**
 * "a lawyer | representing the family | said": a person whose participle has the phrase as its object; "the panel | charged |
 * with | electing members | said", "the firm | hired | to build it | said": whoever is charged with it or hired for it.
 */
export function participleHead(sentence: Sentence, { from }: Phrase): Phrase | undefined {
  const { chunks } = sentence;
  const form = chunks[from - 1]?.verb?.form;
  const passive = form === 'infinitive' ? from - 2 : from - 3;
  const hired =
    (form === 'infinitive' || (form === 'ing' && chunks[from - 2]?.kind === 'prep')) &&
    isLone(sentence, chunks[passive], Tag.verbParticiple);
  if (hired) return isNp(chunks[passive - 1]) ? groupEndingAt(sentence, passive - 1) : undefined;
  const noun = chunks[from - 2];
  return form === 'ing' && isNp(noun) && describes(sentence, noun) && !capitalised(sentence, noun)
    ? groupEndingAt(sentence, from - 2)
    : undefined;
}

/** What may stand between a participle and its agent: "sent out | last week by". */
const light = new Set<ChunkKind | undefined>(['adv', 'time']);

/** "the phone used by the aide": a participle on its noun that looks like a past tense. */
export function isReducedPassive(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  let by = verb + 1;
  while (light.has(chunks[by]?.kind) || isParticle(sentence, by)) by++;
  return (
    isLone(sentence, chunks[verb], Tag.verbParticiple) &&
    isNp(chunks[verb - 1]) &&
    firstWord(sentence, chunks[by])?.lower === 'by' &&
    isNp(chunks[by + 1])
  );
}

/** "sent | out | by": a preposition without a phrase of its own. */
function isParticle({ chunks }: Sentence, at: number): boolean {
  return chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'prep';
}

/** What may stand between a participle on a noun and the verb that the noun is the subject of. */
const inReduced = new Set<ChunkKind | undefined>(['adv', 'np', 'prep', 'time', 'verb']);

/** "the man | told to wait | had gone", "a driver | posted abroad for a time | should be": a finite verb behind shows that the one at `verb` hangs on its noun. */
export function isReducedInSubject(sentence: Sentence, verb: number, end: number): boolean {
  const { chunks } = sentence;
  const noun = chunks[verb - 1];
  if (!isLone(sentence, chunks[verb], Tag.verbParticiple) || !isNp(noun) || isPronoun(noun)) return false;
  if (capitalised(sentence, noun) || chunks[verb - 2]?.kind === 'rel' || isNp(chunks[verb - 2])) return false;
  // "said duties of up to a third would", "said in a note sent to her it had"
  if (isNp(chunks[verb + 1]) || /^(?:add|say)$/.test(chunks[verb]?.verb?.base ?? '')) return false;
  // "The firm warned on Friday profits would fall", "warned in May that"
  const behind = chunks[verb + 1]?.kind === 'prep' ? chunks[verb + 2] : chunks[verb + 1];
  const timed = ((firstWord(sentence, behind)?.tags ?? 0) & (Tag.calendar | Tag.time)) !== 0;
  if (timed && reports(chunks[verb], 'core', 'speech')) return false;
  let next = verb + 1;
  while (next < end && inReduced.has(chunks[next]?.kind) && !isFinite(chunks[next])) next++;
  if (next >= end || !isFinite(chunks[next]) || isLone(sentence, chunks[next], Tag.verbParticiple)) return false;
  const before = skipBack(chunks, next - 1);
  // "said | the plan | had failed": a subject of its own
  return before > verb && (!isNp(chunks[before]) || groupEndingAt(sentence, before) === undefined);
}
