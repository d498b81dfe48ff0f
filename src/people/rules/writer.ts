import type { NounPhrase } from '../../mentions/phrase.js';
import type { Resolution } from '../entities.js';
import { resolutionTo } from '../candidates.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

export const writer: PeopleRule = {
  id: 'writer',
  of: 'pronoun',
  says: 'I and we, outside quotation marks, are the article’s writer, or whoever the paragraph’s label says is talking.',
  examples: [
    '“Why now?” {speaker=the author:I} asked.',
    '“Why now?” {speaker=the author:we} asked.',
    'Nora Finch throws stones.\n\nNora Finch: My father came once. “Why now?” {speaker=Nora Finch:I} asked.',
  ],
  counterexamples: [{ text: '“I am glad,” {speaker:she} said.', because: 'the pronoun stands inside the marks' }],
  claim: (mention, scene) =>
    /^(?:i|we|me|my|our)$/.test(mention.head.lower) ? (talking(mention, scene) ?? { described: mention }) : undefined,
};

/** "Lee: I asked him, “…”": the person whose name and colon open the paragraph, as in an interview. */
function talking({ block, head }: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const sentence = scene.text.blocks[block]?.sentences[0];
  const label = scene.mentions.at(block, 0, 0);
  const entity = label === undefined ? undefined : entityOf(scene, label);
  const labelled =
    sentence?.chunks[1]?.kind === 'colon' && entity?.kind === 'person' && !/^(?:we|our)$/.test(head.lower);
  return labelled && label !== undefined ? resolutionTo(scene, entity, label) : undefined;
}
