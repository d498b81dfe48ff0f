/** Who is answered, and so doesn’t speak again: "“Not once?” Lee asked. “No,” | the former sheriff | replied". */
import type { NounPhrase } from '../mentions/phrase.js';
import { skipForward } from '../syntax/sentence.js';
import type { Entity } from './entities.js';
import { matesBefore } from './introduced.js';
import { asks } from './subject-signs.js';
import { entityOf, type PeopleScene } from './scene.js';

/** Whoever asks something in the sentence before ("Asked by | Ray |, she said no"), or says what the speaker at `mention` replies to. */
export function askerBefore(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const asker = matesBefore(mention, scene).find(
    (each) =>
      (scene.speaking.has(each) && asks(scene, each)) ||
      isSubjectOfQuestion(scene, each) ||
      isAgentOfQuestion(scene, each),
  );
  return asker === undefined ? answered(mention, scene) : entityOf(scene, asker);
}

/** "on the show, where | Ray | asked if it was true". */
function isSubjectOfQuestion(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const verb = chunks[skipForward(chunks, mention.chunk + 1)]?.verb;
  return !mention.owns && verb?.base === 'ask' && verb.form === 'finite' && !verb.passive;
}

/** "Asked by | Ray |". */
function isAgentOfQuestion(scene: PeopleScene, mention: NounPhrase): boolean {
  const [first, by] = scene.text.sentenceOf(mention).chunks;
  return mention.chunk === 2 && first?.verb?.base === 'ask' && by?.kind === 'prep';
}

/** "“Not everybody,” Lee said. “All,” | she | replied.": whoever spoke in the sentence before one that opens with a reply. */
export function answered(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  if (!replies(mention, scene)) return undefined;
  const [only, second] = matesBefore(mention, scene).filter((each) => scene.speaking.has(each));
  return only === undefined || second !== undefined ? undefined : entityOf(scene, only);
}

/** The mention replies to somebody of whom it isn’t known yet who that is: "“Not everybody,” she said. “All,” | the judge | replied." */
export function answersUnknown(mention: NounPhrase, scene: PeopleScene): boolean {
  const isOpen = (each: NounPhrase): boolean =>
    scene.speaking.has(each) && each.form === 'pronoun' && entityOf(scene, each) === undefined;
  return replies(mention, scene) && matesBefore(mention, scene).some(isOpen);
}

const replying = /^(?:answer|counter|reply|respond|retort)$/;

/** The mention’s sentence opens with a quotation, and its verb says that it is a reply. */
function replies(mention: NounPhrase, scene: PeopleScene): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const cues = [chunks[mention.chunk - 1], chunks[mention.chunk + 1]];
  return (
    chunks[0]?.kind === 'quote' &&
    scene.speaking.has(mention) &&
    cues.some((chunk) => replying.test(chunk?.verb?.base ?? ''))
  );
}
