import { accordingTo } from '../../syntax/according-to.js';
import { Tag } from '../../syntax/tags.js';
import { sexesDiffer, type Gender } from '../../mentions/gender.js';
import { isOneByCalling, type NounPhrase } from '../../mentions/phrase.js';
import type { Entity, Resolution } from '../entities.js';
import { personOfAge, toldOfAge } from '../ages.js';
import { answersUnknown, askerBefore, partner, putTo } from '../answers.js';
import { calledInFull } from '../called-before.js';
import { holdsAnother, isEpithet, isParent, isSomebody, mayBeAnother, ofAge, ofPeople } from '../callings.js';
import { resolutionTo } from '../candidates.js';
import {
  anonymousBefore,
  introduced,
  matesBefore,
  pronounBefore,
  reporterBefore,
  speakerBefore,
  subjectsBefore,
  tellerBefore,
} from '../introduced.js';
import { heroBefore, notPresent, onlyOfSex, onlyPerson, ownSex } from '../heroes.js';
import { othersPresent } from '../others-present.js';
import { personFrom } from '../from-there.js';
import { headOf } from '../roles.js';
import { formerWords } from '../../lexicon/grammar.js';
import { passingCallings } from '../../lexicon/name-parts.js';
import { protagonist } from '../protagonist.js';
import { electedOf, isOfAnotherState } from '../party-members.js';
import { isCompanion } from '../subject-signs.js';
import { wordSet } from '../../lexicon/words.js';
import { isExplained, isNewcomer, newcomerCallings } from '../newcomers.js';
import { soleTeller } from '../sole-teller.js';
import { standsWhere } from '../whereabouts.js';
import { inDependentClause, isHead, isReporter, isSubject, rank, type Ranked } from '../salience.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

export const epithet: PeopleRule = {
  id: 'epithet',
  of: 'description',
  says: 'A calling with “the” that nobody was introduced by is the person whom the sentences before are about.',
  examples: [
    'Ann Lee lost the vote in May. “I am glad,” {speaker=Ann Lee:the Vermont senator} said.',
    'Bo Ray, of Salem, lost a boat. Ann Lee blamed the wind. “It was all I had,” {speaker=Bo Ray:the Salem man} said.',
  ],
  counterexamples: [
    {
      text: 'Ann Lee met Bo Ray in May. “I am glad,” {speaker:the judge} said.',
      because: 'two people are in mind, and a judge is a newcomer',
    },
    {
      text: 'Ann Lee met Bo Ray. “I am glad,” {speaker:the senator} said.',
      because: 'either of the two might be one',
    },
  ],
  claim: (mention, scene) => {
    if (mention.opening !== 'definite' || mention.plural || isSource(mention, scene)) return undefined;
    const teller = soleTeller(mention, scene);
    if (teller !== undefined) return { entity: teller };
    if (/^(?:insider|official|person|source)$/.test(mention.head.lower)) return sourceBefore(mention, scene);
    const somebody = isSomebody(mention);
    const talking = somebody ? undefined : inDialogue(mention, scene);
    if (talking !== undefined) return { entity: talking };
    if (!somebody && !isEpithet(mention, scene)) return undefined;
    // "Ray, 43, wept. Judge Ann Lee jailed him. “…,” | the 43-year-old | said"
    const [old, asOld] = toldOfAge(mention, scene);
    if (old !== undefined && asOld === undefined && !sexesDiffer(mention.gender, old.gender)) return { entity: old };
    const speaks = scene.speaking.has(mention) || isReporter(scene, mention);
    if (somebody && speaks) {
      const reporter = reporterBefore(mention, scene);
      const hero =
        reporter === undefined
          ? heroBefore(mention, scene)
          : resolutionTo(scene, scene.resolved.get(reporter)?.entity ?? reporter, reporter);
      if (hero !== undefined || mention.chunk > 0) return hero;
    }
    if (!speaks && (!isSubject(scene, mention) || (somebody && mention.chunk > 0))) return undefined;
    const unnamed = speaks ? anonymousBefore(mention, scene) : undefined;
    if (unnamed !== undefined) return resolutionTo(scene, unnamed, unnamed);
    const present = othersPresent(mention, scene);
    // "the Idaho governor … The governor"
    const called = calledInFull(mention, scene);
    if (called?.kind === 'person' && !present.has(called)) return { entity: called };
    const there = personFrom(mention, scene);
    if (there !== undefined && !present.has(there)) return { entity: there };
    const office = (mention.head.tags & Tag.office) !== 0 && !newcomerCallings.has(mention.head.lower);
    // "Her waitress, Abi, was out.": whose waitress she is, the story is about
    const heroes = subjectsBefore(mention, scene).filter((each) => {
      const entity = entityOf(scene, each);
      return !isCompanion(scene, each) && !(entity !== undefined && present.has(entity));
    });
    const aged = ofAge(mention) ? onlyPerson(mention, heroes, scene) : undefined;
    if (aged !== undefined) return aged;
    const asker = askerBefore(mention, scene);
    // "He moved out. “…,” | the 82-year-old | said"
    const sex = mention.gender ?? pronounBefore(mention, scene)?.gender ?? ownSex(mention, scene);
    const ofYears = personOfAge(mention, sex, new Set([asker, ...present]), scene);
    if (ofYears !== undefined) return { entity: ofYears };
    // "Margaret, she reports, is ill. “…,” said the retired nurse": as soon as it is known who "she" is
    if (speaks && (tellerBefore(mention, scene) !== undefined || answersUnknown(mention, scene))) return undefined;
    const ranked = rank(scene, mention, (earlier) => {
      const entity = entityOf(scene, earlier);
      if (
        entity?.kind !== 'person' ||
        entity === asker ||
        present.has(entity) ||
        holdsAnother(mention, entity) ||
        isOfAnotherState(mention, entity) ||
        (office && (isNewcomer(entity) || !ofPeople(mention, entity)))
      )
        return undefined;
      return sexesDiffer(sex, entity.gender)
        ? undefined
        : {
            item: entity,
            weight:
              (entity.sure || entity.gender !== undefined ? 1 : 0.3) *
              (isOther(mention, entity, scene) ? 0.45 : 1) *
              (isCompanion(scene, earlier) ? 0.5 : 1),
          };
    });
    const [best, second] = withoutOthers(mention, ranked, scene);
    // "Back in Hull, the mayor said"
    if (best !== undefined && standsWhere(scene, best.last)) return undefined;
    const far = best === undefined || mention.block - lastTold(best, mention, scene) > 1;
    if (far || (second !== undefined && best.score < (ofAge(mention) ? 1.4 : 1.8) * second.score)) {
      const hero = (): Resolution | undefined => notPresent(heroBefore(mention, scene), present);
      if (!speaks) {
        const told = mention.words.length > 2 && !office ? hero() : undefined;
        return told ?? onlyOfSex(mention, sex, present, scene) ?? ofFeature(mention, sex, present, scene);
      }
      const another = office && (far || mayBeAnother(mention, scene));
      return another ? undefined : hero();
    }
    const newcomer = introduced(mention, scene, best.last) ?? speakerBefore(mention, scene);
    // "Lee stood up. He noted that Ray had looked away. “…,” the fitter said.": whom the sentences are about
    const aside = newcomer === undefined && !office && inDependentClause(scene, best.last);
    const hero = aside ? onlyPerson(mention, subjectsBefore(mention, scene), scene) : undefined;
    if (hero?.entity !== undefined && !present.has(hero.entity) && hero.entity !== asker) return hero;
    return newcomer === undefined ? resolutionTo(scene, best.item, best.last) : resolutionTo(scene, newcomer, newcomer);
  },
};

/** "It is, according to | the treasurer |, broke": whoever is brought in for a view, beside whom the story is about; but "According to | the former soldier |, it is" goes on with him. */
function isSource(mention: NounPhrase, scene: PeopleScene): boolean {
  const sentence = scene.text.sentenceOf(mention);
  return mention.chunk > 2 && accordingTo(sentence, 0, mention.chunk) === mention.chunk;
}

/** "“How late?” Lee asked. “Very,” the former sheriff replied.": whoever is asked, or else who spoke before the question. */
function inDialogue(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const newcomer =
    newcomerCallings.has(mention.head.lower) && !mention.words.some(({ lower }) => formerWords.has(lower));
  const entity = putTo(mention, scene) ?? (newcomer ? undefined : partner(mention, scene));
  if (entity === undefined || sexesDiffer(mention.gender, entity.gender) || isExplained(mention, scene))
    return undefined;
  return newcomer || !isOther(mention, entity, scene) ? entity : undefined;
}

/** "Lee has a canoe.\n\n| He | goes out every day.\n\n“…,” the fisherman said": the paragraph that told of somebody last, if only by "he"; nobody new in between. */
function lastTold({ item, last }: Ranked<Entity>, mention: NounPhrase, scene: PeopleScene): number {
  if (!scene.speaking.has(mention) || mention.block - last.block < 2) return last.block;
  const since = scene.mentions.all.slice(last.index + 1, mention.index);
  const another = since.some((each) =>
    each.form === 'name' ? !each.owns && entityOf(scene, each)?.kind === 'person' : isOneByCalling(each),
  );
  const told = since.findLast((each) => each.form === 'pronoun' && each.gender !== undefined && isSubject(scene, each));
  // in the same paragraph the pronoun itself tells
  const above = told !== undefined && told.block < mention.block && told.gender === item.gender;
  return above && !another ? told.block : last.block;
}

/** "The surgeon pulled down her mask.": the woman whom the whole article is about, unless it calls her something else. */
function ofFeature(
  mention: NounPhrase,
  sex: Gender | undefined,
  present: ReadonlySet<Entity>,
  scene: PeopleScene,
): Resolution | undefined {
  const hero = sex === undefined ? undefined : protagonist(scene, sex);
  const fits =
    hero !== undefined && !present.has(hero) && !holdsAnother(mention, hero) && !isOther(mention, hero, scene);
  return fits ? { entity: hero } : undefined;
}

/** Callings that leave room for another: a mayor is a politician, a director an executive. */
const anyCalling = wordSet(
  'activist actor actress artist assemblyman boss chief commander councillor deputy diplomat executive fighter founder incumbent lawmaker lawman leader legislator lieutenant official parliamentarian player politician rider runner star veteran',
);

/** Somebody of whom more than capitals says that it is a person. */
const isSure = ({ sure, gender }: Entity): boolean => sure && gender !== undefined;

/** By how much whoever is known by another calling may be more present than whoever is known by none. */
const outweighs = 12;

/** "Her editor, Bo Ray, told Ann Lee to sell. “…,” | the publisher | said": those known by another calling left out, if anybody else is there. */
function withoutOthers(
  mention: NounPhrase,
  ranked: readonly Ranked<Entity>[],
  scene: PeopleScene,
): readonly Ranked<Entity>[] {
  const elected = electedOf(mention, ranked);
  if (elected.length > 0) return elected;
  const general = mention.words.some(({ lower }) => formerWords.has(lower) || anyCalling.has(lower));
  if (general || ofAge(mention)) return ranked;
  const fitting = ranked.filter(({ item }) => item.sure && !isOther(mention, item, scene));
  const [first] = ranked;
  const [best] = fitting;
  return first !== undefined && best !== undefined && isSure(best.item) && best.score * outweighs >= first.score
    ? fitting
    : ranked;
}

/** What somebody is to another, or beside a calling. */
const beside = wordSet(
  'acquaintance colleague employee friend local member native neighbor neighbour parent resident staffer survivor witness worker',
);

/** "The tenant" is hardly Attorney Ann Lee, whose calling the article gives; "the great-grandmother" and "the mother of two" may be anybody. */
function isOther(mention: NounPhrase, { roles, roleWords }: Entity, scene: PeopleScene): boolean {
  const { head } = mention;
  return (
    (head.tags & Tag.personNoun) !== 0 &&
    !passingCallings.has(head.lower) &&
    !roleWords.has(head.lower) &&
    roles.some((role) => !beside.has(headOf(role))) &&
    !isParent(mention, scene)
  );
}

/** "A diplomat told the Herald so. “…,” | the source | said.": whoever spoke in the sentence before without a name. */
function sourceBefore(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  if (!scene.speaking.has(mention)) return undefined;
  const source = reporterBefore(mention, scene);
  if (source !== undefined) return isUnnamed(source) ? resolutionTo(scene, source, source) : undefined;
  // "A former aide backed that."
  const mates = matesBefore(mention, scene);
  const heads = mates.filter((each) => isHead(scene, each));
  const [only, second] = heads.length > 0 ? heads : mates.filter((each) => isSubject(scene, each));
  return only !== undefined && second === undefined && isUnnamed(only) && only.head.tags & (Tag.personNoun | Tag.office)
    ? resolutionTo(scene, only, only)
    : undefined;
}

/** "A diplomat": one, whom nothing names. */
const isUnnamed = ({ form, plural, opening }: NounPhrase): boolean =>
  form === 'description' && !plural && opening === 'indefinite';
