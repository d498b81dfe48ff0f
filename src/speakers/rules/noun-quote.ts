import { cueNounBefore } from '../../syntax/spot.js';
import type { SpeakerRule } from '../scene.js';

export const nounQuote: SpeakerRule = {
  id: 'noun-quote',
  says: 'A noun of saying with its owner stands before the quote: his warning that “…”.',
  examples: ['{speaker:Ann Lee}’s {cue:warning} that “{quote:nobody is safe}” went unheard.'],
  counterexamples: [
    { text: 'The warning that “{quote:nobody is safe}” went unheard.', because: 'nobody is named who gave it' },
  ],
  claim: (statement, scene) => {
    const { sentence, at, place } = statement;
    const noun = cueNounBefore(sentence, at);
    if (noun === undefined) return undefined;
    const mention = scene.mentions.at(place.block, place.sentence, noun);
    const owner = mention?.owner;
    if (mention === undefined || owner === undefined) return undefined;
    return {
      mention: { start: owner.start, end: owner.end, form: owner.form },
      referent: owner,
      phrase: owner,
      cue: { start: mention.head.start, end: mention.head.end },
    };
  },
};
