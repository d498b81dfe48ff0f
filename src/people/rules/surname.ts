import { kinNouns } from '../../lexicon/people-nouns.js';
import type { Entity } from '../entities.js';
import { rank } from '../salience.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';
import type { NounPhrase } from '../../mentions/phrase.js';

export const surname: PeopleRule = {
  id: 'surname',
  of: 'name',
  says: 'A single name is the person or body that bears it as last, first or only name, or as initials.',
  examples: [
    'Ann Lee won the vote. “I am glad,” {speaker=Ann Lee:Lee} said.',
    'Senator Nora Finch won the vote. “I am glad,” {speaker=Nora Finch:Nora} said.',
    'Nora Finch met Bo Finch. “I am glad,” Mr. {speaker=Bo Finch:Finch} said.',
    'The {speaker=HSB:HSB} said the deal was “likely to raise fares”.',
    'The Harbour Safety Board (HSB) opened an inquiry. “It was late,” the {speaker=Harbour Safety Board:HSB} said.',
    'Winsome Ashe-Rees won. “Good,” {speaker=Winsome Ashe-Rees:Ashe-Rees} said.',
    "Nora O'Dowd won. “Good,” {speaker=Nora O'Dowd:O'Dowd} said.",
    'Alton Pell III won. “Good,” {speaker=Alton Pell III:Pell} said.',
    'Luc Bédard won. “Good,” {speaker=Luc Bédard:Bédard} said.',
    '“No,” said {speaker=Tarique:Tarique}.',
    'The {speaker=Kremlin:Kremlin} said the talks were “going well”.',
  ],
  counterexamples: [
    { text: 'Ann Lee met Bo Lee. “I am glad,” {speaker:Lee} said.', because: 'two people bear the name' },
  ],
  misses: ['Marta van den Bosch won. “Good,” {speaker=Marta van den Bosch:van den Bosch} said.'],
  claim: (mention, scene) => {
    const { name, headline } = mention;
    // "OK Gov Fallin" in a headline, whose capitals part no names
    const word = name?.words.length === 1 || headline ? name?.folded.at(-1) : undefined;
    if (word === undefined) return undefined;
    const bearers = scene.register.surnamed(word);
    const entity =
      choose(mention, bearers, scene) ??
      (bearers.length > 0
        ? undefined
        : (choose(mention, scene.register.firstNamed(word), scene) ??
          (name === undefined ? undefined : scene.register.initialled(name)) ??
          scene.register.within(word)));
    return entity === undefined ? undefined : { entity };
  },
};

const kin = new Set(kinNouns);

/** "His wife, Jane Weber": the surname alone stays with whom she was introduced by, if there is anybody else. */
function withoutKin(bearers: readonly Entity[]): readonly Entity[] {
  const others = bearers.filter(({ roles }) => !roles.some((role) => kin.has(role.toLowerCase())));
  return others.length > 0 ? others : bearers;
}

/** One bearer, or the one whom gender or the sentences above single out. */
function choose(mention: NounPhrase, bearers: readonly Entity[], scene: PeopleScene): Entity | undefined {
  if (bearers.length < 2) return bearers[0];
  const titled = mention.name?.titled === true ? mention.name.gender : undefined;
  const fitting = [
    ...new Set([...withoutKin(bearers), ...bearers.filter(({ gender }) => titled === 'f' && gender === 'f')]),
  ].filter(({ gender }) => titled === undefined || gender === undefined || gender === titled);
  if (fitting.length < 2) return fitting[0];
  const role = mention.name?.role ?? '';
  const held = role === '' ? [] : fitting.filter((entity) => entity.roles.includes(role));
  if (held.length === 1) return held[0];
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
