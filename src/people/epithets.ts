/** What an article calls its people in passing: "the Florida senator said", "She is the ambassador to Ghana." */
import { kin } from '../lexicon/people-nouns.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { reports } from '../syntax/chunk.js';
import type { Entity } from './entities.js';
import { predicate, rolePhrase } from './role-phrases.js';
import { subjectPronoun } from './rules/subject-pronoun.js';
import { call, namesOffice, roleWord } from './roles.js';
import { entityOf, type PeopleScene } from './scene.js';

/** Notes them once it is settled whom descriptions and pronouns mean; words that may mean somebody else say nothing. */
export function noteEpithets(scene: PeopleScene): void {
  const bearers = new Map<string, Set<Entity>>();
  for (const mention of scene.mentions.all) {
    const entity = entityOf(scene, mention);
    if (entity?.kind !== 'person' || mention.owns || mention.form === 'name' || mention.plural) continue;
    const office = mention.form === 'pronoun' ? said(mention, scene) : undefined;
    if (office !== undefined) call(entity, office);
    const text = mention.form === 'description' ? called(mention, entity, scene) : undefined;
    if (text !== undefined) bearers.set(text, (bearers.get(text) ?? new Set<Entity>()).add(entity));
  }
  for (const [text, entities] of bearers) {
    const [entity] = entities;
    if (entity !== undefined && entities.size === 1) entity.epithets.push(text);
  }
}

/** "the Florida senator" who speaks, "the union’s president"; but neither "the candidate" nor "his wife". */
function called(mention: NounPhrase, entity: Entity, scene: PeopleScene): string | undefined {
  const { head, opening, owner, chunk } = mention;
  if (opening !== 'definite' && owner?.form !== 'name') return undefined;
  if (kin.has(head.lower) || !scene.speaking.has(mention) || mayBeOther(mention, entity, scene)) return undefined;
  const text = rolePhrase(scene.text.sentenceOf(mention), chunk, false);
  return text !== undefined && (text.includes(' ') || namesOffice(text)) ? text : undefined;
}

/** Somebody else is called so too, or the phrase is about somebody: "the Finch supporter". */
function mayBeOther({ head, words }: NounPhrase, entity: Entity, scene: PeopleScene): boolean {
  const wanted = roleWord(head.lower);
  const named = new Set(words.map(({ text }) => text));
  return scene.register.entities.some(
    (other) =>
      other.kind === 'person' &&
      (named.has(other.words.at(-1) ?? '') || (other !== entity && other.roleWords.has(wanted))),
  );
}

/** "She is the ambassador to Ghana.": the article’s own words of somebody surely meant, and an office. */
function said(mention: NounPhrase, scene: PeopleScene): string | undefined {
  if (mention.chunk !== 0 || scene.resolved.get(mention)?.rule !== subjectPronoun.id) return undefined;
  const sentence = scene.text.sentenceOf(mention);
  if (sentence.chunks.some((chunk) => reports(chunk, 'core'))) return undefined;
  const text = predicate(sentence, 0);
  return text !== undefined && namesOffice(text) ? text : undefined;
}
