import { firstWord, type Sentence } from '../../syntax/sentence.js';
import { standsAlone } from '../../syntax/spot.js';
import { isPerson } from '../is-person.js';
import { claimIn, nounOwnerClaim, ownerOfWords } from '../claim.js';
import { goOn, type Neighbour } from '../neighbours.js';
import type { Claim, SpeakerRule, SpeakerScene, Statement } from '../scene.js';

/** Sentences between a question and its answer, at most, both included: "Why? There is a long pause." */
const REACH = 2;

/** Paragraphs back to whoever is asked. */
const TALK = 3;

/** A question of the reporter and where it stands. */
interface Question {
  readonly sentence: Sentence;
  readonly block: number;
  readonly s: number;
}

export const questionQuote: SpeakerRule = {
  id: 'question-quote',
  says: 'The reporter asks, and whoever spoke last answers in a quote that stands alone, or else whoever the question is about.',
  examples: [
    '“He has my number,” {speaker:Nora Finch} said. Has he used it? “{quote:You would have to ask him.}”',
    '“I fell off it on Saturday,” {speaker:Nora Finch} said.\n\nWill she try again?\n\n“{quote:Ask me in a week.}”',
    '“It rained,” Ann Lee said.\n\nBo Ray had heard it before. {speaker=Bo Ray:His} {cue:advice}? “{quote:Stay in and wait.}”',
    'Why was {speaker:Bo Ray} out in the rain? “{quote:My mother sent me.}”',
  ],
  counterexamples: [
    {
      text: '“He has my number,” Nora Finch said. Has he used it? “{quote:Twice,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
  ],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence) || statement.type !== 'direct') return undefined;
    const question = questionBefore(statement, scene);
    if (question === undefined) return undefined;
    const asked = ownAnswer(question, scene);
    if (asked !== undefined) return asked;
    const last = lastSpeaker(statement, scene);
    // one paragraph above the question, or in that of the question
    const near = last !== undefined && question.block - last.statement.place.block <= 1;
    return near ? goOn(last) : (subjectOf(question, scene) ?? (last === undefined ? undefined : goOn(last)));
  },
};

/** "His advice? “…”": whose it is. */
function ownAnswer({ sentence, block, s }: Question, scene: SpeakerScene): Claim | undefined {
  const mention = scene.mentions.at(block, s, 0);
  const owner = ownerOfWords(mention);
  return mention !== undefined && owner !== undefined && sentence.chunks.length <= 2
    ? nounOwnerClaim(owner, mention)
    : undefined;
}

/** The question above, over a sentence that names nobody. */
function questionBefore({ place }: Statement, scene: SpeakerScene): Question | undefined {
  let [block, s] = [place.block, place.sentence];
  for (let back = 0; back < REACH; back++) {
    s -= 1;
    if (s < 0) {
      // an answer in a paragraph of its own comes right below the question
      if (back > 0) return undefined;
      block -= 1;
      s = (scene.text.blocks[block]?.sentences.length ?? 0) - 1;
    }
    const sentence = scene.text.blocks[block]?.sentences[s];
    if (sentence === undefined || sentence.chunks.some(({ kind }) => kind === 'quote')) return undefined;
    if (asks(sentence)) return { sentence, block, s };
    if (sentence.chunks.some((_, chunk) => scene.mentions.at(block, s, chunk)?.name !== undefined)) return undefined;
  }
  return undefined;
}

/** "Has he used it?", "I ask whether he has." */
function asks(sentence: Sentence): boolean {
  const { chunks, words, to } = sentence;
  if (words[to - 1]?.text === '?') return true;
  return chunks.some(
    ({ verb }, index) =>
      verb?.base === 'ask' &&
      verb.form === 'finite' &&
      !verb.passive &&
      firstWord(sentence, chunks[index - 1])?.text === 'I',
  );
}

/** The nearest quote above whose speaker is known, unless one comes between that nobody could place. */
function lastSpeaker(statement: Statement, scene: SpeakerScene): Neighbour | undefined {
  const other = scene.statements[statement.index - 1];
  const claim = other === undefined ? undefined : scene.found.get(other.quotation);
  return other === undefined || claim === undefined || statement.place.block - other.place.block > TALK
    ? undefined
    : { statement: other, claim };
}

/** "Why was Bo Ray out?": the first person of the question. */
function subjectOf({ sentence, block, s }: Question, scene: SpeakerScene): Claim | undefined {
  // "((Wikinews)) What would you say to Bo Ray?": an interview, whose subject is asked
  if (scene.text.blocks[block]?.words[0]?.text === '(' || sentence.words.some(({ lower }) => lower === 'you'))
    return undefined;
  for (let at = 0; at < sentence.chunks.length; at++) {
    const mention = scene.mentions.at(block, s, at);
    if (mention === undefined || !isPerson(mention)) continue;
    const verb = sentence.chunks.findIndex((chunk) => chunk.kind === 'verb');
    return claimIn(scene, sentence, block, s, { from: at, to: at + 1, head: at }, { from: Math.max(0, verb) });
  }
  return undefined;
}
