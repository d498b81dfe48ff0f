/** Whom "he" or "she" can stand for. */
import { amountWords } from '../lexicon/grammar.js';
import { thingNouns } from '../lexicon/thing-nouns.js';
import { saysWhere } from '../syntax/appositions.js';
import { isFinite, isNp, reports, type Chunk } from '../syntax/chunk.js';
import { isLone } from '../syntax/participles.js';
import { firstOfPhrases, firstWord, pastPhrases, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Resolution } from './entities.js';
import { entityOf, REACH, type PeopleScene } from './scene.js';

/** A person of that gender, or the phrase that describes one; with how well it fits, 0 to 1. */
export function candidate(
  scene: PeopleScene,
  mention: NounPhrase,
  gender: Gender,
): { item: object; weight: number } | undefined {
  const entity = entityOf(scene, mention);
  if (entity !== undefined) {
    if (!entity.sure && (isGoverned(scene, mention) || isWhere(scene, mention))) return undefined;
    if (entity.kind !== 'person' || (entity.gender !== undefined && entity.gender !== gender)) return undefined;
    return { item: entity, weight: entity.gender === undefined ? (entity.sure ? 0.6 : 0.35) : 1 };
  }
  const described = scene.resolved.get(mention)?.described ?? mention;
  // the shortest questions first: most phrases describe no person at all
  if (!describesPerson(described, gender) || (scene.genders.get(described) ?? gender) !== gender) return undefined;
  return isPredicate(scene, mention) || isPointer(scene, mention) || isNobody(mention)
    ? undefined
    : { item: described, weight: described.gender === gender ? 0.8 : 0.5 };
}

/** "She was a midwife", "as a midwife": the phrase says what somebody is, and brings in nobody. */
export function isPredicate(scene: PeopleScene, mention: NounPhrase): boolean {
  if (mention.form !== 'description' || mention.owns) return false;
  const sentence = scene.text.sentenceOf(mention);
  if (fronts(sentence, mention) || presents(sentence, mention)) return true;
  if (explainsName(sentence, mention) || sharesName(sentence, mention)) return true;
  let at = mention.chunk - 1;
  while (sentence.chunks[at]?.kind === 'adv') at--;
  const before = sentence.chunks[at];
  if (before === undefined) return false;
  // "is a member of the union and a supporter of the mayor"
  if (before.kind === 'conj') {
    const first = firstOfPhrases(sentence.chunks, at - 1);
    const paired = scene.mentions.at(mention.block, mention.sentence, first);
    return paired !== undefined && isPredicate(scene, paired);
  }
  // "Bo Ray, an organiser, said", "Bo Ray (R-Ohio), a nurse, said"
  if (before.kind === 'comma' || before.kind === 'dash') {
    const named = scene.mentions.at(
      mention.block,
      mention.sentence,
      sentence.chunks[at - 1]?.kind === 'aside' ? at - 2 : at - 1,
    );
    const after = sentence.chunks[mention.chunk + 1]?.verb;
    if (named !== undefined && saysWhere(sentence, named.chunk)) return false;
    // "One resident, a retired teacher, walked out.", "The governor, a former chaplain, has left."
    const closed = sentence.chunks[mention.chunk + 1]?.kind === 'comma' && isFinite(sentence.chunks[mention.chunk + 2]);
    const known = named?.opening === 'definite' || named?.opening === 'possessive';
    const subject = named?.form === 'description' && known && named.chunk === 0;
    if ((named?.opening === 'indefinite' || subject) && closed)
      return mention.opening === 'indefinite' && !mention.plural;
    // "Vantex, a company | based | in Hull, said"
    const based =
      isLone(sentence, sentence.chunks[mention.chunk + 1], Tag.verbParticiple) &&
      /^(?:adv|prep)$/.test(sentence.chunks[mention.chunk + 2]?.kind ?? '');
    return (
      named?.form === 'name' && (after === undefined || after.form === 'ing' || based) && mention.opening !== 'none'
    );
  }
  return before.kind === 'verb'
    ? /^(?:be|become|remain)$/.test(before.verb?.base ?? '') &&
        mention.chunk > 1 &&
        // "There was a letter", "Among them was a student"
        firstWord(sentence, sentence.chunks[at - 1])?.lower !== 'there' &&
        firstWord(sentence, sentence.chunks[0])?.lower !== 'among'
    : before.kind === 'prep' &&
        firstWord(sentence, before)?.lower === 'as' &&
        // "as a statement was read"
        !isFinite(sentence.chunks[mention.chunk + 1]);
}

/** "One of those lads | is | Ann Lee", "The plaintiff | was | Ann Lee": what comes first says what the name is. */
const presents = (sentence: Sentence, mention: NounPhrase): boolean => presentedBy(sentence, mention) !== undefined;

/** "One of them is | the Danish filmmaker Ann Lee |": where the name stands that the phrase in front presents. */
export function presentedBy({ chunks, words }: Sentence, { chunk, head, opening }: NounPhrase): number | undefined {
  const one = head.lower === 'one' && chunks[chunk + 1]?.kind === 'prep';
  const whose = opening === 'definite' || opening === 'possessive';
  if (chunk !== openerOf(chunks) || !(one || (whose && chunks[chunk + 1]?.verb?.base === 'be'))) return undefined;
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const named = chunks[verb + 1];
  const word = words[one && named?.kind === 'np' ? named.end - 1 : (named?.start ?? 0)];
  return chunks[verb]?.verb?.base === 'be' && word?.capital === true ? verb + 1 : undefined;
}

/** The first chunk; behind a heading in quotation marks that runs into the sentence, the one after. */
export const openerOf = (chunks: readonly Chunk[]): number => (chunks[0]?.kind === 'quote' ? 1 : 0);

/** "A fifth member of the band, | Ann Lee, | did not join": what stands in front of a name between commas says who that is. */
function explainsName({ chunks, words }: Sentence, { chunk, opening }: NounPhrase): boolean {
  if ((chunk !== 0 && chunks[chunk - 1]?.kind !== 'sub') || opening === 'definite') return false;
  const comma = pastPhrases(chunks, chunk + 1);
  const name = chunks[comma + 1];
  return (
    chunks[comma]?.kind === 'comma' &&
    name?.kind === 'np' &&
    words[name.end - 1]?.capital === true &&
    chunks[comma + 2]?.kind === 'comma' &&
    isFinite(chunks[comma + 3])
  );
}

/** "His friend | and | co-worker Tess Finch": one, whose two callings stand in front of the name. */
function sharesName({ chunks, words }: Sentence, { chunk, opening }: NounPhrase): boolean {
  const [and, second] = chunks.slice(chunk + 1, chunk + 3);
  const calling = words[second?.start ?? -1];
  return (
    opening === 'possessive' &&
    and?.kind === 'conj' &&
    second?.kind === 'np' &&
    calling?.capital === false &&
    (calling.tags & Tag.personNoun) !== 0 &&
    words[second.end - 1]?.capital === true
  );
}

/** "A widow who lost a daughter in May, | she left": what stands in front of a pronoun says what that is, and names nobody else. */
function fronts({ chunks, words }: Sentence, { chunk }: NounPhrase): boolean {
  if (chunks[0]?.kind !== 'np' || chunks[1]?.kind === 'verb') return false;
  const pronoun = chunks.findIndex(
    ({ kind, form }, at) => at > 1 && kind === 'np' && form === 'pronoun' && chunks[at - 1]?.kind === 'comma',
  );
  return (
    chunk < pronoun &&
    pronoun > 1 &&
    /^s?he$/.test(words[chunks[pronoun]?.start ?? 0]?.lower ?? '') &&
    chunks[pronoun + 1]?.verb?.form === 'finite' &&
    !chunks
      .slice(1, pronoun)
      .some(
        ({ verb }, at, between) => verb?.form === 'finite' && !between.slice(0, at).some(({ kind }) => kind === 'rel'),
      )
  );
}

/** "the mayor of | San Andrés": what an office is over is a place. */
function isGoverned(scene: PeopleScene, mention: NounPhrase): boolean {
  if (mention.form !== 'name') return false;
  const { chunk } = mention;
  const { chunks, words } = scene.text.sentenceOf(mention);
  const office = words[(chunks[chunk - 2]?.end ?? 0) - 1]?.lower ?? '';
  return (
    chunks[chunk - 1]?.kind === 'prep' &&
    words[chunks[chunk - 1]?.start ?? 0]?.lower === 'of' &&
    /^(?:mayor|governor|premier|president|king|queen|minister)$/.test(office)
  );
}

/** "a win at | Orrin Park": of a name that nothing says is a person’s. */
function isWhere(scene: PeopleScene, mention: NounPhrase): boolean {
  if (mention.form !== 'name') return false;
  const sentence = scene.text.sentenceOf(mention);
  const prep = firstWord(sentence, sentence.chunks[mention.chunk - 1])?.lower ?? '';
  return /^(?:around|at|in|inside|near|outside)$/.test(prep);
}

/** "A reporter asked | her", "When a reporter asks, | she smiles": somebody new whose sex no word tells is hardly the "she" behind, who is the "her" beside. */
export function meetsAnother(scene: PeopleScene, mention: NounPhrase, gender: Gender): boolean {
  if (mention.form !== 'description' || mention.gender !== undefined || mention.opening !== 'indefinite') return false;
  const { chunks, words } = scene.text.sentenceOf(mention);
  const [subject, object] = gender === 'f' ? ['she', 'her'] : ['he', 'him'];
  const dependent = chunks.slice(0, mention.chunk).some(({ kind }) => kind === 'sub');
  const met = chunks
    .slice(mention.chunk + 1)
    .some(
      ({ kind, start, end }) =>
        kind === 'np' &&
        end - start === 1 &&
        (words[start]?.lower === object || (dependent && words[start]?.lower === subject)),
    );
  return met && !isMovedByThing(chunks, words, mention.chunk);
}

/** "A strategist | says | the memo | made | him": what a thing does, it does to whoever tells of it. */
function isMovedByThing(chunks: readonly Chunk[], words: readonly Word[], at: number): boolean {
  const report = chunks.findIndex((chunk, index) => index > at && reports(chunk, 'core'));
  const told = chunks[report + 1]?.kind === 'sub' ? report + 2 : report + 1;
  const subject = words[(chunks[told]?.end ?? 0) - 1];
  const thing =
    subject?.capital === false &&
    (subject.tags & (Tag.personNoun | Tag.office | Tag.groupNoun | Tag.pronoun | Tag.givenName)) === 0;
  return report > at && chunks[told]?.kind === 'np' && thing && isFinite(chunks[told + 1]) && isNp(chunks[told + 2]);
}

/** "One was Ann Lee", "one said", "one of the laws": a lone "one" points at something; "one of the victims" is somebody. */
function isPointer(scene: PeopleScene, mention: NounPhrase): boolean {
  const { head, words, block, sentence, chunk } = mention;
  if (head.lower !== 'one' || words.length > 1) return false;
  const spoken = scene.text.sentenceOf(mention);
  const of = firstWord(spoken, spoken.chunks[chunk + 1])?.lower;
  const all = scene.mentions.at(block, sentence, chunk + 2);
  const ofPeople = (all?.form === 'pronoun' && !meansThings(all, scene)) || ((all?.head.tags ?? 0) & people) !== 0;
  return of !== 'of' || !(ofPeople || all?.form === 'name');
}

const people = Tag.personNoun | Tag.groupNoun | Tag.office | Tag.demonym;

/** "The boats leak. One of | them | has a tree in it": several things are named in what comes before, and no people. */
function meansThings({ index, block }: NounPhrase, { mentions }: PeopleScene): boolean {
  const several = mentions.all
    .slice(Math.max(0, index - REACH), index)
    .filter((each) => each.form === 'description' && (each.plural || isAmount(each)) && block - each.block <= 1);
  const isThing = ({ head: { capital, lower, tags } }: NounPhrase): boolean =>
    !capital &&
    (tags & people) === 0 &&
    (!/(?:ers|ists|ians|men|ors|people|women)$/.test(lower) || thingNouns.has(lower.replace(/s$/, '')));
  return several.length > 0 && several.every(isThing);
}

const isAmount = ({ head }: NounPhrase): boolean => amountWords.has(head.lower) && head.lower !== 'one';

/** "No Republican", "any voter": nobody in particular; "the baby": nobody who speaks. */
function isNobody({ words, head }: NounPhrase): boolean {
  return (
    /^(?:no|neither|any|every|each)$/.test(words[0]?.lower ?? '') ||
    /^(?:baby|fetus|foetus|infant|newborn)$/.test(head.lower)
  );
}

function describesPerson(mention: NounPhrase, gender: Gender): boolean {
  // "at a friend’s house"
  if (mention.form !== 'description' || mention.plural || (mention.owns && mention.opening === 'indefinite'))
    return false;
  // "shook | her head"
  if (mention.head.lower === 'head' && mention.owner?.form === 'pronoun') return false;
  if (mention.gender !== undefined) return mention.gender === gender;
  return (mention.head.tags & (Tag.personNoun | Tag.office)) !== 0 || mention.head.lower.endsWith('-year-old')
    ? mention.opening !== 'none'
    : /^(?:one|veteran)$/.test(mention.head.lower);
}

/** The resolution to the person last mentioned by `last`. */
export function resolutionTo(scene: PeopleScene, item: object, last: NounPhrase): Resolution {
  const entity = entityOf(scene, last);
  const evidence = { start: last.start, end: last.end };
  return entity !== undefined && entity === item
    ? { entity, evidence }
    : { described: scene.resolved.get(last)?.described ?? last, evidence };
}
