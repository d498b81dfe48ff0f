/** Whom "he" or "she" can stand for. */
import { amountWords } from '../lexicon/grammar.js';
import { thingNouns } from '../lexicon/thing-nouns.js';
import { isFinite, isNp, reports, type Chunk } from '../syntax/chunk.js';
import { firstWord } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity, Resolution } from './entities.js';
import { isPredicate } from './predicates.js';
import { entityOf, REACH, type PeopleScene } from './scene.js';

/** A person of that gender, or the phrase that describes one; with how well it fits, 0 to 1. */
export function candidate(
  scene: PeopleScene,
  mention: NounPhrase,
  gender: Gender,
): { item: object; weight: number } | undefined {
  const entity = entityOf(scene, mention);
  if (entity !== undefined) {
    if (!entity.sure && (isGoverned(scene, mention) || isWhere(scene, mention) || isOfThings(scene, mention, entity)))
      return undefined;
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

/** "after | the Finch Harbour Accord | was signed", "for | Hull’s Finch Road Chapel |": with "the", or of a place behind a preposition, where nothing says that it is a person’s. */
function isOfThings(
  scene: PeopleScene,
  { form, opening, owner, block, sentence, chunk }: NounPhrase,
  { gender }: Entity,
): boolean {
  if (form !== 'name' || gender !== undefined) return false;
  const behind = scene.text.blocks[block]?.sentences[sentence]?.chunks[chunk - 1]?.kind === 'prep';
  return opening === 'definite' || (owner?.form === 'name' && behind);
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

/** "No Republican", "any voter": nobody in particular; "the baby": nobody who speaks; "the regulator": a body. */
function isNobody({ words, head, opening }: NounPhrase): boolean {
  return (
    /^(?:no|neither|any|every|each)$/.test(words[0]?.lower ?? '') ||
    /^(?:baby|fetus|foetus|infant|newborn)$/.test(head.lower) ||
    (opening === 'definite' && /^(?:carrier|giant|insurer|lender|regulator|retailer|watchdog)$/.test(head.lower))
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
