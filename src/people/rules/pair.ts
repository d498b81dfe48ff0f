import type { NounPhrase } from '../../mentions/phrase.js';
import { firstWord } from '../../syntax/sentence.js';
import { isPredicate } from '../predicates.js';
import type { Entity, Resolution } from '../entities.js';
import { suits } from '../groups.js';
import { matesBefore } from '../introduced.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

export const pair: PeopleRule = {
  id: 'pair',
  of: 'pronoun',
  says: 'They is the two people whom the sentence before names together.',
  examples: [
    'Ann Lee and Bo Ray sent a letter on Monday. “We are tired,” {speaker=Ann Lee & Bo Ray:they} wrote.',
    'Ann Lee was there. In a letter to parents, she and Mayor Bo Ray called it late. “We are tired,” {speaker=Ann Lee & Bo Ray:they} wrote.',
  ],
  counterexamples: [
    {
      text: 'Ann Lee and Bo Ray met residents on Monday. “We are tired,” {speaker:they} said.',
      because: 'the residents may have said so',
    },
  ],
  claim: (mention, scene) => {
    if (mention.head.lower !== 'they') return undefined;
    const others = matesBefore(mention, scene).some((each) => isOther(each, scene));
    return others ? undefined : pairBefore(mention, scene);
  },
};

/** The only two people, or whatever else both are, whom the sentence before names together. */
export function pairBefore(
  mention: NounPhrase,
  scene: PeopleScene,
  isOne: (entity: Entity) => boolean = ({ kind }) => kind === 'person',
): Resolution | undefined {
  const [first, ...more] = matesBefore(mention, scene).flatMap((each) => pairFrom(each, scene, isOne) ?? []);
  return more.length > 0 ? undefined : first;
}

/** "she | and | Mayor Bo Ray": two of a kind at the start of a clause, the first of them the mention. */
function pairFrom(mention: NounPhrase, scene: PeopleScene, isOne: (entity: Entity) => boolean): Resolution | undefined {
  const { block, sentence, chunk, owns } = mention;
  const { chunks } = scene.text.sentenceOf(mention);
  const opener = chunks[chunk - 1]?.kind;
  if (owns || (opener !== undefined && opener !== 'comma' && opener !== 'quote' && opener !== 'sub')) return undefined;
  const second = scene.mentions.at(block, sentence, chunk + 2);
  if (second === undefined || firstWord(scene.text.sentenceOf(mention), chunks[chunk + 1])?.lower !== 'and')
    return undefined;
  const [one, other] = [scene.resolved.get(mention), scene.resolved.get(second)];
  if (one?.entity === undefined || other?.entity === undefined || one.entity === other.entity) return undefined;
  if (!isOne(one.entity) || !isOne(other.entity)) return undefined;
  const evidence = { start: mention.start, end: second.end };
  return { entity: one.entity, evidence, parts: [one, other] };
}

/** Others who may be meant: "met residents", but not whom a letter went to. */
function isOther(mention: NounPhrase, scene: PeopleScene): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const entity = entityOf(scene, mention);
  const body = entity?.kind === 'organisation' && !entity.place && mention.chunk === 0;
  return body || (suits(mention, false) && !isPredicate(scene, mention) && chunks[mention.chunk - 1]?.kind === 'verb');
}
