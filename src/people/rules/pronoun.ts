import { Tag } from '../../syntax/tags.js';
import type { NounPhrase } from '../../mentions/mentions.js';
import type { Resolution } from '../entities.js';
import { rank } from '../salience.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

export const pronoun: PeopleRule = {
  id: 'pronoun',
  says: 'He or she is the most present person of that gender.',
  examples: ['Ann Lee won the vote in May. “I am glad,” {speaker=Ann Lee:she} said.'],
  counterexamples: [{ text: 'The road was closed. “I am glad,” {speaker:she} said.', because: 'no woman is named' }],
  claim: (mention, scene) => {
    if (mention.form !== 'pronoun' || mention.gender === undefined) return undefined;
    const { gender } = mention;
    const ranked = rank(scene, mention, (earlier): { item: object; weight: number } | undefined => {
      const entity = entityOf(scene, earlier);
      if (entity !== undefined) {
        if (entity.kind !== 'person' || (entity.gender !== undefined && entity.gender !== gender)) return undefined;
        return { item: entity, weight: entity.gender === undefined ? (entity.sure ? 0.8 : 0.35) : 1 };
      }
      return describesPerson(earlier, gender) ? { item: earlier, weight: earlier.gender === gender ? 0.8 : 0.5 } : undefined;
    });
    const best = ranked[0];
    return best === undefined ? undefined : resolutionOf(best.item, best.last, scene);
  },
};

function describesPerson(mention: NounPhrase, gender: 'f' | 'm'): boolean {
  if (mention.form !== 'description' || mention.plural) return false;
  if (mention.gender !== undefined) return mention.gender === gender;
  return (mention.head.tags & (Tag.personNoun | Tag.office)) !== 0 ? isSingular(mention) : mention.head.lower === 'one';
}

function isSingular(mention: NounPhrase): boolean {
  return mention.opening !== 'none';
}

function resolutionOf(item: object, last: NounPhrase, scene: PeopleScene): Resolution {
  const entity = entityOf(scene, last);
  return entity !== undefined && entity === item ? { entity, evidence: { start: last.start, end: last.end } } : { described: last, evidence: { start: last.start, end: last.end } };
}
