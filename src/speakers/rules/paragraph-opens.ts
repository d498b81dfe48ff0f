import { goOn } from '../neighbours.js';
import type { SpeakerRule } from '../scene.js';
import { quoteNameVerb } from './quote-name-verb.js';
import { quoteVerbName } from './quote-verb-name.js';

/** Rules of a report straight behind the quotation. */
const tags: ReadonlySet<string> = new Set([quoteNameVerb.id, quoteVerbName.id]);

export const paragraphOpens: SpeakerRule = {
  id: 'paragraph-opens',
  says: 'The paragraph ends without closing its quote, and the next one, which opens with a mark, says behind it who speaks.',
  examples: ['“{quote:We searched the barn.}\n\n“Then it rained,” {speaker:Nora Finch} {cue:said}.'],
  counterexamples: [
    {
      text: '“{quote:We searched the barn.}”\n\n“Then it rained,” Nora Finch said.',
      because: 'it closed, and another may speak below',
    },
    {
      text: 'The memo came:\n\n“The barn burned.\n\n“{quote:So did the mill.}\n\n“Then it rained,” Nora Finch said.',
      because: 'it goes on from the paragraph above',
    },
  ],
  claim: ({ quotation, index }, scene) => {
    // what goes on from above is a long excerpt, and a name in it may be one that the excerpt quotes
    const below = quotation.unclosed && !quotation.continuation ? scene.statements[index + 1] : undefined;
    if (below?.quotation.continuation !== true) return undefined;
    const claim = scene.found.get(below.quotation);
    return claim !== undefined && tags.has(claim.rule) ? goOn({ statement: below, claim }) : undefined;
  },
};
