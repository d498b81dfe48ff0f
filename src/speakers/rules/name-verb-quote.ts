import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameVerbQuote: SpeakerRule = {
  id: 'name-verb-quote',
  says: 'A speaker and a reporting verb stand straight before the quote.',
  examples: [
    '{speaker:Ann Lee} {cue:said} “{quote:the road is open}”.',
    '{speaker:The mayor}, who was ill, {cue:promised} “{quote:a full inquiry}”.',
    '{speaker:Bo Ray}, the coach, {cue:warned} that “{quote:nobody is safe}”.',
  ],
  counterexamples: [
    { text: 'The law was called “{quote:a disgrace}” at the time.', because: 'nobody is named who said it' },
  ],
  claim: (statement, scene) => beforeClaim(statement, scene, (cue) => cue.link === 'direct' && cue.strength !== 'weak'),
};
