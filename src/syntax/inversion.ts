/** Verbs in front of their subjects: `“…,” said Lee`, "The paradox, says Lee, is". */
import { personlessCues } from '../lexicon/grammar.js';
import { tellingVerbs } from '../lexicon/media.js';
import { isFinite, isNp, isPronoun, isVerb, type ChunkKind } from './chunk.js';
import { namedAt } from './joint-subjects.js';
import { groupStartingAt } from './phrase-groups.js';
import { naming } from './names-given.js';
import { firstWord, lastWord, pastPhrases, type Phrase, type Sentence } from './sentence.js';

/** What may stand between a quotation and its verb. */
const skipped = new Set<ChunkKind | undefined>(['comma', 'adv', 'dash']);

/** When, where and how somebody says so. */
const circumstances = new Set<ChunkKind | undefined>(['adv', 'np', 'prep', 'time']);

/** "said | the mayor of Ohio": the subject behind a verb of saying whose place lets it come first. */
export function invertedSubject(sentence: Sentence, verb: number): Phrase | undefined {
  const chunk = sentence.chunks[verb];
  const saying = isVerb(chunk) && (chunk.verb.strength === 'core' || chunk.verb.base === 'reckon');
  if (!saying || chunk.verb.form !== 'finite' || !comesFirst(sentence, verb)) return undefined;
  return namedAt(sentence, verb + 1);
}

/** The verb opens the sentence, comes straight after a quotation, or opens an aside of its own: "But, said Lee, “…”". */
function comesFirst(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  // “…”, said he should “…”
  if (isPronoun(chunks[verb + 1]) && isFinite(chunks[verb + 2])) return false;
  // "Said Lee, who left early, “…”"
  if (verb === 0 || (verb === 1 && chunks[0]?.kind === 'conj')) return true;
  if (chunks[verb - 1]?.kind === 'comma') {
    const close = groupStartingAt(sentence, verb + 1)?.to ?? verb + 2;
    // "says Ann Lee at the school in Rennes, France,"
    let end = chunks[close]?.kind === 'aside' ? close + 1 : close;
    // "opined Ann Lee | over lunch at the club |,"
    while (circumstances.has(chunks[end]?.kind) && end < close + 4) end++;
    const next = chunks[end]?.kind;
    // "Ann Lee, who runs it, said the plan, which …, was": a clause of what is said
    const which = firstWord(sentence, chunks[end + 1])?.lower === 'which';
    if (which && lastWord(sentence, chunks[end - 1])?.capital === false) return false;
    // "The paradox, says Lee, is": verbs that take no person as object
    if (next === 'comma' && personlessCues.has(chunks[verb]?.verb?.base ?? ''))
      return !closesApposition(sentence, verb) && !isWaitedFor(sentence, verb, end);
    // "Three things are wrong, says the mayor: “…”"
    const says = /^(?:argue|explain|note|say|warn)$/.test(chunks[verb]?.verb?.base ?? '');
    const opens = next === 'colon' && chunks[end + 1]?.kind === 'quote' && says;
    if (opens && !isPronoun(chunks[verb + 1]) && chunks.slice(0, verb).some(isFinite)) return true;
    // "One of them, she said, told her, “…”", "Lee, who left in May, told Ray, “…”": whoever is told stands behind the verb too
    const fronted = !chunks.slice(0, verb).some((chunk) => isNp(chunk) || isVerb(chunk));
    if ((next === 'comma' || next === 'colon') && fronted && !isPronoun(chunks[verb + 1])) return true;
  }
  let at = verb - 1;
  while (skipped.has(chunks[at]?.kind)) at--;
  // "Lee, the author of “…,” said | the town | was late": the title of a work, and a clause of its own
  const told = tellingVerbs.has(chunks[verb]?.verb?.base ?? '');
  const title = chunks[at - 1]?.kind === 'prep' && (told || isFinite(chunks[verb + 2]));
  return chunks[at]?.kind === 'quote' && !title && !(at === verb - 1 && naming(sentence, at) >= 0);
}

/** "Ann Lee, however, | said no |, arguing": the first verb of its clause, and none comes behind the comma. */
function isWaitedFor({ chunks }: Sentence, verb: number, comma: number): boolean {
  const behind = chunks[comma + 1];
  const main = chunks.findIndex(
    (chunk, at) => isFinite(chunk) && !/^(?:prep|rel|sub)$/.test(chunks[at - 1]?.kind ?? ''),
  );
  return isNp(chunks[0]) && main === verb && behind?.verb?.form === 'ing';
}

/** "The head of the agency, Ann Lee, | said the ferry, the Gull, sank": a description and a name in front, which wait for their verb. */
function closesApposition(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const name = chunks[verb - 2];
  const comma = pastPhrases(chunks, 1);
  return (
    isNp(chunks[0]) &&
    comma === verb - 3 &&
    chunks[comma]?.kind === 'comma' &&
    isNp(name) &&
    lastWord(sentence, name)?.capital === true
  );
}
