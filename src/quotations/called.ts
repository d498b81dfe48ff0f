/** Names that somebody gives: `call it the “…”`, `known as “…”`, `proclaimed February “…”`. */
import { wordSet } from '../lexicon/words.js';
import { christening, crowds, everybody, namedAs, press, sellingVerbs } from '../lexicon/naming.js';
import type { Chunk, ChunkKind } from '../syntax/chunk.js';
import { isBareDeterminer } from '../syntax/cue-link.js';
import { isReflexive, naming } from '../syntax/names-given.js';
import { isLone } from '../syntax/participles.js';
import { firstWord, lastWord, skipBack } from '../syntax/sentence.js';
import type { Spot } from '../syntax/spot.js';
import { subjectOf } from '../syntax/subjects.js';
import { pluralForm, Tag, tagsOf } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import { titleCase } from './title-case.js';

/** The marked words are what somebody, or everybody, calls a thing. */
export const isCalled = (spot: Spot): boolean =>
  isKnownAs(spot) ||
  isCalledByAll(spot) ||
  isCalledInClause(spot) ||
  isCalledLaw(spot) ||
  isCalledTour(spot) ||
  isCalledThing(spot) ||
  isChristened(spot) ||
  isAwarded(spot) ||
  isOwnName(spot) ||
  isSignature(spot);

/** `a man who calls himself “Rocky”`; but "calls himself “a simple man”" says so. */
const isOwnName = ({ sentence, at, inner }: Spot): boolean =>
  isReflexive(sentence, at - 1) && naming(sentence, at) >= 0 && titleCase(inner);

/** `a letter signed “A Friend” said`. */
function isSignature({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  const noun = lastWord(sentence, chunks[at - 2]);
  return (
    chunks[at - 1]?.verb?.base === 'sign' &&
    noun !== undefined &&
    (noun.tags & Tag.documentNoun) !== 0 &&
    titleCase(inner.replace(/^\p{L}/u, (letter) => letter.toUpperCase()))
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
  const taken = takenTo(sentence, verb);
  if (group === undefined || !/^(?:call|dub|nickname|refer)$/.test(group.base)) return false;
  if (group.form !== 'finite' && taken < 0) return false;
  const object = chunks.slice(verb + 1, at).map((chunk) => lastWord(sentence, chunk)?.lower ?? '');
  // "People in the block call her “the hospital”": a name, by what it begins with
  const somebody = /^(?:the |\p{Lu})/u.test(inner) ? /^(?:her|him|them|this)$/ : /^this$/;
  const general = object.every((word) => /^(?:it|the|an?|to|as)$/.test(word) || somebody.test(word));
  if (group.base === 'call' && isNickname(sentence, taken < 0 ? verb : taken, words, inner)) return true;
  if (!general && !/^(?:call|refer)$/.test(group.base)) return false;
  const caller = chunks[subjectOf(sentence, taken < 0 ? verb : taken)?.head ?? -1];
  const noun = lastWord(sentence, caller);
  // "the Chamber of Commerce and Industry"
  if (caller !== undefined && caller.end - caller.start > 1 && noun?.capital === true) return false;
  const crowd = noun?.lower ?? '';
  // "Shippers call this “…”"
  const trade = caller?.end === (caller?.start ?? 0) + 1 && /(?:ers|ists|ors)$/.test(crowd) && object.includes('this');
  if (trade) return true;
  const present = lastWord(sentence, chunks[verb])?.lower === group.base;
  // "Doctors refer to the condition as “broken heart syndrome”": a term; but "a “mess”" judges
  const refers = group.base === 'refer' && (isTermOf(crowd) || crowds.has(crowd));
  // "Physicists call the effect “frame dragging”"
  const calls = group.base === 'call' && isTermOf(crowd) && object.some((word) => phenomena.test(word));
  if ((refers || (calls && inner.includes(' '))) && present) return !/^an? /.test(inner);
  // "Officials call the queue the “lottery effect”", "Fans have dubbed him “Rude Ruud”": what several people say as a rule
  const habit =
    taken >= 0 ||
    present ||
    (/^(?:dub|nickname)$/.test(group.base) && firstWord(sentence, chunks[verb])?.lower === 'have');
  if (habit && words <= 3 && isGroup(noun) && !disputants.has(crowd) && isTerm(inner)) return true;
  if (!general) return false;
  // "They called it “long and dull”", without an article: several people who judge
  if (crowd === 'they' && !object.some((word) => /^(?:the|an?)$/.test(word)) && !/^(?:the |\p{Lu})/u.test(inner))
    return false;
  // "The case, which newspapers called the “Lighthouse Murder”"; but "newspapers called it “dull”"
  if (press.has(crowd) && object.includes('the') && titleCase(inner)) return true;
  return crowds.has(crowd) || (words <= 3 && everybody.has(crowd));
}

/** `Everyone called Ray “Coach”`: a name of a word or two that all give. */
function isNickname(sentence: Spot['sentence'], verb: number, words: number, inner: string): boolean {
  const caller = lastWord(sentence, sentence.chunks[subjectOf(sentence, verb)?.head ?? -1])?.lower ?? '';
  return /^every(?:body|one)$/.test(caller) && words <= 2 && /^\p{Lu}[^!?]*$/u.test(inner);
}

/** "have taken to | calling", "came | to call", "like to call": the verb of a habit in front of the one at `verb`; or -1. */
function takenTo({ chunks }: Spot['sentence'], verb: number): number {
  const to = chunks[verb]?.verb?.form === 'ing' && chunks[verb - 1]?.kind === 'prep' ? verb - 2 : verb - 1;
  const takes = to < verb - 1 ? /^take$/ : /^(?:begin|come|like|prefer|start|tend)$/;
  return chunks[verb]?.verb?.form !== 'finite' && takes.test(chunks[to]?.verb?.base ?? '') ? to : -1;
}

/** "officials", "her colleagues": several people, not by name. */
const isGroup = (noun: Word | undefined): boolean =>
  noun !== undefined &&
  ((noun.tags & Tag.groupNoun) !== 0 || ((noun.tags & Tag.personNoun) !== 0 && pluralForm(noun.lower)));

/** A noun, without an article that would judge: "lottery effect", "the Annex"; but not "a gimme" or "deeply unfair". */
function isTerm(inner: string): boolean {
  const last = /([\p{L}-]+)\W*$/u.exec(inner)?.[1]?.toLowerCase() ?? '';
  const noun = (tagsOf(last) & (Tag.adjective | Tag.adverb | Tag.verbParticiple | Tag.verbIng)) === 0;
  return !/^an? |[!?]/.test(inner) && noun;
}

/** Those who call things what they think of them. */
const disputants = wordSet(
  'activists advocates allies analysts bankers conservatives consultants critics defenders democrats detractors enemies foes lawmakers lawyers leaders liberals ministers neighbors neighbours opponents parents politicians prosecutors republicans reviewers rivals senators skeptics sceptics strategists supporters unions',
);

/** What a trade has terms for. */
const phenomena =
  /^(?:approach|behaviou?r|condition|disorder|effect|method|pattern|period|phase|phenomenon|practice|process|stage|state|syndrome|technique|trick|zone)$/;

/** Trades with terms of their own, each for all of its people. */
const isTermOf = (people: string): boolean =>
  /(?:ists|icians|icists)$|^(?:astronomers|doctors|engineers|insiders|researchers|traders)$/.test(people);

/** Verbs by which anything gets a name. */
export const gives = /^(?:call|dub|name)$/;

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
    ((article && noun?.lower === 'it') || named.test(noun?.lower ?? '')) &&
    inner.includes(' ') &&
    titleCase(inner)
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
  // "The measure, which Lee and others call “Erin’s Law,”"
  const law = /\b(?:act|amendment|bill|law|rule)\W*$/i.test(inner) && inner.includes(' ');
  const which = (verb?.base === 'name' || law) && chunks.slice(0, at).some(({ kind }) => kind === 'rel');
  const pair = chunks[caller - 1]?.kind === 'conj' && caller < at - 2;
  // "In an ad that her campaign calls “Abuela,”"
  const that = chunks[caller - 1];
  const relative = that?.kind === 'sub' && /^an?$/.test(firstWord(sentence, chunks[caller - 2])?.lower ?? '');
  return which || pair || relative || chunks[caller - 1]?.kind === 'np';
}

/** `proclaimed February “Read Aloud Month”`, `named her first boat “Patience”`; but "named Ray “Player of the Year”" is for who judges. */
function isChristened({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  // "proclaimed October | as | “…”"
  const as = firstWord(sentence, chunks[at - 1])?.lower === 'as' ? 1 : 0;
  const verb = chunks[at - 2 - as]?.verb;
  const noun = chunks[at - 1 - as]?.kind === 'np' ? lastWord(sentence, chunks[at - 1 - as]) : undefined;
  if (noun === undefined || verb === undefined || !christening.has(verb.base) || !titleCase(inner)) return false;
  const thing = !noun.capital && (noun.tags & (Tag.personNoun | Tag.groupNoun | Tag.office | Tag.objectPronoun)) === 0;
  return inner.includes(' ') || (thing && /^(?:re)?name$/.test(verb.base));
}

/** `named it the “insect of the year”`, `voted “walk of the month”`: a title that is given every so often; but "called the vote to elect Ray “…”" judges. */
function isAwarded({ sentence, at, inner }: Spot): boolean {
  const { chunks } = sentence;
  const verb = chunks.findLastIndex((chunk, index) => index < at && chunk.verb !== undefined);
  const group = chunks[verb]?.verb;
  const hangsOnNoun = group?.form === 'infinitive' && chunks[verb - 1]?.kind !== 'verb';
  return (
    / of the (?:century|decade|month|season|week|year)$/i.test(inner.replace(/[,.]$/, '')) &&
    /^(?:choose|crown|elect|name|pick|select|vote)$/.test(group?.base ?? '') &&
    at - verb < 5 &&
    !hangsOnNoun &&
    !chunks.slice(verb, at).some((chunk) => chunk.kind === 'prep' && firstWord(sentence, chunk)?.lower !== 'as')
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

/** A phrase with "by" begins here: somebody is named who does it. */
export function byAgent(chunk: Chunk | undefined, sentence: Spot['sentence']): boolean {
  return firstWord(sentence, chunk)?.lower === 'by';
}
