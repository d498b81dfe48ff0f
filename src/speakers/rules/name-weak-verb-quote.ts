import { mindVerbs } from '../../lexicon/grammar.js';
import { titleCase } from '../../quotations/title-case.js';
import { beforeClaim } from '../before.js';
import { ownerClaim, ownerOfWords } from '../claim.js';
import type { SpeakerRule, Statement } from '../scene.js';

/** Thought, wished or found, and no title: "published “Rain on the Pier”" is none. */
const takesWords = ({ sentence, inner, words }: Statement, verb: number): boolean =>
  mindVerbs.has(sentence.chunks[verb]?.verb?.base ?? '') && !(words > 1 && titleCase(inner));

export const nameWeakVerbQuote: SpeakerRule = {
  id: 'name-weak-verb-quote',
  says: 'A verb of thinking, wishing or finding stands straight before the quote, and no better cue in the sentence.',
  examples: ['{speaker:Ann Lee} {cue:believes} “{quote:the road will open}”.'],
  counterexamples: [
    { text: 'Ann Lee published “{quote:Rain on the Pier}” in May.', because: 'what is published is a title' },
    { text: 'Ann Lee said the mayor wants “{quote:a new road}”, and left.', because: 'the better verb is the cue' },
  ],
  claim: (statement, scene) => {
    const claim = beforeClaim(
      statement,
      scene,
      (cue) =>
        cue.strength === 'weak' &&
        // "had a message for anyone who finds one: “…”"
        (statement.sentence.chunks[statement.at - 1]?.kind !== 'colon' ||
          statement.sentence.chunks[cue.verb - 1]?.kind !== 'rel') &&
        (cue.link === 'stop' || (cue.link === 'direct' && takesWords(statement, cue.verb))),
    );
    // "Her answer came faster: “…”"
    const owner = ownerOfWords(claim?.referent);
    return owner === undefined || claim?.cue === undefined ? claim : ownerClaim(owner, claim.cue);
  },
};
