/** Those whom a description can mean by what the article calls them: a role for people, a noun for bodies. */
import { isOfPeople } from '../lexicon/demonyms.js';
import { plural } from '../lexicon/people-nouns.js';
import { peers } from '../lexicon/titles.js';
import { sexesDiffer } from '../mentions/gender.js';
import { isTeam, type NounPhrase } from '../mentions/phrase.js';
import { Tag } from '../syntax/tags.js';
import { fitsBody } from './bodies.js';
import type { Entity, Resolution } from './entities.js';
import { courtCallings, homeWords, peoplesIn } from './callings.js';
import { headOf, roleWord } from './roles.js';
import { firms } from './surroundings.js';

/** People and bodies that an article may name, at most, for one of them to be the only bearer of a role: more are a list. */
const most = 500;

/** "The deputy commissioner", long after: the one person of the article whose role has all of these words. */
export function onlyBearer(
  mention: NounPhrase,
  wanted: string,
  others: readonly string[],
  entities: readonly Entity[],
): Resolution | undefined {
  const { head } = mention;
  // of candidates there are more than the article names, but a story of one trial has one judge
  const ofCourt = courtCallings.has(head.lower);
  const many = (others.length === 0 && !ofCourt) || /^(?:candidate|contender|hopeful|nominee)$/.test(head.lower);
  if (many || ((head.tags & Tag.office) === 0 && !ofCourt) || entities.length > most) return undefined;
  const entity = onlyPersonCalled(mention, wanted, entities);
  return entity !== undefined && others.every((word) => entity.roleWords.has(word)) ? { entity } : undefined;
}

/** The person whom the article calls so, if it calls nobody else so. */
export function onlyPersonCalled(mention: NounPhrase, wanted: string, entities: readonly Entity[]): Entity | undefined {
  const [entity, another] = entities.filter((each) => agreement(each, wanted, mention) > 0);
  return entity?.kind === 'person' && another === undefined ? entity : undefined;
}

/** How well the article's words for somebody agree with the mention, 0 to 1. */
export function agreement(entity: Entity, wanted: string, mention: NounPhrase): number {
  if (entity.kind === 'person') {
    // a name that nothing says is a person's may be a firm's
    const maybe = !entity.sure && entity.gender === undefined;
    if (maybe && /^(?:company|firm)$/.test(wanted) && mention.words.length === 2) return 0.4;
    if (sexesDiffer(mention.gender, entity.gender)) return 0;
    // "the study" is nobody who worked on it
    if ((mention.head.tags & (Tag.documentNoun | Tag.personNoun | Tag.office)) === Tag.documentNoun) return 0;
    // "the deputy governor" is "his deputy, Ann Lee"
    const deputy = entity.roleWords.has('deputy') && mention.words.some(({ lower }) => lower === 'deputy');
    // the head of the mission is not "the mission", the author of a program not "the program"
    if (!isCalling(mention, entity, wanted) || !(entity.roleWords.has(wanted) || deputy)) return 0;
    return isBodyOf(mention, entity) ? 0 : 1;
  }
  if (entity.place) return 0;
  // "the operator", which the article calls so
  if ((mention.head.tags & Tag.organisationNoun) === 0)
    return firms.test(wanted) && entity.roleWords.has(wanted) ? 1 : 0;
  const fits = fitsBody(entity, wanted);
  // "the Danish company" says more than a name without a word of it; "the team" may be anybody’s
  return fits < 1 && (mention.words.length > 2 || isTeam(mention)) ? 0 : fits;
}

/** "The Norwegian envoy": those whom the article calls envoys and Norway’s; of others, nothing says that they are. */
export function ofPeopleCalled(mention: NounPhrase, wanted: string, entities: readonly Entity[]): ReadonlySet<Entity> {
  const [people] = peoplesIn(mention);
  return new Set(
    people === undefined
      ? []
      : entities.filter(
          (each) => each.roleWords.has(wanted) && homeWords(each).some((word) => isOfPeople(word, people)),
        ),
  );
}

/** "The dealer association": the Harbour Boat Dealers Association, and no other association. */
export const namedSo = (wanted: string, others: readonly string[], entities: readonly Entity[]): ReadonlySet<Entity> =>
  new Set(
    others.length === 0
      ? []
      : entities.filter(
          ({ kind, lower }) =>
            kind === 'organisation' &&
            [wanted, ...others].every((word) => lower.includes(word) || lower.includes(plural(word))),
        ),
  );

/** A word for a person, or what nothing says is a word for anything else and heads what the article calls somebody. */
function isCalling({ head }: NounPhrase, { roles }: Entity, wanted: string): boolean {
  if (head.tags & (Tag.personNoun | Tag.office) || head.lower === 'accused' || peers.has(head.lower)) return true;
  return (
    !(head.tags & Tag.organisationNoun) && (head.capital || roles.some((role) => roleWord(headOf(role)) === wanted))
  );
}

/** "The Coast Guard" beside a Coast Guard spokesperson: the body in somebody’s role. */
function isBodyOf({ words, head }: NounPhrase, { roles }: Entity): boolean {
  const body = head.capital
    ? words
        .filter(({ capital }) => capital)
        .map(({ text }) => text)
        .join(' ')
    : '';
  return body.includes(' ') && roles.some((role) => role.includes(`${body} `));
}
