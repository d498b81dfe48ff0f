/**
 * How present a mention makes somebody by where it stands: subjects before objects (after Lappin and Leass, 1994). Kept for
 * each mention, since it is weighed for all that come behind.
 */
import type { NounPhrase } from '../mentions/phrase.js';
import { firstWord } from '../syntax/sentence.js';
import type { Text } from '../syntax/scene.js';
import { isHead, isSubject, isTopic } from './salience.js';

export class Presence {
  private readonly weights: (number | undefined)[];
  private readonly leading: (boolean | undefined)[];
  /** Of each paragraph: how many sentences stand above it. */
  private readonly above: number[] = [];

  constructor(
    readonly text: Text,
    mentions: readonly NounPhrase[],
    private readonly speaking: ReadonlySet<NounPhrase>,
  ) {
    this.weights = new Array<undefined>(mentions.length).fill(undefined);
    this.leading = new Array<undefined>(mentions.length).fill(undefined);
    let sentences = 0;
    for (const block of text.blocks) {
      this.above.push(sentences);
      sentences += block.sentences.length;
    }
  }

  weightOf(mention: NounPhrase): number {
    return (this.weights[mention.index] ??= this.weigh(mention));
  }

  /** Whether the sentence is about it: a subject, or what stands in front of one. */
  leads(mention: NounPhrase): boolean {
    return (this.leading[mention.index] ??=
      isSubject(this, mention) || isHead(this, mention) || isTopic(this.text.sentenceOf(mention), mention.chunk));
  }

  /** Sentences from a mention to a later one. */
  distance(earlier: NounPhrase, later: NounPhrase): number {
    return this.sentenceOf(later) - this.sentenceOf(earlier);
  }

  private sentenceOf({ block, sentence }: NounPhrase): number {
    return (this.above[block] ?? 0) + sentence;
  }

  private weigh(mention: NounPhrase): number {
    const speaking = this.speaking.has(mention) ? 40 : 0;
    // "on his brother’s phone": who is owned by somebody and owns something is far from the story
    if (mention.owns) return (mention.owner?.form === 'pronoun' ? 10 : 30) + speaking;
    const sentence = this.text.sentenceOf(mention);
    const { chunks } = sentence;
    const before = chunks[mention.chunk - 1];
    if (isSubject(this, mention))
      return (before?.kind === 'prep' && firstWord(sentence, before)?.lower !== 'as' ? 60 : 80) + speaking;
    if (before?.kind === 'prep') return (isTopic(sentence, mention.chunk) ? 80 : 30) + speaking;
    return 45 + speaking;
  }
}
