import { sexesDiffer } from '../../mentions/gender.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { firstWord, pastPhrases } from '../../syntax/sentence.js';
import { Tag } from '../../syntax/tags.js';
import { askerBefore } from '../answers.js';
import { isEpithet } from '../callings.js';
import { resolutionTo } from '../candidates.js';
import { isExplained, newcomerCallings } from '../newcomers.js';
import { pronounBefore, tellerBefore } from '../introduced.js';
import { entityOf, sentenceMates, type PeopleRule, type PeopleScene } from '../scene.js';

export const epithetOfPronoun: PeopleRule = {
  id: 'epithet-of-pronoun',
  of: 'description',
  says: 'A calling with “the” that nobody was introduced by is whom the sentence before calls he or she.',
  examples: [
    'Ann Lee had sold the farm.\n\nThe rain went on.\n\nShe was out. “I am glad,” {speaker=Ann Lee:the retired nurse} said.',
  ],
  counterexamples: [
    { text: 'It rained all day. “I am glad,” {speaker:the 82-year-old} said.', because: 'nobody was spoken of' },
  ],
  claim: (mention, scene) => {
    if (mention.opening !== 'definite' || mention.plural || !scene.speaking.has(mention)) return undefined;
    const teller = tellerBefore(mention, scene);
    if (!isEpithet(mention, scene) && !(teller !== undefined && mayBeCalling(mention) && !isExplained(mention, scene)))
      return undefined;
    const pronoun = teller ?? pronounBefore(mention, scene);
    const entity = pronoun === undefined ? undefined : entityOf(scene, pronoun);
    if (pronoun === undefined || entity === undefined || entity === askerBefore(mention, scene)) return undefined;
    if (isNamedBehind(mention, scene)) return undefined;
    // "Ray said as the heckler yelled"
    if (sentenceMates(scene, mention).some((each) => entityOf(scene, each) === entity)) return undefined;
    return entity.kind === 'person' && !sexesDiffer(mention.gender, entity.gender)
      ? resolutionTo(scene, entity, pronoun)
      : undefined;
  },
};

/** "said | the chairman of the club |, | Ann Lee": somebody whom a name behind tells. */
function isNamedBehind(mention: NounPhrase, scene: PeopleScene): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const comma = pastPhrases(chunks, mention.chunk + 1);
  return chunks[comma]?.kind === 'comma' && firstWord(sentence, chunks[comma + 1])?.capital === true;
}

/** "the prop master": a calling that no lexicon has, and neither a body nor somebody that a story brings in by it. */
const mayBeCalling = ({ head }: NounPhrase): boolean =>
  !head.capital &&
  !newcomerCallings.has(head.lower) &&
  (head.tags & (Tag.organisationNoun | Tag.documentNoun | Tag.groupNoun | Tag.time)) === 0;
