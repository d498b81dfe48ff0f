/** Whom "he" or "she" cannot mean, whoever is most present. */
import { wordSet } from '../lexicon/words.js';
import type { Gender } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite } from '../syntax/chunk.js';
import { firstWord, lastWord } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import { answered } from './answers.js';
import { meetsAnother } from './candidates.js';
import { namesInSpeech } from './named-in-speech.js';
import { isStranger } from './protagonist.js';
import { entityOf, inOneSentence, sentenceMates, type PeopleScene } from './scene.js';
import { isAskedAbout, isAsker } from './questions.js';
import { isSubject } from './salience.js';
import { isReportedBy } from './reported.js';
import { doerTo, objectOf } from './subject-signs.js';

/**
 * Tells of a pronoun which of the mentions before it cannot be meant: whoever is answered, asked about or reported, whoever asks
 * or is written to, a stranger in a feature, and whoever does something to the pronoun, or has it done by the pronoun.
 */
export function cannotMean(mention: NounPhrase, gender: Gender, scene: PeopleScene): (earlier: NounPhrase) => boolean {
  // "Standing with | Lee |, she turned to the road": no other mention of her is meant either
  const beside = sentenceMates(scene, mention).filter(
    (each) => !each.owns && !isSubject(scene, each) && isAskedAbout(scene, each, mention),
  );
  const others = [answered(mention, scene), objectOf(scene, mention), doerTo(scene, mention)].concat(
    beside.map((each) => entityOf(scene, each)),
  );
  return (earlier) => {
    const entity = entityOf(scene, earlier);
    return (
      (entity !== undefined && (others.includes(entity) || namesInSpeech(mention, entity, scene))) ||
      meetsAnother(scene, earlier, gender) ||
      (inOneSentence(earlier, mention) && isKeptApart(scene, earlier, mention)) ||
      isStranger(scene, earlier, mention, gender)
    );
  };
}

/** Whom the sentence of both makes somebody else than the mention. */
const isKeptApart = (scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean =>
  isReportedBy(scene, earlier, mention) ||
  isAskedAbout(scene, earlier, mention) ||
  isAsker(scene, earlier, mention) ||
  isAddressee(scene, earlier, mention);

/** What is addressed to somebody, besides documents. */
const addresses = wordSet('address appeal call message plea remarks speech');

/** "In a letter to | the premier |, Ann Lee, dated May 9, | she | wrote": whom somebody writes or speaks to doesn’t do so. */
function isAddressee(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  if (earlier.chunk < 3) return false;
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  if (chunks[mention.chunk - 1]?.kind !== 'comma' || firstWord(sentence, chunks[0])?.lower !== 'in') return false;
  const paper = lastWord(sentence, chunks[1]);
  const addressed = paper !== undefined && ((paper.tags & Tag.documentNoun) !== 0 || addresses.has(paper.lower));
  const verb = chunks.slice(3, mention.chunk).some(({ verb: group }) => group !== undefined && group.base !== 'date');
  return addressed && firstWord(sentence, chunks[2])?.lower === 'to' && isFinite(chunks[mention.chunk + 1]) && !verb;
}
