/** Whom shouts come from, which no verb in front reports: "Ray said so, to shouts of “…” from the crowd". */
import { noiseBefore } from '../../syntax/crowd-noises.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { firstWord, lastWord } from '../../syntax/sentence.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const shoutsQuote: SpeakerRule = {
  id: 'shouts-quote',
  says: 'Shouts, chants, cries of the quoted words are those of whom they come from.',
  examples: [
    'There were {cue:shouts} of “{quote:shame on you}” from {speaker:the crowd}.',
    'Ann Lee sat down to {cue:cries} of “{quote:Resign, resign now!}” from {speaker:the gallery}.',
    'Ann Lee said the plan was dead, drawing {cue:shouts} of “{quote:shame}” and “{quote:go home}” from {speaker:the crowd}.',
  ],
  counterexamples: [
    {
      text: 'Ann Lee said the bill had failed, drawing shouts of “{quote:shame}”.',
      because: 'nobody is named who shouts',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const { chunks } = sentence;
    const noise = noiseBefore(sentence, at);
    if (noise === undefined) return undefined;
    let last = at;
    while (chunks[last + 1]?.kind === 'conj' && chunks[last + 2]?.kind === 'quote') last += 2;
    const from = firstWord(sentence, chunks[last + 1])?.lower === 'from';
    const shouts = lastWord(sentence, chunks[noise]);
    const claim = from
      ? claimPhrase(scene, statement, groupStartingAt(sentence, last + 2), { from: noise })
      : undefined;
    return claim === undefined || shouts === undefined
      ? undefined
      : { ...claim, cue: { start: shouts.start, end: shouts.end } };
  },
};
