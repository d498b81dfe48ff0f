/** Who asks, who is asked, and whom a question is about: signs of who answers as “he” or “she”. */
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, type ChunkKind } from '../syntax/chunk.js';
import { firstWord, skipForward, type Sentence } from '../syntax/sentence.js';
import { subjectOrInverted } from '../syntax/subjects.js';
import { isSubject } from './salience.js';
import type { PeopleScene } from './scene.js';

/** Verbs of asking. */
const asking = /^(?:ask|challenge|press|question|quiz)$/;

/**
 * "Asked whether it came from | Ray |, he said no", "When asked about | Ray |, he", "Facing | Ray |, he said": whom a question is about
 * doesn’t answer it, and whoever a participle in front names is not its subject.
 */
export function isAskedAbout(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  if (earlier.form === 'pronoun') return false;
  const { chunks } = scene.text.sentenceOf(mention);
  const verb = chunks[0]?.kind === 'verb' ? 0 : 1;
  const fronted = verb === 0 || chunks[0]?.kind === 'sub';
  const questions = asking.test(chunks[verb]?.verb?.base ?? '');
  // "According to Ray, he": whoever tells goes on
  const source = firstWord(scene.text.sentenceOf(mention), chunks[0])?.lower === 'according';
  const opens = (!source && chunks[0]?.verb?.form === 'ing') || (isBeside(scene, mention) && !earlier.owns);
  const faces = opens && isFinite(chunks[mention.chunk + 1]);
  // "Standing with Ray, | however, | he turned to the road"
  const interposed = chunks[mention.chunk - 2]?.kind === 'adv' && chunks[mention.chunk - 3]?.kind === 'comma';
  const before = chunks[mention.chunk - (interposed ? 3 : 1)]?.kind;
  // "Asked by the coroner, | Ray |, whether he had known, he said": the agent in front does to somebody else whatever is done
  const agent = verb === 0 && isAgentInFront(scene, earlier);
  return (
    (faces || agent || (fronted && questions && earlier.chunk > verb + 1)) &&
    earlier.chunk < mention.chunk &&
    (before === 'comma' || before === 'quote' || (agent && before === 'sub'))
  );
}

/** "With Ray", "Unlike Ray", "Standing with Ray": with whom the sentence opens, beside whoever its subject is. */
function isBeside({ text }: PeopleScene, mention: NounPhrase): boolean {
  const sentence = text.sentenceOf(mention);
  const [first, second] = sentence.chunks;
  const opener = firstWord(sentence, first)?.lower ?? '';
  const alone = first?.end === (first?.start ?? 0) + 1;
  const participle = alone && /^(?!accord).+ing$/.test(opener) && second?.kind === 'prep';
  return participle || /^(?:alongside|beside|besides|like|unlike|with|without)$/.test(opener);
}

/** "Told by | the coroner |, | Ray |, that nobody had come": by whom the participle in front of the sentence is done, with his name. */
function isAgentInFront({ text }: PeopleScene, mention: NounPhrase): boolean {
  const sentence = text.sentenceOf(mention);
  const { chunk } = mention;
  const by = firstWord(sentence, sentence.chunks[1])?.lower === 'by';
  return by && (chunk === 2 || (chunk === 4 && sentence.chunks[3]?.kind === 'comma'));
}

/** "the prosecutor | asked if | she | had left": whoever asks doesn’t ask it of themselves. */
export function isAsker(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const [ask, word] = chunks.slice(Math.max(0, mention.chunk - 2), mention.chunk);
  const asks = ask?.verb?.base === 'ask' && !ask.verb.passive && (word?.kind === 'sub' || word?.kind === 'rel');
  if (!asks || !isFinite(chunks[mention.chunk + 1])) return false;
  if (earlier.chunk === mention.chunk - 3) return true;
  // "Ray, the chairman, | asked if | she | had left."; but "Lee, asked if she was ill, paused": whoever is asked
  const main = chunks.slice(mention.chunk + 2).some(isFinite);
  return !main && earlier.chunk === subjectOrInverted(scene.text.sentenceOf(mention), mention.chunk - 2)?.head;
}

/** "Ray asked | Lee | whether it was true. “No,” she said": whoever was asked something answers. */
export function answering(
  mention: NounPhrase,
  group: readonly NounPhrase[],
  fitting: readonly NounPhrase[],
  scene: PeopleScene,
): NounPhrase | undefined {
  const [first] = group;
  if (first === undefined || opensWithQuestion(scene, mention)) return undefined;
  const sentence = scene.text.sentenceOf(first);
  const { chunks } = sentence;
  const opener = chunks.findIndex(isFinite);
  // "Before she left, the prosecutor asked if she was ill": the verb of the main clause
  const behind = chunks[0]?.kind === 'sub' && chunks[opener]?.verb?.base !== 'ask';
  const comma = behind ? chunks.findIndex(({ kind }) => kind === 'comma') : 0;
  const verb = behind ? chunks.findIndex((chunk, at) => at > comma && isFinite(chunk)) : opener;
  const question = chunks[verb]?.verb;
  // "Asked whether it was true, | Lee | grinned.", "Told of the threat, | she | shrugged."
  if (verb === 0 && /^(?:ask|press|question|quiz|tell)$/.test(question?.base ?? ''))
    return fitting.find((each) => chunks[each.chunk - 1]?.kind === 'comma' && isSubject(scene, each));
  if (question?.base !== 'ask') return undefined;
  // "asked if | she | was ill": whom the question is about
  const bare = /^(?:how|if|what|when|where|whether|why)$/.test(firstWord(sentence, chunks[verb + 1])?.lower ?? '');
  if (bare && !question.passive)
    return fitting.find(({ chunk, form }) => chunk === verb + 2 && form === 'pronoun' && isFinite(chunks[verb + 3]));
  const about = firstWord(sentence, chunks[question.passive ? verb + 1 : verb + 2])?.lower ?? '';
  if (!/^(?:about|how|if|what|when|where|whether|who|why)$/.test(about)) {
    // "“Did you sleep?” the doctor | asked | Lee |. “No,” she said": whom a quoted question was put to
    const put = quotesFirst(sentence) && quotesFirst(scene.text.sentenceOf(mention)) && !question.passive;
    const named = chunks[verb - 1]?.kind === 'np' || chunks[verb - 1]?.kind === 'aside';
    const ends = ending.has(chunks[verb + 2]?.kind);
    return put && named && ends ? fitting.find(({ chunk }) => chunk === verb + 1) : undefined;
  }
  // "Lee was asked whether it was true."
  const asked = question.passive ? subjectOrInverted(sentence, verb)?.head : verb + 1;
  return fitting.find(({ chunk }) => chunk === asked);
}

/** "Lee asked Ray why it was late. “Is it my fault?” she said": whoever asked may ask again. */
function opensWithQuestion({ text }: PeopleScene, mention: NounPhrase): boolean {
  const sentence = text.sentenceOf(mention);
  const quotation = firstWord(sentence, sentence.chunks[0])?.quotation;
  return quotation !== undefined && text.article.text.charAt(quotation.end - 1) === '?';
}

const quotesFirst = ({ chunks }: Sentence): boolean => chunks[0]?.kind === 'quote';

/** What may stand behind whom a question is put to. */
const ending = new Set<ChunkKind | undefined>(['comma', 'prep', 'stop', 'sub', 'time', undefined]);

/** "When | Ray | asked whether it was true, Lee leaned forward.": whoever asks in front is not who goes on to speak. */
export function asksInFront(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const verb = chunks[skipForward(chunks, mention.chunk + 1)]?.verb;
  return mention.chunk === 1 && chunks[0]?.kind === 'sub' && asking.test(verb?.base ?? '') && verb?.passive === false;
}

/** The sentence of the mention asks something. */
export function asks(scene: PeopleScene, mention: NounPhrase): boolean {
  return scene.text.sentenceOf(mention).chunks.some(({ verb }) => verb?.base === 'ask' && !verb.passive);
}
