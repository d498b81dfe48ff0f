/** Whom a description cannot mean: those whom its sentence names besides, and those whom its words speak against. */
import { passingCallings } from '../lexicon/name-parts.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, reports } from '../syntax/chunk.js';
import { firstWord } from '../syntax/sentence.js';
import { subjectOf } from '../syntax/subjects.js';
import { Tag } from '../syntax/tags.js';
import { isOfAnotherAge } from './ages.js';
import { ofAnotherPeople } from './callings.js';
import type { Entity } from './entities.js';
import { namesInSpeech } from './named-in-speech.js';
import { isSubject } from './salience.js';
import { entityOf, REACH, type PeopleScene } from './scene.js';

/** Those, and whoever is named before it in its sentence: "Ray said as the heckler yelled" speaks of two. */
export function othersPresent(mention: NounPhrase, scene: PeopleScene): ReadonlySet<Entity> {
  const present = new Set(
    tells(mention, scene) ? scene.register.entities.filter((each) => speaksAgainst(mention, each, scene)) : [],
  );
  const { all } = scene.mentions;
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  // "Ray, an elder, said | the commissioner | told him": whoever says so speaks of somebody else
  const told = reports(chunks[mention.chunk - 1], 'core') ? subjectOf(sentence, mention.chunk - 1) : undefined;
  const teller = told === undefined ? undefined : scene.mentions.at(mention.block, mention.sentence, told.head);
  const telling = teller === undefined ? undefined : entityOf(scene, teller);
  if (telling !== undefined) present.add(telling);
  const behindClause =
    chunks[mention.chunk - 1]?.kind === 'comma' && isInOffice(mention) && isFinite(chunks[mention.chunk + 1]);
  let [from, parted] = [mention.chunk, false];
  for (let index = mention.index - 1; index >= Math.max(0, mention.index - REACH); index--) {
    const earlier = all[index];
    if (earlier?.block !== mention.block || earlier.sentence !== mention.sentence) break;
    const entity = entityOf(scene, earlier);
    parted ||= chunks.slice(earlier.chunk, from).some(({ kind }) => kind === 'comma');
    from = earlier.chunk;
    const there = parted ? behindClause && isInFront(scene, earlier) : isSubject(scene, earlier);
    if (entity !== undefined && there) present.add(entity);
  }
  return present;
}

/** Whether the mention says anything, or tells an age or a people: of most nothing speaks against anybody. */
const tells = (mention: NounPhrase, { spoken }: PeopleScene): boolean =>
  spoken.has(mention) ||
  mention.words.some(({ lower, tags }) => (tags & Tag.demonym) !== 0 || lower.endsWith('-year-old'));

/** Whom the speaker names, who is older or younger, or of another people than the calling says. */
const speaksAgainst = (mention: NounPhrase, entity: Entity, scene: PeopleScene): boolean =>
  entity.kind === 'person' &&
  (isOfAnotherAge(mention, entity) || ofAnotherPeople(mention, entity) || namesInSpeech(mention, entity, scene));

/** "the mayor", but no "candidate", as every speaker of the season is. */
const isInOffice = ({ head }: NounPhrase): boolean =>
  (head.tags & Tag.office) !== 0 && !passingCallings.has(head.lower);

/** "When | Ray | left the room,", "Pressed by | Ray |,", "Facing | Ray |,": whom the clause in front names, besides who is its subject. */
function isInFront(scene: PeopleScene, earlier: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(earlier);
  const { chunks } = sentence;
  const prep = firstWord(sentence, chunks[earlier.chunk - 1])?.lower ?? '';
  return (
    chunks[0]?.verb?.form === 'ing' ||
    (chunks[0]?.kind === 'sub' && isSubject(scene, earlier)) ||
    /^(?:by|unlike)$/.test(prep)
  );
}
