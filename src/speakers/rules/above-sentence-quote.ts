import type { VerbGroup } from '../../syntax/chunk.js';
import { lastWord, type Sentence } from '../../syntax/sentence.js';
import { subjectOrInverted } from '../../syntax/subjects.js';
import { standsAlone } from '../../syntax/spot.js';
import { claimIn } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

/** A core cue, "called for". */
const tells = ({ strength, base }: VerbGroup): boolean =>
  strength === 'core' || strength === 'speech' || base === 'call';

/** "was quick to add": an adjective with its infinitive, which is done. */
const isQuickTo = (sentence: Sentence, verb: number): boolean =>
  /^(?:careful|eager|keen|quick)$/.test(lastWord(sentence, sentence.chunks[verb - 1])?.lower ?? '');

export const aboveSentenceQuote: SpeakerRule = {
  id: 'above-sentence-quote',
  says: 'The paragraph above ends by reporting what somebody said, and this one is a quotation and nothing else.',
  examples: [
    '{speaker:Nora Finch} {cue:said} that the town had to choose.\n\n“{quote:We might sell the pier.}”\n\nThe works go on.',
  ],
  counterexamples: [
    {
      text: 'Nora Finch said that the town had to choose.\n\n“{quote:We might sell the pier,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
    {
      text: 'Nora Finch said that Bo Ray asked when it would end.\n\n“{quote:Never,}” was the answer.',
      because: 'the sentence of the quote goes on',
    },
  ],
  claim: (statement, scene) => {
    const { place, block } = statement;
    if (place.sentence > 0 || statement.type !== 'direct' || !block.sentences.every(standsAlone)) return undefined;
    const above = scene.text.blocks[place.block - 1];
    const s = (above?.sentences.length ?? 0) - 1;
    const sentence = above?.sentences[s];
    if (above === undefined || sentence === undefined || sentence.headline) return undefined;
    for (let verb = 0; verb < sentence.chunks.length; verb++) {
      const group = sentence.chunks[verb]?.verb;
      if (group === undefined || group.passive || group.modal || !tells(group)) continue;
      if (group.form !== 'finite' && !(group.form === 'infinitive' && isQuickTo(sentence, verb))) continue;
      const subject = subjectOrInverted(sentence, verb);
      return subject === undefined ? undefined : claimIn(scene, sentence, above.index, s, subject, { from: verb });
    }
    return undefined;
  },
};
