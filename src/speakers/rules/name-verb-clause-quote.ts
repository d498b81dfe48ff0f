import { noiseBefore } from '../../syntax/crowd-noises.js';
import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameVerbClauseQuote: SpeakerRule = {
  id: 'name-verb-clause-quote',
  says: 'The quote stands inside the clause that a reporting verb before it opens.',
  examples: [
    'Critics such as {speaker:Nora Finch} {cue:say} it is “{quote:a waste of good money}”.',
    '{speaker:Downing Street} {cue:said} the talks were “{quote:going well}”.',
    '{speaker:Ann Lee} {cue:said} the ruling was “{quote:a disgrace}”.',
    '{speaker:The ministry} {cue:said} that the firm, which is based in Oslo, “{quote:has broken the law}”.',
    '{speaker:Bo Ray} said the road was “shut”, {cue:adding} that it would “{quote:stay so}”.',
    '{speaker:Bo Ray} quietly {cue:told} reporters in the rain on Monday that “{quote:the road is gone}”.',
    'The offer came from Finch Marine, {speaker:which} {cue:said} it was “{quote:its last word}”.',
    '{speaker:Ann Lee} {cue:described} the hall she hopes to join as “{quote:a barn}”.',
    'Bo Ray asked {speaker:the ministry} for help and {cue:was told} that the money was “{quote:all gone}”.',
    '{speaker:Ann Lee} {cue:said} the club would not comment but that she was “{quote:very happy}”.',
    '{speaker:Ann Lee} filed a brief {cue:warning} that the law was “{quote:a trap}”.',
    '{speaker:The inquiry} {cue:found} that the gate was “{quote:left open all night}”.',
  ],
  counterexamples: [
    {
      text: 'Ann Lee left; the ruling was “{quote:a disgrace}”, Bo Ray said.',
      because: 'the cue behind the quote is its own',
    },
    { text: 'Ann Lee said the bill had failed, drawing shouts of “{quote:shame}”.', because: 'others shout' },
  ],
  claim: (statement, scene) =>
    noiseBefore(statement.sentence, statement.at) === undefined
      ? beforeClaim(statement, scene, (cue) => cue.link === 'clause' && cue.strength !== 'weak')
      : undefined,
};
