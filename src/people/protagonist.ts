/** Whom a feature is about: the person whom an article names again and again, and hardly anybody else so. */
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity } from './entities.js';
import { matesBefore } from './introduced.js';
import { isReporter, isSubject } from './salience.js';
import { entityOf, type PeopleScene } from './scene.js';

/** Namings of people, at least, and the share of all of them that make somebody the one whom an article is about. */
const least = 4;
const share = 0.4;

/** In a feature, the pronouns of a sex, at least, and how many of them there are to each naming of somebody of that sex. */
const pronouns = 10;
const perName = 1.5;

/** How often whoever a feature names first is named, at least, to each naming of whoever it names most. */
const close = 0.6;

/** Every "she" of an article asks for them. */
const known = new WeakMap<PeopleScene, ReadonlyMap<Gender, Entity>>();

/** The one of that sex whom the article is about: named more than everybody else, or told of by "she" from the start. */
export function protagonist(scene: PeopleScene, gender: Gender): Entity | undefined {
  const before = known.get(scene);
  if (before !== undefined) return before.get(gender);
  const counts = new Map<Entity, number>();
  for (const mention of scene.mentions.all) {
    const entity = mention.form === 'name' && !mention.headline ? entityOf(scene, mention) : undefined;
    if (entity?.kind === 'person' && entity.sure) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const found = new Map<Gender, Entity>();
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const sex of ['f', 'm'] as const) {
    const people = [...counts].filter(([entity]) => entity.gender === sex);
    const named = people.reduce((sum, [, count]) => sum + count, 0);
    const most = people.reduce((max, [, count]) => Math.max(max, count), 0);
    const told = scene.mentions.all.filter((each) => each.form === 'pronoun' && each.gender === sex).length;
    const first = people.find(([, count]) => count >= close * most);
    const feature = told >= pronouns && told >= perName * named && first !== undefined;
    const hero = feature ? first : people.find(([, count]) => count === most && count >= least && count >= share * all);
    if (hero !== undefined) found.set(sex, hero[0]);
  }
  known.set(scene, found);
  return found.get(gender);
}

/** "A neighbour", "one fan", in a feature about a woman: somebody whose sex no word tells is hardly the "she" of another paragraph. */
export function isStranger(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase, gender: Gender): boolean {
  if (earlier.form !== 'description' || earlier.gender !== undefined || entityOf(scene, earlier) !== undefined)
    return false;
  if (earlier.opening !== 'indefinite' || protagonist(scene, gender) === undefined) return false;
  // "One juror, a nurse, said so.\n\n“It was hard,” he said."
  const tells = scene.speaking.has(earlier) || isReporter(scene, earlier) || isSubject(scene, earlier);
  return !(tells && matesBefore(mention, scene).includes(earlier));
}
