/** Whom a calling with "the" can mean that nobody was introduced by: the person whom the text before is about. */
import { reports } from '../syntax/chunk.js';
import { sexesDiffer, type Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { askerBefore } from './answers.js';
import { holdsAnother, isSomebody } from './callings.js';
import { resolutionTo } from './candidates.js';
import type { Entity, Resolution } from './entities.js';
import { matesBefore, subjectsBefore } from './introduced.js';
import { isReporter } from './salience.js';
import { entityOf, remembered, sentenceMates, type PeopleScene } from './scene.js';

/**
 * "Her daughter, Mia Lee, 9, had a card. “…,” the girl read.": the one person whom the sentence before is about; where nobody
 * reports in it, the only one in it: "Ann Lee met Bo Ray. “…,” the senator said" may be either.
 */
export function heroBefore(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const subjects = subjectsBefore(mention, scene);
  const before = matesBefore(mention, scene);
  // "Lee looked tired. She had Ray’s number.": about whom the sentence before that is
  const goesOn = subjects[0] !== undefined && !before.includes(subjects[0]);
  const about = goesOn || subjects.some((each) => isReporter(scene, each)) ? subjects : before;
  const entity = onlyPerson(mention, about, scene)?.entity;
  const only = subjects.find((each) => isInterposed(scene, each)) ?? subjects[0];
  if (only === undefined || entity === undefined || entity === askerBefore(mention, scene)) return undefined;
  if (entityOf(scene, only) !== entity) return undefined;
  // "the man" says no more than a sex, which must be known then
  return isSomebody(mention) && entity.gender === undefined ? undefined : resolutionTo(scene, entity, only);
}

/** "That answer, | Lee | argued, says it all.": whoever reports in the midst of what is reported. */
function isInterposed(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const [before, , verb, close] = chunks.slice(Math.max(0, mention.chunk - 1), mention.chunk + 3);
  return before?.kind === 'comma' && reports(verb, 'core', 'speech') && close?.kind === 'comma';
}

/** "Lee thanked the late Bo Ray. “…,” said the 36-year-old": the one person that some mentions name who may be meant. */
export function onlyPerson(
  mention: NounPhrase,
  some: readonly NounPhrase[],
  scene: PeopleScene,
): Resolution | undefined {
  const people = new Set(some.flatMap((each) => personFor(mention, each, scene) ?? []));
  const [only] = people;
  const last = some.find((each) => entityOf(scene, each) === only);
  return only !== undefined && last !== undefined && people.size === 1 ? resolutionTo(scene, only, last) : undefined;
}

/** The person whom the other mention names, if the first can mean somebody of that sex. */
function personFor({ gender }: NounPhrase, other: NounPhrase, scene: PeopleScene): Entity | undefined {
  const entity = entityOf(scene, other);
  return entity?.kind === 'person' && !sexesDiffer(gender, entity.gender) ? entity : undefined;
}

/** "Lee said as the heckler yelled": whoever else the sentence is about is somebody else. */
export function notPresent(hero: Resolution | undefined, present: ReadonlySet<Entity>): Resolution | undefined {
  return hero?.entity !== undefined && present.has(hero.entity) ? undefined : hero;
}

/** "The former Ohio governor wiped | her | hands.": the one woman whom the article has named so far, however far above. */
export function onlyOfSex(
  mention: NounPhrase,
  sex: Gender | undefined,
  present: ReadonlySet<Entity>,
  scene: PeopleScene,
): Resolution | undefined {
  if (sex === undefined) return undefined;
  const people = new Set(remembered(scene, mention).flatMap((each) => personFor(mention, each, scene) ?? []));
  const fitting = [...people].filter(({ gender }) => !sexesDiffer(gender, sex));
  const [only] = fitting;
  return only?.gender === sex && fitting.length === 1 && !present.has(only) && !holdsAnother(mention, only)
    ? { entity: only }
    : undefined;
}

/** "The pensioner lives alone and has switched off | his | heating": the sex that the sentence tells, where it is of nobody else. */
export function ownSex(mention: NounPhrase, scene: PeopleScene): Gender | undefined {
  const behind = sentenceMates(scene, mention).filter(({ index }) => index > mention.index);
  const [owned] = behind.filter(({ owner }) => owner?.form === 'pronoun' && owner.gender !== undefined);
  const others = behind.some((each) => entityOf(scene, each)?.kind === 'person' || isSomebody(each));
  return mention.chunk === 0 && !others ? owned?.owner?.gender : undefined;
}
