/** Signs that marked words are the name of something, which nobody is reported to say. */
import { apposedMarking, judging, makers, markingVerbs, namingNouns, ratings } from '../lexicon/naming.js';
import type { Chunk } from '../syntax/chunk.js';
import { byAgent, gives, isCalled } from './called.js';
import { isBareDeterminer } from '../syntax/cue-link.js';
import { cueBefore } from '../syntax/governing-cue.js';
import { firstWord, lastWord } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import { wordsBefore, type Spot } from '../syntax/spot.js';
import { isOffer } from './offers.js';
import { titleCase } from './title-case.js';

/** Words of a name, at most. */
const longest = 7;

export function isNamed(spot: Spot): boolean {
  if (spot.words > longest) return false;
  return (
    behindNoun(spot) ||
    isMarked(spot) ||
    isThing(spot) ||
    isOffer(spot) ||
    isCalled(spot) ||
    isCalledWord(spot) ||
    isExplained(spot) ||
    isGloss(spot) ||
    isTitle(spot) ||
    isMade(spot) ||
    isRating(spot)
  );
}

/** `under the name “…”`, `his nickname, “…”,`, `the author of “…”`, `told “…” on Friday`; but `the title: “…”` may open what was said. */
function behindNoun(spot: Spot): boolean {
  const [first = '', second = ''] = wordsBefore(spot);
  if (
    ((first === 'of' && makers.has(second)) || (first === 'told' && spot.inner.startsWith('The '))) &&
    titleCase(spot.inner)
  )
    return true;
  // "the family name “opens a door or two”"
  if (spot.words > 3 && /^\p{Ll}/u.test(spot.inner)) return false;
  // "went by the name of “mudlark”"
  if (first === 'of' && namingNouns.has(second)) return true;
  return namingNouns.has(first) || (first === ',' && namingNouns.has(second) && spot.ending !== 'stop');
}

/** `was stamped “…”`, `an email headed “…”`, `a statement titled, “…”`: with nobody behind it who did so. */
function isMarked({ sentence, at }: Spot): boolean {
  const { chunks } = sentence;
  // "a bill, titled | the | “…”", "a note, signed | only | “…”"
  const bare = isBareDeterminer(sentence, at - 1);
  const parted =
    bare ||
    chunks[at - 1]?.kind === 'comma' ||
    /^(?:only|simply)$/.test(firstWord(sentence, chunks[at - 1])?.lower ?? '');
  const verbAt = parted ? at - 2 : at - 1;
  const verb = chunks[verbAt];
  // "The guests, who were not named, “have paid”"
  if (verb?.verb === undefined || verb.verb.negated || byAgent(chunks[at + 1], sentence)) return false;
  const comma = chunks[verbAt - 1]?.kind === 'comma';
  if (apposedMarking.has(verb.verb.base)) return comma && verb.end - verb.start === 1;
  if (!markingVerbs.has(verb.verb.base)) return false;
  const participle = ((lastWord(sentence, verb)?.tags ?? 0) & Tag.verbParticiple) !== 0;
  if (!participle || verb.verb.form === 'infinitive') return false;
  const noun = lastWord(sentence, chunks[bare && comma ? verbAt - 2 : verbAt - 1]);
  // "Ann Lee named “…”": who has a capital does so
  return verb.verb.passive || (verb.end - verb.start === 1 && noun?.kind === 'word' && !noun.capital);
}

/** `signed the “Clean Sand Act”`: capitals behind an article name a thing, unless somebody judges by them. */
function isThing(spot: Spot): boolean {
  const { sentence, at, inner, words } = spot;
  if (words < 2 || !titleCase(inner)) return false;
  if (firstWord(sentence, sentence.chunks[at - 1])?.lower !== 'the') return isOwnThing(spot);
  const cue = cueBefore(sentence, at);
  return cue === undefined || (cue.strength !== 'judge' && !judging.has(sentence.chunks[cue.verb]?.verb?.base ?? ''));
}

/** `the hospital’s “Mind the Gap” posters`: capitals between whose and what it is. */
function isOwnThing({ sentence, at }: Spot): boolean {
  const chunk = sentence.chunks[at];
  const own = sentence.words.slice(chunk?.start, chunk?.end);
  const quote = own.findIndex(({ kind }) => kind === 'quote');
  const [owner, noun] = [sentence.words[(chunk?.start ?? 0) + quote - 1], own[quote + 1]];
  return (
    noun?.capital === false &&
    (noun.tags & Tag.documentNoun) !== 0 &&
    owner !== undefined &&
    ((owner.tags & Tag.possessive) !== 0 || /^'s?$/.test(owner.lower))
  );
}

/** `The group’s working title, he said, is “…”`: what the thing is called. */
function isTitle({ sentence, at, words, inner }: Spot): boolean {
  const { chunks } = sentence;
  if (words > 5 || chunks[at - 1]?.verb?.base !== 'be' || !/^\P{Ll}/u.test(inner)) return false;
  const noun = chunks.findLastIndex(
    (chunk, index) =>
      index > at - 8 &&
      index < at - 1 &&
      chunk.kind === 'np' &&
      chunks[index - 1]?.kind !== 'prep' &&
      /^(?:hashtag|moniker|motto|name|nickname|slogan|title)$/.test(lastWord(sentence, chunk)?.lower ?? ''),
  );
  return noun >= 0 && (noun === at - 2 || chunks[noun + 1]?.kind === 'comma');
}

/** `illegal connections, or “throw-ups”, were`: another word for the same. */
function isGloss({ sentence, at, words }: Spot): boolean {
  const { chunks } = sentence;
  return (
    words <= 3 &&
    firstWord(sentence, chunks[at - 1])?.lower === 'or' &&
    chunks[at - 2]?.kind === 'comma' &&
    chunks[at - 3]?.kind === 'np' &&
    (chunks[at + 1]?.kind === 'comma' || sentence.words[chunks[at]?.start ?? -1]?.closed === true)
  );
}

/** `“toothache” was the word`, `“counting” may be too strong a word`. */
function isCalledWord({ sentence, at, words }: Spot): boolean {
  const [be, first, second] = sentence.chunks.slice(at + 1, at + 4);
  const isWord = (chunk: Chunk | undefined): boolean =>
    /^(?:phrase|term|word)$/.test(lastWord(sentence, chunk)?.lower ?? '');
  return words <= 3 && be?.verb?.base === 'be' && (isWord(first) || isWord(second));
}

/** `considered “Walk,” the word then shown on most signals`: what the marks hold is said behind them. */
function isExplained({ sentence, at }: Spot): boolean {
  const apposed = sentence.chunks[at + 1];
  return (
    apposed?.kind === 'np' &&
    /^(?:an?|the)$/.test(firstWord(sentence, apposed)?.lower ?? '') &&
    /^(?:acronym|name|nickname|term|word)$/.test(lastWord(sentence, apposed)?.lower ?? '') &&
    !isSaid({ sentence, at })
  );
}

/** A verb before says so, or judges by a name: "called it “Walk,” the word that". */
function isSaid({ sentence, at }: Pick<Spot, 'sentence' | 'at'>): boolean {
  const cue = cueBefore(sentence, at);
  const base = sentence.chunks[cue?.verb ?? -1]?.verb?.base ?? '';
  return (
    cue !== undefined && (cue.strength === 'core' || cue.strength === 'speech' || gives.test(base) || judging.has(base))
  );
}

/** `has introduced a “whisper mode”, which`: a thing that somebody makes, straight behind the verb. */
function isMade({ sentence, at, words }: Spot): boolean {
  const { chunks } = sentence;
  return (
    words <= 3 &&
    isBareDeterminer(sentence, at - 1) &&
    /^(?:add|build|create|develop|install|introduce|launch|unveil)$/.test(chunks[at - 2]?.verb?.base ?? '') &&
    chunks[at + 1]?.kind === 'comma' &&
    chunks[at + 2]?.kind === 'rel'
  );
}

/** `cut his rating to “sell” from “hold”`. */
function isRating({ inner, sentence }: Spot): boolean {
  return (
    ratings.has(inner.toLowerCase().replace(/[^a-z]/g, '')) &&
    sentence.words
      .slice(sentence.from, sentence.to)
      .some(({ lower }) => /^(?:rat(?:ed|ing|ings)|shares?|stocks?|downgraded|upgraded)$/.test(lower))
  );
}
