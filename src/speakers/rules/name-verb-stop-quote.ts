import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameVerbStopQuote: SpeakerRule = {
  id: 'name-verb-stop-quote',
  says: 'A speaker and a reporting verb stand before the quote, a comma or colon between.',
  examples: [
    '{speaker:Ann Lee} {cue:said}, “{quote:The road is open.}”',
    '{speaker:The mayor} {cue:told} reporters on Monday: “{quote:We will rebuild.}”',
    'Bo Ray rose, and {speaker:he} {cue:added}, “{quote:It is late.}”',
    'Nora Finch rose, and {speaker=Nora Finch:she} {cue:added} – “{quote:we will go on}”.',
    '{speaker:Nora Finch} {cue:wrote} on Facebook: “{quote:I am tired.}”',
  ],
  counterexamples: [
    {
      text: 'Ann Lee said she was sorry. “{quote:Who isn’t?}” Bo Ray asked.',
      because: 'the cue behind the quote is its own',
    },
  ],
  claim: (statement, scene) => beforeClaim(statement, scene, (cue) => cue.link === 'stop' && cue.strength !== 'weak'),
};
