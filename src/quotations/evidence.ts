/** Signs in the sentence that marked words were said by somebody, or were not. */
import { judging } from '../lexicon/cues.js';
import { firstWord } from '../syntax/sentence.js';
import { accordingTo, behind, cueBefore, cueNounBefore, reports, trailingCue, type Spot } from '../syntax/spot.js';
import { tellingVerbs } from '../lexicon/media.js';

/** A reporting word near enough to make even a single marked word somebody’s. */
export function closeCue(spot: Spot): boolean {
  const { sentence, at } = spot;
  const { chunks } = sentence;
  if (spot.words === 1 && describesNoun(spot) && sentence.words[(chunks[at - 1]?.start ?? 0) - 1]?.lower === 'well')
    return false;
  const before = cueBefore(sentence, at);
  if (before !== undefined) {
    const { link, strength } = before;
    if (link === 'stop') return true;
    if (link === 'direct' && (strength !== 'weak' || spot.words > 1)) return true;
    if (
      link === 'object' &&
      (strength === 'judge' ||
        ((strength === 'core' || strength === 'speech') && !(spot.words <= 3 && ofThing(spot, before.verb))))
    )
      return true;
    if (link === 'clause' && strength !== 'weak') return true;
  }
  if (cueNounBefore(sentence, at) !== undefined) return true;
  if ((chunks[at]?.kind !== 'quote' && spot.words <= 2) || (spot.words === 1 && describesNoun(spot))) return false;
  return (
    cueBehind(spot) || trailingCue(sentence, at) !== undefined || accordingTo(sentence, 0, chunks.length) !== undefined
  );
}

/** "as well as “smart” tables, the paper reported": the marked words are the reporter’s adjective. */
function describesNoun({ sentence, at, ending }: Spot): boolean {
  const next = sentence.chunks[at + 1];
  return (
    ending === 'none' && next?.kind === 'np' && firstWord(sentence, next)?.capital === false && next.form !== 'pronoun'
  );
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
  if (base === 'add' && firstWord(sentence, chunks[last])?.lower === 'to') return true;
  return (
    !tellingVerbs.has(base) &&
    chunks[verb + 1]?.kind === 'np' &&
    chunks[last]?.kind === 'prep' &&
    firstWord(sentence, chunks[last])?.lower !== 'as'
  );
}

/** `“…,” Ann Lee said` or `said Ann Lee`. */
export function cueBehind(spot: Spot): boolean {
  const { sentence, at } = spot;
  const { chunks } = sentence;
  const closed = spot.ending !== 'none' || chunks[at + 1]?.kind === 'comma';
  const next = behind(sentence, at);
  if (reports(chunks[next], 'core', 'speech') && (closed || reports(chunks[next], 'core'))) return true;
  if (chunks[next]?.kind !== 'np') return false;
  for (let index = next + 1; index < Math.min(chunks.length, next + 8); index++) {
    const kind = chunks[index]?.kind;
    if (kind === 'quote' || kind === 'semicolon') return false;
    if (kind === 'verb') return closed ? reports(chunks[index], 'core', 'speech') : reports(chunks[index], 'core');
  }
  return false;
}

/** Every longer word begins with a capital: `Meet the Press`. */
export function titleCase(inner: string): boolean {
  const words = inner.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  const light = /^(?:a|an|the|of|in|on|at|to|for|and|or|but|with|by|from|as|vs\.?|is|it|de|la)$/i;
  const first = words[0] ?? '';
  return (
    /^[^\p{L}]*\p{Lu}/u.test(first) &&
    words.every(
      (word) => light.test(word.replace(/[^\p{L}]/gu, '')) || /^[^\p{L}]*\p{Lu}/u.test(word) || /^\d/.test(word),
    ) &&
    words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= Math.min(2, words.length)
  );
}

/** The words before the quotation, nearest first, within its sentence. */
export function* wordsBefore(spot: Spot): Generator<string> {
  const start = spot.sentence.chunks[spot.at]?.start ?? 0;
  for (let index = start - 1; index >= spot.sentence.from; index--) yield spot.sentence.words[index]?.lower ?? '';
}
