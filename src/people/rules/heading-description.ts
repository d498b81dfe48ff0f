import { Tag } from '../../syntax/tags.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { onlyPersonCalled } from '../bearers.js';
import { severalCallings } from '../callings.js';
import { resolutionTo } from '../candidates.js';
import type { Resolution } from '../entities.js';
import { roleWord } from '../roles.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

export const headingDescription: PeopleRule = {
  id: 'heading-description',
  of: 'description',
  says: 'The mayor of a heading is whoever says the same words in the story, in a headline the one whom the story calls so.',
  examples: [
    '{speaker=Ann Lee:Mayor} calls it “{quote:a mad scheme}”\n\nThe road was shut. “It was a mad scheme from the start,” Ann Lee said.',
    '{speaker=Ann Lee:Hull mayor} calls it ‘{quote:a mad scheme}’\n\nAnn Lee, the mayor, shut the road on Monday after the flood.',
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
    if (original !== undefined && entity !== undefined) return resolutionTo(scene, entity, original);
    return mention.headline ? calledSo(mention, scene) : undefined;
  },
};

/** "Hull mayor": the one person whom the story calls a mayor. */
function calledSo(mention: NounPhrase, { register }: PeopleScene): Resolution | undefined {
  const { head, opening } = mention;
  if (severalCallings.has(head.lower) || opening === 'indefinite') return undefined;
  const entity = onlyPersonCalled(mention, roleWord(head.lower), register.entities);
  return entity === undefined ? undefined : { entity };
}
