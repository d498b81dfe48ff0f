import { Tag } from '../../syntax/tags.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import type { Entity } from '../entities.js';
import { matesBefore } from '../introduced.js';
import { isReporter, isSubject, isTopic, rank } from '../salience.js';
import { firstWord } from '../../syntax/sentence.js';
import { entityOf, sentenceMates, type PeopleRule, type PeopleScene } from '../scene.js';

export const they: PeopleRule = {
  id: 'they',
  of: 'pronoun',
  says: 'They is the most present group, body or pair; it is the most present body or document.',
  examples: ['The residents met on Monday. “We will stay,” {speaker=The residents:they} said.'],
  counterexamples: [{ text: 'It rained. “We will stay,” {speaker:they} said.', because: 'no group is named' }],
  misses: ['The painter Sam Reed goes by “they”. “I won,” {speaker=Sam Reed:they} said.'],
  claim: (mention, scene) => {
    const { lower } = mention.head;
    if (!/^(?:they|it|their|its)$/.test(lower)) return undefined;
    const one = lower === 'it' || lower === 'its';
    const before =
      lower === 'they' ? matesBefore(mention, scene).filter((each) => isAnonymous(scene, each, mention)) : [];
    const [source] = before;
    if (source !== undefined && before.length === 1 && source.block === mention.block)
      return { described: source, evidence: { start: source.start, end: source.end } };
    const ranked = rank(scene, mention, (earlier): { item: object; weight: number } | undefined => {
      const entity = entityOf(scene, earlier);
      // "It asked for …": whatever "it" was goes on to be it
      const same = earlier.form === 'pronoun' && earlier.head.lower === lower ? scene.resolved.get(earlier) : undefined;
      if (same?.described !== undefined) return { item: same.described, weight: 0.9 };
      const anonymous = lower === 'they' && entity === undefined && isAnonymous(scene, earlier, mention);
      const fits =
        entity === undefined
          ? anonymous || suits(earlier, one)
          : (entity.kind === 'organisation' && !(entity.place && !one)) ||
            (one && !/s$/.test(earlier.head.lower) && maybeBody(entity));
      if (!fits) return undefined;
      // "In a statement, it said", "obtained by the Herald"
      if (hangs(scene, earlier, mention)) return undefined;
      if (anonymous) return { item: earlier, weight: 1 };
      const subject = isSubject(scene, earlier) || isTopic(scene.text.sentenceOf(earlier), earlier.chunk) ? 1 : 0.5;
      return entity === undefined
        ? { item: earlier, weight: 0.9 * subject }
        : { item: entity, weight: entity.place || entity.kind === 'person' ? subject * 0.5 : subject };
    });
    const best = ranked[0];
    if (best === undefined) return undefined;
    const entity = entityOf(scene, best.last);
    const again = scene.resolved.get(best.last);
    const evidence = { start: best.last.start, end: best.last.end };
    return entity !== undefined && entity === best.item
      ? { entity, evidence }
      : { described: again?.described ?? best.last, evidence };
  },
};

/** "Inverleck Marine … it said": a name of which nothing but its capitals says that it is a person’s. */
function maybeBody({ kind, sure, gender, words }: Entity): boolean {
  return kind === 'person' && !sure && gender === undefined && words.length > 1;
}

/** A description behind a preposition in the same sentence, the medium of another, or whoever got a document. */
function hangs(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(earlier);
  const prep = sentence.chunks[earlier.chunk - 1];
  if (prep?.kind !== 'prep') return false;
  const lower = firstWord(sentence, prep)?.lower;
  if (earlier.form === 'description') {
    const same = earlier.sentence === mention.sentence && earlier.block === mention.block;
    return same || (lower === 'in' && (earlier.head.tags & Tag.documentNoun) !== 0 && isIssued(earlier, scene));
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
function isAnonymous(scene: PeopleScene, mention: NounPhrase, they: NounPhrase): boolean {
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

function suits(mention: NounPhrase, one: boolean): boolean {
  if (mention.form !== 'description') return false;
  const { tags } = mention.head;
  if (one)
    return (
      mention.opening !== 'none' &&
      ((!mention.plural && (tags & (Tag.organisationNoun | Tag.documentNoun)) !== 0) ||
        (mention.head.lower === 'group' && mention.opening === 'indefinite'))
    );
  return mention.plural && (tags & (Tag.personNoun | Tag.groupNoun | Tag.organisationNoun | Tag.office)) !== 0;
}
