import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const quoteDashName: SpeakerRule = {
  id: 'quote-dash-name',
  says: 'A dash and a name sign the quote.',
  examples: [
    '“{quote:The road was closed for a year.}” {cue:—} {speaker:Ann Lee}, mayor',
    '“{quote:Nora knows every road in the county.}” {cue:–}Commissioner {speaker:Bo Ray}',
  ],
  counterexamples: [
    {
      text: '“{quote:The road}” — Ann Lee never drove on it — was closed, Bo Ray said.',
      because: 'the sentence goes on',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const dash = at + 1;
    if (sentence.chunks[dash]?.kind !== 'dash' || sentence.chunks[dash + 1]?.kind !== 'np') return undefined;
    if (sentence.chunks.slice(dash).some((chunk) => chunk.kind === 'verb' || chunk.kind === 'quote')) return undefined;
    const last = sentence.chunks[dash + 1];
    const first = last === undefined ? undefined : sentence.words[last.start];
    // "—With a report from Bo Ray"
    if (first?.capital !== true || /^(?:additional|reporting|with)$/.test(first.lower)) return undefined;
    return claimPhrase(scene, statement, { from: dash + 1, to: dash + 2, head: dash + 1 }, { from: dash });
  },
};
