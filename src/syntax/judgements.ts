/** Verbs that judge with the words of a quotation: `admires him as a “…”`, `found it “…”`, `called what she saw “…”`. */
import { actingVerbs, namers } from '../lexicon/grammar.js';
import { isFinite, isNp, isPronoun, type Chunk, type ChunkKind } from './chunk.js';
import { isBareDeterminer } from './cue-link.js';
import { opensWithDeterminer } from './descriptions.js';
import { firstWord, isThat, lastWord, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** What stands between a verb that judges and its "as". */
const objectParts = new Set<ChunkKind>(['np', 'prep', 'adv', 'time']);

/** Whether a verb that by itself reports nothing judges here: by "as", whatever the verb, or as one of finding. */
export function judges(sentence: Sentence, verb: number, at: number): boolean {
  return judgesAs(sentence, verb, at) || judgesObject(sentence, verb, at) || judgesWhat(sentence, verb);
}

const particles = /^(?:aside|away|down|off|up)$/;

/** "admires him as a “…”", "pounded her as “…”". */
function judgesAs(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  if (group === undefined || group.passive || actingVerbs.has(group.base)) return false;
  // "describes those | who | had disrupted a rally as “…”": whoever describes them judges
  if (chunks[verb - 1]?.kind === 'rel' && chunks.slice(0, verb).some((chunk) => chunk.verb?.strength === 'judge'))
    return false;
  const last = isBareDeterminer(sentence, at - 1) ? at - 2 : at - 1;
  const prep = firstWord(sentence, chunks[last])?.lower;
  // "put the cost at “…”"
  if (prep === 'at' ? !/^(?:estimate|price|put|value)$/.test(group.base) : prep !== 'as') return false;
  // "brushed aside the plan as “…”"
  const object = particles.test(firstWord(sentence, chunks[verb + 1])?.lower ?? '') ? verb + 2 : verb + 1;
  if (last - object > 3) return false;
  return chunks[object]?.kind === 'np' && chunks.slice(object, last).every(({ kind }) => objectParts.has(kind));
}

/** "found it “…”", "considers her “…”", "found the play “…”", but not "found the word “…”". */
function judgesObject(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const [group, object] = [chunks[verb]?.verb, chunks[verb + 1]];
  if (group?.passive !== false || !/^(?:find|think|consider|believe|judge)$/.test(group.base) || verb + 2 !== at)
    return false;
  if (object?.form === 'pronoun') return true;
  const worded = ((lastWord(sentence, object)?.tags ?? 0) & Tag.documentNoun) !== 0;
  return object?.kind === 'np' && opensWithDeterminer(sentence, object) && !worded && !isWording(sentence, object);
}

/** "the words": what is found is read. */
const isWording = (sentence: Sentence, chunk: Chunk): boolean =>
  /^(?:inscription|label|names?|sign|slogan|words?)$/.test(lastWord(sentence, chunk)?.lower ?? '');

/** "what he thought was “…”": what somebody thinks of a thing. */
function judgesWhat(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const base = chunks[verb]?.verb?.base ?? '';
  return (
    /^(?:believe|consider|feel|see|think)$/.test(base) &&
    chunks[verb - 1]?.kind === 'np' &&
    firstWord(sentence, chunks[verb - 2])?.lower === 'what'
  );
}

/** Chunks of an aside on an object, at most. */
const longestAside = 16;

/** "accused Ray, the senator from Ohio, winner of the race, | of being “…”": behind the aside on the object, where "of" goes on. */
function asideEnd(sentence: Sentence, verb: number, at: number): number {
  const { chunks } = sentence;
  if (chunks[verb + 1]?.kind !== 'np' || chunks[verb + 2]?.kind !== 'comma') return verb + 1;
  const aside = chunks.slice(verb + 3, Math.min(at, verb + 3 + longestAside));
  const close = aside.findIndex(
    ({ kind }, index) =>
      kind === 'comma' && /^(?:for|of)$/.test(firstWord(sentence, chunks[verb + 4 + index])?.lower ?? ''),
  );
  const reported = aside.slice(0, Math.max(0, close)).some((chunk) => chunk.verb?.strength === 'core');
  return close < 0 || reported ? verb + 1 : verb + 4 + close;
}

const isComma = ({ kind }: Chunk): boolean => kind === 'comma';

/**
 * "called what she saw “…”", "blasted it for being “…”", "called him a “…,” an “…” and “…”": no other report between, and commas
 * only beside quotations or around an apposition.
 */
export function judgesClause(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const between = chunks.slice(asideEnd(sentence, verb, at), at);
  const commas = between.filter(
    ({ kind }, index) =>
      kind === 'comma' && between[index - 1]?.kind !== 'quote' && (between[index + 1] ?? chunks[at])?.kind !== 'quote',
  ).length;
  if (commas !== 0 && commas !== 2) return false;
  // "praising Ray, who left the race, as “…”", "praising Ray, the man who left the race, as “…”"
  const [open, close] = [between.findIndex(isComma), between.findLastIndex(isComma)];
  const aside = between.slice(open, close).some(({ kind }) => kind === 'rel');
  // whatever the aside tells, behind it comes what its noun is called
  const called = commas === 2 && close === between.length - 2 && firstWord(sentence, between.at(-1))?.lower === 'as';
  const rest = called ? between.filter((_, index) => index < open || index > close) : between;
  return !rest.some(
    (chunk) =>
      chunk.kind === 'dash' ||
      (chunk.kind === 'conj' && commas > 0) ||
      (chunk.verb?.strength !== undefined && chunk.verb.strength !== 'weak') ||
      (chunk.verb?.form === 'finite' && commas > 0 && !aside),
  );
}

/**
 * "described the chamber | she hopes | to join | as “…”", "called the man | who left | “…”", "called the plan | to sell | the pier “…”": the
 * lesser verb at `inner` belongs to what the verb at `judge` judges, and not to the words.
 */
export function judgesOver(sentence: Sentence, judge: number, inner: number, at: number): boolean {
  const { chunks } = sentence;
  // "referred | to | the chamber"
  const first = chunks[judge + 1]?.kind === 'prep' ? judge + 2 : judge + 1;
  const object = chunks[first];
  const last = isBareDeterminer(sentence, at - 1) ? at - 2 : at - 1;
  const as = firstWord(sentence, chunks[last])?.lower === 'as';
  if (!(as || namers.has(chunks[judge]?.verb?.base ?? '')) || !isNp(object) || isPronoun(object)) return false;
  const between = chunks.slice(judge + 1, at);
  if (!between.every(({ kind, verb }) => kind !== 'comma' && kind !== 'conj' && verb?.strength !== 'core'))
    return false;
  // "called the plan to use the pier as “…”": used as that
  const plan = chunks[inner]?.verb?.form === 'infinitive' && isNp(chunks[inner - 1]) && !(as && isUse(chunks[inner]));
  if (plan) return true;
  const clause = chunks.findIndex(
    (chunk, index) =>
      index > first &&
      index < inner &&
      (chunk.kind === 'rel' || isThat(sentence, chunk) || (isNp(chunk) && isNp(chunks[index - 1]))),
  );
  return clause > 0 && between.some(isFinite) && !isNp(chunks[inner + 1]);
}

/** A verb that is done as something. */
const isUse = (chunk: Chunk | undefined): boolean =>
  /^(?:cast|paint|portray|present|put|regard|see|sell|serve|treat|use|view)$/.test(chunk?.verb?.base ?? '');
