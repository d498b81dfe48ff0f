import type { SpeakerRule } from '../scene.js';

export const headingQuote: SpeakerRule = {
  id: 'heading-quote',
  says: 'A heading quotes whoever says the same words in the story.',
  examples: ['“{quote:It was a mad scheme}”\n\nThe road was shut. “It was a mad scheme from the start,” Ann Lee said.'],
  counterexamples: [
    {
      text: 'Bo Ray calls it “{quote:a mad scheme}”\n\nThe road was shut. “It was a mad scheme,” Bo Ray said.',
      because: 'the heading names the speaker itself',
    },
    {
      text: '“{quote:It was a mad scheme}”\n\nThe road was shut. “We had no say,” Ann Lee said.',
      because: 'nobody in the story says so',
    },
  ],
  claim: (statement, scene) => {
    const original = scene.text.originalOf(statement.quotation);
    const referent = original === undefined ? undefined : scene.found.get(original)?.referent;
    return referent === undefined ? undefined : { referent };
  },
};
