/** Who is meant by a place: "the Mill Road resident", where the article put somebody on Mill Road. */
import { sexesDiffer } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity } from './entities.js';
import { entityOf, MEMORY, sentenceMates, type PeopleScene } from './scene.js';

/** "Lee, of Salem, lost a boat. … | the Salem man |": the one person whom the last sentence with that place names. */
export function personFrom(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const place = mention.words
    .slice(1, -1)
    .filter(({ capital }) => capital)
    .map(({ lower }) => lower);
  const isThere = ({ form, words }: NounPhrase): boolean =>
    form === 'name' && place.every((word) => words.some(({ lower }) => lower === word));
  const there = scene.mentions.all.slice(Math.max(0, mention.index - MEMORY), mention.index).findLast(isThere);
  if (place.length === 0 || there === undefined || entityOf(scene, there)?.kind === 'person') return undefined;
  const people = new Set(
    sentenceMates(scene, there).flatMap((each) => {
      const entity = entityOf(scene, each);
      return entity?.kind === 'person' && !sexesDiffer(mention.gender, entity.gender) ? entity : [];
    }),
  );
  const [only] = people;
  return people.size === 1 ? only : undefined;
}
