import type { NounPhrase } from '../../mentions/phrase.js';
import { genderOfNoun, sexesDiffer } from '../../mentions/gender.js';
import type { Entity, Resolution } from '../entities.js';
import { resolutionTo } from '../candidates.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

/** Words for the two sides of a family tie. */
const ties: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:dad|father|mom|mother|mum|parent)$/,
    /^(?:baby|child|daughter|kid|son|stepdaughter|stepson|twin)s?$|^children$/,
  ],
  [
    /^(?:grandfather|grandma|grandmother|grandpa|grandparent|gran|granny)$/,
    /^grand(?:child|children|daughters?|sons?)$/,
  ],
  [/^wife$/, /^husband$/],
  [/^(?:brother|sister)$/, /^(?:brother|sister)s?$/],
  [/^(?:aunt|uncle)$/, /^(?:nephew|niece)s?$/],
];

const anySide = new RegExp(
  ties
    .flat()
    .map(({ source }) => source)
    .join('|'),
);

/** Ties further back than this are out of mind. */
const WINDOW = 120;

export const kin: PeopleRule = {
  id: 'kin',
  of: 'description',
  says: 'His mother is she whose son he is: a tie of family told before, read from the other end.',
  examples: [
    'Nora Finch came with her son, Tom. “It is late,” {speaker=Nora Finch:his mother} said.',
    'Nora Finch and her husband, Bo, left. “We talked,” {speaker=Nora Finch:his wife} said.',
    'Bo Ray fell. Eve Ray, who lives next door, was there. “It was hard,” {speaker=Eve Ray:his daughter} said.',
    'Nora Finch’s son Tom, 9, was hurt, and Bo Ray called a doctor. “It was hard,” {speaker=Nora Finch:the boy’s mother} said.',
  ],
  counterexamples: [
    {
      text: 'Nora Finch came with Ann Lee and her son, Tom. “It is late,” {speaker:his mother} said.',
      because: 'either may be the mother',
    },
    {
      text: 'Nora Finch came with her son, Tom. “It is late,” {speaker:her mother} said.',
      because: 'her mother is not she',
    },
  ],
  claim: (mention, scene) => {
    const { head, owner, opening, plural } = mention;
    if (plural || (owner === undefined && opening !== 'definite') || !anySide.test(head.lower)) return undefined;
    const found: Meant[] = [];
    for (const tie of tiesBefore(mention, scene)) {
      const end = meant(mention, tie, scene);
      // "Lee came with her son, and Ray with hers": which of them is a guess
      if (end !== undefined && isUnclear(tie.owner, scene)) return undefined;
      if (end !== undefined) found.push(end);
    }
    if (found.length === 0) return namesake(mention, scene);
    const people = new Set(found.map(({ entity }) => entity));
    const [first] = found;
    return people.size === 1 && first !== undefined ? resolutionTo(scene, first.entity, first.by) : undefined;
  },
};

/** "Norman Heslop fell. Karen Heslop, who lives next door, was there. “…,” | his daughter | said": the one other of that surname and sex. */
function namesake(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const gender = genderOfNoun(mention.head.lower);
  const whose = mention.owner === undefined ? undefined : entityOf(scene, mention.owner);
  const surname = whose !== undefined && whose.words.length > 1 ? whose.folded.at(-1) : undefined;
  if (whose?.kind !== 'person' || surname === undefined || gender === undefined) return undefined;
  const [entity, another] = new Set(
    scene.mentions.all.slice(Math.max(0, mention.index - WINDOW), mention.index).flatMap((each) => {
      const bearer = entityOf(scene, each);
      const fits = bearer?.kind === 'person' && bearer !== whose && bearer.folded.at(-1) === surname;
      return fits && bearer.folded.length > 1 && !sexesDiffer(bearer.gender, gender) ? [bearer] : [];
    }),
  );
  return entity !== undefined && another === undefined ? { entity } : undefined;
}

/** Whom a mention means, by which words. */
interface Meant {
  readonly entity: Entity;
  readonly by: NounPhrase;
}

/** A tie that the article tells: somebody’s kin, and their name where it stands beside. */
interface Tie {
  readonly kin: string;
  readonly owner: NounPhrase;
  readonly named: NounPhrase | undefined;
}

function* tiesBefore({ index, start }: NounPhrase, scene: PeopleScene): Generator<Tie> {
  const { all } = scene.mentions;
  for (const earlier of all.slice(Math.max(0, index - WINDOW), index)) {
    const { owner, name, head, block, sentence, chunk } = earlier;
    if (owner === undefined || earlier.start >= start) continue;
    // "Finch’s son Tom Ray", "her son, Tom Ray,"
    if (name !== undefined) {
      yield { kin: name.role.slice(name.role.lastIndexOf(' ') + 1).toLowerCase(), owner, named: earlier };
      continue;
    }
    const behind = scene.mentions.at(block, sentence, chunk + 2);
    const comma = scene.text.blocks[block]?.sentences[sentence]?.chunks[chunk + 1]?.kind === 'comma';
    yield { kin: head.lower, owner, named: comma && behind?.form === 'name' ? behind : undefined };
  }
}

/** Whom the mention means by the tie: its other end, or the one who bears that name. */
function meant(mention: NounPhrase, { kin: told, owner, named }: Tie, scene: PeopleScene): Meant | undefined {
  const { lower } = mention.head;
  const whose = mention.owner === undefined ? undefined : entityOf(scene, mention.owner);
  const [holder, bearer] = [entityOf(scene, owner), named === undefined ? undefined : entityOf(scene, named)];
  if (told === lower && named !== undefined && bearer !== undefined)
    // "Finch’s son, Tom Finch": the surname says nothing of whose
    return whose === undefined || whose === holder || holder === bearer ? fitting(lower, bearer, named) : undefined;
  const inverse = ties.some(
    ([one, other]) => (one.test(lower) && other.test(told)) || (other.test(lower) && one.test(told)),
  );
  // "came with her daughter … her mother said": the daughter’s
  const own = whose === holder && genderOfNoun(told) !== mention.owner?.gender;
  if (!inverse || holder === undefined || own) return undefined;
  // "his mother": the tie may be told of somebody else’s son
  if (whose !== undefined && whose !== holder && whose !== bearer) return undefined;
  return sexesDiffer(mention.owner?.gender, genderOfNoun(told)) ? undefined : fitting(lower, holder, owner);
}

/** The person, if the noun can be said of their sex. */
function fitting(noun: string, entity: Entity, by: NounPhrase): Meant | undefined {
  return entity.kind === 'person' && !sexesDiffer(genderOfNoun(noun), entity.gender) ? { entity, by } : undefined;
}

/** A "her" behind which several of her sex are named in its sentence or the one before. */
function isUnclear(owner: NounPhrase, scene: PeopleScene): boolean {
  if (owner.form !== 'pronoun') return false;
  const before = scene.mentions.all
    .slice(Math.max(0, owner.index - WINDOW), owner.index)
    .filter(({ block, sentence }) => block === owner.block && owner.sentence - sentence <= 1);
  const people = new Set(
    before.flatMap((each) => {
      const entity = each.owns ? undefined : entityOf(scene, each);
      return entity?.kind === 'person' && (entity.gender ?? owner.gender) === owner.gender ? [entity] : [];
    }),
  );
  return people.size > 1;
}
