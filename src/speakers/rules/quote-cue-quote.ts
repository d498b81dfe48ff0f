import { firstWord } from '../../syntax/sentence.js';
import { goOn } from '../neighbours.js';
import type { SpeakerRule } from '../scene.js';

export const quoteCueQuote: SpeakerRule = {
  id: 'quote-cue-quote',
  says: 'The quote goes on behind the cue that interrupts it.',
  examples: [
    '“We looked,” said Bo Ray, the coach, “{quote:but nobody was there.}”',
    '“The tide,” Nora Finch said, “{quote:waits for nobody.}”',
  ],
  counterexamples: [
    { text: '“Yes,” Ann Lee said, and Bo Ray said, “{quote:No.}”', because: 'the second quote has a cue of its own' },
  ],
  claim: (statement, scene) => {
    const before = scene.statements[statement.index - 1];
    if (before?.sentence !== statement.sentence || before.at >= statement.at - 1) return undefined;
    const claim = scene.found.get(before.quotation);
    const cue = claim?.cue;
    if (
      claim === undefined ||
      cue === undefined ||
      cue.start < before.quotation.end ||
      cue.end > statement.quotation.start
    )
      return undefined;
    // "the mayor said, to shouts of “…”": somebody else’s
    if (firstWord(statement.sentence, statement.sentence.chunks[statement.at - 1])?.lower === 'of') return undefined;
    // nothing but the one report stands between
    const between = statement.sentence.chunks.slice(before.at + 1, statement.at);
    const verbs = between.filter(
      ({ verb }) => verb?.strength === 'core' || verb?.strength === 'speech' || verb?.form === 'finite',
    ).length;
    const joined = between.some(({ kind }) => kind === 'conj' || kind === 'semicolon' || kind === 'quote');
    return verbs > 1 || joined ? undefined : goOn({ statement: before, claim });
  },
};
