import { reports } from '../../syntax/chunk.js';
import { opensWithConcession } from '../../syntax/sentence.js';
import { goOn, sameSentence, type Neighbour } from '../neighbours.js';
import type { Claim, SpeakerRule, Statement } from '../scene.js';
import { titleCase } from '../../quotations/title-case.js';

const isLabel = ({ cue }: Claim, text: string): boolean =>
  cue !== undefined && /^[:–—-]+$/.test(text.slice(cue.start, cue.end));

/** "called Ray a “fool” | who had told her it was “…”": what somebody said whom the other quotation is of. */
function isOfWhomItJudges({ sentence, at }: Statement, { statement }: Neighbour): boolean {
  const behind = sentence.chunks.slice(statement.at + 1, at);
  return behind[0]?.kind === 'rel' && behind.some((chunk) => reports(chunk, 'core', 'speech'));
}

/** "While Lee spoke of “…”, | her rival had one word for it: “…”": the clause that opens the sentence ends before the other begins. */
function isOfAnotherClause({ sentence, at }: Statement, { statement }: Neighbour): boolean {
  const parted = sentence.chunks.slice(statement.at, at).some(({ kind }) => kind === 'comma');
  return parted && opensWithConcession(sentence);
}

export const quoteAndQuote: SpeakerRule = {
  id: 'quote-and-quote',
  says: 'Another quote of the same sentence has a speaker, and no cue is nearer.',
  examples: ['The ruling is “{quote:absurd}” and “a disgrace,” Ann Lee said.'],
  counterexamples: [
    { text: '“Yes,” Ann Lee said, and Bo Ray said, “{quote:No.}”', because: 'the second quote has a cue of its own' },
  ],
  claim: (statement, scene) => {
    const neighbour = sameSentence(statement, scene);
    // a label is whose what follows it is, and no more
    if (neighbour === undefined || isLabel(neighbour.claim, scene.text.article.text)) return undefined;
    if (isOfAnotherClause(statement, neighbour) || isOfWhomItJudges(statement, neighbour)) return undefined;
    return titleCase(statement.inner) && statement.words > 1 ? undefined : goOn(neighbour);
  },
};
