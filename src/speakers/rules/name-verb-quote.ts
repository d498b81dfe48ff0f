import { beforeClaim } from '../before.js';
import type { SpeakerRule } from '../scene.js';

export const nameVerbQuote: SpeakerRule = {
  id: 'name-verb-quote',
  says: 'A speaker and a reporting verb stand straight before the quote.',
  examples: [
    '{speaker:Ann Lee} {cue:said} “{quote:the road is open}”.',
    '{speaker:The mayor}, who was ill, {cue:promised} “{quote:a full inquiry}”.',
    '{speaker:Bo Ray}, the coach, {cue:warned} that “{quote:nobody is safe}”.',
    '{speaker:The drivers’ union} {cue:said} ‘{quote:never}’ to the ’80s pay deal.',
    'In the ’90s {speaker:Bo Ray} {cue:said} “{quote:never again}”.',
    '{speaker:The clerk} {cue:noted} “{quote:Sometimes they forget the commas.}”',
    '{speaker:Nora Finch}, the deputy chief executive of the Harbour Board, which represents the ports of the north, {cue:said} “{quote:hard choices}” lay ahead.',
    '{speaker:Bo Ray} was quoted by the Herald as {cue:saying} “{quote:never}”.',
    '{speaker:Bo Ray} denied it, {cue:saying} “{quote:that’s a fairy tale}”.',
    '{speaker:Bo Ray} refused to comment beyond {cue:saying} “{quote:no}”.',
    'Bo Ray told the Times that {speaker:Nora Finch} {cue:said} “{quote:stay}”.',
    '{speaker:Nora Finch} {cue:did not say} “{quote:never}”.',
    '» Rates rose by a point\n\nThe 6\'4" keeper, {speaker:Bo Ray}, {cue:said} “{quote:never again}”.',
    'The form read "" and {speaker:Nora Finch} {cue:said} "{quote:nothing}".',
  ],
  counterexamples: [
    { text: 'The law was called “{quote:a disgrace}” at the time.', because: 'nobody is named who said it' },
    { text: 'It is said that “{quote:every tide takes a fence}”.', because: 'nobody in particular says it' },
    { text: 'It was the moment to shout “{quote:Your time is up}”.', because: 'nobody shouted it' },
  ],
  misses: [
    'The star of the ’90s, {speaker:Bo Ray}, {cue:said} “{quote:never again}”.',
    '{speaker:A homeless man who goes by “Ferret”} {cue:said} “{quote:it is late}”.',
  ],
  claim: (statement, scene) => beforeClaim(statement, scene, (cue) => cue.link === 'direct' && cue.strength !== 'weak'),
};
