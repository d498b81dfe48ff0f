/** How old the article says somebody is, and whom an age means: "Lee, 58, … | the 58-year-old |". */
import { isOneByCalling, type NounPhrase } from '../mentions/phrase.js';
import type { Chunk } from '../syntax/chunk.js';
import type { Sentence } from '../syntax/sentence.js';
import type { Word } from '../syntax/words.js';
import { sexesDiffer, type Gender } from '../mentions/gender.js';
import type { Entity } from './entities.js';
import { isPredicate } from './predicates.js';
import { isHead, isReporter } from './salience.js';
import { entityOf, inOneSentence, remembered, type PeopleScene } from './scene.js';
import { standsWhere } from './whereabouts.js';

/** "Ann Lee, | 58 |, said", "Ann Lee (58)", "Ann Lee, a 58-year-old nurse,", "58-year-old Ann Lee": the years of whom chunk `at` names. */
export function ageIn({ chunks, words }: Sentence, at: number): string | undefined {
  const behind = chunks[at + 1];
  const aside = behind?.kind === 'aside' ? yearsBeside(words.slice(behind.start, behind.end)) : undefined;
  if (aside !== undefined) return aside;
  const apposed = chunks[at + 2];
  const closed = /^(?:comma|prep|rel|stop)$/.test(chunks[at + 3]?.kind ?? '');
  const explains = behind?.kind === 'comma' && closed && words[(apposed?.end ?? 0) - 1]?.capital === false;
  // "Ann Lee, a nurse | aged | 40,"
  const aged = chunks[at + 3]?.verb?.base === 'age' ? words[chunks[at + 4]?.start ?? -1] : undefined;
  if (behind?.kind === 'comma' && aged?.kind === 'number') return aged.lower;
  const years = (chunk: Chunk | undefined): string | undefined => yearsIn(words.slice(chunk?.start, chunk?.end ?? 0));
  return years(chunks[at]) ?? (explains ? years(apposed) : undefined);
}

/** "The 88-year-old" is not whom the article says to be 19. */
export function isOfAnotherAge({ words }: NounPhrase, { age }: Entity): boolean {
  const years = yearsIn(words);
  return years !== undefined && age !== undefined && age !== years;
}

/** The mentions of the sentences before that are still in mind. */
const sentencesBefore = (mention: NounPhrase, scene: PeopleScene): NounPhrase[] =>
  remembered(scene, mention).filter((each) => !inOneSentence(each, mention));

/** Those of whom the article says so far that they are as old as the mention says. */
export function toldOfAge(mention: NounPhrase, scene: PeopleScene): ReadonlySet<Entity> {
  const years = yearsIn(mention.words);
  if (years === undefined) return new Set();
  return new Set(
    sentencesBefore(mention, scene)
      .flatMap((each) => entityOf(scene, each) ?? [])
      .filter(({ age }) => age === years),
  );
}

/** Paragraphs above within which an age still means somebody whom they name. */
const reach = 3;

/**
 * Whom "the 58-year-old" means: whoever the article says is of that age, or else the only person whom the last sentence that names
 * any can mean. Undefined where somebody without a name has come since, or where there are several.
 */
export function personOfAge(
  mention: NounPhrase,
  sex: Gender | undefined,
  others: ReadonlySet<Entity | undefined>,
  scene: PeopleScene,
): Entity | undefined {
  if (yearsIn(mention.words) === undefined) return undefined;
  const [told, second] = toldOfAge(mention, scene);
  if (told !== undefined) return second === undefined ? told : undefined;
  const near = sentencesBefore(mention, scene).filter(({ block }) => mention.block - block <= reach);
  const last = near.findLast((each) => isPerson(each, scene));
  if (last === undefined) return undefined;
  const mates = near.filter((each) => inOneSentence(each, last) && isPerson(each, scene));
  const people = new Set(mates.flatMap((each) => entityOf(scene, each) ?? []));
  const [only, another] = [...people].filter(
    (entity) => entity.age === undefined && !others.has(entity) && !sexesDiffer(sex, entity.gender),
  );
  const since = near.some((each) => each.index > last.index && isNewcomer(each, scene));
  return since || another !== undefined ? undefined : only;
}

/** A person whom a name or a pronoun means: one whom more than capitals say to be one, or whom the sentence is about. */
function isPerson(mention: NounPhrase, scene: PeopleScene): boolean {
  const entity = entityOf(scene, mention);
  if (entity?.kind !== 'person' || mention.owns || standsWhere(scene, mention)) return false;
  return entity.sure || entity.gender !== undefined || isHead(scene, mention);
}

/** "One of the older pupils said", "Marla has no windows": somebody without a name, or a name that may be a person’s, of whom the age may be told. */
function isNewcomer(mention: NounPhrase, scene: PeopleScene): boolean {
  if (!isHead(scene, mention) && !isReporter(scene, mention)) return false;
  const entity = entityOf(scene, mention);
  if (entity !== undefined) return entity.kind === 'organisation' && !entity.sure && entity.words.length === 1;
  const one = isOneByCalling(mention) || mention.head.lower === 'one';
  return mention.form === 'description' && one && mention.opening !== 'definite' && !isPredicate(scene, mention);
}

/** "58" of ", 58", "(58)" and ", aged 58". */
const yearsBeside = (aside: readonly Word[]): string | undefined =>
  /^[(,] (?:aged )?(\d{1,3})(?: \))?$/.exec(aside.map(({ lower }) => lower).join(' '))?.[1];

/** "58" of "the 58-year-old". */
const yearsIn = (words: readonly Word[]): string | undefined =>
  words.find(({ lower }) => ofYears.test(lower))?.lower.slice(0, -'-year-old'.length);

const ofYears = /^(?:\d\d?|1[01]\d)-year-old$/;
