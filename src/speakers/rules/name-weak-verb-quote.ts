import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameWeakVerbQuote: SpeakerRule = {
  id: 'name-weak-verb-quote',
  says: 'A verb of thinking, wishing or finding stands straight before the quote, and no better cue in the sentence.',
  examples: ['{speaker:Ann Lee} {cue:believes} “{quote:the road will open}”.'],
  counterexamples: [
    { text: 'Ann Lee said the mayor wants “{quote:a new road}”, and left.', because: 'the better verb is the cue' },
  ],
  claim: (statement, scene) =>
    beforeClaim(statement, scene, (cue) => cue.strength === 'weak' && (cue.link === 'direct' || cue.link === 'stop')),
};
