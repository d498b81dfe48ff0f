/** Participles and infinitives: who does what they say by a word beside them, or the verb whose subject they share. */
import { withApposition } from './appositions.js';
import { perceiving } from './bare-infinitives.js';
import { controllers, crowdVerbs, heardVerbs } from '../lexicon/grammar.js';
import { isNp, isVerb, type Chunk } from './chunk.js';
import { capitalised, describes, someone } from './descriptions.js';
import { governingVerb, nearestVerb } from './governing-verbs.js';
import { groupEndingAt } from './phrase-groups.js';
import { firstWord, lastWord, phrase, type Phrase, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** "asked | her to say": the verb at `governor` has an object, and that does what the infinitive at `verb` says. */
export function controlledObject(sentence: Sentence, governor: number, verb: number): Phrase | undefined {
  const { base = '', passive } = sentence.chunks[governor]?.verb ?? {};
  const object = governor + 1;
  // "heard Lee | shout": without "to"
  const bare = perceiving.test(base) && firstWord(sentence, sentence.chunks[verb])?.lower !== 'to';
  if (!(bare || controllers.has(base)) || passive !== false || !isNp(sentence.chunks[object]) || object >= verb)
    return undefined;
  // "prompting the chairman, Bo Ray, to say"
  const named = withApposition(sentence, phrase(object, object + 1));
  return named.to < verb ? named : phrase(object, object + 1);
}

/** The verb that an infinitive hangs on: "wanted | to say"; or -1. */
export function verbBefore({ chunks }: Sentence, infinitive: number): number {
  const at = chunks.findLastIndex(
    (chunk, index) => index < infinitive && (isVerb(chunk) || chunk.kind === 'semicolon'),
  );
  return isVerb(chunks[at]) ? at : -1;
}

/** The verb whose subject a participle shares: that of the main clause, but "while thousands marched, chanting"; or -1. */
export function sharingVerb(sentence: Sentence, participle: number): number {
  // "came from a party | which tried to win votes | by | saying"
  const means =
    firstWord(sentence, sentence.chunks[participle - 1])?.lower === 'by' &&
    sentence.chunks.slice(0, participle).findLast(isVerb)?.verb.form === 'infinitive';
  return means || crowdVerbs.has(sentence.chunks[participle]?.verb?.base ?? '')
    ? nearestVerb(sentence, participle)
    : governingVerb(sentence, participle);
}

/** "Lee issued | a statement saying": the verb whose subject wrote what the noun at chunk `at` names; or -1. */
export function writingVerb(sentence: Sentence, at: number): number {
  const { chunks } = sentence;
  const governor = chunks[at - 1];
  const title = lastWord(sentence, chunks[at])?.capital === true && governor?.kind === 'prep';
  // "Three voted no |, | with | the statement saying": its own subject; but "replied | with | a letter saying"
  const absolute = firstWord(sentence, governor)?.lower === 'with' && chunks[at - 2]?.kind === 'comma';
  if (isHearing(governor) || title || absolute || !isWriting(sentence, at)) return -1;
  const verb = nearestVerb(sentence, at);
  return isReceiving(chunks[verb]) ? -1 : verb;
}

/** "Lee received | a text saying": whoever gets words hasn’t written them. */
const isReceiving = (chunk: Chunk | undefined): boolean =>
  /^(?:cite|find|get|obtain|read|receive|see)$/.test(chunk?.verb?.base ?? '');

/** "a statement saying", "a memo to employees explaining". */
function isWriting(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  for (let index = at; isNp(chunks[index]); index -= 2) {
    const noun = lastWord(sentence, chunks[index]);
    if (noun !== undefined && !noun.capital && noun.tags & Tag.documentNoun) return true;
    if (chunks[index - 1]?.kind !== 'prep') return false;
  }
  return false;
}

/** "heard | Lee | saying", "with | Lee | saying", "a woman | saying": the noun phrase at chunk `at`, where it is the subject. */
export function nounBefore(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  const itself = phrase(at, at + 1);
  const noun = lastWord(sentence, chunks[at]);
  const governor = chunks[at - 1];
  const prep = governor?.kind === 'prep' ? firstWord(sentence, governor)?.lower : undefined;
  if (isHearing(governor) || prep === 'with') return itself;
  const accompanying = behindWith(sentence, at);
  if (accompanying !== undefined) return accompanying;
  // "The keeper had a bad day, | his captain Ann Lee | calling it “…”": a subject of its own
  if (noun !== undefined && governor?.kind === 'comma' && isSomebodys(sentence, at)) return itself;
  const group = groupEndingAt(sentence, at);
  if (group !== undefined && governingVerb(sentence, at) < 0) return group;
  if (group !== undefined && isWriting(sentence, at) && isReceiving(chunks[group.from - 1])) return group;
  if (noun === undefined) return undefined;
  // "footage of Lee saying"
  if (noun.capital) return prep === 'of' ? itself : undefined;
  // "emailed supporters saying": who writes says
  const told = governor?.verb?.strength === 'core' || governor?.verb?.strength === 'speech';
  return noun.tags & someone && !told ? itself : undefined;
}

/** "with | Ann Lee of Finch Bank | calling it “…”", "with | a witness to the raid | saying": somebody, with the phrases on them. */
function behindWith(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  let head = at;
  while (
    chunks[head - 1]?.kind === 'prep' &&
    firstWord(sentence, chunks[head - 1])?.lower !== 'with' &&
    isNp(chunks[head - 2])
  )
    head -= 2;
  const somebody = lastWord(sentence, chunks[head])?.capital === true || describes(sentence, chunks[head]);
  return head < at && somebody && firstWord(sentence, chunks[head - 1])?.lower === 'with'
    ? phrase(head, at + 1, head)
    : undefined;
}

/** "his captain", "her lawyer Ann Lee": a person named by whose they are. */
function isSomebodys(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  const own = sentence.words.slice(chunk?.start, chunk?.end);
  return ((own[0]?.tags ?? 0) & Tag.possessive) !== 0 && own.some(({ tags }) => tags & someone);
}

/** "quoted Lee as | saying", "was heard by reporters as | saying": the verb of hearing before the "as" at chunk `as`; or -1. */
export function hearingVerb(sentence: Sentence, as: number): number {
  const prep = sentence.chunks[as];
  return prep?.kind === 'prep' && firstWord(sentence, prep)?.lower === 'as'
    ? sentence.chunks.findLastIndex((chunk, index) => index < as && isHearing(chunk))
    : -1;
}

/** Verbs of which whoever is heard or shown says what follows; who remembers or cites somebody may go on in words of their own. */
const shows = /^(?:capture|catch|film|hear|overhear|show)$/;

/** "caught | the mayor |, Bo Ray, | muttering": the object of such a verb, over an aside that the comma at chunk `close` ends. */
export function heardOverAside(sentence: Sentence, close: number): Phrase | undefined {
  const { chunks } = sentence;
  const open = chunks.findLastIndex(({ kind }, index) => index < close && kind === 'comma');
  const verb = chunks[open - 2];
  if (!isNp(chunks[open - 1]) || !isVerb(verb) || !shows.test(verb.verb.base) || verb.verb.passive) return undefined;
  if (!chunks.slice(open + 1, close).every(({ kind }) => kind === 'np' || kind === 'prep')) return undefined;
  const heard = phrase(open - 1, open);
  if (capitalised(sentence, chunks[open - 1])) return heard;
  return describes(sentence, chunks[open - 1]) ? withApposition(sentence, heard) : undefined;
}

/** "heard": its object is heard to speak. */
const isHearing = (chunk: Chunk | undefined): boolean => isVerb(chunk) && heardVerbs.has(chunk.verb.base);
