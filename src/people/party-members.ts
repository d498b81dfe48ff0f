/** Politicians by their party and state: "the Texas Republican". */
import { partisans } from '../lexicon/name-parts.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { Tag } from '../syntax/tags.js';
import { isElsewhere } from './another-office.js';
import type { Entity } from './entities.js';
import type { Ranked } from './salience.js';

/** "Sen. Ted Lee backed Bo Ray. | The Texas Republican | said": of those who may be meant, whoever is in such an office. */
export const electedOf = ({ head, words }: NounPhrase, ranked: readonly Ranked<Entity>[]): readonly Ranked<Entity>[] =>
  partisans.has(head.lower) && words.slice(1, -1).some(({ capital, tags }) => capital && (tags & Tag.place) !== 0)
    ? ranked.filter(({ item }) => elective.some((office) => item.roleWords.has(office)))
    : [];

/** Offices whose holders an article calls by their party and state. */
const elective = ['senator', 'representative', 'governor', 'lawmaker', 'speaker', 'assemblyman', 'leader', 'whip'];

/** "The Texas Republican" is no senator of Ohio. */
export const isOfAnotherState = (mention: NounPhrase, entity: Entity): boolean =>
  partisans.has(mention.head.lower) && isElsewhere(mention, entity, mention.head.lower);
