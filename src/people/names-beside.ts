/** The name beside a description that says who it is: in an apposition, or behind "identified as". */
import { kin } from '../lexicon/people-nouns.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { saysWhere } from '../syntax/appositions.js';
import { isLone } from '../syntax/participles.js';
import { pastPhrases } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Entity, Resolution } from './entities.js';
import { isTopic } from './salience.js';
import { entityOf, inOneSentence, REACH, type PeopleScene } from './scene.js';
import { callingOver } from './titled.js';

/** Whom the sentence of the description names as that; undefined where it names nobody so. */
export function nameBeside(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  return (
    apposedName(mention, scene) ??
    nameBehind(mention, scene) ??
    nameOver(mention, scene) ??
    nameGiven(mention, scene) ??
    identified(mention, scene) ??
    ofTwo(mention, scene)
  );
}

/** "Ann Lee, the daughter of a mayor,": the name that the phrase explains. */
function apposedName(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  // "Ann Lee, a nurse | and | tenant who"
  const paired = chunks[mention.chunk - 1]?.kind === 'conj' && chunks[mention.chunk - 2]?.kind === 'np';
  const comma = paired ? mention.chunk - 3 : mention.chunk - 1;
  if (mention.plural || chunks[comma]?.kind !== 'comma') return undefined;
  // "Ann Lee | , 29, | a nurse who"
  const name = chunks[comma - 1]?.kind === 'aside' ? comma - 2 : comma - 1;
  // "According to Ann Lee, the caller, a woman, said"
  if (saysWhere(sentence, name) || isTopic(sentence, name)) return undefined;
  if (!scene.speaking.has(mention) || (mention.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
  // "in a letter to Ann Lee, the senator asks": no comma closes behind it
  if (chunks[mention.chunk + 1]?.kind === 'verb') return undefined;
  return bearerAt(mention, name, 'person', scene);
}

/** "The operator, Vantex, denied it": the name between commas behind the phrase. */
function nameBehind(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { chunks } = scene.text.sentenceOf(mention);
  const at = mention.chunk;
  if (mention.plural || mention.owns || mention.opening === 'none') return undefined;
  const { tags } = mention.head;
  const doer = /(?:er|or)$/.test(mention.head.lower);
  if (
    (!doer && (tags & (Tag.organisationNoun | Tag.personNoun | Tag.office)) === 0) ||
    mention.opening === 'indefinite'
  )
    return undefined;
  // "The chairman of the committee, Sen. Ann Lee, had"
  const comma = pastPhrases(chunks, at + 1, at + 5);
  const close = chunks[comma + 2]?.kind;
  // "In a statement, the licence holder, Corvane, said"
  const before = chunks[at - 1]?.kind;
  // "said the founder, Ann Lee."
  const inverted = chunks[at - 1]?.verb?.strength === 'core';
  const closed = close === 'comma' || close === 'aside' || (inverted && (close === undefined || close === 'stop'));
  if (chunks[comma]?.kind !== 'comma' || !closed) return undefined;
  const clause =
    before === 'sub' || before === 'dash' || inverted || (before === 'comma' && chunks[0]?.kind === 'prep');
  // "spoke through | his daughter |, Nadia, who is 15"
  const ofKin =
    before === 'prep' &&
    chunks[comma + 3]?.kind === 'rel' &&
    mention.owner?.form === 'pronoun' &&
    kin.has(mention.head.lower);
  if (before !== undefined && !clause && !ofKin) return undefined;
  const person = tags & Tag.organisationNoun ? undefined : bearerAt(mention, comma + 1, 'person', scene);
  const named =
    person ?? (doer || tags & Tag.organisationNoun ? bearerAt(mention, comma + 1, 'organisation', scene) : undefined);
  return named?.entity?.place === true ? undefined : named;
}

/** "Opposition spokesman on | health Ann Lee", "Norland’s ambassador to | Chile Ann Lee": a calling, and the name behind what it is over. */
function nameOver(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  if (mention.plural || mention.owns || mention.opening === 'indefinite') return undefined;
  if ((mention.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
  const sentence = scene.text.sentenceOf(mention);
  const behind = scene.mentions.all.slice(mention.index + 1, mention.index + REACH);
  const named = behind.find((each) => inOneSentence(each, mention) && callingOver(sentence, each) === mention.chunk);
  if (named !== undefined) return bearerAt(mention, named.chunk, 'person', scene);
  const over = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  const follows = sentence.chunks[mention.chunk + 1]?.kind === 'prep' && (over?.name?.from ?? 0) > 0;
  // "commander for Hull’s Finch Road Station": what the calling is over has an owner, and no name behind it
  return mention.opening === 'none' && follows && over?.owner === undefined && (over?.name?.words.length ?? 0) > 1
    ? bearerAt(mention, mention.chunk + 2, 'person', scene)
    : undefined;
}

/** "a man | named | Bo Ray": "the president named Bo Ray" is no such thing. */
function nameGiven(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const naming = sentence.chunks[mention.chunk + 1];
  const given = isLone(sentence, naming, Tag.verbParticiple) && naming?.verb?.base === 'name';
  return given && mention.opening === 'indefinite' && !mention.plural
    ? bearerAt(mention, mention.chunk + 2, 'person', scene)
    : undefined;
}

/** "The man, named by the police as Ann Lee,", "a woman who asked to be identified only as Ann Lee": who they are said to be. */
function identified(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { chunks, words } = scene.text.sentenceOf(mention);
  if (mention.plural || mention.owns || (mention.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
  const near = chunks.slice(mention.chunk + 1, mention.chunk + 11);
  const from = near.findIndex(
    ({ verb, end }) =>
      /^(?:identify|know|name|perform|record|tweet)$/.test(verb?.base ?? '') ||
      (verb?.base === 'give' && words[end + 1]?.lower === 'name'),
  );
  if (from < 0) return undefined;
  // nothing that the sentence reports comes before
  const reports = near.slice(0, from).some(({ verb }) => verb?.strength === 'core' && verb.base !== 'ask');
  const naming = mention.chunk + 1 + from;
  const as = chunks.slice(naming + 1, naming + 6).findIndex(({ start }) => words[start]?.lower === 'as');
  // "a neighbour who asked not to be named said, as Ann Lee looked on"
  const parted = chunks.slice(naming + 1, naming + 1 + as).some(({ verb }) => verb !== undefined);
  if (reports || as < 0 || parted) return undefined;
  return bearerAt(mention, naming + as + 2, 'person', scene);
}

/** The one of that kind whom chunk `at` of the mention’s sentence names. */
function bearerAt(mention: NounPhrase, at: number, kind: Entity['kind'], scene: PeopleScene): Resolution | undefined {
  const name = scene.mentions.at(mention.block, mention.sentence, at);
  const entity = name === undefined ? undefined : entityOf(scene, name);
  return name === undefined || entity?.kind !== kind
    ? undefined
    : { entity, evidence: { start: name.start, end: name.end } };
}

/** "Finch met Ray. | The latter | said": the second of the two whom the sentence before names last. */
function ofTwo(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { head, words, opening, index } = mention;
  if (opening !== 'definite' || words.length !== 2 || !/^(?:former|latter)$/.test(head.lower)) return undefined;
  const named = scene.mentions.all
    .slice(Math.max(0, index - REACH), index)
    .filter(({ form, block, owns }) => form === 'name' && !owns && mention.block - block <= 1);
  const last = named.findLast((each) => entityOf(scene, each)?.place === false);
  if (last === undefined) return undefined;
  const other = named.findLast(
    (each) =>
      each.block === last.block &&
      each.sentence === last.sentence &&
      entityOf(scene, each) !== entityOf(scene, last) &&
      entityOf(scene, each)?.place === false,
  );
  const meant = head.lower === 'latter' ? last : other;
  const entity = meant === undefined ? undefined : entityOf(scene, meant);
  return other === undefined || meant === undefined || entity === undefined
    ? undefined
    : { entity, evidence: { start: meant.start, end: meant.end } };
}
