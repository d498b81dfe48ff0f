import { claimPhrase } from '../claim.js';
import { headlineLabel, isVerbless } from '../headline-labels.js';
import type { SpeakerRule } from '../scene.js';

export const quoteColonName: SpeakerRule = {
  id: 'quote-colon-name',
  says: 'A headline ends with a colon and somebody of its story or a calling, perhaps with a topic.',
  examples: [
    '‘{quote:We will rebuild the pier}’{cue::} {speaker:Nora Finch} on the flood\n\nNora Finch, the mayor, left the council on Monday after the flood.',
    '‘{quote:We will rebuild the pier}’{cue::} {speaker=Nora Finch:Norlake mayor}\n\nNora Finch, the mayor, left the council on Monday after the flood.',
  ],
  counterexamples: [
    {
      text: '‘{quote:We will rebuild the pier}’: mayor leaves council\n\nNora Finch, the mayor, left the council on Monday after the flood.',
      because: 'a sentence tells what the story is about, and not who speaks',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const colon = at + 1;
    if (!sentence.headline || sentence.chunks[colon]?.kind !== 'colon') return undefined;
    if (!isVerbless(sentence, colon, sentence.chunks.length)) return undefined;
    const label = headlineLabel(statement, scene, colon + 1);
    return label === undefined ? undefined : claimPhrase(scene, statement, label, { from: colon });
  },
};
