/** Whom a headline names beside a colon: somebody of its story, or somebody by a calling. */
import { isOneByCalling, type NounPhrase } from '../mentions/phrase.js';
import { groupStartingAt } from '../syntax/phrase-groups.js';
import { firstWord, phrase, type Phrase, type Sentence } from '../syntax/sentence.js';
import type { SpeakerScene, Statement } from './scene.js';

/** What opens the topic behind a label: "Ann Lee | on the new road". */
const topics = /^(?:about|after|amid|as|in|on|over)$/;

/** The phrase at chunk `from` of a headline, without the topic behind it: "Ann Lee", "Hull mayor"; undefined for no speaker. */
export function headlineLabel(statement: Statement, scene: SpeakerScene, from: number): Phrase | undefined {
  const { sentence, place } = statement;
  const group = groupStartingAt(sentence, from);
  if (group === undefined) return undefined;
  const mention = scene.mentions.at(place.block, place.sentence, from);
  if (mention === undefined || mention.owns || !(isOfStory(mention, scene) || isOneByCalling(mention)))
    return undefined;
  return topics.test(firstWord(sentence, sentence.chunks[from + 1])?.lower ?? '') ? phrase(from, from + 1) : group;
}

/** No verb stands between the two chunks. */
export function isVerbless({ chunks }: Sentence, from: number, to: number): boolean {
  return !chunks.slice(from, to).some(({ kind }) => kind === 'verb');
}

/** A name that the story gives as a person’s. */
function isOfStory({ name }: NounPhrase, { mentions }: SpeakerScene): boolean {
  const last = name?.folded.at(-1);
  return (
    last !== undefined &&
    mentions.all.some((each) => !each.headline && each.name?.kind === 'person' && each.name.folded.at(-1) === last)
  );
}
