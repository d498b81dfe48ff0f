import type { PeopleRule } from '../scene.js';

export const writer: PeopleRule = {
  id: 'writer',
  of: 'pronoun',
  says: 'I and we, outside quotation marks, are the article’s writer.',
  examples: ['“Why now?” {speaker=the author:I} asked.', '“Why now?” {speaker=the author:we} asked.'],
  counterexamples: [{ text: '“I am glad,” {speaker:she} said.', because: 'the pronoun stands inside the marks' }],
  claim: (mention) => (/^(?:i|we|me|my|our)$/.test(mention.head.lower) ? { described: mention } : undefined),
};
