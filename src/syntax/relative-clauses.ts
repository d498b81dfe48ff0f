/** Clauses on a noun, and the noun that they hang on: "the aide who said", "the decree signed by the mayor". */
import { isFinite, isNp, isPronoun, isVerb, type Chunk, type ChunkKind } from './chunk.js';
import { outermost } from './appositions.js';
import { inClause, isLone, isLoneParticiple } from './participles.js';
import { capitalised, describes, isPlace, someone } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import {
  firstOfPhrases,
  firstWord,
  isThat,
  lastWord,
  phrase,
  skipBack,
  type Phrase,
  type Sentence,
} from './sentence.js';
import { Tag } from './tags.js';

/** What may stand between a noun and the "who" that means it: "Ann Lee (left), who". */
const skipped = new Set<ChunkKind | undefined>(['comma', 'dash', 'aside', 'time', 'conj']);

/** What no relative clause goes across on its way to the verb behind it. */
const breaks = new Set<ChunkKind>(['comma', 'semicolon', 'quote']);

/** The phrase that the "who" or "that" at chunk `rel` stands for, where it is the subject: "the aide | who said". */
export function relativeSubject(sentence: Sentence, rel: number): Phrase | undefined {
  const found = antecedent(sentence, rel);
  return found === undefined ? undefined : { ...found, relative: rel };
}

/** What "who" or "that" stands for. */
function antecedent(sentence: Sentence, rel: number): Phrase | undefined {
  const { chunks } = sentence;
  // "a lawyer who runs a show in Leeds | and who said": as the first of them
  if (chunks[rel - 1]?.kind === 'conj') {
    const who = firstWord(sentence, chunks[rel])?.lower;
    const first = chunks.findLastIndex(
      (chunk, index) => index < rel && chunk.kind === 'rel' && firstWord(sentence, chunk)?.lower === who,
    );
    if (first > 0) return antecedent(sentence, first);
  }
  let at = rel - 1;
  while (skipped.has(chunks[at]?.kind)) at--;
  at = beforeParticiple(sentence, at);
  // "a nurse in Leeds, | England | who": no country is a "who"
  if (firstWord(sentence, chunks[rel])?.lower === 'who' && isPlace(sentence, chunks[at]) && explainsObject(chunks, at))
    at -= 2;
  if (!isNp(chunks[at])) return undefined;
  at = datedNoun(chunks, at);
  const nearest = phrase(at, at + 1);
  const group = groupEndingAt(sentence, at);
  // "from the office in Sandvale, which said"
  const where = /^(?:in|near|outside)$/.test(firstWord(sentence, chunks[at - 1])?.lower ?? '');
  if (group === undefined)
    return hungPerson(sentence, rel, at) ?? (where && isNp(chunks[at - 2]) ? phrase(at - 2, at + 1) : nearest);
  // "expected it | from an author who": nothing hangs on a pronoun
  if (
    group.from !== at &&
    isPronoun(chunks[group.head]) &&
    !/^(?:all|one|those)$/.test(lastWord(sentence, chunks[group.head])?.lower ?? '')
  )
    return nearest;
  // "spent 40,000 | on letters that said"
  const counts = lastWord(sentence, chunks[group.head])?.kind === 'number';
  if (counts && group.from !== at && firstWord(sentence, chunks[group.head + 1])?.lower !== 'of') return nearest;
  const opener = chunks[rel - 1]?.kind;
  const comma = opener === 'comma';
  const [last, head] = [chunks[at], chunks[group.head]];
  if (capitalised(sentence, last)) {
    // "an aide to the senator who said": the nearest; "an aide to Ann Lee, who said": a name near the comma too
    // "a partner at law firm Hale & Dunne who": no firm is a "who" beside somebody
    const firm =
      describes(sentence, head) && isBody(sentence, last) && firstWord(sentence, chunks[rel])?.lower === 'who';
    const town = firm || where || isPlace(sentence, last) || opener === 'aside';
    // "by the minister, Ann Lee, who": whoever does it
    if (firstWord(sentence, chunks[at - 1])?.lower === 'by') return nearest;
    if (group.from !== at && !town && !(comma && describes(sentence, head))) return nearest;
  }
  // "a lecture from the president, who said"
  if (comma && describes(sentence, last) && !describes(sentence, head) && !capitalised(sentence, head)) return nearest;
  return comma ? outermost(sentence, group, 0) : group;
}

/** "in Leeds |, | England", "with her husband |, | Bo": behind the comma of what a preposition has for its object. */
export const explainsObject = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at - 1]?.kind === 'comma' && isNp(chunks[at - 2]) && chunks[at - 3]?.kind === 'prep';

/** "a report |, published in July |, which": in front of a participle between commas that ends at `end`; else `end` itself. */
function beforeParticiple(sentence: Sentence, end: number): number {
  const { chunks } = sentence;
  let verb = end;
  while (chunks[verb]?.kind === 'time' || chunks[verb]?.kind === 'prep') verb--;
  return verb < end && isLoneParticiple(sentence, verb) ? verb - 2 : end;
}

/** "according to | three teachers at the school, who": a thing is no "who", but whoever it hangs on may be. */
function hungPerson(sentence: Sentence, rel: number, at: number): Phrase | undefined {
  const { chunks } = sentence;
  const last = lastWord(sentence, chunks[at]);
  // "such as Sen. Lee | of Ohio, who"
  if (isPlace(sentence, chunks[at]) && firstWord(sentence, chunks[at - 1])?.lower === 'of' && isNp(chunks[at - 2]))
    return phrase(at - 2, at + 1);
  if (firstWord(sentence, chunks[rel])?.lower !== 'who' || last === undefined || last.capital || last.tags & someone)
    return undefined;
  const from = firstOfPhrases(chunks, at);
  return from < at && describes(sentence, chunks[from]) ? phrase(from, at + 1) : undefined;
}

/** "A memo | dated | May 9 | says", "a memo |, | dated | May 9, which": the document; any other phrase is itself. */
export function datedNoun(chunks: readonly Chunk[], at: number): number {
  const noun = chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2;
  return chunks[at - 1]?.verb?.base === 'date' && isNp(chunks[noun]) ? noun : at;
}

/** "Hale & Dunne", "Oxford University". */
const isBody = (sentence: Sentence, chunk: Chunk | undefined): boolean =>
  sentence.words
    .slice(chunk?.start, chunk?.end)
    .some(({ capital, text, tags }) => text === '&' || (capital && tags & Tag.organisationWord));

/** "The guru who founded the site tweeted": the noun phrase before the verb is the relative clause's object. */
export function relativeObject(sentence: Sentence, group: Phrase): Phrase | undefined {
  const { chunks } = sentence;
  let verb = group.from - 1;
  if (!isVerb(chunks[verb]) || isPronoun(chunks[group.head])) return undefined;
  // "an official who spoke to discuss strategy said"
  while (verb > 0 && !isFinite(chunks[verb]) && (isVerb(chunks[verb]) || chunks[verb]?.kind === 'adv')) verb--;
  if (!isFinite(chunks[verb])) return undefined;
  return clauseHead(sentence, verb) ?? beforeReason(sentence, verb);
}

/** "An aide who left and asked not to be named | because she | feared a backlash | said": what the clause in front of the reason hangs on. */
function beforeReason(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  return isPronoun(chunks[skipBack(chunks, verb - 1)]) ? reasonEndingAt(sentence, verb) : undefined;
}

/**
 * "An aide who asked not to be named | because the talks were secret | said": what the clause hangs on that ends with a reason, and the
 * reason with chunk `end`, behind a verb of its own.
 */
export function reasonEndingAt(sentence: Sentence, end: number): Phrase | undefined {
  const { chunks } = sentence;
  // few sentences have such a clause, and this is asked of many verbs
  if (!chunks.some(({ kind }) => kind === 'rel')) return undefined;
  const because = chunks.findLastIndex((chunk, at) => at < end && firstWord(sentence, chunk)?.lower === 'because');
  const rel = chunks.findLastIndex(({ kind }, index) => index < because && kind === 'rel');
  const unbroken = rel > 0 && !chunks.slice(rel, end).some(({ kind }) => breaks.has(kind));
  const told = chunks.slice(because, end + 1).some(isFinite);
  return unbroken && told && opensRelative(sentence, rel) ? antecedent(sentence, rel) : undefined;
}

/** What the relative clause with the verb at chunk `verb` hangs on: "the guru | who founded", "the plan that | Lee announced". */
export function clauseHead(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  const rel = skipBack(chunks, verb - 1);
  return opensRelative(sentence, rel) ? antecedent(sentence, rel) : undefined;
}

/** "who", "which"; and "that" straight behind a noun that no verb is before. */
function opensRelative(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const chunk = chunks[at];
  if (!isNp(chunks[at - 1])) return false;
  if (chunk?.kind === 'rel') return firstWord(sentence, chunk)?.lower !== 'what';
  return isThat(sentence, chunk) && !chunks.slice(0, at).some(isFinite);
}

/** "A man who lives in Leeds | called": what a relative clause that ends in a phrase of place or time hangs on. */
export function relativeEndingAt(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  if (isPronoun(chunks[at])) return undefined;
  let verb = at;
  for (;;) {
    while (inClause.has(chunks[verb]?.kind)) verb--;
    if (!isFinite(chunks[verb])) return undefined;
    const head = clauseHead(sentence, verb);
    // "who answered the phone at the number | listed | for the firm"
    if (head !== undefined || !isLone(sentence, chunks[verb], Tag.verbParticiple)) return head;
    verb--;
    // "An audit | introduced as evidence | concluded"
    const opens = sentence.headline ? /^(?:after|as|before|since|until)$/ : /^(?:after|before|since|until)$/;
    const clause = chunks.slice(2, at).some((chunk) => opens.test(firstWord(sentence, chunk)?.lower ?? ''));
    if (verb === 0 && isNp(chunks[verb]) && !clause) return groupEndingAt(sentence, verb);
  }
}

/** "Another man who worked there and didn't want to be named said": what the relative clauses in front hang on. */
export function relativeHead(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  const rel = chunks.findIndex((chunk, index) => index < verb - 2 && chunk.kind === 'rel');
  if (rel < 1 || !isNp(chunks[rel - 1])) return undefined;
  const head = groupEndingAt(sentence, rel - 1);
  // no other noun phrase may be the subject
  if (head === undefined || chunks.slice(0, head.from).some((chunk) => isVerb(chunk) || isNp(chunk))) return undefined;
  return chunks.slice(rel, verb).some(({ kind }) => breaks.has(kind)) ? undefined : head;
}
