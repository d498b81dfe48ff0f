import { groupStartingAt, subjectOf } from '../../syntax/clauses.js';
import { reports } from '../../syntax/spot.js';
import { claimPhrase, type SpeakerRule } from '../scene.js';

export const quoteClauseNameVerb: SpeakerRule = {
  id: 'quote-clause-name-verb',
  says: 'The reporter’s sentence goes on behind the quote and ends with speaker and reporting verb.',
  examples: [
    'The ruling was “{quote:a disgrace}” for the town, {speaker:Ann Lee} {cue:said}.',
    'The plan is “{quote:dead}” by now, {cue:said} {speaker:the mayor of the town}.',
  ],
  counterexamples: [{ text: 'Bo Ray called it “{quote:a disgrace}” before the vote, Ann Lee said.', because: 'a cue of its own is nearer' }],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const { chunks } = sentence;
    for (let verb = chunks.length - 1; verb > at + 1; verb--) {
      const chunk = chunks[verb];
      if (chunk?.kind === 'quote' || chunk?.kind === 'semicolon') return undefined;
      if (!reports(chunk, 'core') || chunk?.verb?.passive === true || chunk?.verb?.form !== 'finite') continue;
      if (chunks[verb - 1]?.kind === 'comma') {
        const inverted = groupStartingAt(sentence, verb + 1);
        if (inverted !== undefined) return claimPhrase(scene, statement, inverted, { from: verb });
      }
      const subject = subjectOf(sentence, verb);
      const opener = subject === undefined ? undefined : chunks[subject.from - 1];
      if (subject === undefined || subject.from <= at || opener?.kind !== 'comma') continue;
      const rest = chunks.slice(verb + 1);
      if (rest.some((later) => later.kind === 'verb' || later.kind === 'sub' || later.kind === 'quote')) continue;
      return claimPhrase(scene, statement, subject, { from: verb });
    }
    return undefined;
  },
};
