import { trailingCue, type TrailingCue } from '../../syntax/cues-behind.js';
import { namedAt } from '../../syntax/joint-subjects.js';
import { subjectOrInverted } from '../../syntax/subjects.js';
import { firstWord, mainClauseAt, pastPhrases, type Sentence } from '../../syntax/sentence.js';
import { standsAlone } from '../../syntax/spot.js';
import { claimIn, ownerClaim, ownerOfWords } from '../claim.js';
import { chunkSpan } from '../spans.js';
import type { SpeakerRule } from '../scene.js';

export const sentenceQuote: SpeakerRule = {
  id: 'sentence-quote',
  says: 'The sentence before reports what somebody said, and the quote stands alone behind it.',
  examples: [
    '{speaker:Nora Finch} {cue:said} that the town had to choose. “{quote:We might sell the pier.}”',
    '{speaker:Nora Finch}’s response {cue:was} blunt. “{quote:We might sell the pier.}”',
    'Nora Finch’s remarks are nothing new, {cue:says} {speaker:Bo Ray}, a historian. “{quote:It was always so.}”',
  ],
  counterexamples: [
    {
      text: 'Nora Finch said that the town had to choose. “{quote:We might sell the pier,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
  ],
  misses: ['{speaker:Nora Finch} {cue:said} that the town had to choose.\n\n“{quote:We might sell the pier.}”'],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence) || statement.place.sentence === 0) return undefined;
    const s = statement.place.sentence - 1;
    const sentence = statement.block.sentences[s];
    if (sentence === undefined) return undefined;
    // "Lee’s words are nothing new, says Bo Ray."
    const tag = endTag(sentence);
    if (tag !== undefined) return claimIn(scene, sentence, statement.place.block, s, tag.speaker, { from: tag.verb });
    // "Lee’s response was blunt.": whose words come
    const owner = ownerOfWords(scene.mentions.at(statement.place.block, s, 0));
    const be = pastPhrases(sentence.chunks, 1);
    if (owner !== undefined && sentence.chunks[be]?.verb?.base === 'be')
      return ownerClaim(owner, chunkSpan(sentence, be, be + 1));
    // "According to Ann Lee, nobody came."
    const source = firstWord(sentence, sentence.chunks[0])?.lower === 'according' ? namedAt(sentence, 2) : undefined;
    if (source !== undefined) return claimIn(scene, sentence, statement.place.block, s, source, { from: 0, to: 1 });
    for (let verb = mainClauseAt(sentence, isFronted(sentence)); verb < sentence.chunks.length; verb++) {
      const group = sentence.chunks[verb]?.verb;
      if (group?.form !== 'finite' || group.passive || (group.strength !== 'core' && group.strength !== 'speech'))
        continue;
      // "Pressed on whether it was safe, Lee bristled."
      if (
        group.strength === 'speech' &&
        (verb === 0 ? subjectOrInverted(sentence, verb) === undefined : isAsked(sentence))
      )
        continue;
      const subject = subjectOrInverted(sentence, verb);
      // "He built it after | Ray | wrote to him."
      if (subject !== undefined && subject.from > 1 && opensCircumstance(sentence, subject.from - 1)) continue;
      return subject === undefined
        ? undefined
        : claimIn(scene, sentence, statement.place.block, s, subject, { from: verb });
    }
    return undefined;
  },
};

/** "…, Bo Ray says.", "…, says Bo Ray."; but "Lee, who ran in May, | tweeted | a warning." */
function endTag(sentence: Sentence): TrailingCue | undefined {
  const tag = trailingCue(sentence, -1);
  const inverted = tag !== undefined && tag.speaker.from > tag.verb;
  return inverted && sentence.chunks[tag.verb]?.verb?.base !== 'say' ? undefined : tag;
}

/** "When a heckler yelled, Ann Lee smiled.", "Asked what Bo Ray had replied, Ann Lee smiled." */
const isFronted = (sentence: Sentence): boolean =>
  isAsked(sentence) || /^(?:as|when|while)$/.test(firstWord(sentence, sentence.chunks[0])?.lower ?? '');

const isAsked = (sentence: Sentence): boolean =>
  /^(?:asked|pressed|questioned)$/.test(firstWord(sentence, sentence.chunks[0])?.lower ?? '');

/** "after", "because": what makes of the rest of the sentence a circumstance. */
const opensCircumstance = (sentence: Sentence, at: number): boolean =>
  /^(?:after|because|before|once|since|until|when|while)$/.test(firstWord(sentence, sentence.chunks[at])?.lower ?? '');
