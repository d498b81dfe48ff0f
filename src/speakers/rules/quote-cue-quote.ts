import type { SpeakerRule } from '../scene.js';
import { goOn, sameSentence } from '../neighbours.js';

export const quoteCueQuote: SpeakerRule = {
  id: 'quote-cue-quote',
  says: 'A quote in the same sentence has a speaker, and no other cue stands between.',
  examples: [
    '“It is,” Ann Lee said, “{quote:what it is.}”',
    'Ann Lee called the ruling “absurd” and “{quote:a disgrace}”.',
    'The ruling is “{quote:absurd}” and “a disgrace,” Ann Lee said.',
  ],
  counterexamples: [{ text: '“Yes,” Ann Lee said, and Bo Ray said, “{quote:No.}”', because: 'the second quote has a cue of its own' }],
  claim: (statement, scene) => {
    const neighbour = sameSentence(statement, scene);
    return neighbour === undefined ? undefined : goOn(neighbour);
  },
};
