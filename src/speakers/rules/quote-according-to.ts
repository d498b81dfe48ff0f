import { namedAt } from '../../syntax/joint-subjects.js';
import { accordingTo } from '../../syntax/according-to.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const quoteAccordingTo: SpeakerRule = {
  id: 'quote-according-to',
  says: 'The quote’s sentence ends with “according to” somebody.',
  examples: [
    'The bridge is “{quote:past repair,}” {cue:according to} {speaker:Ann Lee}.',
    '“{quote:Nobody was hurt,}” {cue:according to} {speaker:the report}.',
  ],
  counterexamples: [
    { text: 'According to the plan, Bo Ray said “{quote:no}”.', because: 'a cue of its own is nearer' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const name = accordingTo(sentence, at + 1, sentence.chunks.length);
    if (name === undefined) return undefined;
    return claimPhrase(scene, statement, namedAt(sentence, name), {
      from: cueStart(sentence.chunks, name),
      to: name - 1,
    });
  },
};

function cueStart(chunks: readonly unknown[], name: number): number {
  return Math.max(0, Math.min(chunks.length - 1, name - 2));
}
