/** Somebody without a name whom a noun brought in, and whom "the" with that noun means. */
import { passingCallings } from '../lexicon/name-parts.js';
import { plural } from '../lexicon/people-nouns.js';
import { sexesDiffer } from '../mentions/gender.js';
import { isOneByCalling, type NounPhrase } from '../mentions/phrase.js';
import { firstWord } from '../syntax/sentence.js';
import { knownToAll } from './callings.js';
import { isPredicate } from './predicates.js';
import { roleWord } from './roles.js';
import { inDependentClause, isReporter, isSubject } from './salience.js';
import { asks } from './questions.js';
import { entityOf, REACH, sentenceMates, type PeopleScene } from './scene.js';

/** "One government official … the official": somebody without a name whom the same noun brought in since `last`. */
export function introduced(mention: NounPhrase, scene: PeopleScene, last: NounPhrase): NounPhrase | undefined {
  const { all } = scene.mentions;
  for (let index = mention.index - 1; index >= 0; index--) {
    const earlier = all[index];
    if (earlier === undefined || earlier.start <= last.start) return undefined;
    // "three diplomats … the diplomat": one of them
    if (
      earlier.form === 'description' &&
      earlier.plural &&
      plural(mention.head.lower) === earlier.head.lower &&
      !isOneOf(scene, earlier)
    )
      return mention;
    if (
      earlier.form === 'description' &&
      (!earlier.plural || earlier.head.lower === 'group') &&
      !isPredicate(scene, earlier) &&
      (earlier.opening === 'indefinite' || (earlier.opening === 'possessive' && mention.owner === undefined)) &&
      roleWord(earlier.head.lower) === roleWord(mention.head.lower)
    )
      return earlier;
  }
  return undefined;
}

/** "Brook Haven, one of | the largest funds |,": they say what one is. */
function isOneOf(scene: PeopleScene, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const [comma, one, of] = sentence.chunks.slice(Math.max(0, mention.chunk - 3), mention.chunk);
  return (
    comma?.kind === 'comma' && firstWord(sentence, one)?.lower === 'one' && firstWord(sentence, of)?.lower === 'of'
  );
}

/** "One strategist recalled that Lee had left … the strategist": somebody without a name who spoke a little before. */
export function speakerBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const { all } = scene.mentions;
  for (let index = mention.index - 1; index >= 0; index--) {
    const earlier = all[index];
    if (earlier === undefined || mention.block - earlier.block > 1) return undefined;
    if (earlier.form !== 'description' || earlier.opening === 'definite') continue;
    const speaks = scene.speaking.has(earlier) || isReporter(scene, earlier) || reportsBehind(scene, earlier);
    if (speaks && !earlier.plural && earlier.head.lower === mention.head.lower) return earlier;
    if (speaks && earlier.plural && plural(mention.head.lower) === earlier.head.lower) return mention;
  }
  return undefined;
}

/** "One strategist who has known him for years | recalled": over a clause on the noun that opens the sentence. */
function reportsBehind(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  return (
    mention.chunk === 0 &&
    chunks[1]?.kind === 'rel' &&
    chunks.some(({ verb }) => verb?.strength === 'core' && verb.form === 'finite')
  );
}

/** "A former employee said … “…,” said | the man": the one who spoke in the sentence before, of that sex. */
export function reporterBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const reporters = matesBefore(mention, scene).filter(
    (each) =>
      (each.form !== 'pronoun' || scene.resolved.get(each) !== undefined) &&
      (scene.speaking.has(each) || isReporter(scene, each) || reportsBehind(scene, each)),
  );
  const [only] = reporters;
  const sex = only === undefined ? undefined : (scene.resolved.get(only)?.entity?.gender ?? only.gender);
  return reporters.length === 1 && (sex === undefined || sex === mention.gender) ? only : undefined;
}

/** The "he" or "she" that alone reports in the sentence before, or is its subject, once or again: "He stayed until a crew saw him". */
export function pronounBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const mates = matesBefore(mention, scene);
  // "Her marks have gone up, | she | added."
  // but "“…,” she remarked. The minister laughed.": one whom every reader knows may come anew
  const teller = knownToAll.has(mention.head.lower) ? undefined : onlyTeller(mates, scene);
  if (teller !== undefined) return teller;
  const [first, ...others] = mates.filter((each) => isSubject(scene, each));
  const same = (each: NounPhrase): boolean =>
    each.form === 'pronoun' ? each.gender === first?.gender : each.form === 'description' && !isOneByCalling(each);
  return first?.form === 'pronoun' && others.every(same) ? first : undefined;
}

/** The "he" or "she" that alone reports in the sentence before, in the same paragraph: "Margaret, | she | reports, is ill." */
export function tellerBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const only = onlyTeller(matesBefore(mention, scene), scene);
  return only?.block === mention.block ? only : undefined;
}

/** The "he" or "she" that alone reports something, among the mentions of a sentence. */
function onlyTeller(mates: readonly NounPhrase[], scene: PeopleScene): NounPhrase | undefined {
  const [only, second] = mates.filter((each) => isReporter(scene, each));
  return only?.form === 'pronoun' && only.gender !== undefined && second === undefined ? only : undefined;
}

/** Sentences that "she" may be the subject of before whoever she is was named. */
const reach = 3;

/**
 * Whoever reports in the sentence before, or else its subjects; those of its dependent clauses left out. A sentence about
 * "he" or "she" is about whom the one before is.
 */
export function subjectsBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase[] {
  let before = mention;
  let { gender } = mention;
  const fits = (each: NounPhrase): boolean => !sexesDiffer(entityOf(scene, each)?.gender ?? each.gender, gender);
  for (let sentences = 0; sentences < reach; sentences++) {
    const mates = matesBefore(before, scene).filter((each) => !inDependentClause(scene, each));
    const reporters = mates.filter((each) => isReporter(scene, each));
    const subjects = reporters.length > 0 ? reporters : mates.filter((each) => isSubject(scene, each));
    const [first, second] = subjects;
    const pronoun = first?.form === 'pronoun' && first.gender !== undefined && second === undefined;
    if (!pronoun || (mention.gender ?? first.gender) !== first.gender)
      return before === mention || subjects.every(fits) ? subjects : [];
    before = first;
    gender = first.gender;
  }
  return [];
}

/** The mentions of the sentence before, in the same paragraph or the one above. */
export function matesBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase[] {
  const { all } = scene.mentions;
  const elsewhere = ({ block, sentence }: NounPhrase): boolean =>
    block !== mention.block || sentence !== mention.sentence;
  const last = all.slice(Math.max(0, mention.index - REACH), mention.index).findLast(elsewhere);
  return last === undefined || mention.block - last.block > 1 ? [] : sentenceMates(scene, last);
}

/** "Another holder took a different view. “…,” said | the investor", "One recalls it. “…,” said | the investor": somebody new without a name, whom the sentence before is about. */
export function anonymousBefore(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  // "One member of | his staff | was blunter": what hangs on the subject is none
  const [only, second] = subjectsBefore(mention, scene).filter((each) => !hangsOnNoun(scene, each));
  if (only === undefined || second !== undefined || only.block !== mention.block) return undefined;
  // "A dentist was put out. | The candidate | said": of a dentist nobody speaks so
  if (passingCallings.has(mention.head.lower) && only.head.lower !== mention.head.lower) return undefined;
  const one = /^(?:another|one)$/.test(only.head.lower) && only.words.length === 1;
  const person =
    isOneByCalling(only) && only.opening === 'indefinite' && !asks(scene, only) && !isPredicate(scene, only);
  return one || person ? only : undefined;
}

/** "a member of | the staff |": behind somebody and a preposition; but "one of | these |". */
function hangsOnNoun(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const noun = scene.mentions.at(mention.block, mention.sentence, mention.chunk - 2);
  return chunks[mention.chunk - 1]?.kind === 'prep' && noun !== undefined && isOneByCalling(noun);
}
