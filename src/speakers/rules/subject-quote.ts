import { subjectOrInverted } from '../../syntax/clauses.js';
import { claimIn, type SpeakerRule } from '../scene.js';

export const subjectQuote: SpeakerRule = {
  id: 'subject-quote',
  says: 'The subject of the sentence before speaks in a quote that stands alone behind it.',
  examples: ['{speaker:Ann Lee} was not impressed. “{quote:It was terrible.}”'],
  counterexamples: [
    {
      text: 'Ann Lee was not impressed. “{quote:It was terrible,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
  ],
  claim: (statement, scene) => {
    if (statement.at !== 0 || statement.type !== 'direct' || statement.place.sentence === 0) return undefined;
    const s = statement.place.sentence - 1;
    const sentence = statement.block.sentences[s];
    if (sentence === undefined) return undefined;
    const verb = sentence.chunks.findIndex((chunk) => chunk.verb?.form === 'finite');
    const subject = verb < 0 ? undefined : subjectOrInverted(sentence, verb);
    return subject === undefined
      ? undefined
      : claimIn(scene, sentence, statement.place.block, s, subject, { from: verb });
  },
};
