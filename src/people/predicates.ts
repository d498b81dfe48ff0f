/** Phrases that say what somebody is, and bring in nobody: "She was a midwife", "Bo Ray, an organiser,". */
import type { NounPhrase } from '../mentions/phrase.js';
import { saysWhere } from '../syntax/appositions.js';
import { isFinite, type Chunk } from '../syntax/chunk.js';
import { isLone } from '../syntax/participles.js';
import { firstOfPhrases, firstWord, pastPhrases, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { PeopleScene } from './scene.js';

/** "She was a midwife", "as a midwife": the phrase says what somebody is, and brings in nobody. */
export function isPredicate(scene: PeopleScene, mention: NounPhrase): boolean {
  if (mention.form !== 'description' || mention.owns) return false;
  const sentence = scene.text.sentenceOf(mention);
  if (fronts(sentence, mention) || presents(sentence, mention)) return true;
  if (explainsName(sentence, mention) || sharesName(sentence, mention)) return true;
  let at = mention.chunk - 1;
  while (sentence.chunks[at]?.kind === 'adv') at--;
  const before = sentence.chunks[at];
  if (before === undefined) return false;
  // "is a member of the union and a supporter of the mayor"
  if (before.kind === 'conj') {
    const first = firstOfPhrases(sentence.chunks, at - 1);
    const paired = scene.mentions.at(mention.block, mention.sentence, first);
    return paired !== undefined && isPredicate(scene, paired);
  }
  // "Bo Ray, an organiser, said", "Bo Ray (R-Ohio), a nurse, said"
  if (before.kind === 'comma' || before.kind === 'dash') {
    const named = scene.mentions.at(
      mention.block,
      mention.sentence,
      sentence.chunks[at - 1]?.kind === 'aside' ? at - 2 : at - 1,
    );
    const after = sentence.chunks[mention.chunk + 1]?.verb;
    if (named !== undefined && saysWhere(sentence, named.chunk)) return false;
    // "In a call with Bo Ray, | a spokesman for the firm | denied it."
    const front = named !== undefined && sentence.chunks[named.chunk - 1]?.kind === 'prep';
    const opens = !sentence.chunks.slice(0, mention.chunk).some(isFinite);
    if (front && opens && isFinite(sentence.chunks[pastPhrases(sentence.chunks, mention.chunk + 1)])) return false;
    // "One resident, a retired teacher, walked out.", "The governor, a former chaplain, has left."
    const closed = sentence.chunks[mention.chunk + 1]?.kind === 'comma' && isFinite(sentence.chunks[mention.chunk + 2]);
    const known = named?.opening === 'definite' || named?.opening === 'possessive';
    const subject = named?.form === 'description' && known && named.chunk === 0;
    if ((named?.opening === 'indefinite' || subject) && closed)
      return mention.opening === 'indefinite' && !mention.plural;
    // "Vantex, a company | based | in Hull, said"
    const based =
      isLone(sentence, sentence.chunks[mention.chunk + 1], Tag.verbParticiple) &&
      /^(?:adv|prep)$/.test(sentence.chunks[mention.chunk + 2]?.kind ?? '');
    return (
      named?.form === 'name' && (after === undefined || after.form === 'ing' || based) && mention.opening !== 'none'
    );
  }
  return before.kind === 'verb'
    ? /^(?:be|become|remain)$/.test(before.verb?.base ?? '') &&
        mention.chunk > 1 &&
        // "There was a letter", "Among them was a student"
        firstWord(sentence, sentence.chunks[at - 1])?.lower !== 'there' &&
        firstWord(sentence, sentence.chunks[0])?.lower !== 'among'
    : before.kind === 'prep' &&
        firstWord(sentence, before)?.lower === 'as' &&
        // "as a statement was read"
        !isFinite(sentence.chunks[mention.chunk + 1]);
}

/** "One of those lads | is | Ann Lee", "The plaintiff | was | Ann Lee": what comes first says what the name is. */
const presents = (sentence: Sentence, mention: NounPhrase): boolean => presentedBy(sentence, mention) !== undefined;

/** "One of them is | the Danish filmmaker Ann Lee |": where the name stands that the phrase in front presents. */
export function presentedBy({ chunks, words }: Sentence, { chunk, head, opening }: NounPhrase): number | undefined {
  const one = head.lower === 'one' && chunks[chunk + 1]?.kind === 'prep';
  const whose = opening === 'definite' || opening === 'possessive';
  if (chunk !== openerOf(chunks) || !(one || (whose && chunks[chunk + 1]?.verb?.base === 'be'))) return undefined;
  const verb = chunks.findIndex(({ kind }) => kind === 'verb');
  const named = chunks[verb + 1];
  const word = words[one && named?.kind === 'np' ? named.end - 1 : (named?.start ?? 0)];
  return chunks[verb]?.verb?.base === 'be' && word?.capital === true ? verb + 1 : undefined;
}

/** The first chunk; behind a heading in quotation marks that runs into the sentence, the one after. */
export const openerOf = (chunks: readonly Chunk[]): number => (chunks[0]?.kind === 'quote' ? 1 : 0);

/** "A fifth member of the band, | Ann Lee, | did not join": what stands in front of a name between commas says who that is. */
function explainsName({ chunks, words }: Sentence, { chunk, opening }: NounPhrase): boolean {
  if ((chunk !== 0 && chunks[chunk - 1]?.kind !== 'sub') || opening === 'definite') return false;
  const comma = pastPhrases(chunks, chunk + 1);
  const name = chunks[comma + 1];
  return (
    chunks[comma]?.kind === 'comma' &&
    name?.kind === 'np' &&
    words[name.end - 1]?.capital === true &&
    chunks[comma + 2]?.kind === 'comma' &&
    isFinite(chunks[comma + 3])
  );
}

/** "His friend | and | co-worker Tess Finch": one, whose two callings stand in front of the name. */
function sharesName({ chunks, words }: Sentence, { chunk, opening }: NounPhrase): boolean {
  const [and, second] = chunks.slice(chunk + 1, chunk + 3);
  const calling = words[second?.start ?? -1];
  return (
    opening === 'possessive' &&
    and?.kind === 'conj' &&
    second?.kind === 'np' &&
    calling?.capital === false &&
    (calling.tags & Tag.personNoun) !== 0 &&
    words[second.end - 1]?.capital === true
  );
}

/** "A widow who lost a daughter in May, | she left": what stands in front of a pronoun says what that is, and names nobody else. */
function fronts({ chunks, words }: Sentence, { chunk }: NounPhrase): boolean {
  if (chunks[0]?.kind !== 'np' || chunks[1]?.kind === 'verb') return false;
  const pronoun = chunks.findIndex(
    ({ kind, form }, at) => at > 1 && kind === 'np' && form === 'pronoun' && chunks[at - 1]?.kind === 'comma',
  );
  return (
    chunk < pronoun &&
    pronoun > 1 &&
    /^s?he$/.test(words[chunks[pronoun]?.start ?? 0]?.lower ?? '') &&
    chunks[pronoun + 1]?.verb?.form === 'finite' &&
    !chunks
      .slice(1, pronoun)
      .some(
        ({ verb }, at, between) => verb?.form === 'finite' && !between.slice(0, at).some(({ kind }) => kind === 'rel'),
      )
  );
}
