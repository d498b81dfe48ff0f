import { goOn } from '../neighbours.js';
import type { SpeakerRule } from '../scene.js';

export const paragraphGoesOn: SpeakerRule = {
  id: 'paragraph-goes-on',
  says: 'The paragraph above ended without closing its quote, and this one opens with a mark.',
  examples: [
    '“We looked for it all day,” Ann Lee said. “It was gone.\n\n“{quote:Then we left.}”',
    '“We searched the barn,” Nora Finch said. “It was empty.\n\n“It began to rain.\n\n“{quote:So we went home.}”',
  ],
  counterexamples: [
    {
      text: '“We looked for it all day,” Ann Lee said.\n\n“{quote:Then we left,}” said Bo Ray.',
      because: 'the paragraph above closed its quote',
    },
  ],
  claim: (statement, scene) => {
    if (!statement.quotation.continuation) return undefined;
    const other = scene.statements[statement.index - 1];
    const claim = other === undefined ? undefined : scene.found.get(other.quotation);
    return other === undefined || claim === undefined || !other.quotation.unclosed
      ? undefined
      : goOn({ statement: other, claim });
  },
};
