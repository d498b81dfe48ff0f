import { whatCue } from '../../syntax/quote-predicates.js';
import { subjectOf } from '../../syntax/subjects.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const quoteIsWhatName: SpeakerRule = {
  id: 'quote-is-what-name',
  says: 'The quote is what somebody calls something, or how they put it.',
  examples: [
    '“{quote:A long dark winter}” is what {speaker:Ann Lee} {cue:called} it.',
    '“{quote:A beautiful mess}” was how {speaker:the mayor} {cue:described} it.',
  ],
  counterexamples: [{ text: '“{quote:It is dark,}” said Ann Lee.', because: 'a report stands behind the quote' }],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const verb = whatCue(sentence, at);
    return verb === undefined ? undefined : claimPhrase(scene, statement, subjectOf(sentence, verb), { from: verb });
  },
};
