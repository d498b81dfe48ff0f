import { firmNouns } from '../../lexicon/body-nouns.js';
import { wordSet } from '../../lexicon/words.js';
import { kin } from '../../lexicon/people-nouns.js';
import { judgeStyles } from '../../lexicon/titles.js';
import { isTeam, type NounPhrase } from '../../mentions/phrase.js';
import { firstWord, lastWord } from '../../syntax/sentence.js';
import { pluralForm, Tag } from '../../syntax/tags.js';
import type { Word } from '../../syntax/words.js';
import {
  hasAnotherPortfolio,
  isAnotherRank,
  isAnothersOffice,
  isElsewhere,
  isOfOtherTimes,
} from '../another-office.js';
import { answered } from '../answers.js';
import { mayBeCalled, onlyBody, onlyOfTrade } from '../bodies.js';
import { calledBefore } from '../called-before.js';
import { isSomebody, ofAnotherPeople } from '../callings.js';
import type { Entity, Resolution } from '../entities.js';
import { bodyOrUnknown } from '../groups.js';
import { nameBeside } from '../names-beside.js';
import { resolutionTo } from '../candidates.js';
import { roleWord } from '../roles.js';
import { isHead, isReporter, isSubject, rank, type Ranked } from '../salience.js';
import { agreement, namedSo, ofPeopleCalled, onlyBearer } from '../bearers.js';
import { anonymousBefore, introduced, matesBefore } from '../introduced.js';
import { isExplained } from '../newcomers.js';
import { standsWhere } from '../whereabouts.js';
import { entityOf, inOneSentence, remembered, type PeopleRule, type PeopleScene } from '../scene.js';

export const description: PeopleRule = {
  id: 'description',
  of: 'description',
  says: 'The senator, the spokesperson, the company: the most present one whom the article calls so.',
  examples: [
    'Senator Nora Finch met Bo Ray. “I am glad,” {speaker=Nora Finch:the senator} said.',
    'Sen. Ann Lee (R-Tenn.) met Rep. Bo Ray (D-Conn.). Ray left. “I am glad,” {speaker=Ann Lee:the Tennessee Republican} said.',
    'Senator Ann Lee won the vote. “I am glad,” {speaker=Ann Lee:the senator} said.',
    'The port’s spokesman, Bo Ray, was there. “It is late,” {speaker=Bo Ray:the port’s spokesman} said.',
  ],
  counterexamples: [
    { text: 'Ann Lee won the vote. “I am glad,” {speaker:a senator} said.', because: '“a” brings in somebody new' },
  ],
  claim: (mention, scene) => {
    const named = nameBeside(mention, scene);
    if (named !== undefined) return named;
    // "the orchestra": one body, of many
    const many = mention.plural && !(mention.head.tags & Tag.organisationNoun && !pluralForm(mention.head.lower));
    // "the former Test man": no calling, but a sex
    if (many || !known(mention) || isSomebody(mention)) return undefined;
    const wanted = roleWord(mention.head.lower);
    const others = modifiers(mention);
    const ranked = mayBear(mention, wanted, scene) ? bearers(mention, wanted, others, scene) : [];
    const [best, second] = ranked;
    // "Tasman Rail says trains to Rosny will be late. … | the operator |": of two that fit alike, whichever the sentence before is about
    const tied = second !== undefined && best !== undefined && best.score < 1.3 * second.score;
    const about = tied ? bodyBefore(mention, scene) : undefined;
    if (about !== undefined) return about;
    if (best === undefined) {
      if (isTeam(mention) || isExplained(mention, scene)) return undefined;
      const body = bodyBefore(mention, scene);
      if (body !== undefined) return body;
      return onlyBearer(mention, wanted, others, scene.register.entities) ?? bodyOfTrade(mention, scene);
    }
    const newcomer =
      introduced(mention, scene, best.last) ??
      (best.last.block < mention.block ? tellerUnnamed(mention, scene) : undefined);
    return newcomer === undefined ? resolutionTo(scene, best.item, best.last) : resolutionTo(scene, newcomer, newcomer);
  },
};

/** Whether anybody could be called so, by what the article calls those whom it names: of most descriptions nobody could. */
const mayBear = ({ head, words }: NounPhrase, wanted: string, { register }: PeopleScene): boolean =>
  (head.tags & Tag.organisationNoun) !== 0 ||
  register.callsSomebody(wanted) ||
  words.some(({ lower }) => lower === 'deputy');

/** Those who may be meant, by how present they are and how well the description fits them. */
function bearers(
  mention: NounPhrase,
  wanted: string,
  others: readonly string[],
  scene: PeopleScene,
): readonly Ranked<Entity>[] {
  // asked of each entity once, for a mention looks back at many mentions of few entities
  const weights = new Map<Entity, number>();
  const other = answered(mention, scene);
  const { entities } = scene.register;
  const people = ofPeopleCalled(mention, wanted, entities);
  const bodies = mention.head.tags & Tag.organisationNoun ? namedSo(wanted, others, entities) : new Set<Entity>();
  return rank(scene, mention, (earlier) => {
    const entity = entityOf(scene, earlier);
    if (entity === undefined || entity === other) return undefined;
    const fitting = entity.kind === 'person' ? people : bodies;
    const stranger = fitting.size > 0 && !fitting.has(entity);
    const weight = weights.get(entity) ?? (stranger ? 0 : bearing(entity, mention, wanted, others));
    weights.set(entity, weight);
    return weight === 0 || standsWhere(scene, earlier) || isAddressee(scene, earlier, mention)
      ? undefined
      : { item: entity, weight };
  });
}

/** "The second officer": one of several, whom no calling tells apart. */
const counted = wordSet('another other second third fourth fifth');

/** How well what the article calls somebody fits the description, with its `others` beside the `wanted` word, 0 to 1. */
function bearing(entity: Entity, mention: NounPhrase, wanted: string, others: readonly string[]): number {
  const fits = mention.words.some(({ lower }) => counted.has(lower)) ? 0 : agreement(entity, wanted, mention);
  if (
    fits === 0 ||
    isAnotherRank(mention, entity) ||
    ofAnotherPeople(mention, entity) ||
    isAnothersOffice(mention, entity) ||
    isElsewhere(mention, entity, wanted) ||
    hasAnotherPortfolio(mention, entity, wanted)
  )
    return 0;
  if (isOfOtherTimes(mention, entity, wanted)) return 0.05 * fits;
  return others.every((word) => entity.roleWords.has(word)) ? fits : 0.5 * fits;
}

/** "A contributor to the program said so. “…,” | the developer | said": whom the paragraph has just brought in without a name. */
function tellerUnnamed(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const teller = mention.head.tags & Tag.office ? undefined : anonymousBefore(mention, scene);
  return teller !== undefined && isReporter(scene, teller) ? teller : undefined;
}

/** "In an email to | Wikinews |, the company said": whoever gets it doesn’t say it. */
function isAddressee(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(earlier);
  // "told | the Herald"
  if (/^(?:tell|inform)$/.test(sentence.chunks[earlier.chunk - 1]?.verb?.base ?? '')) return true;
  if (!inOneSentence(earlier, mention) || earlier.chunk > mention.chunk) return false;
  const document = lastWord(sentence, sentence.chunks[earlier.chunk - 2]);
  const another = sentence.chunks.slice(earlier.chunk, mention.chunk).some(({ kind }) => kind === 'semicolon');
  return (
    !another &&
    firstWord(sentence, sentence.chunks[earlier.chunk - 1])?.lower === 'to' &&
    ((document?.tags ?? 0) & Tag.documentNoun) !== 0
  );
}

/** "In a statement, | the airline | said": the one airline that the article names. */
function bodyOfTrade(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  // "The judge was unmoved. “…,” she said."
  const wellKnown = /^(?:king|pope|president|queen)$/.test(mention.head.lower);
  const about = scene.speaking.has(mention) || (!wellKnown && isSubject(scene, mention));
  if (!about || mention.opening !== 'definite' || isWork(mention, scene)) return undefined;
  const entity = onlyOfTrade(mention.head.lower, scene.register.entities) ?? calledBefore(mention, scene);
  return entity === undefined || isAnotherRank(mention, entity) ? undefined : { entity };
}

/** "The study appeared in May. | The paper | says": written by somebody, no newspaper. */
const isWork = (mention: NounPhrase, scene: PeopleScene): boolean =>
  mention.head.lower === 'paper' &&
  remembered(scene, mention).some(
    ({ head: { lower, capital } }) =>
      !capital && /^(?:document|journal|preprint|research|researchers|study)$/.test(lower),
  );

/** "Vantex closed its plant. | The Texas chipmaker | said so.": the one body that the sentence before names and is about. */
function bodyBefore(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { head, opening } = mention;
  if (!scene.speaking.has(mention) || opening !== 'definite' || !namesBody(head)) return undefined;
  const named = matesBefore(mention, scene).filter((each) => {
    const entity = entityOf(scene, each);
    return entity !== undefined && mayBeBody(entity, each, scene) && !standsWhere(scene, each);
  });
  // "The Water Office said Vantex had ignored it. | The regulator | said": of several, whichever reports
  const reporters = named.filter((each) => isReporter(scene, each));
  const heads = named.filter((each) => isHead(scene, each));
  const about = reporters.length > 0 ? reporters : heads.length > 0 ? heads : named;
  const bodies = new Set(about.map((each) => entityOf(scene, each)));
  // "the Japanese group", two sentences below the one body that the article names
  const only = bodies.size === 0 ? onlyBody(mention, scene) : undefined;
  if (only !== undefined) return mayBeCalled(only, roleWord(head.lower)) ? { entity: only } : undefined;
  const [body] = bodies;
  const last = about.findLast((each) => !each.owns);
  return body !== undefined && last !== undefined && bodies.size === 1 && mayBeCalled(body, roleWord(head.lower))
    ? resolutionTo(scene, body, last)
    : undefined;
}

/** "the company", "the pollster", "the Swedish carmaker": what a body is called, and hardly a person. */
const namesBody = ({ tags, lower }: Word): boolean => (tags & Tag.organisationNoun) !== 0 || firmNouns.has(lower);

/** A body that is no place, or the subject of its sentence, where nothing says that it is a person’s name. */
const mayBeBody = (entity: Entity, mention: NounPhrase, scene: PeopleScene): boolean =>
  bodyOrUnknown(entity) && (entity.kind === 'organisation' || isReporter(scene, mention) || isHead(scene, mention));

/** Callings with "her" and "his" that the article tells by: "her coach", "Her Honour". */
const ofTheirs: ReadonlySet<string> = new Set([...judgeStyles, 'boss', 'coach', 'manager']);

/** "The", or whose: "the ministry’s spokesman". */
function known(mention: NounPhrase): boolean {
  if (mention.owner?.form === 'pronoun') return kin.has(mention.head.lower) || ofTheirs.has(mention.head.lower);
  return mention.opening === 'definite' || mention.owner !== undefined;
}

/** "Republican" in "the Republican senator". */
function modifiers(mention: NounPhrase): string[] {
  return mention.words
    .slice(mention.owner === undefined ? 1 : mention.owner.words.length + 1, -1)
    .map((word) => word.lower);
}
