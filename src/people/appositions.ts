/** What appositions call the named people and bodies of an article: "Ann Lee, director of research at the centre,". */
import { countryNames } from '../lexicon/places.js';
import { kin } from '../lexicon/people-nouns.js';
import { wordSet } from '../lexicon/words.js';
import { genderOfNoun, sexesDiffer } from '../mentions/gender.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { saysWhere } from '../syntax/appositions.js';
import { isFinite, reports, type ChunkKind } from '../syntax/chunk.js';
import { firstWord, lastWord, pastPhrases, skipForward, type Sentence } from '../syntax/sentence.js';
import { subjectOf } from '../syntax/subjects.js';
import { ageIn } from './ages.js';
import { noteBody } from './body-callings.js';
import type { Entity } from './entities.js';
import { predicate, rolePhrase } from './role-phrases.js';
import { address, call, headOf } from './roles.js';
import { entityOf, type PeopleScene } from './scene.js';
import { fullTitle, roleOver, sharers } from './titled.js';

/** Reads the appositions on the people and bodies whom these mentions name. */
export function noteAppositions(scene: PeopleScene, mentions: readonly NounPhrase[]): void {
  for (const mention of mentions) {
    const entity = entityOf(scene, mention);
    if (entity === undefined || mention.owns) continue;
    const sentence = scene.text.sentenceOf(mention);
    if (entity.kind === 'organisation') {
      noteBody(entity, mention, sentence);
      continue;
    }
    const age = ageIn(sentence, mention.chunk);
    if (age !== undefined) entity.age ??= age;
    for (const at of sharers(sentence, mention)) {
      const sharer = scene.mentions.at(mention.block, mention.sentence, at);
      const other = sharer?.form === 'name' ? entityOf(scene, sharer) : undefined;
      if (other?.kind === 'person') note(other, mention.name?.role);
    }
    for (const { lower } of mention.words.slice(0, mention.name?.from)) address(entity, lower);
    note(entity, fullTitle(sentence, mention));
    note(entity, roleOver(sentence, mention));
    for (const word of partyOf(sentence, mention.chunk)) entity.roleWords.add(word);
    noteHouse(entity, mention, sentence, scene);
    noteCountry(entity, mention, sentence, scene);
    const behind = saysWhere(sentence, mention.chunk) ? undefined : roleBehind(sentence, mention.chunk);
    const before = behind === undefined ? roleBefore(sentence, mention.chunk) : undefined;
    // "His wife, Bernie Lee,": that says more than a first name
    const sex = before === undefined ? undefined : genderOfNoun(headOf(before));
    if (sex !== undefined && kin.has(headOf(before ?? ''))) entity.gender = sex;
    note(entity, behind ?? before ?? statedRole(sentence, mention.chunk));
  }
}

/** "Ann Lee of | the Harbour Union": what stands behind the name with "of". */
const ofWhom = (mention: NounPhrase, sentence: Sentence, { mentions }: PeopleScene): NounPhrase | undefined =>
  firstWord(sentence, sentence.chunks[mention.chunk + 1])?.lower === 'of'
    ? mentions.at(mention.block, mention.sentence, mention.chunk + 2)
    : undefined;

/** "CNN’s Ann Lee", "Ann Lee of the Harbour Union": the body that somebody is of, where nothing else is said. */
function noteHouse({ epithets, sure }: Entity, mention: NounPhrase, sentence: Sentence, scene: PeopleScene): void {
  if (!sure || mention.name?.role !== '') return;
  const behind = ofWhom(mention, sentence, scene);
  // "of Columbia" is a town as often as a school
  const body = [mention.owner, (behind?.name?.words.length ?? 0) > 1 ? behind : undefined];
  const house = body.find((phrase) => phrase?.name?.kind === 'organisation')?.name?.words.join(' ');
  if (house !== undefined && !epithets.includes(house)) epithets.push(house);
}

/** "Portugal’s Ann Lee", "Ann Lee of Portugal": the country that an athlete or a minister is of. */
function noteCountry({ roleWords }: Entity, mention: NounPhrase, sentence: Sentence, scene: PeopleScene): void {
  const behind = ofWhom(mention, sentence, scene);
  for (const place of [mention.owner, behind]) {
    const name = place?.name?.words.join(' ').toLowerCase() ?? '';
    if (countryNames.has(name)) roleWords.add(name);
  }
}

/** "Ann Lee, her husband and their twins": a husband is none of a woman’s roles. */
function note(entity: Entity, role: string | undefined): void {
  if (role === undefined) return;
  const gender = genderOfNoun(headOf(role));
  if (sexesDiffer(gender, entity.gender)) return;
  entity.sure = true;
  if (gender !== undefined) entity.gender ??= gender;
  call(entity, role);
}

/** "Lee (63), of Hull, pleaded not guilty", "Lee was arrested", "Lee is suing Ray": what whoever chunk `at` names is to a court. */
function partyOf(sentence: Sentence, at: number): readonly string[] {
  const { chunks } = sentence;
  const isSubjectOf = (verb: number): boolean => verb > at && subjectOf(sentence, verb)?.head === at;
  for (const [index, { verb }] of chunks.entries()) {
    if (verb?.form !== 'finite' || verb.negated || verb.modal) continue;
    if (isTrying(sentence, index) && isSubjectOf(index)) return ['defendant', 'accused', 'suspect'];
    if (verb.passive && /^(?:arrest|detain)$/.test(verb.base) && isSubjectOf(index)) return ['suspect'];
    if (verb.base === 'sue' && !verb.passive) {
      if (index === at - 1) return ['defendant'];
      if (isSubjectOf(index)) return ['plaintiff', 'claimant'];
    }
  }
  return [];
}

/** "was charged", "pleaded", "denies | murder": what whoever stands trial does, or has done to them. */
function isTrying(sentence: Sentence, at: number): boolean {
  const { verb } = sentence.chunks[at] ?? {};
  if (verb === undefined) return false;
  if (verb.passive) return trying.has(verb.base);
  return (
    verb.base === 'plead' ||
    (verb.base === 'deny' && crimes.has(lastWord(sentence, sentence.chunks[at + 1])?.lower ?? ''))
  );
}

/** What is done to whoever stands trial. */
const trying = wordSet('accuse acquit arraign charge convict indict jail remand sentence');

const crimes = wordSet(
  'arson assault bribery burglary corruption embezzlement fraud kidnapping manslaughter murder perjury rape robbery theft',
);

/** "Ann Lee, director of research,", "Ann Lee, who was a nurse,", "Ann Lee, who works as a nurse". */
function roleBehind(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  const skip = chunks[at + 1]?.kind === 'aside' ? 2 : 1;
  // an age takes the comma with it: "Donna Lee, 39, a waitress"
  // "Donna Lee — a waitress from Hull — left"
  const mark = chunks[at + skip]?.kind;
  const comma = mark === 'comma' || mark === 'dash';
  const behind = at + skip + (comma ? 1 : 0);
  if (chunks[behind]?.kind === 'rel')
    return firstWord(sentence, chunks[behind])?.lower === 'who' ? predicate(sentence, behind) : undefined;
  if (!comma && skip === 1) return undefined;
  // "Under questioning from Ann Lee, | the witness | said", "Sentencing Lee, | the judge of the case | said": the subject behind what is in front
  const subject = isFinite(chunks[pastPhrases(chunks, behind + 1)]);
  if ((governs.has(chunks[at - 1]?.kind) || mark === 'dash') && subject) return undefined;
  return rolePhrase(sentence, behind, true);
}

/** What has a name behind it for its object. */
const governs = new Set<ChunkKind | undefined>(['prep', 'verb']);

/** What may stand in front of the subject of a sentence. */
const fronts = new Set<ChunkKind>(['adv', 'comma', 'conj', 'time']);

/** Chunks in front of the subject of a sentence, at most. */
const furthest = 6;

/** "Ann Lee is a nurse in Hull.": the article’s own words, for nobody in the sentence says so. */
function statedRole(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  const opens = at <= furthest && chunks.slice(0, at).every(({ kind }) => fronts.has(kind));
  if (!opens || chunks.some((chunk) => reports(chunk, 'core'))) return undefined;
  const role = predicate(sentence, at);
  // "the first mayor to walk out" is no office
  return /^(?:first|last|latest|next|only|second|third) /.test(role ?? '') ? undefined : role;
}

/** "a spokesperson for the embassy, Liu Pengyu". */
function roleBefore(sentence: Sentence, at: number): string | undefined {
  const { chunks } = sentence;
  if (chunks[at - 1]?.kind !== 'comma') return undefined;
  let from = at - 2;
  while (chunks[from]?.kind === 'np' && chunks[from - 1]?.kind === 'prep' && chunks[from - 2]?.kind === 'np') from -= 2;
  // "at the urging of his wife, Jane Weber"
  const nearest = rolePhrase(sentence, at - 2, false);
  if (nearest !== undefined && kin.has(nearest.toLowerCase())) return nearest;
  return isOpening(sentence, from) || isSubjectBehind(sentence, from, at)
    ? undefined
    : rolePhrase(sentence, from, false);
}

/** "At a forum for a candidate, | Lee said": the phrase at chunk `from` hangs on a preposition that opens the sentence. */
function isOpening({ chunks, words }: Sentence, from: number): boolean {
  const prep = chunks[from - 1];
  return prep?.kind === 'prep' && from === 1 && !/^(?:as|by|for)$/.test(words[prep.start]?.lower ?? '');
}

/**
 * "Ray is not a candidate, Lee said": without a comma behind the name, what stands before it describes it only where it
 * opens the clause: "As a candidate, Lee said".
 */
function isSubjectBehind({ chunks, words }: Sentence, from: number, at: number): boolean {
  if (!isFinite(chunks[skipForward(chunks, at + 1)])) return false;
  const as = words[chunks[from - 1]?.start ?? -1]?.lower === 'as';
  const before = chunks[as ? from - 2 : from - 1]?.kind;
  return !(before === undefined || before === 'quote' || before === 'sub' || (before === 'conj' && from === 1));
}
