import { aside, type QuotationRule } from '../scene.js';

export const scareQuotes: QuotationRule = {
  id: 'scare-quotes',
  says: 'One to three marked words that nothing in the sentence reports are the reporter’s own, held at a distance.',
  examples: [
    'The “{quote:smart}” tables were sold.',
    'The “{quote:green growth}” tax was read on Monday.',
    '‘{quote:Shed thief}’ caught in the act',
  ],
  counterexamples: [{ text: 'Ann Lee called the tables “{quote:smart}”.', because: 'somebody judges' }],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    return spot !== undefined && spot.words <= 3
      ? aside('words held at a distance: nobody is reported to say them')
      : undefined;
  },
};
