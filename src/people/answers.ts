/** Who is answered, and so doesn’t speak again: "“Not once?” Lee asked. “No,” | the former sheriff | replied". */
import type { NounPhrase } from '../mentions/phrase.js';
import { skipForward } from '../syntax/sentence.js';
import type { Entity } from './entities.js';
import { matesBefore } from './introduced.js';
import { asks } from './subject-signs.js';
import { entityOf, MEMORY, type PeopleScene } from './scene.js';

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
  const asker = replies(mention, scene) ? speakerAbove(mention, scene) : undefined;
  if (asker === undefined) return undefined;
  const verb = scene.text.sentenceOf(asker).chunks.findIndex((chunk, at) => at > 0 && chunk.verb?.base === 'ask');
  const to = verb < 0 ? undefined : scene.mentions.at(asker.block, asker.sentence, verb + 1);
  const entity = to === undefined || to === asker ? undefined : entityOf(scene, to);
  return entity?.kind === 'person' ? entity : undefined;
}

/** "“It was late,” Ray said. “How late?” Lee asked. “Very,” | the former sheriff | replied.": who spoke before whoever is answered. */
export function partner(mention: NounPhrase, scene: PeopleScene): Entity | undefined {
  const asker = replies(mention, scene) ? speakerAbove(mention, scene) : undefined;
  if (asker === undefined) return undefined;
  const asking = entityOf(scene, asker);
  const other = before(mention, scene).find((each) => {
    const entity = entityOf(scene, each);
    return each !== asker && entity !== undefined && entity !== asking && mention.block - each.block <= reach;
  });
  const entity = other === undefined ? undefined : entityOf(scene, other);
  return entity?.kind === 'person' ? entity : undefined;
}

/** Who spoke last, in the same paragraph or the one above. */
function speakerAbove(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const [last] = before(mention, scene);
  return last === undefined || mention.block - last.block > 1 ? undefined : last;
}

/** Those who spoke before, the last first. */
const before = ({ index }: NounPhrase, { mentions, speaking }: PeopleScene): readonly NounPhrase[] =>
  mentions.all
    .slice(Math.max(0, index - MEMORY), index)
    .filter((each) => speaking.has(each))
    .toReversed();

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
