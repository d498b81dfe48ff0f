import { bodyOrUnknown } from '../groups.js';
import type { PeopleRule } from '../scene.js';
import { pairBefore } from './pair.js';

export const pairNoun: PeopleRule = {
  id: 'pair-noun',
  of: 'description',
  says: 'The pair, the couple, both, the companies: the two whom the sentence before names together.',
  examples: [
    'Ann Lee and Bo Ray sent a letter on Monday. “We are tired,” {speaker=Ann Lee & Bo Ray:the couple} wrote.',
    'Ann Lee and Bo Ray sent a letter on Monday. “We are tired,” {speaker=Ann Lee & Bo Ray:both} wrote.',
    'Finch Brewing and Vantex Cider are in talks. “It makes sense,” {speaker=Finch Brewing & Vantex Cider:the companies} said.',
  ],
  counterexamples: [
    { text: 'Ann Lee sent a letter on Monday. “We are tired,” {speaker:the couple} wrote.', because: 'one is named' },
  ],
  claim: (mention, scene) => {
    const { head, opening, words } = mention;
    // "the companies", "the two banks"
    const plain = opening === 'definite' && (words.length === 2 || (words.length === 3 && words[1]?.lower === 'two'));
    if (plain && bodies.test(head.lower)) return pairBefore(mention, scene, bodyOrUnknown);
    const both = head.lower === 'both' && words.length === 1;
    const two = opening === 'definite' && words.length === 2 && /^(?:couple|duo|pair|two)$/.test(head.lower);
    return both || two || (plain && people.test(head.lower)) ? pairBefore(mention, scene) : undefined;
  },
};

/** Bodies that act by twos. */
const bodies =
  /^(?:airlines|associations|banks|carmakers|charities|clubs|companies|firms|groups|lenders|parties|unions)$/;

/** What two people are to each other, or both are. */
const people = /^(?:brothers|co-founders|founders|lawmakers|newlyweds|senators|siblings|sisters|spouses|twins)$/;
