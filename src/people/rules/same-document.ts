import { Tag } from '../../syntax/tags.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { resolutionTo } from '../candidates.js';
import { MEMORY, type PeopleRule } from '../scene.js';

/** "the document", "the 140-page document"; but "the tender document" is none that was called otherwise. */
const isAnyDocument = ({ head, words }: NounPhrase): boolean =>
  head.lower === 'document' &&
  words
    .slice(1, -1)
    .every(({ kind, tags, text }) => kind === 'number' || /\d/.test(text) || (tags & Tag.adjective) !== 0);

export const sameDocument: PeopleRule = {
  id: 'same-document',
  of: 'description',
  says: 'The report is the one that was brought in before.',
  examples: [
    'The town read a report by the Harbour Board. {speaker=a report by the Harbour Board:The report} called the plan “{quote:reckless}”.',
    'A survey published in May by Vantex was read out. {speaker=A survey published in May by Vantex:The document} called the plan “{quote:reckless}”.',
  ],
  counterexamples: [
    {
      text: 'The town read a letter. {speaker:The report} called the plan “{quote:reckless}”.',
      because: 'a letter is no report',
    },
  ],
  claim: (mention, scene) => {
    const { head, opening, plural, index } = mention;
    if (opening !== 'definite' || plural || (head.tags & Tag.documentNoun) === 0) return undefined;
    const { all } = scene.mentions;
    for (let at = index - 1; at >= Math.max(0, index - MEMORY); at--) {
      const earlier = all[at];
      if (earlier?.form !== 'description' || earlier.plural || (earlier.head.tags & Tag.documentNoun) === 0) continue;
      if (earlier.head.lower !== head.lower && !isAnyDocument(mention)) continue;
      const described = scene.resolved.get(earlier)?.described ?? earlier;
      if (described.words.some(({ kind }) => kind === 'quote')) continue;
      if (described.opening === 'indefinite' || described.owner !== undefined)
        return resolutionTo(scene, described, described);
    }
    return undefined;
  },
};
