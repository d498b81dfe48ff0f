import { beginningWith } from '../namesakes.js';
import type { PeopleRule } from '../scene.js';

export const shortName: PeopleRule = {
  id: 'short-name',
  of: 'name',
  says: 'A single name that nobody bears as a surname or first name is the body whose name begins with it.',
  examples: ['Velmar Logistics lost the contract. {speaker=Velmar Logistics:Velmar} said the loss was “no surprise”.'],
  counterexamples: [
    {
      text: 'Velmar Logistics lost to Velmar Shipping. {speaker:Velmar} said the loss was “no surprise”.',
      because: 'two bodies begin with the name',
    },
  ],
  claim: (mention, scene) => {
    const [entity, another] = beginningWith(mention, scene);
    return entity?.kind === 'organisation' && another === undefined ? { entity } : undefined;
  },
};
