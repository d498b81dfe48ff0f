/** Whom shouts come from, which no verb in front reports: "Ray said so, to shouts of “…” from the crowd". */
import { chainStart } from '../../syntax/cue-link.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { firstWord, lastWord } from '../../syntax/sentence.js';
import { claimPhrase } from '../claim.js';
import type { Statement, SpeakerRule } from '../scene.js';

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
    const { sentence } = statement;
    const noise = noiseBefore(statement);
    if (noise === undefined) return undefined;
    const { chunks } = sentence;
    let last = statement.at;
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

/** The chunk of the noise that the quote, or the first of those it is joined to, is of; undefined if it is of none. */
export function noiseBefore({ sentence, at }: Statement): number | undefined {
  const first = chainStart(sentence, at);
  const of = firstWord(sentence, sentence.chunks[first - 1])?.lower === 'of';
  return of && crowdNoises.has(lastWord(sentence, sentence.chunks[first - 2])?.lower ?? '') ? first - 2 : undefined;
}

/** Nouns of what many say at once, and anybody loudly. */
const crowdNoises: ReadonlySet<string> = new Set(
  'calls chants cheers cries cry jeers roars screams shout shouts yells'.split(' '),
);
