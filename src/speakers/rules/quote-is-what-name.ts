import { givenBehind, whatCue } from '../../syntax/quote-predicates.js';
import { subjectOf } from '../../syntax/subjects.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const quoteIsWhatName: SpeakerRule = {
  id: 'quote-is-what-name',
  says: 'The quote is what somebody calls something, how they put it, or the answer that they gave.',
  examples: [
    '“{quote:A long dark winter}” is what {speaker:Ann Lee} {cue:called} it.',
    '“{quote:A beautiful mess}” was how {speaker:the mayor} {cue:described} it.',
    '“{quote:Not a moment too soon}” was {cue:the verdict} of {speaker:Ann Lee}.',
    '“{quote:Because it is there,}” was {cue:the explanation} offered by {speaker:Bo Ray}.',
  ],
  counterexamples: [{ text: '“{quote:It is dark,}” said Ann Lee.', because: 'a report stands behind the quote' }],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const verb = whatCue(sentence, at);
    const given = givenBehind(sentence, at);
    if (given !== undefined) return claimPhrase(scene, statement, given.giver, { from: given.noun });
    return verb === undefined ? undefined : claimPhrase(scene, statement, subjectOf(sentence, verb), { from: verb });
  },
};
