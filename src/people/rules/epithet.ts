import type { Chunk } from '../../syntax/chunk.js';
import { Tag, tagsOf } from '../../syntax/tags.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import type { Entity } from '../entities.js';
import { roleWords } from '../roles.js';
import { introduced } from '../introduced.js';
import { isSubject, rank } from '../salience.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

/** Callings that newcomers to a story have more often than its hero. */
const newcomers = new Set(
  `spokesman spokeswoman spokesperson official officer judge justice lawyer attorney prosecutor man woman boy girl person reporter journalist witness source
  narrator analyst expert critic victim suspect defendant driver doctor nurse police caller moderator host interviewer editor friend neighbor
  neighbour resident aide adviser advisor assistant ambassador agent detective sheriff deputy clerk crowd audience public family one other others
  latter former plaintiff complainant user commenter poster author writer columnist photographer trooper constable inspector coroner`.split(
    /\s+/,
  ),
);

export const epithet: PeopleRule = {
  id: 'epithet',
  says: 'A calling with “the” that nobody was introduced by is the person whom the sentences before are about.',
  examples: ['Ann Lee lost the vote in May. “I am glad,” {speaker=Ann Lee:the Vermont senator} said.'],
  counterexamples: [
    {
      text: 'Ann Lee met Bo Ray in May. “I am glad,” {speaker:the judge} said.',
      because: 'two people are in mind, and a judge is a newcomer',
    },
  ],
  claim: (mention, scene) => {
    if (!isEpithet(mention, scene) || !(scene.speaking.has(mention) || isSubject(scene, mention))) return undefined;
    const present = sameSentence(mention, scene);
    const office = (mention.head.tags & Tag.office) !== 0;
    const ranked = rank(scene, mention, (earlier) => {
      const entity = entityOf(scene, earlier);
      if (
        entity?.kind !== 'person' ||
        present.has(entity) ||
        (office && (isNewcomer(entity) || !ofPeople(mention, entity)))
      )
        return undefined;
      return mention.gender !== undefined && entity.gender !== undefined && entity.gender !== mention.gender
        ? undefined
        : { item: entity, weight: entity.sure || entity.gender !== undefined ? 1 : 0.3 };
    });
    const [best, second] = ranked;
    if (best === undefined || mention.block - best.last.block > 1) return undefined;
    if (second !== undefined && best.score < (ofAge(mention) ? 1.4 : 1.8) * second.score) return undefined;
    const newcomer = introduced(mention, scene, best.last);
    if (newcomer !== undefined) return { described: newcomer, evidence: { start: newcomer.start, end: newcomer.end } };
    return { entity: best.item, evidence: { start: best.last.start, end: best.last.end } };
  },
};

/** Known by nothing but a calling that heroes don't have: the moderator is not "the senator". */
function isNewcomer({ roles }: Entity): boolean {
  const callings = roles.flatMap((role) =>
    role
      .toLowerCase()
      .split(' ')
      .filter((word) => callingWord(word)),
  );
  return callings.length > 0 && callings.every((word) => newcomers.has(word));
}

/** "The Mexican president" is somebody who was called Mexican. */
function ofPeople({ words }: NounPhrase, entity: Entity): boolean {
  const people = words.filter((word) => word.tags & Tag.demonym && !(word.tags & Tag.place));
  return people.every((word) => roleWords(entity).has(word.lower));
}

function callingWord(word: string): boolean {
  return (tagsOf(word) & (Tag.personNoun | Tag.office)) !== 0;
}

/** Those named before it in its sentence: "Ray said as the heckler yelled" speaks of two. */
function sameSentence(mention: NounPhrase, scene: PeopleScene): ReadonlySet<Entity> {
  const present = new Set<Entity>();
  const { all } = scene.mentions;
  for (let index = (scene.order.get(mention) ?? 0) - 1; index >= 0; index--) {
    const earlier = all[index];
    if (earlier?.block !== mention.block || earlier.sentence !== mention.sentence) break;
    const entity = entityOf(scene, earlier);
    const chunks = scene.text.blocks[mention.block]?.sentences[mention.sentence]?.chunks ?? [];
    if (chunks.slice(earlier.chunk, mention.chunk).some(({ kind }) => kind === 'comma')) break;
    if (entity !== undefined && isSubject(scene, earlier)) present.add(entity);
  }
  return present;
}

/** "The dean, who said", "the president of the Union": whoever has to be explained is new. */
function isExplained({ block, sentence, chunk }: NounPhrase, scene: PeopleScene): boolean {
  const { chunks = [], words = [] } = scene.text.blocks[block]?.sentences[sentence] ?? {};
  const [next, after] = [chunks[chunk + 1], chunks[chunk + 2]];
  if (next?.kind === 'rel' || (next?.kind === 'comma' && after?.kind === 'rel' && !opensReport(chunks[chunk - 1])))
    return true;
  if (words.slice(0, chunks[chunk]?.end).some(({ lower }) => lower === 'former')) return false;
  return next?.kind === 'prep' && words[next.start]?.lower === 'of' && words[(after?.end ?? 0) - 1]?.capital === true;
}

const opensReport = (before: Chunk | undefined): boolean => before === undefined || before.kind === 'quote';

/** "The 58-year-old": an age is told of whom the story just turned to. */
const ofAge = ({ words }: NounPhrase): boolean => words.some(({ lower }) => lower.endsWith('-year-old'));

function isEpithet(mention: NounPhrase, scene: PeopleScene): boolean {
  if (mention.form !== 'description' || mention.opening !== 'definite' || mention.plural) return false;
  const { head } = mention;
  if (head.lower.endsWith('-year-old')) return true;
  if (isExplained(mention, scene)) return false;
  // "said the Icelander"
  if (head.capital && head.tags & Tag.demonym && (head.tags & Tag.place) === 0) return true;
  // "said the retired seamstress", "the Yorkshire left-hander": no lexicon has every calling
  if (head.tags === 0 && /(?:er|ess|ist|eer|ster|man|woman)$/.test(head.lower) && !head.capital)
    return scene.speaking.has(mention);
  return (head.tags & (Tag.personNoun | Tag.office)) !== 0 && !newcomers.has(head.lower);
}
