import { answered } from '../answers.js';
import { candidate, meetsAnother, resolutionTo } from '../candidates.js';
import { isStranger, protagonist } from '../protagonist.js';
import { rank } from '../salience.js';
import { entityOf, type PeopleRule } from '../scene.js';
import { isAskedAbout, isAsker, isOwnObject, objectOf, isReportedBy } from '../subject-signs.js';

export const pronoun: PeopleRule = {
  id: 'pronoun',
  of: 'pronoun',
  says: 'He or she is the most present person of that gender.',
  examples: [
    'Ann Lee won against Eve Dunn. Eve Dunn wept, and Ann Lee sang. “I am glad,” {speaker=Ann Lee:she} said.',
    'Nora Finch met Bo Ray. “Fine,” {speaker=Bo Ray:he} said.',
  ],
  counterexamples: [{ text: 'The road was closed. “I am glad,” {speaker:she} said.', because: 'no woman is named' }],
  claim: (mention, scene) => {
    if (mention.gender === undefined) return undefined;
    const { gender } = mention;
    const other = answered(mention, scene);
    const best = rank(scene, mention, (earlier) =>
      (other !== undefined && entityOf(scene, earlier) === other) ||
      meetsAnother(scene, earlier, gender) ||
      isReportedBy(scene, earlier, mention) ||
      isAskedAbout(scene, earlier, mention) ||
      isAsker(scene, earlier, mention) ||
      isStranger(scene, earlier, mention, gender) ||
      isOwnObject(scene, earlier, mention)
        ? undefined
        : candidate(scene, earlier, gender),
    )[0];
    if (best !== undefined) return resolutionTo(scene, best.item, best.last);
    // nobody near is named: whom the whole article is about
    const hero = protagonist(scene, gender);
    const fits = hero !== other && hero !== objectOf(scene, mention);
    return hero !== undefined && fits ? { entity: hero } : undefined;
  },
};
