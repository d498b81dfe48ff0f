import { beginningWith, chooseBearer } from '../namesakes.js';
import type { PeopleRule } from '../scene.js';

export const firstName: PeopleRule = {
  id: 'first-name',
  of: 'name',
  says: 'A single name that nobody bears as a surname is the person of that first name.',
  examples: ['Senator Nora Finch won the vote. “I am glad,” {speaker=Nora Finch:Nora} said.'],
  counterexamples: [
    { text: 'Senator Nora Finch won the vote. “I am glad,” {speaker:Finch} said.', because: 'it is a surname' },
  ],
  claim: (mention, scene) => {
    const bearers = beginningWith(mention, scene).filter(({ kind }) => kind !== 'organisation');
    const entity = chooseBearer(mention, bearers, scene);
    return entity === undefined ? undefined : { entity };
  },
};
