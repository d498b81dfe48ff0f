import type { Entity } from '../entities.js';
import type { PeopleRule } from '../scene.js';

export const name: PeopleRule = {
  id: 'name',
  of: 'name',
  says: 'A name of several words is the person or body of that name.',
  examples: [
    '“The road is open,” said {speaker=Ann Lee:Ann Lee}.',
    '“The road is open,” said {speaker=Marta van den Bosch:Marta van den Bosch}.',
    '{speaker=Corvane & Vantex:Corvane and Vantex} said the law was “too broad”.',
    '“We are glad,” {speaker=Nora Finch & Bo Ray:Nora Finch and Bo Ray} replied.',
    'The offer came from Nora Finch, {speaker=Nora Finch:who} said it was “her last word”.',
  ],
  counterexamples: [{ text: '“The road is open,” {speaker:she} said.', because: 'a pronoun names no one' }],
  claim: (mention, scene) => {
    if (mention.name === undefined || mention.name.words.length < 2) return undefined;
    const entity: Entity | undefined = scene.register.named(mention.name.folded);
    return entity === undefined ? undefined : { entity };
  },
};
