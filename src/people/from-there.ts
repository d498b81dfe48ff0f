/** Who is meant by a place: "the Mill Road resident", where the article put somebody on Mill Road; "the Canadian", Canada’s minister. */
import { isOfPeople } from '../lexicon/demonyms.js';
import { sexesDiffer } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { bareWords, isFromSomewhere } from './callings.js';
import { Tag } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { onlyPerson } from './heroes.js';
import { entityOf, remembered, sentenceMates, type PeopleScene } from './scene.js';

/** "Lee, of Salem, lost a boat. … | the Salem man |": the one person whom the last sentence with that place names. */
export function personFrom(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  if (!isFromSomewhere(mention)) return compatriot(mention, scene);
  const place = mention.words.slice(1, -1).filter(({ capital }) => capital);
  const there = remembered(scene, mention).findLast(
    ({ form, words }) => form === 'name' && place.every(({ lower }) => words.some((word) => word.lower === lower)),
  );
  if (there === undefined || entityOf(scene, there)?.kind === 'person') return undefined;
  return onlyPerson(mention, sentenceMates(scene, there), scene)?.entity;
}

/** "Canada’s minister, Ann Lee, met Bo Ray. … | the Canadian |": the one person whose calling names that country or its people. */
function compatriot({ head, gender, index }: NounPhrase, scene: PeopleScene): Entity | undefined {
  if (!head.capital || (head.tags & Tag.demonym) === 0) return undefined;
  const [only, another] = scene.register.entities.filter(
    (each) =>
      each.kind === 'person' &&
      !sexesDiffer(gender, each.gender) &&
      bareWords(each.roleWords).some((word) => isOfPeople(word, head.lower)),
  );
  if (only === undefined || another !== undefined) return undefined;
  return scene.mentions.all.some((each) => each.index < index && entityOf(scene, each) === only) ? only : undefined;
}
