/**
 * How present someone is in the reader's mind at a mention: the sum of their mentions before, faded from sentence to sentence
 * (after Lappin and Leass, 1994).
 */
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, type ChunkKind, type VerbGroup } from '../syntax/chunk.js';
import type { Text } from '../syntax/scene.js';
import { describes } from '../syntax/descriptions.js';
import { firstWord, lastWord, pastPhrases, phrase, type Phrase, type Sentence } from '../syntax/sentence.js';
import { subjectOrInverted } from '../syntax/subjects.js';
import { Tag } from '../syntax/tags.js';
import type { PeopleScene } from './scene.js';

/** Mentions further back than this are out of mind. */
const WINDOW = 120;
const BLOCKS = 4;

/** By how much a mention has faded so many sentences later. */
const fading = Array.from({ length: 20 }, (_, sentences) => 2.5 ** sentences);
const faded = 2.5 ** 20;

export interface Ranked<T> {
  readonly item: T;
  readonly score: number;
  /** Its last mention before. */
  readonly last: NounPhrase;
}

/** Ranks what `pick` makes of the mentions before `mention`, the most present first. */
export function rank<T>(
  scene: PeopleScene,
  mention: NounPhrase,
  pick: (earlier: NounPhrase) => { item: T; weight: number } | undefined,
): Ranked<T>[] {
  const ranked: { item: T; score: number; last: NounPhrase }[] = [];
  const { presence } = scene;
  const { all } = scene.mentions;
  const first = Math.max(0, mention.index - WINDOW);
  for (let index = mention.index - 1; index >= first; index--) {
    const earlier = all[index];
    if (earlier === undefined) continue;
    if (mention.block - earlier.block > BLOCKS) break;
    if (earlier.start >= mention.start) continue;
    const picked = pick(earlier);
    if (picked === undefined) continue;
    const { item, weight } = picked;
    const score = (presence.weightOf(earlier) * weight) / (fading[presence.distance(earlier, mention)] ?? faded);
    const before = ranked.find((other) => other.item === item);
    if (before === undefined) ranked.push({ item, score, last: earlier });
    else before.score += score;
  }
  ranked.sort((a, b) => b.score - a.score);
  scene.watch?.ranked(mention, ranked);
  return ranked;
}

/** "According to Lee", "For Lee, the day began", "As for Lee,": the sentence is about whoever stands behind these. */
export function isTopic(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const as = at === 2 && firstWord(sentence, chunks[0])?.lower === 'as';
  return (
    firstWord(sentence, chunks[at - 2])?.lower === 'according' ||
    (as && firstWord(sentence, chunks[1])?.lower === 'for') ||
    (at === 1 && /^(?:for|to)$/.test(firstWord(sentence, chunks[0])?.lower ?? ''))
  );
}

/** What may stand between a subject and its verb. */
const light = new Set<ChunkKind | undefined>(['adv', 'aside', 'time']);

const somebody = Tag.personNoun | Tag.office;

/** Whether a finite verb follows the phrase, asides skipped. */
export function isSubject({ text }: { readonly text: Text }, mention: NounPhrase): boolean {
  if (mention.owns) return false;
  const sentence = text.sentenceOf(mention);
  const { chunks } = sentence;
  let at = pastPhrases(chunks, mention.chunk + 1, mention.chunk + 5);
  while (light.has(chunks[at]?.kind) || firstWord(sentence, chunks[at])?.lower === 'neither') at++;
  // "He “did not read” it"
  if (chunks[at]?.kind === 'quote' && mention.form === 'pronoun' && mention.chunk === 0) return true;
  const verb = chunks[at]?.verb;
  const before = chunks[mention.chunk - 1]?.kind;
  // "He was never charged, | the chief constable | observing that": the main clause has another subject
  if (verb?.form === 'ing' && before === 'comma' && chunks.slice(0, mention.chunk).some(isFinite)) return false;
  // "A spokeswoman | for | the firm | apologised"
  const person = lastWord(sentence, chunks[mention.chunk - 2]);
  if (verb?.form === 'finite' && before === 'prep' && person?.capital === false && (person.tags & somebody) !== 0)
    return false;
  // a participle may stand between: "the mayor, speaking on Monday,"
  if (verb !== undefined) return verb.form === 'finite' || before === undefined || before === 'comma';
  // "beat | the champion | , Ann Lee |, 6-4"
  const [verbBefore, object] = chunks.slice(Math.max(0, mention.chunk - 3), mention.chunk);
  const apposed = before === 'comma' && verbBefore?.kind === 'verb' && describes(sentence, object);
  if (apposed && !isFinite(chunks[at + 1])) return false;
  // "But Ann Lee, a member of the board, said"
  if (chunks[at]?.kind === 'comma')
    return (
      before === undefined ||
      before === 'comma' ||
      before === 'semicolon' ||
      (mention.chunk === 1 && (before === 'conj' || before === 'adv')) ||
      ((before === 'conj' || before === 'sub') && subjectsIn(sentence).has(mention.chunk))
    );
  // "A member of the team that built it, speaking in confidence, said"
  const one = mention.form === 'name' || (mention.head.tags & somebody) !== 0;
  return one && mention.chunk === 0 && subjectsIn(sentence).has(0);
}

/** "Ann Lee, whose daughter Eve died,", "said that the mayor": the subject of such a clause comes behind that of the sentence. */
export function inDependentClause(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const before = chunks[mention.chunk - 1];
  // "said | the mayor had promised"
  const told =
    before?.verb?.strength === 'core' && mention.chunk > 1 && chunks[mention.chunk + 1]?.verb?.form === 'finite';
  // "when the coach, | Bo Ray, | fell ill"
  const apposed =
    before?.kind === 'comma' && chunks[mention.chunk - 2]?.kind === 'np' ? chunks[mention.chunk - 3] : undefined;
  const opener = apposed?.kind === 'sub' && mention.chunk > 3 && mention.form === 'name';
  return before?.kind === 'rel' || told || opener || (before?.kind === 'sub' && mention.chunk > 1);
}

/** "A source said that the premier …", "…, said | Lee": the subject of a verb that reports speech without marks. */
export function isReporter(scene: { readonly text: Text }, mention: NounPhrase): boolean {
  if (mention.owns) return false;
  return reportersIn(scene.text.sentenceOf(mention)).has(mention.chunk);
}

/** The phrase heads the subject of a verb of its sentence, whatever stands between: "The letter that came on Monday was". */
export function isHead(scene: { readonly text: Text }, mention: NounPhrase): boolean {
  return !mention.owns && subjectsIn(scene.text.sentenceOf(mention)).has(mention.chunk);
}

/** "had said": a verb that reports speech. */
const isReport = ({ form, strength, passive }: VerbGroup): boolean =>
  form === 'finite' && strength === 'core' && !passive;

/** The chunks that are subjects of a sentence’s verbs, outside of relative clauses. */
const subjectsIn = kept((sentence) => headsOf(sentence, ({ form }) => form === 'finite'));

/** Those of its verbs that report: of most sentences nothing else is asked. */
const reportersIn = kept((sentence) => headsOf(sentence, isReport));

/** What is read of a sentence once, for every mention of it asks. */
function kept<T extends object>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, T>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before !== undefined) return before;
    const found = read(sentence);
    known.set(sentence, found);
    return found;
  };
}

function headsOf(sentence: Sentence, isAsked: (verb: VerbGroup) => boolean): ReadonlySet<number> {
  const heads = new Set<number>();
  for (const [verb, { verb: group }] of sentence.chunks.entries()) {
    if (group === undefined || !isAsked(group)) continue;
    const subject = (isReport(group) ? closing(sentence, verb) : undefined) ?? subjectOrInverted(sentence, verb);
    if (subject !== undefined && subject.relative === undefined) heads.add(subject.head);
  }
  return heads;
}

/** "The house had never been flooded, said | Lee.": whoever stands behind a report without marks. */
function closing(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  const [before, after, end] = [chunks[verb - 1]?.kind, chunks[verb + 1]?.kind, chunks[verb + 2]?.kind];
  // "Ray, who worked with him, recalled a friend."
  if (/^an?$/.test(firstWord(sentence, chunks[verb + 1])?.lower ?? '')) return undefined;
  return before === 'comma' && after === 'np' && (end === undefined || end === 'stop' || end === 'comma')
    ? phrase(verb + 1, verb + 2)
    : undefined;
}
