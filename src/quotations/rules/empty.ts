import { aside, type QuotationRule } from '../scene.js';

export const empty: QuotationRule = {
  id: 'empty',
  says: 'Marks without a letter or digit between them quote nothing.',
  examples: ['She wrote “{quote:...}” and left.'],
  counterexamples: [
    { text: 'She wrote “{quote:7}” and left.', because: 'a digit is a word' },
    {
      text: 'The form read "" and Ann Lee said "{quote:nothing}".',
      because: 'it has a word, whatever stands empty before it',
    },
  ],
  claim: (quotation, { text }) =>
    /[\p{L}\p{N}]/u.test(text.article.text.slice(quotation.start, quotation.end))
      ? undefined
      : aside('no words between the marks'),
};
