import { isFinite, isNp, reports } from '../../syntax/chunk.js';
import { phrase } from '../../syntax/sentence.js';
import { claimIn } from '../claim.js';
import { isPerson } from '../is-person.js';
import { asksAgain, cueAt, isAnswer, isQuestion } from '../dialogue.js';
import { goOn, paragraphAbove, type Neighbour } from '../neighbours.js';
import type { Claim, SpeakerRule, SpeakerScene, Statement } from '../scene.js';

export const paragraphQuote: SpeakerRule = {
  id: 'paragraph-quote',
  says: 'A paragraph that is one quotation goes on from the quote that the paragraph above ends with.',
  examples: [
    '“We looked for it all day,” Ann Lee said.\n\n“{quote:It was gone.}”',
    '“We looked for it all day,” Ann Lee said.\n\nThe barn in the snow\n\n“{quote:It was gone.}”',
    '“Where is it?” Nora Finch {cue:asked} {speaker:Bo Ray}.\n\n“{quote:In the barn.}”',
    '“Where is it?” {cue:asked} {speaker:Nora Finch}.\n\n“Gone,” said Bo Ray.\n\n“{quote:When did it go?}”\n\n“Last week.”',
    '“The pier is a ruin and will stay one,” {speaker:Nora Finch} said.\n\n“{quote:The pier is a ruin}”\n\nThe works go on.',
  ],
  counterexamples: [
    {
      text: '“We looked for it all day,” Ann Lee said.\n\n“{quote:It was gone,}” said Bo Ray.',
      because: 'the quote has a cue of its own',
    },
    { text: '“Where is it?” Ann Lee asked.\n\n“{quote:In the barn.}”', because: 'it answers a question' },
  ],
  claim: (statement, scene) => {
    const above = paragraphAbove(statement, scene);
    if (above === undefined) return undefined;
    const { statement: other, claim } = above;
    // "“Where is it?” Lee asked.": what comes is the answer
    if (other.ending === 'question' && isQuestion(other, claim)) return whoIsAsked(other, claim, scene);
    if (
      isHeading(statement) ||
      other.place.sentence !== other.block.sentences.length - 1 ||
      (other.type !== 'direct' && other.words < 4)
    )
      return undefined;
    // a dialogue, in which the two take turns
    if (isAnswer(other, claim) || asksAgain(other, claim, scene.statements[other.index - 1])) return undefined;
    return askerAgain(statement, above, scene) ?? tellerOf(other, claim, scene) ?? goOn(above);
  },
};

/** "“Where is it?” Lee asked | Ray |.": whom the question is put to. */
function whoIsAsked(question: Statement, claim: Claim, scene: SpeakerScene): Claim | undefined {
  const { sentence, place } = question;
  const verb = cueAt(question, claim);
  const asked = scene.mentions.at(place.block, place.sentence, verb + 1);
  if (verb < 0 || asked?.form !== 'name' || asked.owns || asked === claim.referent || !isPerson(asked))
    return undefined;
  return claimIn(scene, sentence, place.block, place.sentence, phrase(verb + 1, verb + 2), { from: verb });
}

/** "“Where were you?” | Lee | asked.\n\nRay said: “At my desk.”\n\n“Doing what?”": whoever asked what the paragraph above answers asks again. */
function askerAgain(
  { ending }: Statement,
  { statement: answer, claim }: Neighbour,
  scene: SpeakerScene,
): Claim | undefined {
  const question = ending === 'question' ? scene.statements[answer.index - 1] : undefined;
  const asked = question === undefined ? undefined : scene.found.get(question.quotation);
  if (question === undefined || asked === undefined || answer.place.block - question.place.block !== 1)
    return undefined;
  return isQuestion(question, asked) && asked.referent !== claim.referent
    ? goOn({ statement: question, claim: asked })
    : undefined;
}

/** "After the fall, | Lee | said, a doctor told her it was “…”": whoever tells what another said, in the midst of it, goes on. */
function tellerOf({ sentence, place, type }: Statement, claim: Claim, scene: SpeakerScene): Claim | undefined {
  const { chunks, words } = sentence;
  if (type === 'direct') return undefined;
  const verb = chunks.findIndex(
    (chunk, at) =>
      reports(chunk, 'core') &&
      isFinite(chunk) &&
      isNp(chunks[at - 1]) &&
      chunks[at - 2]?.kind === 'comma' &&
      chunks[at + 1]?.kind === 'comma' &&
      (words[chunk.start]?.start ?? 0) < (claim.cue?.start ?? 0),
  );
  return verb < 0
    ? undefined
    : claimIn(scene, sentence, place.block, place.sentence, phrase(verb - 1, verb), { from: verb });
}

/** 'Before the coffee wears off': few words with no mark at their end stand above a part of the story. */
const isHeading = ({ words, ending, type }: Statement): boolean => words <= 8 && ending === 'none' && type !== 'direct';
