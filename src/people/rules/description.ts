import { kinNouns } from '../../lexicon/people-nouns.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { nameBeside } from '../names-beside.js';
import { resolutionTo } from '../candidates.js';
import { roleWord } from '../roles.js';
import { rank } from '../salience.js';
import { agreement, onlyBearer } from '../bearers.js';
import { introduced } from '../introduced.js';
import { isExplained } from '../newcomers.js';
import { entityOf, type PeopleRule } from '../scene.js';

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
    const named = nameBeside(mention, scene);
    if (named !== undefined) return named;
    const many = mention.plural && mention.head.lower !== 'group';
    if (many || !known(mention)) return undefined;
    const wanted = roleWord(mention.head.lower);
    const others = modifiers(mention);
    const ranked = rank(scene, mention, (earlier) => {
      const entity = entityOf(scene, earlier);
      const fits = entity === undefined ? 0 : agreement(entity, wanted, mention);
      if (entity === undefined || fits === 0) return undefined;
      const roles = entity.roleWords;
      return { item: entity, weight: others.every((word) => roles.has(word)) ? fits : 0.5 * fits };
    });
    const best = ranked[0];
    if (best === undefined) {
      if (isExplained(mention, scene)) return undefined;
      return onlyBearer(mention, wanted, others, scene.register.entities);
    }
    const newcomer = introduced(mention, scene, best.last);
    if (newcomer !== undefined) return { described: newcomer, evidence: { start: newcomer.start, end: newcomer.end } };
    return resolutionTo(scene, best.item, best.last);
  },
};

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
