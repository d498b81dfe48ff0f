import type { PeopleRule } from '../scene.js';

export const unnamed: PeopleRule = {
  id: 'unnamed',
  says: 'Somebody without a name is called what the article calls them.',
  examples: ['“The road is open,” said {speaker=a spokesman for the ministry:a spokesman for the ministry}.'],
  counterexamples: [{ text: '“The road is open,” {speaker:he} said.', because: 'a pronoun describes no one' }],
  claim: (mention) => (mention.form === 'description' ? { described: mention } : undefined),
};
