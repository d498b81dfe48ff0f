import { giverBehind } from '../../syntax/noun-givers.js';
import { firstWord, type Sentence } from '../../syntax/sentence.js';
import { standsAlone } from '../../syntax/spot.js';
import { subjectOf } from '../../syntax/subjects.js';
import { claimIn } from '../claim.js';
import type { SpeakerRule, SpeakerScene, Statement } from '../scene.js';

export const quoteThatWasName: SpeakerRule = {
  id: 'quote-that-was-name',
  says: 'The sentence behind the quote says whose words that was.',
  examples: [
    '“{quote:The pier is worthless.}” That was {cue:the verdict} of {speaker:Ann Lee}.',
    '“{quote:It was like rowing through soup.}”\n\nThat is how {speaker:Nora Finch} {cue:described} the week.',
  ],
  counterexamples: [
    {
      text: '“{quote:The pier is worthless,}” Bo Ray said. That was the verdict of Ann Lee.',
      because: 'the quote has a cue of its own',
    },
    { text: '“{quote:The pier is worthless.}” That was in May.', because: 'it says when' },
  ],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence)) return undefined;
    const behind = sentenceBehind(statement, scene);
    if (behind === undefined) return undefined;
    const { sentence, block, index } = behind;
    const [that, be, how] = sentence.chunks;
    const points = /^(?:such|that|these|this|those)$/.test(firstWord(sentence, that)?.lower ?? '');
    if (!points || be?.verb?.base !== 'be') return undefined;
    const giver = giverBehind(sentence, 2);
    if (giver !== undefined) return claimIn(scene, sentence, block, index, giver, { from: 2 });
    if (firstWord(sentence, how)?.lower !== 'how') return undefined;
    const verb = sentence.chunks.findIndex((chunk, at) => at > 2 && chunk.verb?.form === 'finite');
    const telling = /^(?:characteri[sz]e|describe|explain|phrase|put|recall|remember|see|sum)$/;
    const subject = telling.test(sentence.chunks[verb]?.verb?.base ?? '') ? subjectOf(sentence, verb) : undefined;
    return subject === undefined ? undefined : claimIn(scene, sentence, block, index, subject, { from: verb });
  },
};

/** The sentence behind the statement’s, in the same paragraph or first in the next one. */
function sentenceBehind(
  { block, place }: Statement,
  scene: SpeakerScene,
): { readonly sentence: Sentence; readonly block: number; readonly index: number } | undefined {
  const same = block.sentences[place.sentence + 1];
  if (same !== undefined) return { sentence: same, block: place.block, index: place.sentence + 1 };
  const next = scene.text.blocks[place.block + 1]?.sentences[0];
  return next === undefined ? undefined : { sentence: next, block: place.block + 1, index: 0 };
}
