import { rulesSo } from '../../syntax/cue-strength.js';
import { trailingCue } from '../../syntax/cues-behind.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';
import { tellsOfAnother } from '../tellers.js';

export const quoteClauseNameVerb: SpeakerRule = {
  id: 'quote-clause-name-verb',
  says: 'The reporter’s sentence goes on behind the quote and ends with speaker and reporting verb.',
  examples: [
    'The ruling was “{quote:a disgrace}” for the town, {speaker:Ann Lee} {cue:said}.',
    'The plan is “{quote:dead}” for good reasons, {cue:said} {speaker:the mayor of the town}.',
    'Staff missed “{quote:at least three clear chances}” to act, {speaker:a coroner} {cue:has ruled}.',
  ],
  counterexamples: [
    {
      text: 'Bo Ray said it was “{quote:a disgrace},” and Ann Lee said nothing.',
      because: 'a cue of its own reports it',
    },
    {
      text: 'Bo Ray had told the court that the pier was “{quote:a long, slow theft}”, a witness said.',
      because: 'the witness tells what somebody else said',
    },
    {
      text: 'A flat let as a “{quote:micro-studio}” burned out, inspectors found.',
      because: 'a finding is more than a term',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const cue = trailingCue(sentence, at);
    // "a “micro-studio” that was a trap, investigators found": a finding is more than a term
    const term = statement.words < 3 && cue !== undefined && rulesSo(sentence, cue.verb);
    return cue === undefined || term || tellsOfAnother(sentence, at, cueBefore(sentence, at), cue.speaker)
      ? undefined
      : claimPhrase(scene, statement, cue.speaker, { from: cue.verb });
  },
};
