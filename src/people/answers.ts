/** Who asks and who answers: "“Not once?” Lee asked. “No,” | the former sheriff | replied". */
import type { NounPhrase } from '../mentions/phrase.js';
import { skipForward } from '../syntax/sentence.js';
import type { Entity } from './entities.js';
import { matesBefore } from './introduced.js';
import { asks } from './questions.js';
import { entityOf, remembered, type PeopleScene } from './scene.js';

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

/** Paragraphs over which two people talk to each other. */
const reach = 4;

/** "“Was it you?” Lee asked | Ray |. “No,” | the witness | replied.": whom the question was put to. */
export function putTo(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const asker = askerAbove(mention, scene);
  if (asker === undefined) return undefined;
  const verb = scene.text.sentenceOf(asker).chunks.findIndex((chunk, at) => at > 0 && chunk.verb?.base === 'ask');
  const to = verb < 0 ? undefined : scene.mentions.at(asker.block, asker.sentence, verb + 1);
  return to === asker ? undefined : personOf(to, scene);
}

/** "“It was late,” Ray said. “How late?” Lee asked. “Very,” | the former sheriff | replied.": who spoke before whoever is answered. */
export function partner(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const asker = askerAbove(mention, scene);
  if (asker === undefined) return undefined;
  const asking = entityOf(scene, asker);
  const other = remembered(scene, mention).findLast((each) => {
    const entity = scene.speaking.has(each) ? entityOf(scene, each) : undefined;
    return each !== asker && entity !== undefined && entity !== asking && mention.block - each.block <= reach;
  });
  return personOf(other, scene);
}

/** Whom the mention replies to: who spoke last, in the same paragraph or the one above. */
function askerAbove(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  if (!replies(mention, scene)) return undefined;
  const last = remembered(scene, mention).findLast((each) => scene.speaking.has(each));
  return last === undefined || mention.block - last.block > 1 ? undefined : last;
}

function personOf(mention: NounPhrase | undefined, scene: PeopleScene): Entity | undefined {
  const entity = mention === undefined ? undefined : entityOf(scene, mention);
  return entity?.kind === 'person' ? entity : undefined;
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
