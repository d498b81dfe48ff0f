/** Whom a calling that leaves room for many means, "the official", "the expert": the one person whose words the sentences before report. */
import { wordSet } from '../lexicon/words.js';
import { plural } from '../lexicon/people-nouns.js';
import { isOneByCalling, type NounPhrase } from '../mentions/phrase.js';
import { sexesDiffer } from '../mentions/gender.js';
import { Tag } from '../syntax/tags.js';
import { isPredicate } from './predicates.js';
import type { Entity } from './entities.js';
import { namesInSpeech } from './named-in-speech.js';
import { isExplained } from './newcomers.js';
import { othersPresent } from './others-present.js';
import { isHead, isReporter } from './salience.js';
import { entityOf, inOneSentence, remembered, type PeopleScene } from './scene.js';

/** Sentences within which nobody else may tell anything, and those since the one person told something last. */
const alone = 8;
const since = 3;

const scholars = wordSet(
  'academic analyst biologist chemist criminologist dean ecologist economist engineer epidemiologist expert fellow geographer geologist historian lecturer meteorologist physicist pollster professor psychologist researcher scholar scientist sociologist specialist strategist virologist',
);

/** What those may be called by the article who go on as one of these. */
const allowing: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['analyst', wordSet('analyst economist expert fellow pollster researcher strategist')],
  ['expert', scholars],
  [
    'official',
    wordSet(
      'administrator adviser ambassador attache auditor chief comptroller commander commissioner consul coordinator deputy diplomat envoy governor head inspector mayor minister negotiator officer ombudsman prosecutor registrar representative secretary sheriff spokesperson superintendent treasurer undersecretary',
    ),
  ],
]);

/** "Commissioner Ann Lee told the Herald so. She had warned of it. “…,” | the official | said." */
export function soleTeller(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const { head } = mention;
  const callings = allowing.get(head.lower);
  if (callings === undefined || isExplained(mention, scene)) return undefined;
  let [teller, last]: [Entity | undefined, NounPhrase] = [undefined, mention];
  for (const earlier of remembered(scene, mention).reverse()) {
    // "an official", "officials": anybody of those
    if (mayBring(earlier, head.lower, scene)) return undefined;
    const far = scene.presence.distance(earlier, mention);
    if (far > alone || inOneSentence(earlier, mention)) continue;
    const entity = entityOf(scene, earlier);
    if (!scene.speaking.has(earlier) && !isReporter(scene, earlier)) {
      // "Commissioner Lee said so. Mayor Ray stood up."
      if (teller === undefined && entity?.kind === 'person' && isHead(scene, earlier)) return undefined;
      continue;
    }
    if (entity === undefined ? isAnother(earlier, teller) : entity.kind === 'person' && entity !== (teller ?? entity))
      return undefined;
    if (entity?.kind !== 'person') continue;
    if (teller === undefined && far > since) return undefined;
    [teller, last] = [entity, earlier];
  }
  if (teller === undefined || last === mention || sexesDiffer(mention.gender, teller.gender)) return undefined;
  const called = [...callings].some((word) => teller.roleWords.has(word));
  return called && isOfThem(mention, teller) && !isAside(mention, teller, scene) ? teller : undefined;
}

/** "a senior official", "officials": somebody of that calling who has no name. */
const mayBring = (earlier: NounPhrase, noun: string, scene: PeopleScene): boolean =>
  earlier.form === 'description' &&
  ((earlier.head.lower === noun && earlier.opening !== 'definite' && !isPredicate(scene, earlier)) ||
    earlier.head.lower === plural(noun)) &&
  entityOf(scene, earlier) === undefined;

/** Somebody without a name who tells something: "a resident", or a "she" where the one person is a man. */
const isAnother = (earlier: NounPhrase, teller: Entity | undefined): boolean =>
  earlier.form === 'pronoun' ? sexesDiffer(earlier.gender, teller?.gender) : isOneByCalling(earlier);

/** "the senior official", "the Norwegian official", but no "White House official" whom the article calls nothing like it. */
const isOfThem = ({ words }: NounPhrase, { roleWords }: Entity): boolean =>
  words
    .slice(1, -1)
    .every(({ lower, tags }) => roleWords.has(lower) || (tags & Tag.demonym) !== 0 || /^(?:senior|top)$/.test(lower));

/** Whom the speaker names, or who is there besides. */
const isAside = (mention: NounPhrase, teller: Entity, scene: PeopleScene): boolean =>
  namesInSpeech(mention, teller, scene) || othersPresent(mention, scene).has(teller);
