import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { withApposition } from '../../syntax/appositions.js';
import { accordingTo } from '../../syntax/according-to.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const accordingToQuote: SpeakerRule = {
  id: 'according-to-quote',
  says: 'The quote’s sentence begins with “according to” somebody.',
  examples: [
    '{cue:According to} {speaker:Ann Lee}, the bridge is “{quote:past repair}”.',
    'The tower, {cue:according to} {speaker:Nora Finch}, is “{quote:about to fall}”.',
  ],
  counterexamples: [
    { text: 'According to the plan, Bo Ray said “{quote:no}”.', because: 'a cue of its own is nearer' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const name = accordingTo(sentence, 0, at);
    if (name === undefined) return undefined;
    const group = groupStartingAt(sentence, name);
    return claimPhrase(scene, statement, group === undefined ? undefined : withApposition(sentence, group), {
      from: name - 2,
      to: name - 1,
    });
  },
};
