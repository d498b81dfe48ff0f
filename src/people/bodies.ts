/** Whether "the company", "the bureau", "the charity" can mean a body that the article names. */
import {
  agencyWords,
  anyBodyNouns,
  bodiesByNoun,
  firmNouns,
  outletNouns,
  outletWords,
  privateBodyNouns,
  partyWords,
  publicBodyWords,
  publicNouns,
  societyNouns,
  stateBodyWords,
  tradeNouns,
  unionWords,
} from '../lexicon/body-nouns.js';
import { outlets } from '../lexicon/organisation-words.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity } from './entities.js';
import { entityOf, type PeopleScene } from './scene.js';

const privates = new Set(privateBodyNouns);
const media = new Set(outletNouns);
const general = new Set(anyBodyNouns);
const agencies = new Set(agencyWords);
const publics = new Set(publicBodyWords);
const states = new Set(stateBodyWords);
const societies = new Set(societyNouns);
const unions = new Set(unionWords);
const parties = new Set(partyWords);
const knownOutlets = new Set(outlets);

/** The name as lists of bodies have it. */
const nameIn = ({ lower }: Entity): string => lower.join(' ').replaceAll('.', '');

/** 1 where the name or the article says so, less where nothing speaks against it, 0 where something does. */
export function fitsBody(entity: Entity, noun: string): number {
  const own = entity.lower;
  if (own.includes(noun) || entity.roleWords.has(noun)) return 1;
  const name = nameIn(entity);
  if (bodiesByNoun.get(noun)?.has(name) === true) return 1;
  if (entity.kind !== 'organisation') return 0;
  // "the paper" in the Journal of Peat Research
  if (noun === 'paper' && own[0] === 'journal' && own[1] === 'of') return 0;
  const isOutlet = knownOutlets.has(name) || own.some((word) => outletWords.has(word));
  if (media.has(noun)) return isOutlet ? 0.5 : 0;
  // whoever is told things is meant less often
  if (isOutlet) return /^(?:company|firm|organi[sz]ation)$/.test(noun) ? 0.25 : 0;
  if (noun === 'agency') return own.some((word) => agencies.has(word)) ? 0.5 : 0;
  if (general.has(noun)) return own.some((word) => states.has(word)) ? 0 : 0.5;
  if (/^(?:charity|club|ngo|nonprofit|non-profit|trust)$/.test(noun))
    return own.some((word) => states.has(word)) ? 0 : 0.4;
  return privates.has(noun) && !own.some((word) => publics.has(word)) ? 0.5 : 0;
}

/**
 * Whether a body that the sentence before is about can be meant by the noun, though nothing says so: "the Texas company",
 * "the campaign group", "the union".
 */
export function mayBeCalled(entity: Entity, noun: string): boolean {
  const own = entity.lower;
  const called = publicNouns.get(noun);
  if (called !== undefined && own.some((word) => called.has(word))) return true;
  if (own.some((word) => states.has(word)) || knownOutlets.has(nameIn(entity))) return false;
  if (noun === 'union') return own.some((word) => unions.has(word) || /(?:employees|workers)’?$/.test(word));
  if (noun === 'party') return own.some((word) => parties.has(word));
  return societies.has(noun) || ((privates.has(noun) || firmNouns.has(noun)) && !own.some((word) => publics.has(word)));
}

/** The first body that an article names, and the place of the mention with which it names another. */
interface First {
  readonly body: Entity | undefined;
  readonly from: number;
  readonly to: number;
}

/** Asked for many mentions of an article. */
const firsts = new WeakMap<PeopleScene, First>();

/** The one body that the article names up to a mention, places and outlets left out; undefined of several. */
export function onlyBody({ index }: NounPhrase, scene: PeopleScene): Entity | undefined {
  const first = firsts.get(scene) ?? firstBody(scene);
  firsts.set(scene, first);
  return first.from < index && index <= first.to ? first.body : undefined;
}

function firstBody(scene: PeopleScene): First {
  let [body, from]: [Entity | undefined, number] = [undefined, Infinity];
  for (const mention of scene.mentions.all) {
    const { index, block, form } = mention;
    if (form !== 'name' || scene.text.blocks[block]?.paragraph.part !== 'body') continue;
    const entity = entityOf(scene, mention);
    if (entity === undefined || entity === body || !isBody(entity)) continue;
    if (body !== undefined) return { body, from, to: index };
    [body, from] = [entity, index];
  }
  return { body, from, to: Infinity };
}

/** Neither a place nor an outlet. */
const isBody = (entity: Entity): boolean =>
  entity.kind === 'organisation' && !entity.place && !knownOutlets.has(nameIn(entity));

/** Bodies that an article may name, at most, for one of them to be the only one of its trade: more are a list. */
const most = 200;

/** "The airline", long after Finch Airways: the one body of the article whose name tells that trade. */
export function onlyOfTrade(noun: string, entities: readonly Entity[]): Entity | undefined {
  const telling = tradeNouns.get(noun);
  if (telling === undefined || entities.length > most) return undefined;
  const [only, second] = entities.filter(
    ({ kind, place, lower }) => kind === 'organisation' && !place && lower.some((word) => telling.has(word)),
  );
  return second === undefined ? only : undefined;
}
