/** Who stands behind words that are somebody’s own: a statement, a letter, a text message. */
import { tellingVerbs } from '../lexicon/media.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { subjectOf } from '../syntax/subjects.js';
import { anyNoun, Tag } from '../syntax/tags.js';
import type { Resolution } from './entities.js';
import { isReporter, isSubject } from './salience.js';
import { entityOf, sentenceMates, type PeopleScene } from './scene.js';
import { brings } from './utterances.js';
import { senderAt, verbOf, writtenBy } from './written-by.js';

/** Who the sentence that brings in a document says it is by: its owner, who signed it, or who issued it. */
export function authorOf(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  return [
    mention.owner,
    behalf(mention, scene),
    writtenBy(mention, scene),
    sentBy(mention, scene),
    isIssued(scene, mention) ? (issuer(mention, scene) ?? subjectBeside(mention, scene)) : undefined,
  ].find((author) => author !== undefined && canWrite(author, scene));
}

/** "a statement was read on | her | behalf", "on behalf of | Lee |": whose words they are, whoever reads them. */
function behalf(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const mates = sentenceMates(scene, mention);
  const on = mates.find(({ head, index }) => head.lower === 'behalf' && index > mention.index);
  if (on === undefined) return undefined;
  if (on.owner === undefined) return scene.mentions.at(on.block, on.sentence, on.chunk + 2);
  // "Her lawyer, Eve Dunn, read it on her behalf": not the lawyer’s own
  return mates.find(({ owner }) => owner?.head.lower === on.owner?.head.lower)?.owner ?? on.owner;
}

/** Neither "Thursday’s memo" nor "the dress had a note on it": somebody, or a body. */
function canWrite(author: NounPhrase, scene: PeopleScene): boolean {
  const { form, head } = author;
  if (entityOf(scene, author) !== undefined) return true;
  if (form === 'pronoun') return !/^(?:that|these|this|those)$/.test(head.lower);
  if (head.tags & (Tag.calendar | Tag.time)) return false;
  // "Farm Workers Local 88"
  const named = author.words.slice(1).some(({ capital }) => capital);
  return form === 'name' || named || head.kind === 'number' || (head.tags & (anyNoun | Tag.office)) !== 0;
}

/** "a letter Ann Lee had sent": who sent it stands behind. */
function sentBy(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const at = senderAt(scene.text.sentenceOf(mention), mention.chunk + 1);
  return at === undefined ? undefined : scene.mentions.at(mention.block, mention.sentence, at);
}

/** The subject of the sentence that a mention stands in: "In a statement, | Ann Lee | said". */
export function subjectBeside(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const others = sentenceMates(scene, mention).filter((each) => each !== mention);
  // "The toll rose, the ministry said in a statement": whoever reports, or else the first subject
  const reporter = others.find((each) => isReporter(scene, each));
  if (reporter !== undefined) return reporter;
  const first = others.find((each) => isSubject(scene, each));
  return first === undefined || isToldSo(scene, first) ? undefined : first;
}

/** "| Staff | were told in a memo": who is told has not written it. */
function isToldSo({ text }: PeopleScene, mention: NounPhrase): boolean {
  const verb = text.sentenceOf(mention).chunks[mention.chunk + 1]?.verb;
  return verb?.passive === true && tellingVerbs.has(verb.base);
}

/** "The court heard that | Lee | sent her a text": whose verb has the document for its object. */
function issuer(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const verb = verbOf(sentence.chunks, mention.chunk);
  const subject = brings.test(sentence.chunks[verb]?.verb?.base ?? '') ? subjectOf(sentence, verb) : undefined;
  return subject === undefined ? undefined : scene.mentions.at(mention.block, mention.sentence, subject.head);
}

/** The word before a mention. */
function before(scene: PeopleScene, mention: NounPhrase): string {
  const { chunks, words } = scene.text.sentenceOf(mention);
  return words[(chunks[mention.chunk]?.start ?? 0) - 1]?.lower ?? '';
}

/** "issued a statement"; but "read from a letter", "after a leaked memo" say nothing of who wrote it. */
function isIssued(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  // "said in a statement", "In a statement, Ann Lee said"
  if (chunks[mention.chunk - 1]?.kind === 'prep')
    return !/^(?:about|after|before|despite|following|from|of|over|since)$/.test(before(scene, mention));
  const verb = chunks.findLast(({ kind }, index) => index < mention.chunk && kind === 'verb')?.verb?.base ?? '';
  return brings.test(verb);
}

/** The resolution to whoever that mention is resolved to, or else to the description itself; undefined for neither. */
export function whoever(owner: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const resolved = scene.resolved.get(owner);
  const evidence = { start: owner.start, end: owner.end };
  if (resolved?.entity !== undefined) return { entity: resolved.entity, evidence };
  const described = resolved?.described ?? (owner.form === 'description' ? owner : undefined);
  return described === undefined ? undefined : { described, evidence };
}
