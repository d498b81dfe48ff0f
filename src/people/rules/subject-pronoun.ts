import type { Gender } from '../../mentions/gender.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { firstWord } from '../../syntax/sentence.js';
import { candidate, resolutionTo } from '../candidates.js';
import { cannotMean } from '../cannot-mean.js';
import type { Resolution } from '../entities.js';
import { inDependentClause, isReporter, isSubject } from '../salience.js';
import { answering, asksInFront } from '../questions.js';
import { askedInFront, goesOn, LONGEST, subjectBehind, whoBefore } from '../own-sentence.js';
import { entityOf, inOneSentence, inSentenceBefore, type PeopleRule, type PeopleScene } from '../scene.js';
import {
  isApposed,
  isFirstOfTwo,
  isForward,
  isMoved,
  isNewAgent,
  isOfTheirs,
  isOrigin,
  isOwnSubject,
  hasWho,
  isWhoTells,
  opens,
  reportsThere,
  subjectOfWhat,
} from '../subject-signs.js';

/** Sentences that may stand between without a person in them. */
const REACH = 4;

export const subjectPronoun: PeopleRule = {
  id: 'subject-pronoun',
  of: 'pronoun',
  says: 'He or she is the subject of the sentence before, or its speaker, where one alone fits.',
  examples: [
    'Ann Lee met Eve Dunn in May. “I am glad,” {speaker=Ann Lee:she} said.',
    'Eve Dunn said no, while Ann Lee praised what {speaker=Ann Lee:she} called “a fair deal”.',
  ],
  counterexamples: [
    { text: 'Eve Dunn wept, and Ann Lee sang. “I am glad,” {speaker:she} said.', because: 'two subjects fit' },
  ],
  claim: (mention, scene) => {
    if (mention.gender === undefined || mention.owns) return undefined;
    const calling = subjectOfWhat(scene, mention);
    const caller = calling === undefined ? undefined : candidate(scene, calling, mention.gender);
    if (calling !== undefined && caller !== undefined) return resolutionTo(scene, caller.item, calling);
    const near =
      askedInFront(mention, mention.gender, scene) ??
      subjectBehind(mention, mention.gender, scene) ??
      whoBefore(mention, mention.gender, scene);
    if (near !== undefined) return near;
    const added = goesOn(mention, mention.gender, scene);
    if (added !== undefined) return added;
    let owned = false;
    const excluded = cannotMean(mention, mention.gender, scene);
    for (const group of sentencesBefore(mention, scene)) {
      const settled = settle(mention, group, excluded, scene);
      if (settled === 'owner') {
        const whose = ownerInFront(mention, mention.gender, group, scene);
        if (whose !== undefined) return whose;
        owned = true;
      } else if (settled !== 'nobody') return owned ? reportedIn(group, settled, mention, scene) : settled;
    }
    return undefined;
  },
};

/**
 * "| Ray’s | Hull is all about gifts. On the day | he | shut the office, he", "| Ray’s | art is warm. In his book, | he | wrote of it": whose what
 * the sentence before is about, where "he" says nothing, or his own things stand in front.
 */
function ownerInFront(
  mention: NounPhrase,
  gender: Gender,
  group: readonly NounPhrase[],
  scene: PeopleScene,
): Resolution | undefined {
  const owner = group.find((each) => each.owns && each.chunk === 0 && each.form === 'name');
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const own = firstWord(sentence, chunks[1])?.lower === (gender === 'f' ? 'her' : 'his');
  if (owner === undefined || (scene.speaking.has(mention) && !own) || mention.chunk === 0) return undefined;
  if (!inSentenceBefore(owner, mention) || !/^(?:prep|sub|time)$/.test(chunks[0]?.kind ?? '')) return undefined;
  return only([owner], gender, scene);
}

/** "So | Lee | says, a nurse. Ray’s ice would fill a pool. “…,” he says": whoever speaks in the paragraph, behind what is another’s. */
function reportedIn(
  group: readonly NounPhrase[],
  settled: Resolution | undefined,
  mention: NounPhrase,
  scene: PeopleScene,
): Resolution | undefined {
  const teller = group.find((each) => isReporter(scene, each));
  return teller?.block === mention.block && settled?.entity !== undefined && entityOf(scene, teller) === settled.entity
    ? settled
    : undefined;
}

/** The mentions before one, the last first, sentence by sentence; sentences without any are passed over. */
function* sentencesBefore(mention: NounPhrase, scene: PeopleScene): Generator<readonly NounPhrase[]> {
  const { all } = scene.mentions;
  let index = mention.index - 1;
  for (let sentences = 0; sentences < REACH; sentences++) {
    const first = all[index];
    if (first === undefined || mention.block - first.block > 2) return;
    const group: NounPhrase[] = [];
    for (
      let earlier = all[index];
      earlier?.block === first.block && earlier.sentence === first.sentence;
      earlier = all[--index]
    )
      if (group.push(earlier) > LONGEST) return;
    yield group;
  }
}

/** The one subject or speaker of a sentence's mentions that fits; undefined where several do, or only an object. */
function settle(
  mention: NounPhrase,
  group: readonly NounPhrase[],
  excluded: (earlier: NounPhrase) => boolean,
  scene: PeopleScene,
): Resolution | undefined | 'nobody' | 'owner' {
  const { gender } = mention;
  if (gender === undefined) return undefined;
  const all = group.filter(
    (earlier) =>
      earlier.start < mention.start &&
      !excluded(earlier) &&
      !isOwnSubject(scene, earlier, mention) &&
      !(inOneSentence(earlier, mention) && asksInFront(scene, earlier)) &&
      candidate(scene, earlier, gender) !== undefined &&
      !isOfTheirs(scene, earlier, gender),
  );
  const fitting = all.filter((earlier) => earlier.form !== 'pronoun' || !isForward(scene, earlier, all));
  if (fitting.length === 0)
    return group.some(({ form, gender: other, owns }) => form === 'pronoun' && other === gender && !owns)
      ? undefined
      : 'nobody';
  if (fitting.every((each) => each.owns && !scene.speaking.has(each))) return 'owner';
  const asked = answering(mention, group, fitting, scene);
  if (asked !== undefined) return only([asked], gender, scene);
  // another "she" that nobody could settle so far
  if (
    group.some(
      (earlier) =>
        isOpen(earlier, gender, scene) && !isForward(scene, earlier, fitting) && !inDependentClause(scene, earlier),
    )
  )
    return undefined;
  const about = fitting.filter(
    (earlier) =>
      (scene.speaking.has(earlier) && !isNewAgent(scene, earlier)) ||
      isSubject(scene, earlier) ||
      isReporter(scene, earlier) ||
      isFirstOfTwo(scene, earlier) ||
      isWhoTells(scene, earlier) ||
      opens(scene, earlier),
  );
  const main = about.filter(
    (earlier) => (!inDependentClause(scene, earlier) || reportsThere(scene, earlier)) && !asksInFront(scene, earlier),
  );
  const subjects = main.length > 0 ? main : about;
  const speakers = subjects.filter((earlier) => scene.speaking.has(earlier));
  const reporters = subjects.filter(
    (earlier) => scene.speaking.has(earlier) || isReporter(scene, earlier) || isWhoTells(scene, earlier),
  );
  // "He and his brother Paul were insured": who is "he" already goes on to be
  const pronouns = subjects.filter(({ form }) => form === 'pronoun');
  // "Luca Brandi left; Ann Lee did not. She said": who is known for a woman
  const known = subjects.filter((earlier) => candidate(scene, earlier, gender)?.weight === 1);
  for (const some of [subjects, speakers, reporters, pronouns, known]) {
    const settled = only(some, gender, scene);
    if (settled !== undefined) return settled;
  }
  // "drew a response from Lee’s deputy, Bo Ray.": nobody but one is named otherwise than as an owner
  const others = fitting.filter(({ owns }) => !owns);
  const [last] = others;
  if (about.length > 0 || last === undefined) return undefined;
  // "The verdict stunned Lee, who had hired Ray in May."
  const moved = others.filter((each) => isMoved(scene, each));
  if (moved.length > 0) return only(moved, gender, scene);
  return isApposed(scene, last) || isOrigin(scene, last) || isTopicOf(mention, last) || hasWho(scene, last)
    ? only(others, gender, scene)
    : undefined;
}

/** "A letter arrived for | Lee |. | She | was asked to come.": whom the sentence just before names, and goes on about. */
const isTopicOf = (mention: NounPhrase, last: NounPhrase): boolean =>
  mention.chunk === 0 && last.form === 'name' && inSentenceBefore(last, mention);

/** The person whom all of the mentions stand for, if it is one. */
function only(some: readonly NounPhrase[], gender: Gender, scene: PeopleScene): Resolution | undefined {
  const items = new Set(some.map((earlier) => candidate(scene, earlier, gender)?.item));
  const [item] = items;
  const [last] = some;
  return items.size === 1 && item !== undefined && last !== undefined ? resolutionTo(scene, item, last) : undefined;
}

/** A subject pronoun of that gender that stands for nobody yet. */
function isOpen(earlier: NounPhrase, gender: Gender, scene: PeopleScene): boolean {
  return (
    earlier.form === 'pronoun' &&
    earlier.gender === gender &&
    /^s?he$/.test(earlier.head.lower) &&
    candidate(scene, earlier, gender) === undefined
  );
}
