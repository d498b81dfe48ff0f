/** Which of several people of one name a mention means. */
import { kin } from '../lexicon/people-nouns.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { sexesDiffer } from '../mentions/gender.js';
import { lastWord } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { matesBefore } from './introduced.js';
import { roleWord } from './roles.js';
import { isReporter, rank } from './salience.js';
import { entityOf, type PeopleScene } from './scene.js';

/** Those whose names begin with the single name that the mention is, where nobody bears that as a surname. */
export function beginningWith({ name }: NounPhrase, { register }: PeopleScene): readonly Entity[] {
  const [word, second] = name?.folded ?? [];
  const single = word !== undefined && second === undefined && register.surnamed(word).length === 0;
  return single ? register.firstNamed(word) : [];
}

/**
 * "His wife, Jane Weber": the surname alone stays with whom she was introduced by, if there is anybody else; but whom the
 * article named before all others of that name, no "his father, Tom Weber" further down makes a mere relative.
 */
function withoutKin(bearers: readonly Entity[], scene: PeopleScene): readonly Entity[] {
  const kinsfolk = bearers.filter(({ roles }) => roles.some((role) => kin.has(role.toLowerCase())));
  if (kinsfolk.length === 0 || kinsfolk.length === bearers.length) return bearers;
  const earliest = scene.mentions.all.find((mention) => {
    const entity = mention.form === 'name' ? entityOf(scene, mention) : undefined;
    return entity !== undefined && bearers.includes(entity);
  });
  const first = earliest === undefined ? undefined : entityOf(scene, earliest);
  return bearers.filter((each) => each === first || !kinsfolk.includes(each));
}

/** "His son Alfred Lee said so. “…,” said Mr. | Lee": the one bearer who reports in the sentence before by the full name. */
function tellerAmong(bearers: readonly Entity[], mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  if (!scene.speaking.has(mention)) return undefined;
  const tellers = matesBefore(mention, scene).filter(
    (each) => (each.name?.words.length ?? 0) > 1 && isReporter(scene, each),
  );
  const [only, second] = tellers;
  const entity = only === undefined || second !== undefined ? undefined : entityOf(scene, only);
  const sex = mention.name?.titled === true ? mention.name.gender : undefined;
  return entity !== undefined && bearers.includes(entity) && !sexesDiffer(sex, entity.gender) ? entity : undefined;
}

/** "Lee, | a 46-year-old state senator |, said": what the mention is called behind it. */
function callingBehind(mention: NounPhrase, { text }: PeopleScene): string | undefined {
  const sentence = text.sentenceOf(mention);
  const [comma, phrase] = sentence.chunks.slice(mention.chunk + 1, mention.chunk + 3);
  const noun = lastWord(sentence, phrase);
  const calling = comma?.kind === 'comma' && phrase?.kind === 'np' && noun?.capital === false;
  return calling && noun.tags & (Tag.personNoun | Tag.office) ? roleWord(noun.lower) : undefined;
}

/** One bearer, or the one whom gender or the sentences above single out. */
export function chooseBearer(mention: NounPhrase, bearers: readonly Entity[], scene: PeopleScene): Entity | undefined {
  if (bearers.length < 2) return bearers[0];
  const teller = tellerAmong(bearers, mention, scene);
  if (teller !== undefined) return teller;
  const titled = mention.name?.titled === true ? mention.name.gender : undefined;
  const fitting = [
    ...new Set([...withoutKin(bearers, scene), ...bearers.filter(({ gender }) => titled === 'f' && gender === 'f')]),
  ].filter(({ gender }) => titled === undefined || gender === undefined || gender === titled);
  if (fitting.length < 2) return fitting[0];
  // "the elder Lee": which of them was born first, no rule knows
  if (mention.words.some(({ lower }) => /^(?:elder|older|younger)$/.test(lower))) return undefined;
  const role = mention.name?.role ?? '';
  const held = role === '' ? [] : fitting.filter((entity) => entity.roles.includes(role));
  if (held.length === 1) return held[0];
  const behind = callingBehind(mention, scene);
  const called = behind === undefined ? [] : fitting.filter(({ roleWords }) => roleWords.has(behind));
  if (called.length === 1) return called[0];
  const ranked = rank(scene, mention, (earlier) => {
    const entity = entityOf(scene, earlier);
    return entity !== undefined && fitting.includes(entity) ? { item: entity, weight: 1 } : undefined;
  });
  const [first, second] = ranked;
  if (first === undefined) return fitting[0];
  // "his mother, Gemma Lee … Miss Lee": somebody known for a woman, just named, before somebody who may be one
  if (titled === 'f' && first.item.gender === undefined && second?.item.gender === 'f')
    if (second.score > 0.3 * first.score) return second.item;
  if (second === undefined || first.score > 2.5 * second.score) return first.item;
  // the one whom the article is about goes by the surname alone, the others by full names
  const [most, next] = fitting.toSorted((a, b) => b.mentions - a.mentions);
  return most !== undefined && next !== undefined && most.mentions >= 2 * next.mentions ? most : undefined;
}
