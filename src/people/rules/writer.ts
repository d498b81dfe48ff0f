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
  claim: (mention, scene) => {
    const { lower } = mention.head;
    if (/^(?:we|our)$/.test(lower)) return { described: mention };
    return /^(?:i|me|my)$/.test(lower) ? (talking(mention, scene) ?? { described: mention }) : undefined;
  },
};

/** "Lee: I asked him, “…”": the person whose name and colon open the paragraph, as in an interview. */
function talking({ block }: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const label = scene.mentions.at(block, 0, 0);
  const entity = label === undefined ? undefined : entityOf(scene, label);
  return label !== undefined && entity?.kind === 'person' && scene.text.sentenceOf(label).chunks[1]?.kind === 'colon'
    ? resolutionTo(scene, entity, label)
    : undefined;
}
