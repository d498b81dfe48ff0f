import { aside, type QuotationRule } from '../scene.js';

export const nested: QuotationRule = {
  id: 'nested',
  says: 'Marks inside a quotation belong to its words.',
  examples: [
    '“My aunt told me: ‘{quote:The loft is full}’, which was odd,” said Nora Finch.',
    '"He called it "{quote:a scam}" twice," Nora Finch said.',
  ],
  counterexamples: [{ text: '“{quote:The loft is full,}” said Nora Finch.', because: 'no marks stand around it' }],
  claim: (quotation) => (quotation.depth > 0 ? aside('inside another quotation') : undefined),
};
