import { wordSet } from '../../lexicon/words.js';
import { kin } from '../../lexicon/people-nouns.js';
import { Tag } from '../../syntax/tags.js';
import { sexesDiffer } from '../../mentions/gender.js';
import { isOneByCalling, type NounPhrase } from '../../mentions/phrase.js';
import { agreement } from '../bearers.js';
import { courtCallings, severalCallings } from '../callings.js';
import { resolutionTo } from '../candidates.js';
import { fitsBody, mayBeCalled } from '../bodies.js';
import type { Entity, Resolution } from '../entities.js';
import { roleWord } from '../roles.js';
import { newcomerCallings } from '../newcomers.js';
import { isReporter, isSubject } from '../salience.js';
import { isFirstOfTwo } from '../subject-signs.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

/** Paragraphs behind the lead within which a story names whom it begins with. */
const REACH = 3;

/** Callings of which the people that a story names later are hardly the only ones. */
const many = wordSet('activist aide employee lawyer officer spokesman spokesperson spokeswoman worker');

export const leadDescription: PeopleRule = {
  id: 'lead-description',
  of: 'description',
  says: 'Somebody whom the story begins with by a calling is the one person whom the next paragraphs name as that.',
  examples: [
    '{speaker=Ann Lee:A state senator} called the bridge “{quote:a mad scheme}” on Monday.\n\nSen. Ann Lee made the remarks at a hearing.',
    '{speaker=Ann Lee:The mother of a boy} called the ruling “{quote:a cruelty}”. Ann Lee, 28, and her former partner deny neglect.',
  ],
  counterexamples: [
    {
      text: '{speaker:A state senator} called the bridge “{quote:a mad scheme}” on Monday.\n\nSen. Ann Lee and Sen. Bo Ray voted for it.',
      because: 'either of them may be meant',
    },
    {
      text: '{speaker:A source} called the bridge “{quote:a mad scheme}” on Monday.\n\nAnn Lee, a source of the Herald, was there.',
      because: 'sources are many',
    },
  ],
  claim: (mention, scene) => {
    const { opening, head, owner } = mention;
    if (!scene.speaking.has(mention)) return undefined;
    const first = bodyBelow(mention, scene) ?? bossBelow(mention, scene);
    if (first !== undefined) return first;
    if (owner !== undefined || !isOneByCalling(mention)) return undefined;
    const below = namedBelow(mention, scene);
    if (below !== undefined) return below;
    if (opening !== 'indefinite' || severalCallings.has(head.lower) || many.has(head.lower)) return undefined;
    const wanted = roleWord(head.lower);
    const named = scene.mentions.inBlocks(mention.block + 1, mention.block + REACH + 1).filter((each) => {
      const entity = each.form === 'name' ? entityOf(scene, each) : undefined;
      return entity?.kind === 'person' && agreement(entity, wanted, mention) > 0;
    });
    const entities = new Set(named.map((each) => entityOf(scene, each)));
    const [entity] = entities;
    const [mentioned] = named;
    return entity !== undefined && mentioned !== undefined && entities.size === 1 && isLead(mention, scene)
      ? resolutionTo(scene, entity, mentioned)
      : undefined;
  },
};

/** Callings that leave room for many, and yet tell whom a story is about. */
const anybody = wordSet('boy girl man victim woman');

/**
 * "A café owner has said she was “speechless”.\n\n| Ann Lee, 54, | said": the first person named in the story, by a full name that says more of
 * them and heads the paragraph below.
 */
function namedBelow(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { head, chunk, sentence, gender } = mention;
  if (chunk !== 0 || sentence !== 0 || !opensStory(mention, scene)) return undefined;
  if (many.has(head.lower) || (severalCallings.has(head.lower) && !anybody.has(head.lower))) return undefined;
  const [first, entity] = namedNext(mention, scene, ({ kind }) => kind === 'person') ?? [];
  if (first === undefined || entity === undefined) return undefined;
  if (kin.has(head.lower) && !isKin(mention, first, entity, scene)) return undefined;
  // "A woman who was led off a plane says so.\n\n| Ann Lee, 52, | had boarded": she whom both are about
  // "Ann Lee, 28, | and her brother deny it"
  const { chunks } = scene.text.sentenceOf(first);
  const subject = isSubject(scene, first) || (chunks[1]?.kind === 'aside' && isFirstOfTwo(scene, first));
  const about = subject && (anybody.has(head.lower) || !newcomerCallings.has(head.lower));
  if (!isReporter(scene, first) && !about) return undefined;
  // asked last, for it looks through all that stands before
  if (!isLead(mention, scene)) return undefined;
  const explained = first.chunk > 0 || /^(?:aside|comma)$/.test(chunks[1]?.kind ?? '') || kin.has(head.lower);
  return entity.words.length > 1 && entity.sure && explained && !sexesDiffer(gender, entity.gender)
    ? resolutionTo(scene, entity, first)
    : undefined;
}

/** "A café owner", "The father of a teenager": somebody whom the story doesn’t name yet. */
function opensStory({ opening, block, sentence, chunk }: NounPhrase, scene: PeopleScene): boolean {
  if (opening === 'indefinite') return true;
  const [, of, whose] = scene.text.blocks[block]?.sentences[sentence]?.chunks.slice(chunk, chunk + 3) ?? [];
  const word = (part: typeof of): string =>
    scene.text.blocks[block]?.sentences[sentence]?.words[part?.start ?? -1]?.lower ?? '';
  // "The father of the bus driver": of somebody by what they are
  const ofWhom = scene.mentions.at(block, sentence, chunk + 2);
  const somebodys = ofWhom?.form === 'description' && isOneByCalling(ofWhom);
  return opening === 'definite' && word(of) === 'of' && (/^an?$/.test(word(whose)) || somebodys);
}

/** The first of a kind whom the story names from the mention on, if right below it. */
function namedNext(
  mention: NounPhrase,
  scene: PeopleScene,
  wanted: (entity: Entity) => boolean,
): [NounPhrase, Entity] | undefined {
  for (const each of scene.mentions.inBlocks(mention.block, mention.block + 2)) {
    const entity = each.form === 'name' ? entityOf(scene, each) : undefined;
    if (entity !== undefined && wanted(entity)) return isNext(each, mention, scene) ? [each, entity] : undefined;
  }
  return undefined;
}

/** In the first sentence of the paragraph below; where an article has lost its paragraphs, in the sentence behind. */
function isNext(named: NounPhrase, mention: NounPhrase, { text }: PeopleScene): boolean {
  if (named.block === mention.block + 1) return named.sentence === 0;
  const body = text.blocks.filter(({ paragraph }) => paragraph.part === 'body');
  return body.length === 1 && named.block === mention.block && named.sentence === mention.sentence + 1;
}

/** "The mother of a boy …\n\n| Ann Lee, 30, |": she who tells of it, is called a mother, or can’t be the boy. */
function isKin(mention: NounPhrase, named: NounPhrase, entity: Entity, scene: PeopleScene): boolean {
  const child = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2)?.gender;
  return (
    isReporter(scene, named) ||
    entity.roleWords.has(roleWord(mention.head.lower)) ||
    (child !== undefined && entity.gender === mention.gender && sexesDiffer(child, entity.gender))
  );
}

/** "A charity warned that the dam was “weak”.\n\n| Harbour Aid | said": the first body that the story names, which reports right below. */
function bodyBelow(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { head, chunk, sentence, opening, plural, words } = mention;
  if (chunk !== 0 || sentence !== 0 || plural || opening !== 'indefinite') return undefined;
  if ((head.tags & Tag.organisationNoun) === 0 || words.some(({ capital }, at) => capital && at > 0)) return undefined;
  const isBody = ({ kind, place }: Entity): boolean => kind === 'organisation' && !place;
  const [first, entity] = namedNext(mention, scene, isBody) ?? [];
  if (first === undefined || entity === undefined || first.chunk > 0) return undefined;
  const fits = fitsBody(entity, head.lower) > 0 || mayBeCalled(entity, head.lower);
  return fits && isReporter(scene, first) && isFirstBody(mention, scene)
    ? resolutionTo(scene, entity, first)
    : undefined;
}

/** No body is named in the story before. */
const isFirstBody = ({ index }: NounPhrase, scene: PeopleScene): boolean =>
  !scene.mentions.all.some(
    (each) =>
      each.index < index &&
      each.form === 'name' &&
      scene.text.blocks[each.block]?.paragraph.part === 'body' &&
      entityOf(scene, each)?.kind === 'organisation',
  );

/** Those who are a firm’s boss. */
const bosses = ['boss', 'ceo', 'chief', 'executive', 'founder', 'head'];

/** "Vantex is “glad”, | its boss | said.\n\nVantex’s chief executive Ann Lee met him": the first person whom the story names, if at the head of a firm. */
function bossBelow(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { head, sentence, owner } = mention;
  if (head.lower !== 'boss' || owner === undefined || sentence !== 0) return undefined;
  const [first, entity] = namedNext(mention, scene, ({ kind }) => kind === 'person') ?? [];
  if (first === undefined || entity === undefined) return undefined;
  return bosses.some((word) => entity.roleWords.has(word)) && isLead(mention, scene)
    ? resolutionTo(scene, entity, first)
    : undefined;
}

/** Nobody is named in the story before; a judge may come in its second paragraph, behind those who are judged. */
function isLead({ index, block, head }: NounPhrase, scene: PeopleScene): boolean {
  const { blocks } = scene.text;
  const first = blocks.findIndex(({ paragraph }) => paragraph.part === 'body');
  if (courtCallings.has(head.lower) && block <= first + 1) return true;
  return !scene.mentions.all.some(
    (each) =>
      each.index < index &&
      each.block <= block &&
      each.form === 'name' &&
      blocks[each.block]?.paragraph.part === 'body' &&
      entityOf(scene, each)?.kind === 'person',
  );
}
