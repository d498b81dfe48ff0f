import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const labelQuote: SpeakerRule = {
  id: 'label-quote',
  says: 'A name or a calling and a colon open the paragraph, the quote follows.',
  examples: [
    '{speaker:Ann Lee}{cue::} “{quote:The road is open.}”',
    '{speaker:Bo Ray}, Road Commissioner{cue::} “{quote:We will mend every road.}”',
    'Nora Finch chaired the hearing.\n\nMS. {speaker=Nora Finch:FINCH}{cue::} “{quote:You are late again.}”',
    '{speaker:Mayor}{cue::} ‘{quote:We will rebuild the pier}’\n\nNora Finch, the mayor, left the council on Monday after the flood.',
  ],
  counterexamples: [
    {
      text: 'The road is open: “{quote:It took a year,}” Ann Lee said.',
      because: 'no speaker stands before the colon',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const colon = at - 1;
    if (
      sentence.chunks[colon]?.kind !== 'colon' ||
      sentence.chunks.slice(0, colon).some((chunk) => chunk.kind === 'verb')
    )
      return undefined;
    const first = sentence.chunks.findIndex((chunk) => chunk.kind === 'np');
    if (first < 0 || first > 1 || colon - first > 6) return undefined;
    const last = sentence.chunks[first];
    const named = last === undefined ? undefined : sentence.words[last.end - 1];
    if (named?.capital !== true) return undefined;
    return claimPhrase(scene, statement, { from: first, to: first + 1, head: first }, { from: colon });
  },
};
