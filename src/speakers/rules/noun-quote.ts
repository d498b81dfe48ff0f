import { cueNounBefore } from '../../syntax/cue-nouns.js';
import type { SpeakerRule } from '../scene.js';

export const nounQuote: SpeakerRule = {
  id: 'noun-quote',
  says: 'A noun of saying with its owner stands before the quote: his warning that “…”.',
  examples: [
    '{speaker:Ann Lee}’s {cue:warning} that “{quote:nobody is safe}” went unheard.',
    '{speaker:Nora Finch}’s {cue:concern} is that “{quote:the ferry will leave}”.',
    'Bo Ray left the council. {speaker=Bo Ray:His} {cue:warning} that “{quote:nobody is safe}” went unheard.',
  ],
  counterexamples: [
    { text: 'The warning that “{quote:nobody is safe}” went unheard.', because: 'nobody is named who gave it' },
  ],
  misses: [
    'In {speaker:Nora Finch}’s {cue:view}, the tower “{quote:will never be safe again}”.',
    '{speaker:Nora Finch}’s {cue:tweet}, read aloud by Bo Ray: “{quote:The road is open.}”',
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
