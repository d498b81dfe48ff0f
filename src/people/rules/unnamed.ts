import type { PeopleRule } from '../scene.js';

export const unnamed: PeopleRule = {
  id: 'unnamed',
  of: 'description',
  says: 'Somebody without a name is called what the article calls them.',
  examples: [
    '“The road is open,” said {speaker=a spokesman for the ministry:a spokesman for the ministry}.',
    '“It is late,” {speaker=another source:another source} said.',
    '“It is late,” {speaker=four officials:four officials} said.',
    '{speaker=Residents:Residents} said it was “late”.',
    '{speaker=The report:The report} said the deal was “likely to raise fares”.',
    '{speaker=Records:Records} indicated that the gate was “left open all night”.',
  ],
  counterexamples: [{ text: '“The road is open,” {speaker:he} said.', because: 'a pronoun describes no one' }],
  claim: (mention) => ({ described: mention }),
};
