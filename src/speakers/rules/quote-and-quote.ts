import { goOn, sameSentence } from '../neighbours.js';
import type { SpeakerRule } from '../scene.js';

export const quoteAndQuote: SpeakerRule = {
  id: 'quote-and-quote',
  says: 'Another quote of the same sentence has a speaker, and no cue is nearer.',
  examples: ['The ruling is “{quote:absurd}” and “a disgrace,” Ann Lee said.'],
  counterexamples: [
    { text: '“Yes,” Ann Lee said, and Bo Ray said, “{quote:No.}”', because: 'the second quote has a cue of its own' },
  ],
  claim: (statement, scene) => {
    const neighbour = sameSentence(statement, scene);
    return neighbour === undefined ? undefined : goOn(neighbour);
  },
};
