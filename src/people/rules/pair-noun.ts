import type { PeopleRule } from '../scene.js';
import { pairBefore } from './pair.js';

export const pairNoun: PeopleRule = {
  id: 'pair-noun',
  of: 'description',
  says: 'The pair, the couple, both: the two people whom the sentence before names together.',
  examples: [
    'Ann Lee and Bo Ray sent a letter on Monday. “We are tired,” {speaker=Ann Lee & Bo Ray:the couple} wrote.',
    'Ann Lee and Bo Ray sent a letter on Monday. “We are tired,” {speaker=Ann Lee & Bo Ray:both} wrote.',
  ],
  counterexamples: [
    { text: 'Ann Lee sent a letter on Monday. “We are tired,” {speaker:the couple} wrote.', because: 'one is named' },
  ],
  claim: (mention, scene) => {
    const { head, opening, words } = mention;
    const both = head.lower === 'both' && words.length === 1;
    const two = opening === 'definite' && words.length === 2 && /^(?:couple|duo|pair|two)$/.test(head.lower);
    return both || two ? pairBefore(mention, scene) : undefined;
  },
};
