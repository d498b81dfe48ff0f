import { folded, type Entity } from '../entities.js';
import type { PeopleRule } from '../scene.js';

export const name: PeopleRule = {
  id: 'name',
  says: 'A name of several words is the person or body of that name.',
  examples: ['“The road is open,” said {speaker=Ann Lee:Ann Lee}.'],
  counterexamples: [{ text: '“The road is open,” {speaker:she} said.', because: 'a pronoun names no one' }],
  claim: (mention, scene) => {
    if (mention.name === undefined || mention.name.words.length < 2) return undefined;
    const entity: Entity | undefined = scene.register.named(folded(mention.name.words));
    return entity === undefined ? undefined : { entity };
  },
};
