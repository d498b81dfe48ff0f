import { chooseBearer } from '../namesakes.js';
import type { PeopleRule } from '../scene.js';

export const surname: PeopleRule = {
  id: 'surname',
  of: 'name',
  says: 'A single name is the person or body that bears it as last or only name, within the name, or as initials.',
  examples: [
    'Ann Lee won the vote. “I am glad,” {speaker=Ann Lee:Lee} said.',
    'Sen. Nora Finch won the vote. Her husband, Tom, was out. Tom Finch is a nurse. “I am glad,” {speaker=Nora Finch:Finch} said.',
    'Nora Finch met Bo Finch. “I am glad,” Mr. {speaker=Bo Finch:Finch} said.',
    'The {speaker=HSB:HSB} said the deal was “likely to raise fares”.',
    'The Harbour Safety Board (HSB) opened an inquiry. “It was late,” the {speaker=Harbour Safety Board:HSB} said.',
    'Winsome Ashe-Rees won. “Good,” {speaker=Winsome Ashe-Rees:Ashe-Rees} said.',
    "Nora O'Dowd won. “Good,” {speaker=Nora O'Dowd:O'Dowd} said.",
    'Alton Pell III won. “Good,” {speaker=Alton Pell III:Pell} said.',
    'Luc Bédard won. “Good,” {speaker=Luc Bédard:Bédard} said.',
    '“No,” said {speaker=Tarique:Tarique}.',
    'The {speaker=Kremlin:Kremlin} said the talks were “going well”.',
  ],
  counterexamples: [
    { text: 'Ann Lee met Bo Lee. “I am glad,” {speaker:Lee} said.', because: 'two people bear the name' },
  ],
  misses: ['Marta van den Bosch won. “Good,” {speaker=Marta van den Bosch:van den Bosch} said.'],
  claim: (mention, scene) => {
    const { name, headline } = mention;
    // "OK Gov Fallin" in a headline, whose capitals part no names
    const word = name?.words.length === 1 || headline ? name?.folded.at(-1) : undefined;
    if (word === undefined) return undefined;
    const bearers = scene.register.surnamed(word);
    const entity =
      bearers.length > 0
        ? chooseBearer(mention, bearers, scene)
        : ((name === undefined ? undefined : scene.register.initialled(name)) ?? scene.register.within(word));
    return entity === undefined ? undefined : { entity };
  },
};
