import { claimPhrase } from '../claim.js';
import { headlineLabel, isVerbless } from '../headline-labels.js';
import type { SpeakerRule } from '../scene.js';

export const headlineLabelQuote: SpeakerRule = {
  id: 'headline-label-quote',
  says: 'A headline begins with somebody of its story or a calling, perhaps a topic, and a colon: all in it is theirs.',
  examples: [
    '{speaker=Nora Finch:Finch}{cue::} Pier is ‘{quote:a danger to us all}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
    'Nora Finch on the pier{cue::} ‘{quote:We will rebuild it}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
    '{speaker=Nora Finch:Norlake mayor}{cue::} ‘{quote:We will rebuild it}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
  ],
  counterexamples: [
    {
      text: 'Pier: Work will take ‘{quote:a year or two}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
      because: 'nobody of the story is called so',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    if (!sentence.headline) return undefined;
    const colon = sentence.chunks.findIndex(({ kind }) => kind === 'colon');
    if (colon < 1 || colon >= at || !isVerbless(sentence, 0, colon)) return undefined;
    const label = headlineLabel(statement, scene, 0);
    return label === undefined ? undefined : claimPhrase(scene, statement, label, { from: colon });
  },
};
