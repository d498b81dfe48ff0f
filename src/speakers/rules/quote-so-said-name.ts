import { reports } from '../../syntax/chunk.js';
import { withApposition } from '../../syntax/appositions.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { firstWord } from '../../syntax/sentence.js';
import { claimIn } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const quoteSoSaidName: SpeakerRule = {
  id: 'quote-so-said-name',
  says: 'The sentence behind the quote tells who said so: “…” So said Lee.',
  examples: [
    '“{quote:The soup is hot and nobody complains.}” So {cue:said} {speaker:Ann Lee}, the headmistress, on Monday.',
    '“{quote:The soup is hot and nobody complains.}” Thus {cue:wrote} the chef {speaker:Bo Ray} in May.',
  ],
  counterexamples: [
    { text: '“{quote:The soup is hot.}” So Ann Lee said nothing.', because: 'she stands in front of the verb' },
  ],
  claim: ({ place, block, sentence, at, type }, scene) => {
    const next = block.sentences[place.sentence + 1];
    if (next === undefined || type !== 'direct' || sentence.chunks.slice(at + 1).length > 1) return undefined;
    const so = /^(?:so|thus)$/.test(firstWord(next, next.chunks[0])?.lower ?? '');
    const cue = next.chunks[1];
    if (!so || !(reports(cue, 'core', 'speech') && cue?.verb?.form === 'finite')) return undefined;
    const speaker = groupStartingAt(next, 2);
    return speaker === undefined
      ? undefined
      : claimIn(scene, next, place.block, place.sentence + 1, withApposition(next, speaker), { from: 1 });
  },
};
