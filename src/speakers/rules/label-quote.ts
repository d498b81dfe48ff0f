import { claimPhrase } from '../claim.js';
import { opensWithDeterminer } from '../../syntax/descriptions.js';
import { jointBehind } from '../../syntax/joint-subjects.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { firstWord, lastWord, phrase, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { Tag } from '../../syntax/tags.js';
import type { SpeakerRule } from '../scene.js';

export const labelQuote: SpeakerRule = {
  id: 'label-quote',
  says: 'A name and a colon open the paragraph, the quote follows.',
  examples: [
    '{speaker:Ann Lee}{cue::} “{quote:The road is open.}”',
    '{speaker:Bo Ray}, Road Commissioner{cue::} “{quote:We will mend every road.}”',
    'Nora Finch chaired the hearing.\n\nMS. {speaker=Nora Finch:FINCH}{cue::} “{quote:You are late again.}”',
    'Former secretary of state {speaker:Nora Finch}{cue::} “{quote:We knew of it in May.}”',
    'More from {speaker:Nora Finch}{cue::} “{quote:The gauge had been broken since March.}”',
    'TOWNS OUTNUMBER VILLAGES - {speaker:Bo Ray}{cue::} “{quote:The shift was largely a matter of age.}”',
  ],
  counterexamples: [
    {
      text: 'The road is open: “{quote:It took a year,}” Ann Lee said.',
      because: 'no speaker stands before the colon',
    },
    { text: 'Then: “{quote:We will never sell.}”', because: 'an adverb says when, not who' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const colon = at - 1;
    if (sentence.chunks[colon]?.kind !== 'colon') return undefined;
    // "Turnout rises in the towns - Bo Ray:"
    const dash = sentence.chunks.findLastIndex(
      ({ kind }, index) => index < colon && index >= colon - 4 && kind === 'dash',
    );
    if (sentence.chunks.slice(dash + 1, colon).some((chunk) => chunk.kind === 'verb')) return undefined;
    const label = labelBefore(sentence, colon, dash);
    return label === undefined ? undefined : claimPhrase(scene, statement, label, { from: colon });
  },
};

/** Chunks of a label, at most: "Bo Ray, Road Commissioner of West Bay:". */
const REACH = 6;

/** The phrase in front of the colon, and behind the dash at chunk `dash` if there is one, that names who speaks. */
function labelBefore(sentence: Sentence, colon: number, dash: number): Phrase | undefined {
  const { chunks } = sentence;
  const source = sourceAt(sentence, dash + 1);
  const first = source ?? (dash > 0 ? dash + 1 : chunks.findIndex(({ kind }) => kind === 'np'));
  if (first < 0 || (source === undefined && dash < 0 && first > 1) || colon - first > REACH) return undefined;
  const group = groupStartingAt(sentence, first);
  // "Mark Ray and Jon Day:"
  const joint = group === undefined ? undefined : jointBehind(sentence, group);
  if (joint?.to === colon && joint !== group) return joint;
  // "Former secretary of state Nora Finch:"
  const whole = group?.to === colon && !opensWithDeterminer(sentence, chunks[first]) ? group : phrase(first, first + 1);
  const last = lastWord(sentence, chunks[whole.to - 1]);
  const written = source !== undefined && ((last?.tags ?? 0) & Tag.documentNoun) !== 0;
  // "Then: “…” Now: “…”"
  if (whole.to === whole.from + 1 && times.test(last?.lower ?? '')) return undefined;
  return last?.capital === true || written ? whole : undefined;
}

/** Words that say when, in front of a colon. */
const times = /^(?:again|before|finally|later|meanwhile|now|once|recently|soon|then|today|tomorrow|yesterday)$/;

/** "From | the report:", "More from | Nora Finch:": the chunk behind, or undefined. */
function sourceAt(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const from = firstWord(sentence, chunks[at])?.lower === 'more' ? at + 1 : at;
  return firstWord(sentence, chunks[from])?.lower === 'from' && chunks[from + 1]?.kind === 'np' ? from + 1 : undefined;
}
