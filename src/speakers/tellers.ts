/** Whoever tells what somebody else said: `Lee said it was “…”, a witness recalled`. */
import { wordSet } from '../lexicon/words.js';
import { isPronoun } from '../syntax/chunk.js';
import { stops } from '../syntax/cue-link.js';
import type { CueBefore } from '../syntax/cues-before.js';
import { lastWord, type Phrase, type Sentence } from '../syntax/sentence.js';
import { subjectOf } from '../syntax/subjects.js';
import { Tag } from '../syntax/tags.js';

/** What tells what others said. */
const records = wordSet('affidavit charges complaint filing indictment lawsuit papers records suit transcript warrant');

/**
 * Whether the subject of a report behind the quotation at chunk `at` tells of words that `cue`, in front, gives to somebody
 * else: "he told her he was “…,” | the affidavit | says", "Lee had said it was “…”, | a witness | recalled". A study speaks for
 * itself, and "she" may be whoever said it.
 */
export function tellsOfAnother(sentence: Sentence, at: number, cue: CueBefore | undefined, teller: Phrase): boolean {
  const chunk = sentence.chunks[teller.head];
  const head = lastWord(sentence, chunk);
  if (head === undefined || head.capital) return false;
  // "A friend had told | him | it was “…”, | he | claimed"
  if (isPronoun(chunk))
    return cue !== undefined && isToldTo(sentence, cue.verb, head.lower) && isReported(sentence, cue, at);
  if ((head.tags & Tag.documentNoun) !== 0 && !records.has(head.lower)) return false;
  return cue !== undefined && isReported(sentence, cue, at);
}

/** Whether the verb has for its object whom the pronoun means: "told | him" for "he". */
function isToldTo({ chunks, words }: Sentence, verb: number, pronoun: string): boolean {
  const object = words[chunks[verb + 1]?.start ?? -1]?.lower;
  return (pronoun === 'he' && object === 'him') || (pronoun === 'she' && object === 'her');
}

/** "He told her he was “…,” the affidavit says": the words are those of whoever the report says said them. */
function isReported(sentence: Sentence, { verb, link, strength }: CueBefore, at: number): boolean {
  const { chunks } = sentence;
  const group = chunks[verb]?.verb;
  // "Lee told his wife, “…,” prosecutors said"
  const told = link === 'stop' && chunks[at - 1]?.kind === 'comma' && /^(?:ask|tell|warn)$/.test(group?.base ?? '');
  if (strength !== 'core' || (!told && (link === 'stop' || stops.has(chunks[at - 1]?.kind)))) return false;
  if (group?.form !== 'finite' || group.passive || group.negated) return false;
  const subject = subjectOf(sentence, verb);
  // "nothing the president said “…”": a clause on the noun
  return subject !== undefined && chunks[subject.from - 1]?.kind !== 'np';
}
