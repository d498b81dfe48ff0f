import { kinNouns } from '../../lexicon/people-nouns.js';
import { Tag } from '../../syntax/tags.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import type { Entity, Resolution } from '../entities.js';
import { roleWord } from '../roles.js';
import { rank } from '../salience.js';
import { fitsBody } from '../bodies.js';
import { introduced } from '../introduced.js';
import { isExplained } from '../newcomers.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

export const description: PeopleRule = {
  id: 'description',
  of: 'description',
  says: 'The senator, the spokesperson, the company: the most present one whom the article calls so.',
  examples: [
    'Senator Nora Finch met Bo Ray. “I am glad,” {speaker=Nora Finch:the senator} said.',
    'Senator Ann Lee won the vote. “I am glad,” {speaker=Ann Lee:the senator} said.',
    'The port’s spokesman, Bo Ray, was there. “It is late,” {speaker=Bo Ray:the port’s spokesman} said.',
  ],
  counterexamples: [
    { text: 'Ann Lee won the vote. “I am glad,” {speaker:a senator} said.', because: '“a” brings in somebody new' },
  ],
  claim: (mention, scene) => {
    const named = apposedName(mention, scene) ?? nameBehind(mention, scene) ?? identified(mention, scene);
    if (named !== undefined) return named;
    const many = mention.plural && mention.head.lower !== 'group';
    if (many || !known(mention)) return undefined;
    const wanted = roleWord(mention.head.lower);
    const bearers = bearersOf(mention, wanted, scene.register.entities);
    if (bearers.size === 0) return undefined;
    const others = modifiers(mention);
    const ranked = rank(scene, mention, (earlier) => {
      const entity = entityOf(scene, earlier);
      const agreement = entity === undefined ? undefined : bearers.get(entity);
      if (entity === undefined || agreement === undefined) return undefined;
      const roles = entity.roleWords;
      return { item: entity, weight: others.every((word) => roles.has(word)) ? agreement : 0.5 * agreement };
    });
    const best = ranked[0];
    if (best === undefined) return isExplained(mention, scene) ? undefined : onlyBearer(mention, bearers, others);
    const newcomer = introduced(mention, scene, best.last);
    if (newcomer !== undefined) return { described: newcomer, evidence: { start: newcomer.start, end: newcomer.end } };
    return { entity: best.item, evidence: { start: best.last.start, end: best.last.end } };
  },
};

/** "Ann Lee, the daughter of a mayor,": the name that the phrase explains. */
function apposedName(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const chunks = scene.text.blocks[mention.block]?.sentences[mention.sentence]?.chunks;
  if (mention.plural || chunks?.[mention.chunk - 1]?.kind !== 'comma') return undefined;
  if (!scene.speaking.has(mention) || (mention.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
  // "in a letter to Ann Lee, the senator asks": no comma closes behind it
  if (chunks[mention.chunk + 1]?.kind === 'verb') return undefined;
  const name = scene.mentions.at(mention.block, mention.sentence, mention.chunk - 2);
  const entity = name === undefined ? undefined : entityOf(scene, name);
  return name === undefined || entity?.kind !== 'person'
    ? undefined
    : { entity, evidence: { start: name.start, end: name.end } };
}

/** "The operator, Vantex, denied it": the name between commas behind the phrase. */
function nameBehind(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const chunks = scene.text.blocks[mention.block]?.sentences[mention.sentence]?.chunks ?? [];
  const at = mention.chunk;
  if (mention.plural || mention.owns || mention.opening === 'none') return undefined;
  const { tags } = mention.head;
  if ((tags & (Tag.organisationNoun | Tag.personNoun | Tag.office)) === 0 || mention.opening === 'indefinite')
    return undefined;
  const close = chunks[at + 3]?.kind;
  if (chunks[at + 1]?.kind !== 'comma' || (close !== 'comma' && close !== 'aside') || chunks[at - 1] !== undefined)
    return undefined;
  const name = scene.mentions.at(mention.block, mention.sentence, at + 2);
  const entity = name === undefined ? undefined : entityOf(scene, name);
  const kind = tags & Tag.organisationNoun ? 'organisation' : 'person';
  return name === undefined || entity?.kind !== kind || entity.place
    ? undefined
    : { entity, evidence: { start: name.start, end: name.end } };
}

/** "The man, named by the police as Ann Lee,", "a woman who asked to be identified only as Ann Lee": who they are said to be. */
function identified(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { chunks, words } = scene.text.sentenceOf(mention);
  if (mention.plural || mention.owns || (mention.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
  const from = chunks.findIndex(({ verb }, at) => at > mention.chunk && /^(?:identify|name)$/.test(verb?.base ?? ''));
  if (from < 0 || from > mention.chunk + 10) return undefined;
  // nothing that the sentence reports comes before
  const reports = chunks
    .slice(mention.chunk, from)
    .some(({ verb }) => verb?.strength === 'core' && verb.base !== 'ask');
  const as = chunks.findIndex(({ start }, at) => at > from && at < from + 6 && words[start]?.lower === 'as');
  if (reports || as < 0) return undefined;
  const name = scene.mentions.at(mention.block, mention.sentence, as + 1);
  const entity = name === undefined ? undefined : entityOf(scene, name);
  return name === undefined || entity?.kind !== 'person'
    ? undefined
    : { entity, evidence: { start: name.start, end: name.end } };
}

const kin = new Set(kinNouns);

/** "The", or whose: "the ministry’s spokesman". */
function known(mention: NounPhrase): boolean {
  if (mention.owner?.form === 'pronoun') return kin.has(mention.head.lower);
  return mention.opening === 'definite' || mention.owner !== undefined;
}

/** "Republican" in "the Republican senator". */
function modifiers(mention: NounPhrase): string[] {
  return mention.words
    .slice(mention.owner === undefined ? 1 : mention.owner.words.length + 1, -1)
    .map((word) => word.lower);
}

/** Those whom the article’s words for them let the mention mean, with how well they agree. */
function bearersOf(mention: NounPhrase, wanted: string, entities: readonly Entity[]): ReadonlyMap<Entity, number> {
  const bearers = new Map<Entity, number>();
  for (const entity of entities) {
    const agreement = fit(entity, wanted, mention);
    if (agreement > 0) bearers.set(entity, agreement);
  }
  return bearers;
}

/** "The deputy commissioner", long after: the one person of the article whose role has all of these words. */
function onlyBearer(
  { head }: NounPhrase,
  bearers: ReadonlyMap<Entity, number>,
  others: readonly string[],
): Resolution | undefined {
  const [entity] = bearers.keys();
  // of candidates there are more than the article names
  const many = others.length === 0 || /^(?:candidate|contender|hopeful|nominee)$/.test(head.lower);
  if (entity?.kind !== 'person' || bearers.size !== 1 || many || (head.tags & Tag.office) === 0) return undefined;
  return others.every((word) => entity.roleWords.has(word)) ? { entity } : undefined;
}

/** How well the article's words for somebody agree with the mention, 0 to 1. */
function fit(entity: Entity, wanted: string, mention: NounPhrase): number {
  if (entity.kind === 'person') {
    // a name that nothing says is a person's may be a firm's
    const maybe = !entity.sure && entity.gender === undefined;
    if (maybe && /^(?:company|firm)$/.test(wanted) && mention.words.length === 2) return 0.4;
    if (mention.gender !== undefined && entity.gender !== undefined && mention.gender !== entity.gender) return 0;
    // the head of the mission is not "the mission"
    const calling =
      (mention.head.tags & (Tag.personNoun | Tag.office)) !== 0 || (mention.head.tags & Tag.organisationNoun) === 0;
    return calling && entity.roleWords.has(wanted) ? 1 : 0;
  }
  if ((mention.head.tags & Tag.organisationNoun) === 0 || entity.place) return 0;
  const fits = fitsBody(entity, wanted);
  // "the Danish company" says more than a name without a word of it
  return fits < 1 && mention.words.length > 2 ? 0 : fits;
}
