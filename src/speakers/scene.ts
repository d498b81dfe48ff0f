/** What speaker rules see: the statements, the text around them, and what stronger rules found already. */
import type { Rule } from '../rule.js';
import type { Attribution, Mention, Quotation, QuoteType, Span, Stamped } from '../types.js';
import type { Phrase, Sentence } from '../syntax/sentence.js';
import type { Text } from '../syntax/scene.js';
import { detailsOf } from './details.js';
import { chunkSpan } from './spans.js';
import type { Spot } from '../syntax/spot.js';
import { Tag } from '../syntax/tags.js';
import type { Mentions } from '../mentions/mentions.js';
import type { NounPhrase } from '../mentions/phrase.js';

/** A statement whose speaker is looked for. */
export interface Statement extends Spot {
  readonly type: QuoteType;
  /** Its place among the article's statements. */
  readonly index: number;
}

/** An attribution before it leaves the stage: it still knows whose phrase the mention is. */
export interface Claim extends Attribution {
  /** The phrase that people rules resolve: the antecedent where the mention is "who". */
  readonly referent?: NounPhrase;
  /** The whole phrase as printed, with its complements: "a spokesman for the ministry". */
  readonly phrase?: Span;
  readonly goesOnFrom?: Quotation;
}

export interface SpeakerScene {
  readonly text: Text;
  readonly mentions: Mentions;
  readonly statements: readonly Statement[];
  readonly found: ReadonlyMap<Quotation, Stamped<Claim>>;
}

export type SpeakerRule = Rule<Statement, SpeakerScene, Claim>;

/** Makes a claim of a phrase of the statement's sentence, or none where the phrase holds nobody who can speak. */
export function claimPhrase(
  scene: SpeakerScene,
  statement: Statement,
  phrase: Phrase | undefined,
  cue: Cue,
): Claim | undefined {
  return phrase === undefined
    ? undefined
    : claimIn(scene, statement.sentence, statement.place.block, statement.place.sentence, phrase, cue);
}

/** The cue's chunks, from the first to the last. */
export interface Cue {
  readonly from: number;
  readonly to?: number;
}

export function claimIn(
  scene: SpeakerScene,
  sentence: Sentence,
  block: number,
  s: number,
  phrase: Phrase,
  cue: Cue,
): Claim | undefined {
  const referent =
    nameBehindRole(scene, block, s, phrase) ??
    nameBehindNaming(scene, sentence, block, s, phrase, cue) ??
    scene.mentions.at(block, s, phrase.head);
  if (referent === undefined || !(canSpeak(referent) || saidTo(sentence, cue, referent))) return undefined;
  if (referent.head.lower === 'it' && emptyIt(sentence, phrase.to)) return undefined;
  const whole = chunkSpan(sentence, phrase.from, phrase.to);
  const both =
    phrase.to - phrase.from > 2 &&
    referent.form === 'name' &&
    sentence.chunks.slice(phrase.from, phrase.to).some((chunk) => chunk.kind === 'conj');
  return {
    mention:
      phrase.relative === undefined
        ? mentionOf(referent, whole, both)
        : { ...chunkSpan(sentence, phrase.relative, phrase.relative + 1), form: 'pronoun' },
    referent,
    phrase: whole,
    cue: chunkSpan(sentence, cue.from, (cue.to ?? cue.from) + 1),
    ...detailsOf(sentence, cue.from, phrase),
  };
}

/** "the heavyweights said", "the sign said": whatever has its article and a verb that only speakers take, speaks. */
function saidTo(sentence: Sentence, cue: Cue, { form, opening, head }: NounPhrase): boolean {
  const verb = sentence.chunks[cue.from]?.verb;
  return (
    form === 'description' &&
    (opening === 'definite' || opening === 'indefinite') &&
    (head.tags & (Tag.time | Tag.calendar)) === 0 &&
    verb?.strength === 'core' &&
    verb.form === 'finite' &&
    /^(?:say|tell|write|tweet|state|reply|explain|insist|argue|respond|add|ask)$/.test(verb.base)
  );
}

/** "It has not helped that …, saying": an empty subject. */
function emptyIt(sentence: Sentence, verb: number): boolean {
  const group = sentence.chunks[verb]?.verb;
  return (
    group !== undefined &&
    (group.strength === undefined || /^(?:take|help|seem|appear|mean|matter)$/.test(group.base)) &&
    /^(?:be|have|take|help|seem|appear|mean|matter)$/.test(group.base)
  );
}

/** "a protester using the pseudonym Katya", "a man named Bo Ray": the name behind the naming word. */
function nameBehindNaming(
  scene: SpeakerScene,
  sentence: Sentence,
  block: number,
  s: number,
  phrase: Phrase,
  cue: Cue,
): NounPhrase | undefined {
  const self = selfNamed(sentence, phrase.to);
  const at = self ?? phrase.to;
  const verb = sentence.chunks[at]?.verb;
  if (
    verb === undefined ||
    at === cue.from ||
    !/^(?:use|name|call|identify|know|give)$/.test(verb.base) ||
    (verb.form === 'finite' && verb.base === 'use')
  )
    return undefined;
  const described = scene.mentions.at(block, s, phrase.head);
  if (described?.form !== 'description') return undefined;
  // "the prince called for Ray to resign" calls nobody Ray
  if (verb.base === 'call' && described.opening !== 'indefinite') return undefined;
  let behind = at + 1;
  while (self !== undefined && sentence.chunks[behind]?.kind !== 'prep' && behind < at + 3) behind++;
  if (sentence.chunks[behind]?.kind === 'prep') behind++;
  const named = scene.mentions.at(block, s, behind);
  return named?.name === undefined || named.name.kind === 'organisation' || named.name.kind === 'place'
    ? undefined
    : named;
}

/** "the officer, who identified himself as Bo Ray": the verb, where the phrase before `at` names itself. */
function selfNamed(sentence: Sentence, at: number): number | undefined {
  const { chunks, words } = sentence;
  const rel = chunks[at]?.kind === 'comma' ? at + 1 : at;
  const chunk = chunks[rel + 2];
  return chunks[rel]?.kind === 'rel' &&
    chunks[rel + 1]?.kind === 'verb' &&
    /^(?:himself|herself|themselves|themself|(?:his|her|their) name)$/.test(
      words
        .slice(chunk?.start, chunk?.end)
        .map(({ lower }) => lower)
        .join(' '),
    )
    ? rel + 1
    : undefined;
}

/** "Hong Kong director of Amnesty International Ann Lee": without an article in front, the name at the end speaks. */
function nameBehindRole(scene: SpeakerScene, block: number, s: number, phrase: Phrase): NounPhrase | undefined {
  const first = scene.mentions.at(block, s, phrase.head);
  const last = scene.mentions.at(block, s, phrase.to - 1);
  if (
    first?.form !== 'description' ||
    first.opening !== 'none' ||
    first.plural ||
    last === first ||
    last?.name === undefined
  )
    return undefined;
  const { name } = last;
  return (first.head.tags & (Tag.personNoun | Tag.office)) !== 0 && name.from > 0 && name.words.length > 1
    ? last
    : undefined;
}

/** A name without its titles; a description with all that belongs to it. */
function mentionOf(referent: NounPhrase, whole: Span, both: boolean): Mention {
  if (both) return { ...whole, form: 'joint' };
  return referent.form === 'description'
    ? { ...whole, form: 'description' }
    : { start: referent.start, end: referent.end, form: referent.form };
}

/** Whether the phrase names or describes someone, a body or a document, and not a thing. */
function canSpeak(mention: NounPhrase): boolean {
  if (/^(?:there|you|him|them|me|us|that|this|which)$/.test(mention.head.lower)) return false;
  if (mention.form !== 'description') return true;
  const { head } = mention;
  if (head.capital || head.kind === 'number') return true;
  if (head.tags & (Tag.personNoun | Tag.groupNoun | Tag.organisationNoun | Tag.documentNoun | Tag.office | Tag.demonym))
    return true;
  // "those surveyed", "those present"
  if (mention.words[0]?.lower === 'those' && mention.words.length === 2 && !head.lower.endsWith('s')) return true;
  if (mention.words.length === 1)
    return /^(?:one|another|others|some|many|most|several|both|few|all|everyone|someone|somebody|nobody|who)$/.test(
      head.lower,
    );
  return (
    /(?:man|men|woman|women|person|people|ist|ists|er|ers|or|ors|ian|ians|ee|ees|ant|ants|ent|ents|year-old|year-olds)$/.test(
      head.lower,
    ) || /^(?:half|third|quarter|majority|percent|one|ones|others|two|three|four|non-?profit|team)$/.test(head.lower)
  );
}
