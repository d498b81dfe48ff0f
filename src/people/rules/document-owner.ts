import type { NounPhrase } from '../../mentions/phrase.js';
import { isFinite } from '../../syntax/chunk.js';
import { relativeSubject } from '../../syntax/relative-clauses.js';
import { firstWord } from '../../syntax/sentence.js';
import type { Resolution } from '../entities.js';
import { authorOf, subjectBeside, whoever } from '../authors.js';
import { utterances } from '../utterances.js';
import { signable, writtenBy } from '../written-by.js';
import type { PeopleRule, PeopleScene } from '../scene.js';

/** Mentions further back than this are out of mind. */
const WINDOW = 60;

export const documentOwner: PeopleRule = {
  id: 'document-owner',
  of: 'description',
  says: 'A statement, letter or tweet says what its owner says, or whoever was said to issue it.',
  examples: [
    '{speaker=Ann Lee:Ann Lee’s statement} called the plan “reckless”.',
    'The Harbour Board met Bo Ray. {speaker=Harbour Board:Their statement} called the plan “reckless”.',
    '{speaker=Ann Lee:Part of Ann Lee’s statement} called the plan “reckless”.',
    '{speaker=Ann Lee:A tweet by Ann Lee} called the plan “reckless”.',
    'The Harbour Board issued a statement {speaker=Harbour Board:that} said it was “late”.',
    'The Harbour Board issued a statement on Monday. {speaker=Harbour Board:The statement} called the plan “reckless”.',
  ],
  counterexamples: [
    { text: '{speaker:The report} called the plan “{quote:reckless}”.', because: 'a report speaks for itself' },
  ],
  claim: (mention, scene) => {
    const whole = partOf(mention, scene);
    if (whole?.owner !== undefined) return whoever(whole.owner, scene);
    const own = utterances.has(mention.head.lower);
    const owner = (own || signable.has(mention.head.lower)) && !isReceived(mention) ? mention.owner : undefined;
    const beside = own ? (mention.within ?? whoseOwner(mention, scene)) : undefined;
    const author = owner ?? beside ?? writtenBy(mention, scene);
    if (author !== undefined) return whoever(author, scene);
    if (own && mention.opening === 'definite') return issuer(mention, scene) ?? writerBefore(mention, scene);
    const issuing = own && isBroughtToSay(mention, scene) ? authorOf(mention, scene) : undefined;
    return issuing === undefined ? undefined : whoever(issuing, scene);
  },
};

/** "her termination letter": whoever it is sent to has not written it. */
const isReceived = ({ words }: NounPhrase): boolean =>
  words.some(({ lower }) =>
    /^(?:acceptance|admission|appointment|charging|dismissal|eviction|rejection|suspension|termination)$/.test(lower),
  );

/** "Part of | Lee’s statement": the words that it is a part of. */
function partOf(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const of = firstWord(sentence, sentence.chunks[mention.chunk + 1])?.lower === 'of';
  if (!of || !/^(?:copy|excerpt|one|part|portion|section)$/.test(mention.head.lower)) return undefined;
  const whole = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  return whole !== undefined && utterances.has(whole.head.lower) ? whole : undefined;
}

/** "Ann Lee, | whose | letter": whom the "whose" means. */
function whoseOwner(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const rel = mention.chunk - 1;
  if (firstWord(sentence, sentence.chunks[rel])?.lower !== 'whose') return undefined;
  const owner = relativeSubject(sentence, rel);
  return owner === undefined ? undefined : scene.mentions.at(mention.block, mention.sentence, owner.head);
}

/** "The board | put out | a statement | that said": the verb in front tells who issues it. */
function isBroughtToSay(mention: NounPhrase, scene: PeopleScene): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const that = /^(?:that|which)$/.test(firstWord(sentence, chunks[mention.chunk + 1])?.lower ?? '');
  const out = firstWord(sentence, chunks[mention.chunk - 1])?.lower === 'out' ? 2 : 1;
  return that && isFinite(chunks[mention.chunk + 2]) && chunks[mention.chunk - out]?.verb?.form === 'finite';
}

/** The subject of the sentence that brought in "a statement". */
function issuer(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { all } = scene.mentions;
  const from = mention.index;
  for (let index = from - 1; index >= Math.max(0, from - WINDOW); index--) {
    const earlier = all[index];
    if (earlier === undefined || earlier.opening === 'definite' || !isSaidBy(earlier, mention)) continue;
    const author = authorOf(earlier, scene);
    if (author !== undefined) return whoever(author, scene);
  }
  return undefined;
}

/** "In a written response … | The statement |": the same words by another noun. */
const isSaidBy = ({ head, opening }: NounPhrase, later: NounPhrase): boolean =>
  head.lower === later.head.lower ||
  (later.head.lower === 'statement' &&
    opening === 'indefinite' &&
    /^(?:answer|e-?mail|reply|response)$/.test(head.lower));

/** What somebody did who brought a letter or a post into the world without naming it: "The Board wrote to them. … The letter". */
const writing: ReadonlyMap<string, RegExp> = new Map([
  ['letter', /^write$/],
  ['email', /^(?:email|write)$/],
  ['post', /^(?:answer|post|reply|respond|write|tweet|apologi[sz]e)$/],
  ['tweet', /^(?:answer|post|reply|respond|write|tweet|apologi[sz]e)$/],
  ['message', /^(?:message|write|text)$/],
]);

/** The subject of the sentence just before, where that writes: "The Board | wrote to them. “…,” the letter says." */
function writerBefore(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const before = scene.mentions.all[mention.index - 1];
  const wanted = writing.get(mention.head.lower);
  if (before === undefined || wanted === undefined || mention.block - before.block > 1) return undefined;
  const { chunks } = scene.text.sentenceOf(before);
  const verb = chunks.find((chunk) => chunk.verb?.form === 'finite')?.verb;
  const subject =
    verb !== undefined && !verb.passive && wanted.test(verb.base) ? subjectBeside(before, scene) : undefined;
  return subject === undefined ? undefined : whoever(subject, scene);
}
