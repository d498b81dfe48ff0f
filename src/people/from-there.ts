/** Who is meant by a place: "the Mill Road resident", where the article put somebody on Mill Road. */
import type { NounPhrase } from '../mentions/phrase.js';
import { isFromSomewhere } from './callings.js';
import type { Entity } from './entities.js';
import { onlyPerson } from './heroes.js';
import { entityOf, remembered, sentenceMates, type PeopleScene } from './scene.js';

/** "Lee, of Salem, lost a boat. … | the Salem man |": the one person whom the last sentence with that place names. */
export function personFrom(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  if (!isFromSomewhere(mention)) return undefined;
  const place = mention.words.slice(1, -1).filter(({ capital }) => capital);
  const there = remembered(scene, mention).findLast(
    ({ form, words }) => form === 'name' && place.every(({ lower }) => words.some((word) => word.lower === lower)),
  );
  if (there === undefined || entityOf(scene, there)?.kind === 'person') return undefined;
  return onlyPerson(mention, sentenceMates(scene, there), scene)?.entity;
}
