/** Whom the sentence of a description names besides: they are somebody else. */
import { passingCallings } from '../lexicon/name-parts.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, reports } from '../syntax/chunk.js';
import { firstWord } from '../syntax/sentence.js';
import { subjectOf } from '../syntax/subjects.js';
import { Tag } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { isSubject } from './salience.js';
import { entityOf, REACH, type PeopleScene } from './scene.js';

/** Those named before it in its sentence: "Ray said as the heckler yelled" speaks of two. */
export function othersPresent(mention: NounPhrase, scene: PeopleScene): ReadonlySet<Entity> {
  const present = new Set<Entity>();
  const { all } = scene.mentions;
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  // "Ray, an elder, said | the commissioner | told him": whoever says so speaks of somebody else
  const told = reports(chunks[mention.chunk - 1], 'core') ? subjectOf(sentence, mention.chunk - 1) : undefined;
  const teller = told === undefined ? undefined : scene.mentions.at(mention.block, mention.sentence, told.head);
  const telling = teller === undefined ? undefined : entityOf(scene, teller);
  if (telling !== undefined) present.add(telling);
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - REACH); index--) {
    const earlier = all[index];
    if (earlier?.block !== mention.block || earlier.sentence !== mention.sentence) break;
    const entity = entityOf(scene, earlier);
    if (chunks.slice(earlier.chunk, mention.chunk).some(({ kind }) => kind === 'comma')) {
      // "When Ray left the room, | the mayor | said", "Pressed by Ray, | the mayor | said"
      if (entity !== undefined && inFront(scene, earlier, mention)) present.add(entity);
      continue;
    }
    if (entity !== undefined && isSubject(scene, earlier)) present.add(entity);
  }
  return present;
}

/** Somebody whom the clause in front of the mention’s is about, or who does something to the mention there. */
function inFront(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const office = (mention.head.tags & Tag.office) !== 0 && !passingCallings.has(mention.head.lower);
  if (!office || chunks[mention.chunk - 1]?.kind !== 'comma' || !isFinite(chunks[mention.chunk + 1])) return false;
  const prep = firstWord(sentence, chunks[earlier.chunk - 1])?.lower ?? '';
  return (chunks[0]?.kind === 'sub' && isSubject(scene, earlier)) || /^(?:by|unlike)$/.test(prep);
}
