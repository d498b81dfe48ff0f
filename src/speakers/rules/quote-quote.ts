import { standsAlone } from '../../syntax/spot.js';
import { goOn, sentenceBefore } from '../neighbours.js';
import type { SpeakerRule } from '../scene.js';

export const quoteQuote: SpeakerRule = {
  id: 'quote-quote',
  says: 'A quote that is a sentence of its own goes on from the attributed quote before it in the paragraph.',
  examples: ['“I can’t stand opera!” insists Bo Ray. “{quote:I never could.}”'],
  counterexamples: [
    {
      text: '“I can’t stand opera,” says Bo Ray.\n\n“{quote:I can,}” Nora Finch said.',
      because: 'the quote has a cue of its own',
    },
  ],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence)) return undefined;
    const before = sentenceBefore(statement, scene);
    return before === undefined || statement.place.sentence - before.statement.place.sentence > 1
      ? undefined
      : goOn(before);
  },
};
