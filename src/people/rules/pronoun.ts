import { answered } from '../answers.js';
import { candidate, resolutionTo } from '../candidates.js';
import { cannotMean } from '../cannot-mean.js';
import { protagonist } from '../protagonist.js';
import { rank } from '../salience.js';
import { entityOf, type PeopleRule } from '../scene.js';
import { objectOf } from '../subject-signs.js';

export const pronoun: PeopleRule = {
  id: 'pronoun',
  of: 'pronoun',
  says: 'He or she is the most present person of that gender; where nobody is, the one whom the whole article is about.',
  examples: [
    'Ann Lee won against Eve Dunn. Eve Dunn wept, and Ann Lee sang. “I am glad,” {speaker=Ann Lee:she} said.',
    'Nora Finch met Bo Ray. “Fine,” {speaker=Bo Ray:he} said.',
  ],
  counterexamples: [{ text: 'The road was closed. “I am glad,” {speaker:she} said.', because: 'no woman is named' }],
  claim: (mention, scene) => {
    if (mention.gender === undefined) return undefined;
    const { gender } = mention;
    const excluded = cannotMean(mention, gender, scene);
    const best = rank(scene, mention, (earlier) =>
      excluded(earlier) ? undefined : candidate(scene, earlier, gender),
    )[0];
    if (best !== undefined)
      // somebody without a name is seldom who is meant where no subject settles it
      return entityOf(scene, best.last) === undefined ? undefined : resolutionTo(scene, best.item, best.last);
    // nobody near is named: whom the whole article is about
    const hero = protagonist(scene, gender);
    const fits = hero !== answered(mention, scene) && hero !== objectOf(scene, mention);
    return hero !== undefined && fits ? { entity: hero } : undefined;
  },
};
