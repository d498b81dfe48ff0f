/** The sex of people whose name tells none, by the pronouns that follow it: "Noor Haddad closed her shop." */
import type { NounPhrase } from '../mentions/phrase.js';
import { Tag } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { entityOf, type PeopleScene } from './scene.js';

/** A pronoun of the next sentence says less than one of the same. */
const next = 0.4;

/** Votes for one sex and the share of all votes that settle it. */
const enough = 1;
const clear = 0.75;

/** Settles them by all that the article says. */
export function noteGenders(scene: PeopleScene): void {
  const votes = new Map<Entity, { m: number; f: number }>();
  for (const mention of scene.mentions.all) {
    const entity = mention.form === 'name' ? entityOf(scene, mention) : undefined;
    if (entity?.kind !== 'person' || entity.gender !== undefined) continue;
    const pronoun = pronounBehind(mention, scene);
    if (pronoun?.gender === undefined) continue;
    const counted = votes.get(entity) ?? { m: 0, f: 0 };
    counted[pronoun.gender] += pronoun.sentence === mention.sentence ? 1 : next;
    votes.set(entity, counted);
  }
  for (const [entity, { m, f }] of votes) {
    const most = Math.max(m, f);
    if (most >= enough && most >= clear * (m + f)) entity.gender = m > f ? 'm' : 'f';
  }
}

/** The first "he" or "she", of whatever case, behind a name, with nobody else in between, up to the end of the next sentence. */
function pronounBehind(mention: NounPhrase, { mentions }: PeopleScene): NounPhrase | undefined {
  for (let index = mention.index + 1; ; index++) {
    const other = mentions.all[index];
    if (other?.block !== mention.block || other.sentence > mention.sentence + 1) return undefined;
    // "Lee asked her": of somebody else
    if (other.form === 'pronoun' && other.gender !== undefined)
      return other.owns || /^s?he$/.test(other.head.lower) ? other : undefined;
    const person = other.form === 'name' || (other.head.tags & (Tag.personNoun | Tag.office)) !== 0;
    if (person && !other.owns) return undefined;
  }
}
