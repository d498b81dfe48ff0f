/** Signs that marked words are the name of something, which nobody is reported to say. */
import {
  christening,
  crowds,
  dubbing,
  everybody,
  judging,
  makers,
  markingVerbs,
  namedAs,
  namingNouns,
  ratings,
  sellingVerbs,
} from '../lexicon/naming.js';
import type { Chunk, ChunkKind } from '../syntax/chunk.js';
import { isBareDeterminer } from '../syntax/cue-link.js';
import { cueBefore } from '../syntax/governing-cue.js';
import { isLone } from '../syntax/participles.js';
import { firstWord, lastWord, skipBack } from '../syntax/sentence.js';
import { subjectOf } from '../syntax/subjects.js';
import { Tag } from '../syntax/tags.js';
import { wordsBefore, type Spot } from '../syntax/spot.js';
import { titleCase } from './title-case.js';

/** Words of a name, at most. */
const longest = 7;

export function isNamed(spot: Spot): boolean {
  if (spot.words > longest) return false;
  return (
    behindNoun(spot) ||
    isMarked(spot) ||
    isThing(spot) ||
    isKnownAs(spot) ||
    isCalledByAll(spot) ||
    isCalledInClause(spot) ||
    isCalledLaw(spot) ||
    isCalledTour(spot) ||
    isCalledThing(spot) ||
    isWord(spot) ||
    isGloss(spot) ||
    isTitle(spot) ||
    isMade(spot) ||
    isChristened(spot) ||
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
  // "a bill, titled | the | “…”"
  const parted = chunks[at - 1]?.kind === 'comma' || isBareDeterminer(sentence, at - 1);
  const verb = chunks[parted ? at - 2 : at - 1];
  if (verb?.verb === undefined || byAgent(chunks[at + 1], sentence)) return false;
  if (dubbing.has(verb.verb.base))
    return verb.end - verb.start === 1 && chunks[chunks.indexOf(verb) - 1]?.kind === 'comma';
  if (!markingVerbs.has(verb.verb.base)) return false;
  const participle = ((lastWord(sentence, verb)?.tags ?? 0) & Tag.verbParticiple) !== 0;
  if (!participle || verb.verb.form === 'infinitive') return false;
  const before = chunks.indexOf(verb) - 1;
  const noun = lastWord(
    sentence,
    chunks[isBareDeterminer(sentence, at - 1) && chunks[before]?.kind === 'comma' ? before - 1 : before],
  );
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

/** `known to staff as “…”`, `referred to by staff as “…”`; but "referred to by Ray as “…”" is Ray’s word. */
function isKnownAs(spot: Spot): boolean {
  const { sentence, at } = spot;
  const { chunks } = sentence;
  const as = asBefore(spot);
  if (as < 0) return false;
  for (let index = as - 1; index > Math.max(-1, as - 7); index--) {
    const chunk = chunks[index];
    if (chunk?.kind === 'quote' || chunk?.kind === 'comma') return false;
    if (
      chunk?.kind === 'np' &&
      lastWord(sentence, chunk)?.capital === true &&
      firstWord(sentence, chunks[index - 1])?.lower === 'by'
    )
      return false;
    const group = chunk?.verb;
    if (group === undefined) continue;
    // "referred to Ray as “…”": a judgement
    const active = chunks[index + 1]?.kind === 'np' || (group.base === 'refer' && chunks[index + 2]?.kind === 'np');
    // "classified it as a “high hazard” dam"
    if (/^(?:class|classify|designate|list)$/.test(group.base) && chunks[at + 1]?.kind === 'np') return true;
    // "everybody knows her as “the Boss”"
    if (group.base === 'know') return true;
    if (namedAs.has(group.base)) return !active && !byAgent(chunks[at + 1], sentence);
    return sellingVerbs.has(group.base) && titleCase(spot.inner.replace(/^(?:the|a) /, ''));
  }
  return false;
}

/** `staff call it the “…”`, `what colleagues call the “…”`, `which locals refer to as “…”`; but "staff called the deal “…”" judges. */
function isCalledByAll({ sentence, at, words, inner }: Spot): boolean {
  const { chunks } = sentence;
  const verb = words <= 4 ? chunks.findLastIndex(({ kind }, index) => index < at && kind === 'verb') : -1;
  const group = chunks[verb]?.verb;
  if (group?.form !== 'finite' || !/^(?:call|dub|nickname|refer)$/.test(group.base)) return false;
  const object = chunks.slice(verb + 1, at).map((chunk) => lastWord(sentence, chunk)?.lower ?? '');
  // "People in the block call her “the hospital”": a name, by what it begins with
  const somebody = /^(?:the |\p{Lu})/u.test(inner) ? /^(?:her|him|them|this)$/ : /^this$/;
  if (!object.every((word) => /^(?:it|the|an?|to|as)$/.test(word) || somebody.test(word))) return false;
  const caller = chunks[subjectOf(sentence, verb)?.head ?? -1];
  const noun = lastWord(sentence, caller);
  // "the Chamber of Commerce and Industry"
  if (caller !== undefined && caller.end - caller.start > 1 && noun?.capital === true) return false;
  const crowd = noun?.lower ?? '';
  // "Shippers call this “…”"
  const trade = caller?.end === (caller?.start ?? 0) + 1 && /(?:ers|ists|ors)$/.test(crowd) && object.includes('this');
  if (trade) return true;
  // "They called it “long and dull”", without an article: several people who judge
  if (crowd === 'they' && !object.some((word) => /^(?:the|an?)$/.test(word)) && !/^(?:the |\p{Lu})/u.test(inner))
    return false;
  return crowds.has(crowd) || (words <= 3 && everybody.has(crowd));
}

/** Verbs by which anything gets a name. */
const gives = /^(?:call|dub|name)$/;

/** `call the bill “Ann’s Law”`, `call it the “Clean Air Act”`: laws and plans have names with capitals. */
function isCalledLaw({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  const the = chunks[at - 1];
  const named =
    /^(?:act|amendment|bill|drive|initiative|law|legislation|measure|operation|plan|policy|programme?|project|scheme)$/;
  const article = the !== undefined && the.end - the.start === 1 && firstWord(sentence, the)?.lower === 'the';
  const [verb, noun] = article
    ? [chunks[at - 3], lastWord(sentence, chunks[at - 2])]
    : [chunks[at - 2], lastWord(sentence, the)];
  return (
    gives.test(verb?.verb?.base ?? '') &&
    (article ? noun?.lower === 'it' : named.test(noun?.lower ?? '')) &&
    inner.includes(' ') &&
    titleCase(inner)
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

/** `considered “Walk,” the word then shown on most signals`: what the marks hold is said behind them. */
function isWord({ sentence, at, words }: Spot): boolean {
  // "“toothache” was the word", "“counting” may be too strong a word"
  const be = sentence.chunks[at + 1];
  const last =
    (lastWord(sentence, sentence.chunks[at + 2])?.lower ?? '') +
    '|' +
    (lastWord(sentence, sentence.chunks[at + 3])?.lower ?? '');
  if (words <= 3 && be?.verb?.base === 'be' && /\b(?:word|term|phrase)\b/.test(last)) return true;
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

/** What makes of "the paper called the “…”" a report: the object in front. */
const fronting = new Set<ChunkKind | undefined>(['np', 'rel', 'sub', 'verb']);

/** `where a sandwich called the “Open Hearth” is sold`: a thing that has a name with capitals. */
function isCalledThing({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  const verb = chunks[at - 2];
  const noun = lastWord(sentence, chunks[at - 3]);
  return (
    isBareDeterminer(sentence, at - 1) &&
    verb?.verb?.base === 'call' &&
    isLone(sentence, verb, Tag.verbParticiple) &&
    /^an?$/.test(firstWord(sentence, chunks[at - 3])?.lower ?? '') &&
    noun?.capital === false &&
    (noun.tags & (Tag.personNoun | Tag.groupNoun | Tag.pronoun | Tag.office)) === 0 &&
    !(fronting.has(chunks[at - 4]?.kind) && firstWord(sentence, chunks[at - 4])?.lower !== 'where') &&
    titleCase(inner)
  );
}

/** `what the party calls its “Put Hull to Work” tour`: capitals between an article and what such names are given to. */
function isCalledTour({ sentence, at, words, inner }: Spot): boolean {
  const { chunks } = sentence;
  const thing =
    /^(?:act|bill|campaign|drive|event|festival|initiative|law|plan|programme?|project|rally|scheme|series|summit|tour)$/;
  return (
    words > 1 &&
    titleCase(inner) &&
    gives.test(chunks[at - 1]?.verb?.base ?? '') &&
    sentence.words[chunks[at]?.start ?? 0]?.kind === 'word' &&
    thing.test(lastWord(sentence, chunks[at])?.lower ?? '')
  );
}

/** `a scheme it calls “Fair Start”`, `which they named “The Priest”`: what capitals begin is the thing’s name. */
function isCalledInClause({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  const verb = chunks[at - 1]?.verb;
  // "the policy | critics and supporters | alike | call"
  const caller = skipBack(chunks, at - 2);
  if (!gives.test(verb?.base ?? '') || chunks[caller]?.kind !== 'np' || !titleCase(inner)) return false;
  const which = verb?.base === 'name' && chunks.slice(0, at).some(({ kind }) => kind === 'rel');
  const pair = chunks[caller - 1]?.kind === 'conj' && caller < at - 2;
  // "In an ad that her campaign calls “Abuela,”"
  const that = chunks[caller - 1];
  const relative = that?.kind === 'sub' && /^an?$/.test(firstWord(sentence, chunks[caller - 2])?.lower ?? '');
  return which || pair || relative || chunks[caller - 1]?.kind === 'np';
}

/** `proclaimed February “Read Aloud Month”`. */
function isChristened({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  // "proclaimed October | as | “…”"
  const as = firstWord(sentence, chunks[at - 1])?.lower === 'as' ? 1 : 0;
  const verb = chunks[at - 2 - as]?.verb;
  return (
    chunks[at - 1 - as]?.kind === 'np' &&
    verb !== undefined &&
    christening.has(verb.base) &&
    titleCase(inner) &&
    inner.includes(' ')
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

/** The "as" before the quotation, over a bare article; or -1. */
function asBefore({ sentence, at }: Spot): number {
  const { chunks } = sentence;
  const article =
    /^(?:the|an?)$/.test(firstWord(sentence, chunks[at - 1])?.lower ?? '') && chunks[at - 1]?.kind === 'np';
  const as = article ? at - 2 : at - 1;
  return firstWord(sentence, chunks[as])?.lower === 'as' ? as : -1;
}

function byAgent(chunk: Chunk | undefined, sentence: Spot['sentence']): boolean {
  return firstWord(sentence, chunk)?.lower === 'by';
}
