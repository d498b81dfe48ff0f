/**
 * How present someone is in the reader's mind at a mention: subjects before objects, the last sentence before those above,
 * halved from sentence to sentence (after Lappin and Leass, 1994).
 */
import type { NounPhrase } from '../mentions/phrase.js';
import { firstWord, type Sentence } from '../syntax/sentence.js';
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
  const scores = new Map<T, { score: number; last: NounPhrase }>();
  const { all } = scene.mentions;
  const from = scene.order.get(mention) ?? 0;
  for (let index = from - 1; index >= Math.max(0, from - WINDOW); index--) {
    const earlier = all[index];
    if (earlier === undefined) continue;
    if (mention.block - earlier.block > BLOCKS) break;
    if (earlier.start >= mention.start) continue;
    const picked = pick(earlier);
    if (picked === undefined) continue;
    const score = (weightOf(scene, earlier) * picked.weight) / (fading[distance(scene, earlier, mention)] ?? faded);
    const before = scores.get(picked.item);
    if (before === undefined) scores.set(picked.item, { score, last: earlier });
    else before.score += score;
  }
  const ranked = [...scores]
    .map(([item, { score, last }]) => ({ item, score, last }))
    .sort((a, b) => b.score - a.score);
  scene.watch?.ranked(mention, ranked);
  return ranked;
}

/** Sentences between two mentions. */
function distance(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): number {
  if (earlier.block === mention.block) return mention.sentence - earlier.sentence;
  let sentences = mention.sentence + (scene.text.blocks[earlier.block]?.sentences.length ?? 1) - earlier.sentence;
  for (let block = earlier.block + 1; block < mention.block; block++)
    sentences += scene.text.blocks[block]?.sentences.length ?? 0;
  return sentences;
}

function weightOf(scene: PeopleScene, mention: NounPhrase): number {
  const speaking = scene.speaking.has(mention) ? 40 : 0;
  // "on his brother’s phone": who is owned by somebody and owns something is far from the story
  if (mention.owns) return (mention.owner?.form === 'pronoun' ? 10 : 30) + speaking;
  const sentence = scene.text.blocks[mention.block]?.sentences[mention.sentence];
  if (sentence === undefined) return 30;
  const { chunks } = sentence;
  const before = chunks[mention.chunk - 1];
  if (isSubject(scene, mention))
    return (before?.kind === 'prep' && firstWord(sentence, before)?.lower !== 'as' ? 60 : 80) + speaking;
  if (before?.kind === 'prep') return (isTopic(sentence, mention.chunk) ? 80 : 30) + speaking;
  return 45 + speaking;
}

/** "According to Lee", "For Lee, the day began": the sentence is about whoever stands behind these. */
export function isTopic(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  return (
    firstWord(sentence, chunks[at - 2])?.lower === 'according' ||
    (at === 1 && /^(?:for|to)$/.test(firstWord(sentence, chunks[0])?.lower ?? ''))
  );
}

/** Whether a finite verb follows the phrase, asides skipped. */
export function isSubject(scene: PeopleScene, mention: NounPhrase): boolean {
  if (mention.owns) return false;
  const chunks = scene.text.blocks[mention.block]?.sentences[mention.sentence]?.chunks ?? [];
  let at = mention.chunk + 1;
  while (chunks[at]?.kind === 'prep' && chunks[at + 1]?.kind === 'np' && at < mention.chunk + 5) at += 2;
  while (chunks[at]?.kind === 'adv' || chunks[at]?.kind === 'aside' || chunks[at]?.kind === 'time') at++;
  // a participle may stand between: "the mayor, speaking on Monday,"
  if (chunks[at]?.kind === 'verb')
    return (
      chunks[at]?.verb?.form === 'finite' ||
      chunks[mention.chunk - 1] === undefined ||
      chunks[mention.chunk - 1]?.kind === 'comma'
    );
  const before = chunks[mention.chunk - 1]?.kind;
  // "But Ann Lee, a member of the board, said"
  if (chunks[at]?.kind === 'comma')
    return (
      before === undefined || before === 'comma' || (mention.chunk === 1 && (before === 'conj' || before === 'adv'))
    );
  return false;
}

/** "Ann Lee, whose daughter Eve died,", "said that the mayor": the subject of such a clause comes behind that of the sentence. */
export function inDependentClause(scene: PeopleScene, mention: NounPhrase): boolean {
  const chunks = scene.text.blocks[mention.block]?.sentences[mention.sentence]?.chunks ?? [];
  const before = chunks[mention.chunk - 1]?.kind;
  return before === 'rel' || (before === 'sub' && mention.chunk > 1);
}

/** "A source said that the premier …": the subject of a verb that reports speech without marks. */
export function isReporter(scene: PeopleScene, mention: NounPhrase): boolean {
  const chunks = scene.text.blocks[mention.block]?.sentences[mention.sentence]?.chunks ?? [];
  const verb = chunks.findIndex(({ kind }, index) => index > mention.chunk && kind === 'verb');
  return isSubject(scene, mention) && chunks[verb]?.verb?.strength === 'core';
}
