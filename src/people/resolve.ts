/** Runs the people rules: who the mentions are, and what is written of them in the dataset. */
import { formerWords } from '../lexicon/grammar.js';
import type { Gender } from '../mentions/gender.js';
import { type Mentions } from '../mentions/mentions.js';
import { printed, type NounPhrase } from '../mentions/phrase.js';
import { applyRule } from '../rule.js';
import type { Claim } from '../speakers/scene.js';
import type { Speakers } from '../speakers/find.js';
import type { Text } from '../syntax/scene.js';
import { Tag } from '../syntax/tags.js';
import type { Identity, Span, SpeakerKind, Stamped } from '../types.js';
import { noteAppositions } from './appositions.js';
import { noteEpithets } from './epithets.js';
import { noteGenders } from './gender-votes.js';
import { nameOf, type Entity, type Resolution } from './entities.js';
import { wordsSpoken } from './named-in-speech.js';
import { Presence } from './presence.js';
import { Register } from './register.js';
import { ResolutionTable } from './resolutions.js';
import { bestRole } from './roles.js';
import { authoredPhrase, explainedOne, fullerPhrase, wholePhrase } from './whole-phrases.js';
import { peopleRules } from './rules/index.js';
import { subjectPronoun } from './rules/subject-pronoun.js';
import type { PeopleRule, PeopleScene, Watch } from './scene.js';

/** Names the speaker of a claim, or undefined where nothing tells who the mention is. */
export type Identify = (claim: Claim) => Stamped<Identity> | undefined;

export function resolvePeople(text: Text, mentions: Mentions, speakers: Speakers, watch?: Watch): Identify {
  const resolved = new ResolutionTable(mentions.all.length);
  const told = new Map<NounPhrase, Gender>();
  const speaking = new Set<NounPhrase>();
  for (const { referent } of speakers.values()) if (referent !== undefined) speaking.add(referent);
  if (speaking.size === 0 && watch === undefined) return () => undefined;
  const scene: PeopleScene = {
    text,
    mentions,
    register: new Register(mentions.all, text.article, ofStory(speaking, text)),
    presence: new Presence(text, mentions.all, speaking),
    resolved,
    genders: told,
    speaking,
    spoken: wordsSpoken(speakers, text.article.text),
    echoed: echoesOf(text, speakers),
    ...(watch === undefined ? {} : { watch }),
  };
  watch?.begins(scene);
  const record = (mention: NounPhrase, resolution: Stamped<Resolution>): void => {
    resolved.set(mention, resolution);
    // whoever is surely meant by "he" is a man from then on
    if (resolution.rule === subjectPronoun.id && mention.gender !== undefined && /^s?he$/.test(mention.head.lower)) {
      if (resolution.entity !== undefined) resolution.entity.gender ??= mention.gender;
      else if (resolution.described !== undefined && !told.has(resolution.described))
        told.set(resolution.described, mention.gender);
    }
  };
  const open: Record<PeopleRule['of'], readonly NounPhrase[]> = {
    name: mentions.all.filter(({ form }) => form === 'name'),
    description: mentions.all.filter(({ form }) => form === 'description'),
    pronoun: mentions.all.filter(({ form }) => form === 'pronoun'),
  };
  const run = (rule: PeopleRule): void => {
    open[rule.of] = applyRule(rule, open[rule.of], scene, record);
  };
  for (const rule of peopleRules) {
    if (rule.of !== 'name') continue;
    const before = open.name;
    run(rule);
    // what full names are called tells whose a surname is, and what both are called who "the mayor" is
    noteAppositions(
      scene,
      before.filter((mention) => resolved.get(mention) !== undefined),
    );
  }
  noteGenders(scene);
  for (const rule of peopleRules) if (rule.of !== 'name') run(rule);
  noteEpithets(scene);
  return (claim) => identityOf(claim, scene);
}

/** Those in the story’s paragraphs, for its title names people by few words. */
function ofStory(speaking: ReadonlySet<NounPhrase>, text: Text): ReadonlySet<NounPhrase> {
  return new Set([...speaking].filter(({ block }) => text.blocks[block]?.paragraph.part === 'body'));
}

function echoesOf(text: Text, speakers: Speakers): Map<NounPhrase, NounPhrase> {
  const echoed = new Map<NounPhrase, NounPhrase>();
  for (const [quotation, { mention, referent }] of speakers) {
    if (mention?.form !== 'description' || referent === undefined) continue;
    const original = text.originalOf(quotation);
    const other = original === undefined ? undefined : speakers.get(original)?.referent;
    if (other !== undefined) echoed.set(referent, other);
  }
  return echoed;
}

function identityOf(claim: Claim, scene: PeopleScene): Stamped<Identity> | undefined {
  const { mention, referent } = claim;
  if (referent === undefined) return undefined;
  if (mention?.form === 'joint') return jointIdentity(mention, referent, scene);
  const resolution = scene.resolved.get(referent);
  if (resolution === undefined) return undefined;
  const evidence: { evidence?: Span } = resolution.evidence === undefined ? {} : { evidence: resolution.evidence };
  if (resolution.parts !== undefined) {
    const entities = resolution.parts.flatMap(({ entity }) => entity ?? []);
    return { rule: resolution.rule, ...evidence, ...ofAll(entities) };
  }
  if (resolution.entity !== undefined) return { rule: resolution.rule, ...evidence, ...ofEntity(resolution.entity) };
  const { described } = resolution;
  if (described === undefined) return undefined;
  // "her grandson … he": whom the words mean was settled later
  const named = described === referent ? undefined : scene.resolved.get(described)?.entity;
  if (named !== undefined) return { rule: resolution.rule, ...evidence, ...ofEntity(named) };
  const phrase =
    authoredPhrase(described, scene) ??
    explainedOne(described, scene) ??
    fullerPhrase(described, scene) ??
    (described === referent ? claim.phrase : wholePhrase(described, scene));
  const text =
    phrase !== undefined && described.form === 'description'
      ? scene.text.article.text.slice(phrase.start, phrase.end).replace(/\s+/g, ' ')
      : printed(described);
  const [byline, another] = scene.text.article.bylines;
  if (/^(?:i|me|my)$/i.test(text) && byline !== undefined && another === undefined)
    return { rule: resolution.rule, name: byline, kind: 'person', role: '', ...evidence };
  return {
    rule: resolution.rule,
    name: /^(?:i|we|me|my|our)$/i.test(text) ? 'the author' : text,
    kind: kindOfDescription(described),
    role: '',
    ...evidence,
  };
}

function ofEntity(entity: Entity): { name: string; kind: SpeakerKind; role: string } {
  return { name: nameOf(entity), kind: entity.kind, role: bestRole(entity.roles) || bestRole(entity.epithets) };
}

function jointIdentity(mention: Span, referent: NounPhrase, scene: PeopleScene): Stamped<Identity> | undefined {
  const inside = scene.mentions.all.filter(
    (other) =>
      other.block === referent.block &&
      other.sentence === referent.sentence &&
      other.start >= mention.start &&
      other.end <= mention.end &&
      other.form === 'name' &&
      !other.owns &&
      !isFormerClub(other) &&
      // "Ann Lee and Bo Ray of the Harbour Institute"
      (other === referent || scene.text.sentenceOf(other).chunks[other.chunk - 1]?.kind !== 'prep'),
  );
  const entities = new Set(inside.flatMap((other) => scene.resolved.get(other)?.entity ?? []));
  return entities.size === 0 ? undefined : { rule: 'name', ...ofAll([...entities]) };
}

/** "| former Hull | and Leeds striker Bo Ray": a club that somebody played for, among the words in front of the name. */
const isFormerClub = ({ name, words }: NounPhrase): boolean =>
  name?.kind !== 'person' && formerWords.has(words[0]?.lower ?? '');

/** Several speakers as one: their names, and what each of them is. */
function ofAll(entities: readonly Entity[]): { name: string; kind: SpeakerKind; role: string } {
  const parts = entities.map(ofEntity);
  return {
    name: parts.map(({ name }) => name).join(' & '),
    kind: parts[0]?.kind ?? 'person',
    role: parts
      .map(({ role }) => role)
      .filter((role) => role !== '')
      .join('; '),
  };
}

function kindOfDescription(mention: NounPhrase): SpeakerKind {
  const { tags } = mention.head;
  if (mention.form === 'pronoun') return 'unnamed';
  if (tags & (Tag.personNoun | Tag.office) && !mention.plural) return 'unnamed';
  if (tags & Tag.groupNoun || (mention.plural && tags & Tag.personNoun)) return 'group';
  if (tags & Tag.documentNoun) return 'document';
  if (tags & (Tag.organisationNoun | Tag.organisationWord)) return 'organisation';
  return 'unnamed';
}
