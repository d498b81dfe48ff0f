import { statement, type QuotationRule } from '../scene.js';

export const markedWords: QuotationRule = {
  id: 'marked-words',
  says: 'Four marked words and more are almost always somebody’s.',
  examples: [
    'The “{quote:worst winter in a hundred years}” had ended.',
    'The “{quote:over the hills we go}” of the chorus died away.',
  ],
  counterexamples: [{ text: 'The “{quote:smart}” tables were sold.', because: 'too few words' }],
  claim: () => statement('mixed'),
};
