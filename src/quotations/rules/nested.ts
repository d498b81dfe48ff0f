import { aside, type QuotationRule } from '../scene.js';

export const nested: QuotationRule = {
  id: 'nested',
  says: 'Marks inside a quotation belong to its words.',
  examples: ['“She told me: ‘{quote:They are up there}’, which is lovely,” said Ann Lee.'],
  counterexamples: [{ text: '“{quote:They are up there,}” said Ann Lee.', because: 'no marks stand around it' }],
  claim: (quotation) => (quotation.depth > 0 ? aside('inside another quotation') : undefined),
};
