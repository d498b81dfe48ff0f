import type { NounPhrase } from '../../mentions/phrase.js';
import { isReply } from '../../syntax/quote-predicates.js';
import { firstWord, lastWord, phrase, type Sentence } from '../../syntax/sentence.js';
import { subjectOf } from '../../syntax/subjects.js';
import { claimIn } from '../claim.js';
import { isPerson } from '../is-person.js';
import type { Claim, SpeakerRule, SpeakerScene } from '../scene.js';

export const replyQuote: SpeakerRule = {
  id: 'reply-quote',
  says: 'The quote is the reply of whom the sentence before asks: Lee asked Ray who paid. “…,” was the answer.',
  examples: [
    'Bo Ray asked {speaker:Ann Lee} who had paid. “{quote:Nobody at all,}” was the answer.',
    '{speaker:Ann Lee} was asked who had paid. “{quote:Nobody at all,}” came the reply.',
    'Bo Ray put the question to {speaker:Ann Lee}. “{quote:Nobody at all,}” came the reply.',
  ],
  counterexamples: [
    {
      text: 'Bo Ray asked Ann Lee who had paid. “{quote:Nobody at all,}” was the answer from Eve Dunn.',
      because: 'the sentence says whose answer it is',
    },
    { text: 'Bo Ray met Ann Lee. “{quote:Nobody at all,}” was the answer.', because: 'nobody is asked' },
  ],
  claim: ({ sentence, at, place, block }, scene) => {
    const s = place.sentence - 1;
    const before = block.sentences[s];
    return before === undefined || !isReply(sentence, at) ? undefined : whoIsAsked(before, place.block, s, scene);
  },
};

/** Whom a sentence asks, by its last verb of asking. */
function whoIsAsked(sentence: Sentence, block: number, s: number, scene: SpeakerScene): Claim | undefined {
  const { chunks } = sentence;
  const verb = chunks.findLastIndex((chunk) => chunk.verb?.base === 'ask');
  const puts = chunks.findIndex((chunk) => chunk.verb?.base === 'put');
  const question = /^(?:question|questions)$/.test(lastWord(sentence, chunks[puts + 1])?.lower ?? '');
  const to = question && firstWord(sentence, chunks[puts + 2])?.lower === 'to';
  const passive = chunks[verb]?.verb?.passive === true;
  const asked = passive ? subjectOf(sentence, verb)?.head : verb >= 0 ? verb + 1 : to ? puts + 3 : undefined;
  const mention: NounPhrase | undefined = asked === undefined ? undefined : scene.mentions.at(block, s, asked);
  return asked !== undefined && mention !== undefined && isPerson(mention)
    ? claimIn(scene, sentence, block, s, phrase(asked, asked + 1), { from: verb >= 0 ? verb : puts })
    : undefined;
}
