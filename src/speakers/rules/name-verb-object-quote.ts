import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameVerbObjectQuote: SpeakerRule = {
  id: 'name-verb-object-quote',
  says: 'A speaker judges something in marked words: called it “…”, accused her of “…”.',
  examples: [
    '{speaker:Ann Lee} {cue:called} the ruling “{quote:a disgrace}”.',
    '{speaker:She} {cue:accused} the firm of “{quote:lying to the town}”.',
    '{speaker:The union} {cue:described} the offer as “{quote:an insult}”.',
    '{speaker:Bo Ray} {cue:called} for a “{quote:full and open inquiry}”.',
    '{speaker:I} {cue:asked} him “{quote:why not?}”',
  ],
  counterexamples: [{ text: 'The ruling was called “{quote:a disgrace}”.', because: 'nobody is named who said it' }],
  claim: (statement, scene) => beforeClaim(statement, scene, (cue) => cue.link === 'object' && cue.strength !== 'weak'),
};
