import { closeCue } from '../evidence.js';
import { statement, type QuotationRule } from '../scene.js';

export const reportedWords: QuotationRule = {
  id: 'reported-words',
  says: 'A reporting word in the sentence governs the marked words.',
  examples: [
    'Ann Lee called it “{quote:absurd}”.',
    'The plan is “{quote:dead},” Bo Ray said.',
    '« {quote:Close the gate} », said Nora Finch.',
    'It was the moment to shout “{quote:Your time is up}”.',
  ],
  counterexamples: [
    { text: 'The “{quote:smart}” tables were sold.', because: 'no word in the sentence reports speech' },
    {
      text: 'Vantex was one of six firms added on Monday to the board’s “{quote:entity list}”.',
      because: 'a firm is added, not words',
    },
    {
      text: 'Vantex sells cameras and “{quote:smart}” tables, the Harbour Post reported.',
      because: 'the word describes a noun of the reporter’s',
    },
  ],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    return spot !== undefined && closeCue(spot) ? statement('mixed') : undefined;
  },
};
