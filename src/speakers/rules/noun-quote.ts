import { cueNounBefore } from '../../syntax/spot.js';
import type { SpeakerRule } from '../scene.js';

export const nounQuote: SpeakerRule = {
  id: 'noun-quote',
  says: 'A noun of saying with its owner stands before the quote: his warning that “…”.',
  examples: ['{speaker:Ann Lee}’s {cue:warning} that “{quote:nobody is safe}” went unheard.'],
  counterexamples: [{ text: 'The warning that “{quote:nobody is safe}” went unheard.', because: 'nobody is named who gave it' }],
  claim: (statement, scene) => {
    const { sentence, at, place } = statement;
    const noun = cueNounBefore(sentence, at);
    if (noun === undefined) return undefined;
    const mention = scene.mentions.at(place.block, place.sentence, noun);
    if (mention?.owner !== undefined) {
      return { mention: mention.owner, referent: mention.owner, phrase: { start: mention.owner.start, end: mention.owner.end }, cue: { start: mention.head.start, end: mention.head.end } };
    }
    const first = mention?.words[0];
    if (mention !== undefined && first !== undefined && /^(?:his|her|their|its|my|our)$/.test(first.lower)) {
      const owner = { ...mention, words: [first], head: first, start: first.start, end: first.end, form: 'pronoun' as const };
      return { mention: owner, referent: owner, phrase: first, cue: { start: mention.head.start, end: mention.head.end } };
    }
    return undefined;
  },
};
