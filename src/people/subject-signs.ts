/** Signs in a sentence that it is about somebody, or isn't, besides being its subject. */
import { isFinite, isVerb, reports, type ChunkKind } from '../syntax/chunk.js';
import { wordSet } from '../lexicon/words.js';
import { describes } from '../syntax/descriptions.js';
import { firstWord, pastPhrases, skipForward, type Sentence } from '../syntax/sentence.js';
import { subjectOrInverted } from '../syntax/subjects.js';
import { Tag } from '../syntax/tags.js';
import type { Gender } from '../mentions/gender.js';
import { isOneByCalling, type NounPhrase } from '../mentions/phrase.js';
import { openerOf, presentedBy } from './predicates.js';
import type { Entity } from './entities.js';
import { isReporter, isSubject, isTopic } from './salience.js';
import { entityOf, inOneSentence, type PeopleScene } from './scene.js';

/** "For Ann Lee, the day began": what the sentence is about, as much as a subject. */
export const opens = (scene: PeopleScene, earlier: NounPhrase): boolean =>
  earlier.chunk <= 2 && isTopic(scene.text.sentenceOf(earlier), earlier.chunk);

/** "One woman had been told so by | a clerk": somebody new whose sex no word tells is not who the sentence is about. */
export function isNewAgent(scene: PeopleScene, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  return (
    mention.form === 'description' &&
    (mention.opening === 'indefinite' || mention.owner?.form === 'pronoun') &&
    mention.gender === undefined &&
    firstWord(sentence, sentence.chunks[mention.chunk - 1])?.lower === 'by'
  );
}

/** "the source quoted | her | as saying": the subject of a verb isn’t its object too. */
export function isOwnSubject(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  if (!/^(?:her|him)$/.test(mention.head.lower) || !inOneSentence(earlier, mention)) return false;
  const { chunks } = scene.text.sentenceOf(mention);
  const verb = mention.chunk - 1;
  return chunks[verb]?.kind === 'verb' && earlier.chunk === verb - 1;
}

/** "He has called | Lee | a fool": whom the object of the mention’s verb names. */
export function objectOf(scene: PeopleScene, mention: NounPhrase): Entity | undefined {
  const { chunks } = scene.text.sentenceOf(mention);
  if (!isFinite(chunks[mention.chunk + 1])) return undefined;
  const object = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  return object?.form === 'name' && !object.owns ? entityOf(scene, object) : undefined;
}

/** "| Ray | remembers him saying": whose verb has the pronoun for its object is somebody else. */
export function doerTo(scene: PeopleScene, mention: NounPhrase): Entity | undefined {
  const sentence = scene.text.sentenceOf(mention);
  if (!/^(?:him|them)$/.test(mention.head.lower) || !isFinite(sentence.chunks[mention.chunk - 1])) return undefined;
  const subject = subjectOrInverted(sentence, mention.chunk - 1);
  // "before a shepherd, Lee, saw him": whoever an aside brings in may go on to be "he"
  if (subject?.to !== mention.chunk - 1) return undefined;
  const doer = scene.mentions.at(mention.block, mention.sentence, subject.head);
  return doer === undefined ? undefined : entityOf(scene, doer);
}

/** "As he came back, | Lee | was asked": the pronoun is whom the subject behind its clause names. */
export function isForward(scene: PeopleScene, earlier: NounPhrase, fitting: readonly NounPhrase[]): boolean {
  const { chunks } = scene.text.sentenceOf(earlier);
  return fitting.some(
    (each) =>
      isCalled(each) &&
      each.chunk > earlier.chunk &&
      chunks[each.chunk - 1]?.kind === 'comma' &&
      chunks[0]?.kind !== 'np' &&
      isSubject(scene, each),
  );
}

/** A name, or one person by what they are. */
export const isCalled = (mention: NounPhrase): boolean => mention.form === 'name' || isOneByCalling(mention);

/** "He | and his brother bought it", "Ann Lee, 30, | and her brother": a subject with another. */
export function isFirstOfTwo(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const and = chunks[1]?.kind === 'aside' ? 2 : 1;
  return mention.chunk === 0 && chunks[and]?.kind === 'conj' && chunks[and + 1]?.kind === 'np';
}

/** "The words came from Lee, whose son died.", "Among those who searched was Lee", "One of them is Lee": the sentence brings her in. */
export function isOrigin(scene: PeopleScene, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const [before, verb] = [chunks[mention.chunk - 1], chunks[mention.chunk - 2]];
  const comes = firstWord(sentence, before)?.lower === 'from' && verb?.verb?.base === 'come';
  const isAmong = firstWord(sentence, chunks[0])?.lower === 'among' && before?.verb?.base === 'be';
  const first = scene.mentions.at(mention.block, mention.sentence, openerOf(chunks));
  const isOne = first?.head.lower === 'one' && presentedBy(sentence, first) === mention.chunk;
  return (
    (mention.form === 'name' && (comes || isOne)) || (isCalled(mention) && mention.opening !== 'definite' && isAmong)
  );
}

/** "Lee’s deputy, Bo Ray": a name behind a comma that says who somebody’s somebody is. */
export const isApposed = (scene: PeopleScene, mention: NounPhrase): boolean =>
  ownerOfApposed(scene, mention) !== undefined;

/** "Her waitress, Abi, was out": somebody of whom the story tells for the sake of another. */
export const isCompanion = (scene: PeopleScene, mention: NounPhrase): boolean =>
  ownerOfApposed(scene, mention)?.form === 'pronoun';

function ownerOfApposed(scene: PeopleScene, { block, sentence, chunk, form }: NounPhrase): NounPhrase | undefined {
  const comma = form === 'name' && scene.text.blocks[block]?.sentences[sentence]?.chunks[chunk - 1]?.kind === 'comma';
  return comma ? scene.mentions.at(block, sentence, chunk - 2)?.owner : undefined;
}

/**
 * "while Lee praised what | she | called “…”", "Lee hit out over what she called “…”", "Lee sold a plant she called “…”":
 * whoever praises is who calls it so, as the subject of the verb in front of "what" or the thing.
 */
export function subjectOfWhat(scene: PeopleScene, mention: NounPhrase): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  let what = mention.chunk - 1;
  const word = firstWord(sentence, chunks[what])?.lower ?? '';
  // "a rate | that | it said was high"
  if (word === 'that' && isThing(sentence, what - 1) && /^(?:call|say)$/.test(chunks[what + 2]?.verb?.base ?? ''))
    what--;
  else if (!calling.test(chunks[what + 2]?.verb?.base ?? '')) return undefined;
  // "criticised the board, | which | it called “…”"
  const which = word === 'which' && chunks[what - 1]?.kind === 'comma';
  if (!isThing(sentence, what) && word !== 'what' && !which) return undefined;
  let verb = what - 1;
  while (within.has(chunks[verb]?.kind)) verb--;
  if (!isVerb(chunks[verb]) || chunks[verb]?.verb?.base === 'ask') return undefined;
  // "was accepted by Lee with what she called “…”"
  const agent = chunks[verb]?.verb?.passive === true && firstWord(sentence, chunks[verb + 1])?.lower === 'by';
  if (agent && verb + 2 < what) return scene.mentions.at(mention.block, mention.sentence, verb + 2);
  const subject = subjectOrInverted(sentence, verb);
  return subject === undefined || subject.relative !== undefined
    ? undefined
    : scene.mentions.at(mention.block, mention.sentence, subject.head);
}

/** "a rate", "a plant": what somebody calls so behind it. */
const isThing = (sentence: Sentence, at: number): boolean =>
  sentence.chunks[at]?.kind === 'np' && /^an?$/.test(firstWord(sentence, sentence.chunks[at])?.lower ?? '');

/** Verbs by which somebody says what something is to them. */
const calling = /^(?:call|characteri[sz]e|deem|describe|dub|label|see|term|view)$/;

/** What may stand between a verb and "what". */
const within = new Set<ChunkKind | undefined>(['adv', 'comma', 'np', 'prep', 'time']);

/** "Her mother was out", "Her lawyer wept": told of for the sake of "her", who goes on to be "she"; but "Her mother said". */
export function isOfTheirs(scene: PeopleScene, mention: NounPhrase, gender: Gender): boolean {
  const { owner, head } = mention;
  return (
    mention.form === 'description' &&
    owner?.form === 'pronoun' &&
    owner.gender === gender &&
    (head.tags & (Tag.personNoun | Tag.office)) !== 0 &&
    !scene.speaking.has(mention) &&
    (!isReporter(scene, mention) || tells(scene, mention, gender))
  );
}

/** "Her mother | had warned | her": whoever is told goes on. */
function tells(scene: PeopleScene, { block, sentence, chunk }: NounPhrase, gender: Gender): boolean {
  const told = scene.mentions.at(block, sentence, chunk + 2);
  return told?.form === 'pronoun' && told.gender === gender;
}

/** "faces a challenge from | Ray |, who said that": a clause on somebody at the sentence’s end that reports what they say. */
export function isWhoTells(scene: PeopleScene, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const who = mention.chunk + 2;
  const verb = chunks[skipForward(chunks, who + 1)];
  return (
    mention.name?.kind === 'person' &&
    !mention.owns &&
    chunks[mention.chunk - 1]?.kind !== 'conj' &&
    chunks[who - 1]?.kind === 'comma' &&
    firstWord(sentence, chunks[who])?.lower === 'who' &&
    reports(verb, 'core') &&
    verb?.verb?.passive === false &&
    verb.verb.base !== 'ask'
  );
}

/** "comes at a bad time for | Lee |, who has drawn level", "for | Lee |, a nurse at the Hull clinic, who": the sentence goes on about her. */
export function hasWho(scene: PeopleScene, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const apposed = chunks[mention.chunk + 1]?.kind === 'comma' && describes(sentence, chunks[mention.chunk + 2]);
  const at = apposed ? pastPhrases(chunks, mention.chunk + 3) : mention.chunk + 1;
  const [comma, who] = chunks.slice(at, at + 2);
  // "posted by | a bystander |, who asked not to be named"
  return (
    (mention.form === 'name' || (isOneByCalling(mention) && mention.opening === 'indefinite')) &&
    comma?.kind === 'comma' &&
    firstWord(sentence, who)?.lower === 'who'
  );
}

/** "The verdict stunned | Lee |": whom a thing moves, the sentence is about. */
export function isMoved(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const verb = chunks[mention.chunk - 1]?.verb;
  return mention.form !== 'pronoun' && verb?.form === 'finite' && !verb.passive && moving.has(verb.base);
}

/** What things and news do to people. */
const moving = wordSet(
  'amuse anger annoy appal appall astonish baffle bother delight devastate disappoint dismay disturb embarrass enrage frighten frustrate haunt horrify impress incense infuriate irk irritate outrage please puzzle rattle sadden scare shock stun surprise thrill trouble unsettle upset worry',
);

/** "Lee will speak at the hall, where | the director | said that": whoever reports there is in mind, though the clause is a lesser one. */
export function reportsThere(scene: PeopleScene, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const opener = sentence.chunks.findLast(
    ({ kind }, at) => at < mention.chunk && (kind === 'sub' || kind === 'rel' || kind === 'verb'),
  );
  return firstWord(sentence, opener)?.lower === 'where' && isReporter(scene, mention);
}
