import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameVerbClauseQuote: SpeakerRule = {
  id: 'name-verb-clause-quote',
  says: 'The quote stands inside the clause that a reporting verb before it opens.',
  examples: [
    '{speaker:Ann Lee} {cue:said} the ruling was “{quote:a disgrace}”.',
    '{speaker:The ministry} {cue:said} that the firm, which is based in Oslo, “{quote:has broken the law}”.',
  ],
  counterexamples: [
    {
      text: 'Ann Lee left; the ruling was “{quote:a disgrace}”, Bo Ray said.',
      because: 'the cue behind the quote is its own',
    },
  ],
  claim: (statement, scene) => beforeClaim(statement, scene, (cue) => cue.link === 'clause' && cue.strength !== 'weak'),
};
