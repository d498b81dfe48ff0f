import { goOn, sentenceBefore } from '../neighbours.js';
import type { SpeakerRule } from '../scene.js';

export const quoteOpensSentence: SpeakerRule = {
  id: 'quote-opens-sentence',
  says: 'A quote that begins a sentence without a cue goes on from the attributed quote of the sentence before.',
  examples: ['“I think of rent,” Ann Lee said. “{quote:I think of what people pay}” and other burdens of the day.'],
  counterexamples: [
    {
      text: '“I think of rent,” Ann Lee said. “{quote:I don’t,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
  ],
  claim: (statement, scene) => {
    if (statement.at !== 0) return undefined;
    const before = sentenceBefore(statement, scene);
    return before === undefined || statement.place.sentence - before.statement.place.sentence > 1
      ? undefined
      : goOn(before);
  },
};
