import { wordSet } from '../../lexicon/words.js';
import { isOneByCalling, type NounPhrase } from '../../mentions/phrase.js';
import { agreement } from '../bearers.js';
import { courtCallings, severalCallings } from '../callings.js';
import { resolutionTo } from '../candidates.js';
import { roleWord } from '../roles.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

/** Paragraphs behind the lead within which a story names whom it begins with. */
const REACH = 3;

/** Callings of which the people that a story names later are hardly the only ones. */
const many = wordSet('activist aide employee lawyer officer spokesman spokesperson spokeswoman worker');

export const leadDescription: PeopleRule = {
  id: 'lead-description',
  of: 'description',
  says: 'Somebody whom the story begins with by a calling is the one person whom the next paragraphs name as that.',
  examples: [
    '{speaker=Ann Lee:A state senator} called the bridge “{quote:a mad scheme}” on Monday.\n\nSen. Ann Lee made the remarks at a hearing.',
  ],
  counterexamples: [
    {
      text: '{speaker:A state senator} called the bridge “{quote:a mad scheme}” on Monday.\n\nSen. Ann Lee and Sen. Bo Ray voted for it.',
      because: 'either of them may be meant',
    },
    {
      text: '{speaker:A source} called the bridge “{quote:a mad scheme}” on Monday.\n\nAnn Lee, a source of the Herald, was there.',
      because: 'sources are many',
    },
  ],
  claim: (mention, scene) => {
    const { opening, head, owner } = mention;
    if (opening !== 'indefinite' || owner !== undefined || !isOneByCalling(mention)) return undefined;
    if (severalCallings.has(head.lower) || many.has(head.lower) || !scene.speaking.has(mention)) return undefined;
    const wanted = roleWord(head.lower);
    const named = scene.mentions.inBlocks(mention.block + 1, mention.block + REACH + 1).filter((each) => {
      const entity = each.form === 'name' ? entityOf(scene, each) : undefined;
      return entity?.kind === 'person' && agreement(entity, wanted, mention) > 0;
    });
    const entities = new Set(named.map((each) => entityOf(scene, each)));
    const [entity] = entities;
    const [first] = named;
    return entity !== undefined && first !== undefined && entities.size === 1 && isLead(mention, scene)
      ? resolutionTo(scene, entity, first)
      : undefined;
  },
};

/** Nobody is named in the story before; a judge may come in its second paragraph, behind those who are judged. */
function isLead({ index, block, head }: NounPhrase, scene: PeopleScene): boolean {
  const { blocks } = scene.text;
  const first = blocks.findIndex(({ paragraph }) => paragraph.part === 'body');
  if (courtCallings.has(head.lower) && block <= first + 1) return true;
  return !scene.mentions.all.some(
    (each) =>
      each.index < index &&
      each.block <= block &&
      each.form === 'name' &&
      blocks[each.block]?.paragraph.part === 'body' &&
      entityOf(scene, each)?.kind === 'person',
  );
}
