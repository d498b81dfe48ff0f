/** Whom "he" or "she" means by the verb beside it, or by how its own sentence is built. */
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { ChunkKind } from '../syntax/chunk.js';
import { relativeSubject } from '../syntax/relative-clauses.js';
import { firstWord } from '../syntax/sentence.js';
import { candidate, resolutionTo } from './candidates.js';
import type { Resolution } from './entities.js';
import { isReporter, isSubject } from './salience.js';
import { entityOf, inOneSentence, inSentenceBefore, sentenceMates, type PeopleScene } from './scene.js';
import { isCalled } from './subject-signs.js';

/** Mentions in one sentence, at most: what holds more is a list, or no sentence ends it. */
export const LONGEST = 100;

/** "“…,” said Lee. Ray is out of contract. “…,” | he | added.": whoever spoke last in the paragraph. */
export function goesOn(mention: NounPhrase, gender: Gender, scene: PeopleScene): Resolution | undefined {
  const { chunks } = scene.text.sentenceOf(mention);
  const adds = [chunks[mention.chunk - 1], chunks[mention.chunk + 1]].some((chunk) => chunk?.verb?.base === 'add');
  if (!adds || !scene.speaking.has(mention) || followsNewcomer(mention, scene)) return undefined;
  const last = scene.mentions.all
    .slice(Math.max(0, mention.index - LONGEST), mention.index)
    .findLast((each) => each.block === mention.block && (scene.speaking.has(each) || isReporter(scene, each)));
  const found = last === undefined || inOneSentence(last, mention) ? undefined : candidate(scene, last, gender);
  return last === undefined || found === undefined ? undefined : resolutionTo(scene, found.item, last);
}

/** "| Bo Ray |, 27, stayed for a year. “I miss it,” he adds.": the sentence before brings in its subject, with an age, or to speak of themselves. */
function followsNewcomer(mention: NounPhrase, scene: PeopleScene): boolean {
  const earlier = scene.mentions.all.slice(Math.max(0, mention.index - LONGEST), mention.index);
  const subject = earlier.find((each) => each.chunk === 0 && inSentenceBefore(each, mention));
  const entity = subject?.form === 'name' && !subject.owns ? entityOf(scene, subject) : undefined;
  if (subject === undefined || entity === undefined || entity.words.length < 2) return false;
  const known = earlier.some((each) => each.index < subject.index && entityOf(scene, each) === entity);
  const explained = scene.text.sentenceOf(subject).chunks[1]?.kind === 'aside';
  return !known && (explained || /(?:^|\P{L})I(?!\p{L})/u.test(scene.spoken.get(mention) ?? ''));
}

/** "Blaming what she called “…”, | Ann Lee | left", "Asking that he not be named, | an aide | said so": whom the participle in front hangs on. */
export function subjectBehind(mention: NounPhrase, gender: Gender, scene: PeopleScene): Resolution | undefined {
  const { chunks } = scene.text.sentenceOf(mention);
  if (chunks[0]?.verb?.form !== 'ing') return undefined;
  const subject = sentenceMates(scene, mention).find(
    (each) => each.chunk > mention.chunk && isCalled(each) && chunks[each.chunk - 1]?.kind === 'comma',
  );
  const item = subject === undefined ? undefined : candidate(scene, subject, gender)?.item;
  return subject !== undefined && item !== undefined && isSubject(scene, subject)
    ? resolutionTo(scene, item, subject)
    : undefined;
}

/** "When I asked | a trainer | how | he | would do it, | he | said": whoever is asked answers. */
export function askedInFront(mention: NounPhrase, gender: Gender, scene: PeopleScene): Resolution | undefined {
  const { chunks } = scene.text.sentenceOf(mention);
  if (chunks[0]?.kind !== 'sub' || mention.chunk < 4 || mention.owns) return undefined;
  const asks = chunks[2]?.verb;
  const asked =
    asks?.base === 'ask' && !asks.passive ? scene.mentions.at(mention.block, mention.sentence, 3) : undefined;
  const found = asked === undefined || asked.form === 'pronoun' ? undefined : candidate(scene, asked, gender);
  return asked === undefined || found === undefined ? undefined : resolutionTo(scene, found.item, asked);
}

/** Chunks of a clause between its "who" and a pronoun, at most. */
const longestClause = 20;

/** What ends a clause. */
const parting = new Set<ChunkKind | undefined>(['comma', 'quote', undefined]);

/** "gave it to | Lee |, a lawyer who won on a vow to end what | he | called “…”": whom the "who" of its clause stands for. */
export function whoBefore(mention: NounPhrase, gender: Gender, scene: PeopleScene): Resolution | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const isWho = (at: number): boolean => chunks[at]?.kind === 'rel' && firstWord(sentence, chunks[at])?.lower === 'who';
  let rel = mention.chunk - 1;
  while (rel > mention.chunk - longestClause && !isWho(rel) && !parting.has(chunks[rel]?.kind)) rel--;
  // "Ray, who | he | dubbed “…”": the other is meant
  if (rel < 1 || !isWho(rel) || chunks[rel + 1]?.kind === 'np') return undefined;
  const head = relativeSubject(sentence, rel)?.head ?? -1;
  const who = scene.mentions.at(mention.block, mention.sentence, head);
  // "who said that Ray lost what he called “…”": somebody else in the clause
  const others = sentenceMates(scene, mention).some(
    (each) => each.chunk > rel && each.chunk < mention.chunk && candidate(scene, each, gender) !== undefined,
  );
  if (others) return undefined;
  // "Lee, | a lawyer | who": the name that is explained
  const named =
    chunks[head - 1]?.kind === 'comma' ? scene.mentions.at(mention.block, mention.sentence, head - 2) : undefined;
  for (const each of [named, who]) {
    const found = each === undefined ? undefined : candidate(scene, each, gender);
    if (each !== undefined && found !== undefined) return resolutionTo(scene, found.item, each);
  }
  return undefined;
}
