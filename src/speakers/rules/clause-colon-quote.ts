import { subjectOrInverted } from '../../syntax/subjects.js';
import { isPerson } from '../is-person.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const clauseColonQuote: SpeakerRule = {
  id: 'clause-colon-quote',
  says: 'A sentence without a reporting verb ends in a colon, and its subject speaks in the quote.',
  examples: ['{speaker:Ann Lee} was brief: “{quote:The road stays closed.}”'],
  counterexamples: [
    { text: 'The road was closed: “{quote:It is over,}” Ann Lee said.', because: 'the quote has a cue of its own' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    if (sentence.chunks[at - 1]?.kind !== 'colon' || statement.type !== 'direct') return undefined;
    const verb = sentence.chunks.findIndex((chunk, index) => index < at && chunk.verb?.form === 'finite');
    const subject = verb < 0 || sentence.chunks[verb]?.verb?.passive ? undefined : subjectOrInverted(sentence, verb);
    if (subject === undefined) return undefined;
    const mention = scene.mentions.at(statement.place.block, statement.place.sentence, subject.head);
    return mention !== undefined && isPerson(mention)
      ? claimPhrase(scene, statement, subject, { from: verb })
      : undefined;
  },
};
