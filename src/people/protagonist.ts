/** Whom a feature is about: the person whom an article names again and again, and hardly anybody else so. */
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity } from './entities.js';
import { isReporter, isSubject } from './salience.js';
import { entityOf, type PeopleScene } from './scene.js';

/** Times that an article names its protagonist, at least, and the share of all its namings of people. */
const least = 4;
const share = 0.4;

/** Every "she" of an article asks for them. */
const known = new WeakMap<PeopleScene, { readonly entity: Entity | undefined }>();

/** The one person who is named most, where the article names nobody else nearly as often. */
export function protagonist(scene: PeopleScene): Entity | undefined {
  const before = known.get(scene);
  if (before !== undefined) return before.entity;
  const counts = new Map<Entity, number>();
  let all = 0;
  for (const mention of scene.mentions.all) {
    const entity = mention.form === 'name' ? entityOf(scene, mention) : undefined;
    if (entity?.kind !== 'person' || !entity.sure) continue;
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
    all++;
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  const entity = most !== undefined && most[1] >= least && most[1] >= share * all ? most[0] : undefined;
  known.set(scene, { entity });
  return entity;
}

/** "A neighbour", "one fan", in a feature about a woman: somebody whose sex no word tells is hardly the "she" of another paragraph. */
export function isStranger(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase, gender: Gender): boolean {
  if (earlier.form !== 'description' || earlier.gender !== undefined || entityOf(scene, earlier) !== undefined)
    return false;
  if (earlier.opening !== 'indefinite' || protagonist(scene)?.gender !== gender) return false;
  const tells = scene.speaking.has(earlier) || isReporter(scene, earlier) || isSubject(scene, earlier);
  return earlier.block !== mention.block || !tells;
}
