import { asksAgain, isAnswer } from '../dialogue.js';
import { goOn, paragraphAbove } from '../neighbours.js';
import type { Claim, SpeakerRule, SpeakerScene, Statement } from '../scene.js';

/** Statements, and paragraphs, above the answer in which its question is looked for. */
const turns = 3;

export const dialogueQuote: SpeakerRule = {
  id: 'dialogue-quote',
  says: 'In a dialogue of bare paragraphs the two take turns: a question behind an answer is asked by whoever asked before.',
  examples: [
    '“Where is it?” {speaker:Ann Lee} asked.\n\n“In the barn,” Bo Ray replied.\n\n“{quote:Which barn?}”',
    '“Where is it?” Ann Lee asked.\n\n“In the barn,” {speaker:Bo Ray} replied.\n\n“Which barn?”\n\n“{quote:The red one.}”',
  ],
  counterexamples: [
    {
      text: '“Where is it?” Ann Lee asked.\n\n“In the barn,” Bo Ray replied.\n\n“{quote:It is late.}”',
      because: 'what is no question is anybody’s',
    },
  ],
  claim: (statement, scene) => {
    const above = paragraphAbove(statement, scene);
    if (above === undefined) return undefined;
    const { statement: other, claim } = above;
    if (isAnswer(other, claim)) return askedAgain(statement, other, scene);
    const answer = scene.statements[other.index - 1];
    const answered = answer === undefined ? undefined : scene.found.get(answer.quotation);
    return answer !== undefined && answered !== undefined && asksAgain(other, claim, answer)
      ? goOn({ statement: answer, claim: answered })
      : undefined;
  },
};

/** "“Was it you?” Ray asked.\n\n“No,” Lee replied.\n\n“Who, then?”": whoever asked before. */
function askedAgain(statement: Statement, answer: Statement, scene: SpeakerScene): Claim | undefined {
  if (statement.ending !== 'question' || !statement.inner.endsWith('?')) return undefined;
  for (let index = answer.index - 1; index >= Math.max(0, answer.index - turns); index--) {
    const other = scene.statements[index];
    const claim = other === undefined ? undefined : scene.found.get(other.quotation);
    if (other === undefined || statement.place.block - other.place.block > turns) return undefined;
    if (claim !== undefined && other.place.block < answer.place.block) return goOn({ statement: other, claim });
  }
  return undefined;
}
