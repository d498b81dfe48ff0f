/** Who is speaking where two talk to each other in bare quotations, a paragraph each. */
import type { Claim, Statement } from './scene.js';

/** "“No,” Lee replied.": the cue is one of answering. */
export const isAnswer = (statement: Statement, claim: Claim): boolean =>
  /^(?:answer|reply|respond|retort)$/.test(cueOf(statement, claim));

/** "“Where is it?” Lee asked.", with little else in the paragraph. */
export const isQuestion = (statement: Statement, claim: Claim): boolean =>
  statement.inner.endsWith('?') &&
  statement.block.sentences.length < 3 &&
  /^(?:ask|demand|inquire|enquire|press|query)$/.test(cueOf(statement, claim));

/** "“Who, then?”", which goes on from what stands above the answer: whoever answered before answers again. */
export const asksAgain = (question: Statement, claim: Claim, answer: Statement | undefined): boolean =>
  question.ending === 'question' && claim.goesOnFrom !== undefined && claim.goesOnFrom !== answer?.quotation;

/** The chunk of the cue by which a statement is claimed; -1 where that stands in another sentence. */
export const cueAt = ({ sentence: { chunks, words } }: Statement, { cue }: Claim): number =>
  chunks.findIndex(({ start }) => words[start]?.start === cue?.start);

/** The base of the verb by which a statement is claimed. */
const cueOf = (statement: Statement, claim: Claim): string =>
  statement.sentence.chunks[cueAt(statement, claim)]?.verb?.base ?? '';
