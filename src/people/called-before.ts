/** Whom the article has meant by a calling already. */
import { passingCallings } from '../lexicon/name-parts.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { Tag } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { entityOf, MEMORY, type PeopleScene } from './scene.js';

/** "The company", "the governor", long after: whoever was called so last. */
export function calledBefore(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const earlier = lastCalled(mention, scene);
  return earlier === undefined ? undefined : entityOf(scene, earlier);
}

/** "the Idaho governor … the governor": whoever was called so last, and by more words. */
export function calledInFull(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const earlier = lastCalled(mention, scene);
  const fuller = earlier !== undefined && earlier.words.length > mention.words.length;
  // "the Democratic candidate … the candidate": any of them
  return fuller && mention.words.length === 2 && !passingCallings.has(mention.head.lower)
    ? entityOf(scene, earlier)
    : undefined;
}

function lastCalled({ head, index }: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  if ((head.tags & (Tag.organisationNoun | Tag.office | Tag.personNoun)) === 0) return undefined;
  const { all } = scene.mentions;
  for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
    const earlier = all[at];
    if (earlier?.form !== 'description' || earlier.head.lower !== head.lower) continue;
    // "a company": another
    if (earlier.opening !== 'definite' || earlier.plural) return undefined;
    if (entityOf(scene, earlier) !== undefined) return earlier;
  }
  return undefined;
}
