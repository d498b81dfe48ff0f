import { isFinite } from '../../syntax/chunk.js';
import { lastWord, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { subjectOrInverted } from '../../syntax/subjects.js';
import { standsAlone } from '../../syntax/spot.js';
import { claimIn } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const aboveColonQuote: SpeakerRule = {
  id: 'above-colon-quote',
  says: 'The sentence above ends with a reporting verb or its words and a colon.',
  examples: [
    'Former captain {speaker:Bo Ray} on the radio{cue::}\n\n“{quote:The road has been closed for a year.}”',
    '{speaker:Ann Lee} {cue:wrote} to the council in May:\n\n“{quote:The road has been closed for a year.}”',
  ],
  counterexamples: [
    {
      text: 'Three things were agreed:\n\n“{quote:The road opens,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
  ],
  misses: ['From the desk of {speaker:Bo Ray}{cue::}\n\n“{quote:We will mend every road.}”'],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence) || statement.place.sentence > 0) return undefined;
    let above = statement.place.block - 1;
    while (above >= 0 && (scene.text.blocks[above]?.sentences.length ?? 0) === 0) above--;
    const block = scene.text.blocks[above];
    const s = (block?.sentences.length ?? 0) - 1;
    const sentence = block?.sentences[s];
    if (block === undefined || sentence === undefined || sentence.chunks.at(-1)?.kind !== 'colon') return undefined;
    const verb = sentence.chunks.findLastIndex(
      (chunk) => chunk.verb?.strength === 'core' || chunk.verb?.strength === 'speech',
    );
    // "Lee praised the way Ray dealt with it:", "Lee looked up where the flag was snapping:": the verb of the main clause
    const main = sentence.chunks.findIndex(
      (chunk, at) => isFinite(chunk) && !/^(?:rel|sub)$/.test(sentence.chunks[at - 1]?.kind ?? ''),
    );
    const any = verb >= 0 ? verb : main >= 0 ? main : sentence.chunks.findLastIndex((chunk) => chunk.kind === 'verb');
    const subject = any < 0 ? label(sentence) : subjectOrInverted(sentence, any);
    return subject === undefined
      ? undefined
      : claimIn(scene, sentence, block.index, s, subject, {
          from: any < 0 ? sentence.chunks.length - 1 : any,
        });
  },
};

/** "Former captain Bo Ray on the radio:": the name that opens a line without a verb. */
function label(sentence: Sentence): Phrase | undefined {
  const name = sentence.chunks[0];
  return name?.kind === 'np' && lastWord(sentence, name)?.capital === true ? { from: 0, to: 1, head: 0 } : undefined;
}
