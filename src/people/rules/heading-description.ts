import { Tag } from '../../syntax/tags.js';
import { resolutionTo } from '../candidates.js';
import { entityOf, type PeopleRule } from '../scene.js';

export const headingDescription: PeopleRule = {
  id: 'heading-description',
  of: 'description',
  says: 'The mayor of a heading is whoever says the same words in the story.',
  examples: [
    '{speaker=Ann Lee:Mayor} calls it “{quote:a mad scheme}”\n\nThe road was shut. “It was a mad scheme from the start,” Ann Lee said.',
  ],
  counterexamples: [
    {
      text: '{speaker:Mayor} calls it “{quote:a mad scheme}”\n\nThe road was shut. “We had no say,” Ann Lee said.',
      because: 'nobody in the story says so',
    },
    {
      text: '{speaker:Officials} call it “{quote:a mad scheme}”\n\nThe road was shut. “It was a mad scheme from the start,” Ann Lee said.',
      because: 'she may be one of several',
    },
  ],
  claim: (mention, scene) => {
    if (mention.plural || (mention.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
    const original = scene.echoed.get(mention);
    const entity = original === undefined ? undefined : entityOf(scene, original);
    return original === undefined || entity === undefined ? undefined : resolutionTo(scene, entity, original);
  },
};
