/** Signs in the sentence that marked words were said by somebody, or were not. */
import { judging } from '../lexicon/cues.js';
import { tellingVerbs } from '../lexicon/media.js';
import { accordingTo, viewpoint } from '../syntax/according-to.js';
import { isNp, isPronoun, reports, type Chunk } from '../syntax/chunk.js';
import { cueNounBefore } from '../syntax/cue-nouns.js';
import type { CueBefore } from '../syntax/cues-before.js';
import { behind, trailingCue } from '../syntax/cues-behind.js';
import { cueBefore } from '../syntax/governing-cue.js';
import { givenBehind, ownedWords, whatCue } from '../syntax/quote-predicates.js';
import { firstWord } from '../syntax/sentence.js';
import type { Spot } from '../syntax/spot.js';

/** A reporting word near enough to make even a single marked word somebody’s: `called it “absurd”`. */
export function closeCue(spot: Spot): boolean {
  const { sentence, at, words } = spot;
  const { chunks } = sentence;
  const adjective = words === 1 && describesNoun(spot);
  // "as well as “smart” tables, the paper reported": the reporter’s own adjective
  if (adjective && sentence.words[(chunks[at - 1]?.start ?? 0) - 1]?.lower === 'well') return false;
  const before = cueBefore(sentence, at);
  if ((before !== undefined && isClose(spot, before)) || cueNounBefore(sentence, at) !== undefined) return true;
  if (givenBehind(sentence, at) !== undefined) return true;
  if (adjective || (chunks[at]?.kind !== 'quote' && words <= 2)) return false;
  if (whatCue(sentence, at) !== undefined || ownedWords(sentence, at) !== undefined) return true;
  if (words > 1 && viewpoint(sentence, at) !== undefined) return true;
  return (
    cueBehind(spot) || trailingCue(sentence, at) !== undefined || accordingTo(sentence, 0, chunks.length) !== undefined
  );
}

/** `said “…”`, `called it “…”`, `said the plan was “…”`: the nearer the verb, the weaker it may be. */
function isClose(spot: Spot, { verb, link, strength }: CueBefore): boolean {
  switch (link) {
    case 'stop':
      return true;
    case 'direct':
      return strength !== 'weak' || spot.words > 1;
    case 'object':
      return strength === 'judge' || (strength !== 'weak' && !(spot.words <= 3 && ofThing(spot, verb)));
    case 'clause':
      return strength !== 'weak';
  }
}

/** "“smart” tables": the marked words stand before a noun, as an adjective does. */
function describesNoun({ sentence, at, ending }: Spot): boolean {
  const next = sentence.chunks[at + 1];
  return ending === 'none' && isNp(next) && !isPronoun(next) && firstWord(sentence, next)?.capital === false;
}

/** "posted photos of the “…”": the verb has its object, and the marked words hang on that. */
function ofThing({ sentence, at }: Spot, verb: number): boolean {
  const { chunks } = sentence;
  const base = chunks[verb]?.verb?.base ?? '';
  let last = at - 1;
  if (chunks[last]?.kind === 'np') last--;
  // "orders them to “stand down”": the marked words are what they are to do
  if (last === at - 1 && firstWord(sentence, chunks[last])?.lower === 'to' && base !== 'add') return false;
  // "added Thursday to the “entity list”"
  if (judging.has(base)) return false;
  // "thanked them for “a humane resolution”"
  if (/^(?:apologi[sz]e|thank)$/.test(base) && firstWord(sentence, chunks[last])?.lower === 'for') return false;
  if (base === 'add' && firstWord(sentence, chunks[last])?.lower === 'to') return true;
  return (
    !tellingVerbs.has(base) &&
    chunks[verb + 1]?.kind === 'np' &&
    chunks[last]?.kind === 'prep' &&
    firstWord(sentence, chunks[last])?.lower !== 'as'
  );
}

/** Chunks between the subject behind a quotation and its verb, at most: `“…,” the mayor of Ohio’s capital said`. */
const reach = 8;

/** `“…,” Ann Lee said` or `said Ann Lee`; where nothing closes the quotation, no weaker verb counts. */
function cueBehind({ sentence, at, ending }: Spot): boolean {
  const { chunks } = sentence;
  const closed = ending !== 'none' || chunks[at + 1]?.kind === 'comma';
  const isCue = (chunk: Chunk | undefined): boolean =>
    closed ? reports(chunk, 'core', 'speech') : reports(chunk, 'core');
  const first = behind(sentence, at);
  // "“…,” | as | Ann Lee put it"
  const next = firstWord(sentence, chunks[first])?.lower === 'as' ? first + 1 : first;
  if (!isNp(chunks[next])) return isCue(chunks[next]);
  const verb = chunks
    .slice(next + 1, next + reach)
    .find(({ kind }) => kind === 'quote' || kind === 'semicolon' || kind === 'verb');
  return isCue(verb);
}
