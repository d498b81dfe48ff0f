/** Callings with "the" that a story's hero may have: `the senator`, `the 58-year-old`. */
import { areOfOthers } from '../lexicon/demonyms.js';
import { judgeStyles } from '../lexicon/titles.js';
import { wordSet } from '../lexicon/words.js';
import { amountWords, formerWords } from '../lexicon/grammar.js';
import { Tag } from '../syntax/tags.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity } from './entities.js';
import { isExplained, newcomerCallings } from './newcomers.js';
import type { PeopleScene } from './scene.js';

/**
 * "the senator", "the 40-year-old", "the retired inspector", "said the Icelander": a calling that a story’s hero may have,
 * and that introduces nobody.
 */
export function isEpithet(mention: NounPhrase, scene: PeopleScene): boolean {
  const { head, words } = mention;
  const former = mention.words.some(({ lower }) => formerWords.has(lower));
  // "the mum-of-three"
  if (/-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(head.lower)) return true;
  // "the world number nine"
  if ((head.kind === 'number' || amountWords.has(head.lower)) && /^(?:no\.?|number)$/.test(words.at(-2)?.lower ?? ''))
    return scene.speaking.has(mention);
  if (ofAge(mention) || (former && !isExplained(mention, scene))) return true;
  if (isExplained(mention, scene) || isIntroduced(mention, scene)) return false;
  if (isFromSomewhere(mention)) return true;
  // "the federal regulator": a body
  if (/^(?:regulator|watchdog)$/.test(head.lower)) return false;
  // "the Coast Guard"
  if (head.capital && /^(?:corps|force|guard|patrol|police|service|watch)$/.test(head.lower)) return false;
  // "the Polish-born author"
  if (words.some(({ lower }) => /-(?:based|born)$/.test(lower))) return (head.tags & Tag.organisationNoun) === 0;
  // "said the Icelander"
  if (head.capital && head.tags & Tag.demonym && (head.tags & Tag.place) === 0) return true;
  // "said the retired seamstress", "the Yorkshire left-hander": no lexicon has every calling
  if (head.tags === 0 && /(?:er|ess|ist|eer|ster|man|woman)$/.test(head.lower) && !head.capital)
    return scene.speaking.has(mention);
  const calling = (head.tags & (Tag.personNoun | Tag.office)) !== 0;
  return calling && (!newcomerCallings.has(head.lower) || isTrade(mention));
}

/** "the laid-off lorry driver", "the special needs assistant": a trade with more said of it than newcomers are brought in by. */
const isTrade = ({ head, words }: NounPhrase): boolean =>
  /^(?:assistant|author|clerk|doctor|driver|nurse|operator|photographer|writer)$/.test(head.lower) &&
  words.length > 3 &&
  words.slice(1).every(({ capital, kind }) => kind === 'word' && !capital);

/** "The governor, | who flew over on Wednesday, told": one whom every reader knows, and the clause brings in. */
function isIntroduced(mention: NounPhrase, { text }: PeopleScene): boolean {
  const { head, words, chunk } = mention;
  const { chunks } = text.sentenceOf(mention);
  return (
    knownToAll.has(head.lower) &&
    words.length === 2 &&
    chunks[chunk + 1]?.kind === 'comma' &&
    chunks[chunk + 2]?.kind === 'rel'
  );
}

/** Callings of which a story has several, named or not. */
export const severalCallings = wordSet(
  'analyst boy critic expert girl man neighbor neighbour official person resident source victim witness woman',
);

/** Callings of which the story of one trial has one. */
export const courtCallings = new Set<string>([...judgeStyles, 'coroner', 'judge', 'magistrate']);

/** "The 58-year-old": an age is told of whom the story just turned to. */
export const ofAge = ({ words }: NounPhrase): boolean =>
  words.some(({ lower }) => /(?:-year-old|genarian)$|^(?:pensioner|teen|teenager)$/.test(lower));

/** "The great-grandfather", "the mother | of | three": what somebody may be who is called a nurse as well. */
export function isParent(mention: NounPhrase, { text }: PeopleScene): boolean {
  const { head, chunk } = mention;
  if (/^(?:great-)?grand(?:father|mother)$/.test(head.lower)) return true;
  const { chunks, words } = text.sentenceOf(mention);
  const [of, count] = chunks.slice(chunk + 1, chunk + 3);
  return (
    /^(?:father|mother|mum|mom|dad)$/.test(head.lower) &&
    words[of?.start ?? -1]?.lower === 'of' &&
    amountWords.has(words[(count?.end ?? 0) - 1]?.lower ?? '')
  );
}

/** "The man": no calling, but a sex. */
export const isSomebody = (mention: NounPhrase): boolean =>
  /^(?:boy|girl|man|woman)$/.test(mention.head.lower) && !isFromSomewhere(mention);

/** "The Mill Road resident", "the Hull woman": one of a place, and not "the Acme Group man" or "the former Test man". */
export const isFromSomewhere = ({ head, words }: NounPhrase): boolean =>
  /^(?:boy|father|girl|man|mother|native|resident|woman)$/.test(head.lower) &&
  words.slice(1, -1).some(({ capital, tags }) => capital && (tags & Tag.organisationWord) === 0) &&
  !words.some(({ lower }) => formerWords.has(lower));

/** "The Mexican president" is somebody who was called Mexican; the Mexican director of a theatre may be anybody. */
export function ofPeople({ words, head }: NounPhrase, entity: Entity): boolean {
  if (!knownToAll.has(head.lower) && !ofStates.has(head.lower)) return true;
  const people = words.filter((word) => word.tags & Tag.demonym && !(word.tags & Tag.place));
  return people.every((word) => entity.roleWords.has(word.lower));
}

/** "The Dane", "the Danish winger" is nobody whom the article calls a Swede, or Sweden’s, even if they are ambassador to Denmark. */
export const ofAnotherPeople = (mention: NounPhrase, entity: Entity): boolean =>
  peoplesIn(mention).some(
    (people) => areOfOthers(bareWords(entity.roleWords), people) || areOfOthers(homeWords(entity), people),
  );

/** "Danish" in "the Danish winger", "Denmark" in "Denmark’s top diplomat". */
export const peoplesIn = ({ words, owner }: NounPhrase): readonly string[] =>
  (owner === undefined ? words : owner.words)
    .filter(({ tags, capital }) => capital && (tags & (owner === undefined ? Tag.demonym : Tag.place)) !== 0)
    .map(({ lower }) => lower);

/** "Norland’s" in "Norland’s ambassador to Chile": the words that say whose somebody is, without where they serve. */
export const homeWords = ({ roles }: Entity): readonly string[] =>
  roles.flatMap((role) => bareWords((role.toLowerCase().split(/ (?:at|in|on|to) /)[0] ?? '').split(/[\s,]+/)));

/** "sweden’s" is "sweden": words of what somebody is called, without the mark of a possessor. */
export const bareWords = (words: Iterable<string>): string[] =>
  Array.from(words, (word) => word.replace(/['’]s?$/, ''));

/** Offices that each state fills. */
const ofStates = wordSet(
  'ambassador cardinal commander commissioner consul delegate deputy diplomat envoy general judge lawmaker leader legislator negotiator official representative secretary senator',
);

/** "The president" is nobody whom the article calls a professor or a congressman, and never president. */
export const holdsAnother = ({ head, words }: NounPhrase, { roles, roleWords }: Entity): boolean =>
  knownToAll.has(head.lower) &&
  // "the Idaho governor": of many
  !words.some(({ lower, tags }) => formerWords.has(lower) || (tags & (Tag.place | Tag.demonym)) === Tag.place) &&
  roles.length > 0 &&
  !roleWords.has(head.lower);

/** "The president", whom every reader knows, and an office that was spoken of before. */
export function mayBeAnother(mention: NounPhrase, scene: PeopleScene): boolean {
  const { lower } = mention.head;
  if (knownToAll.has(lower)) return true;
  const first = scene.mentions.all.find(({ form, head }) => form === 'description' && head.lower === lower);
  return first !== undefined && first.index < mention.index;
}

/** Offices with one holder, who needs no introduction. */
export const knownToAll = wordSet(
  'chancellor governor king mayor minister monarch pope premier president prime queen sheriff speaker taoiseach',
);
