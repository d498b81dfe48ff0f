/** What "they" and "it" may stand for: groups, bodies, documents, and one speaker whose sex is kept. */
import { wordSet } from '../lexicon/words.js';
import { firstWord } from '../syntax/sentence.js';
import { anyDoer, Tag } from '../syntax/tags.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Entity } from './entities.js';
import { isReporter, isSubject } from './salience.js';
import { entityOf, sentenceMates, type PeopleScene } from './scene.js';

/** What a description of several, or of `one` body or document, says: "the residents", "the report". */
export function suits(mention: NounPhrase, one: boolean): boolean {
  // "no paper"
  if (mention.form !== 'description' || mention.words[0]?.lower === 'no') return false;
  const { tags } = mention.head;
  if (one)
    return (
      (mention.opening !== 'none' || mention.head.lower === 'law') &&
      ((!mention.plural && (tags & (Tag.organisationNoun | Tag.documentNoun)) !== 0) ||
        bodies.has(mention.head.lower) ||
        (mention.head.lower === 'group' && mention.opening === 'indefinite'))
    );
  // "Ray and his French counterparts": those beside whom somebody else is named
  if (mention.head.lower === 'counterparts') return false;
  if (/^(?:accounts|documents|emails|files|minutes|papers|records)$/.test(mention.head.lower)) return true;
  return mention.plural && (tags & anyDoer) !== 0;
}

/** "Inverleck Marine … it said": a name of several words, of which nothing but its capitals says that it is a person’s. */
export const maybeBody = (entity: Entity): boolean => nothingSaysPerson(entity) && entity.words.length > 1;

/** A name of which nothing but its capitals says that it is a person’s. */
const nothingSaysPerson = ({ kind, sure, gender }: Entity): boolean =>
  kind === 'person' && !sure && gender === undefined;

/** A body that is no place, or a name of which nothing says that it is a person’s. */
export const bodyOrUnknown = (entity: Entity): boolean =>
  (entity.kind === 'organisation' && !entity.place) || nothingSaysPerson(entity);

/** Groups that are one: "the panel … it said". */
const bodies = wordSet('executive general leadership maker management panel');

/** A description behind a preposition in the same sentence, the medium of another, or whoever got a document. */
export function hangs(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(earlier);
  const prep = sentence.chunks[earlier.chunk - 1];
  if (prep?.kind !== 'prep') return false;
  const lower = firstWord(sentence, prep)?.lower;
  if (earlier.form === 'description') {
    const same = earlier.sentence === mention.sentence && earlier.block === mention.block;
    // "spoke to | the council | after | it | said"
    const later =
      /^(?:after|before|until)$/.test(firstWord(sentence, sentence.chunks[mention.chunk - 1])?.lower ?? '') &&
      earlier.chunk === mention.chunk - 2 &&
      (earlier.head.tags & Tag.organisationNoun) !== 0;
    return (
      (same && !later) || (lower === 'in' && (earlier.head.tags & Tag.documentNoun) !== 0 && isIssued(earlier, scene))
    );
  }
  return lower === 'by' && /^(?:obtain|review|see)$/.test(sentence.chunks[earlier.chunk - 2]?.verb?.base ?? '');
}

/** "The board, in a statement, asked for it": a body does what the sentence says. */
function isIssued(mention: NounPhrase, scene: PeopleScene): boolean {
  return sentenceMates(scene, mention).some(
    (each) => entityOf(scene, each)?.kind === 'organisation' && isSubject(scene, each),
  );
}

/** "A paramedic, who would not be named, told the BBC … they said", "One holder disagreed. They said": one speaker whose sex is kept. */
export function isAnonymous(scene: PeopleScene, mention: NounPhrase, they: NounPhrase): boolean {
  return (
    mention.form === 'description' &&
    mention.opening === 'indefinite' &&
    !mention.plural &&
    mention.gender === undefined &&
    (mention.head.tags & (Tag.personNoun | Tag.office)) !== 0 &&
    (scene.speaking.has(mention) ||
      isReporter(scene, mention) ||
      (mention.block === they.block && isSubject(scene, mention)))
  );
}
