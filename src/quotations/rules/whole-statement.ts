import { reports } from '../../syntax/chunk.js';
import { statement, type QuotationRule } from '../scene.js';

export const wholeStatement: QuotationRule = {
  id: 'whole-statement',
  says: 'A capital, an end mark and a place of its own make a whole statement.',
  examples: [
    '“{quote:The road is open,}” said Ann Lee.',
    'Ann Lee said: “{quote:The road is open.}”',
    '?{quote:We won it,}? Nora Finch said. ?We won it all.?',
    '""{quote:We won it,}"" Nora Finch said.',
    'Mayor: ‘{quote:We will rebuild the pier}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
  ],
  counterexamples: [
    { text: 'Ann Lee said the road was “{quote:open}”.', because: 'the words are part of the reporter’s sentence' },
  ],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    if (spot === undefined) return undefined;
    if (quotation.continuation) return statement('direct');
    const before = spot.sentence.chunks[spot.at - 1];
    const free = before === undefined || /^(?:comma|colon|dash|stop|quote|mark)$/.test(before.kind);
    if (spot.capital && free && spot.ending !== 'none') return statement('direct');
    if (spot.capital && free && spot.words >= 4) return statement('direct');
    return spot.capital && spot.words >= 5 && spot.ending !== 'none' && reports(before, 'core', 'speech')
      ? statement('direct')
      : undefined;
  },
};
