/** How far a description without a name reaches: "a spokesman for the ministry", "a report published in May by the Board". */
import { wordSet } from '../lexicon/words.js';
import { amountWords } from '../lexicon/grammar.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { chunkSpan } from '../speakers/spans.js';
import type { ChunkKind } from '../syntax/chunk.js';
import { groupStartingAt } from '../syntax/phrase-groups.js';
import { firstWord, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import type { Span } from '../types.js';
import { MEMORY, type PeopleScene } from './scene.js';

/** A description with what belongs to it; of an object, no more than "of": "asked | a member of the board for his view". */
export function wholePhrase(described: NounPhrase, scene: PeopleScene): Span | undefined {
  const sentence = scene.text.sentenceOf(described);
  const group = described.owns ? undefined : groupStartingAt(sentence, described.chunk);
  if (group === undefined) return undefined;
  const { chunks } = sentence;
  // "a letter from | the board to residents"
  const giver = /^(?:by|from)$/.test(firstWord(sentence, chunks[group.from - 1])?.lower ?? '');
  const sent = giver && firstWord(sentence, chunks[group.from + 1])?.lower === 'to';
  const object = chunks[group.from - 1]?.kind === 'verb' && firstWord(sentence, chunks[group.from + 1])?.lower !== 'of';
  const first = isShare(sentence, group.from - 2) ? group.from - 2 : group.from;
  return chunkSpan(sentence, first, object || sent ? group.from + 1 : Math.min(group.to, group.from + 5));
}

/** "One of them, | an engineer who left last summer |, says": with what explains the "one". */
export function explainedOne(described: NounPhrase, scene: PeopleScene): Span | undefined {
  if (described.head.lower !== 'one' || described.form !== 'description') return undefined;
  const sentence = scene.text.sentenceOf(described);
  const { chunks } = sentence;
  const of = firstWord(sentence, chunks[described.chunk + 1])?.lower === 'of';
  const comma = described.chunk + (of ? 3 : 1);
  const explains = scene.mentions.at(described.block, described.sentence, comma + 1);
  const person = explains?.opening === 'indefinite' && (explains.head.tags & (Tag.personNoun | Tag.office)) !== 0;
  const explanation = person && chunks[comma]?.kind === 'comma' ? wholePhrase(explains, scene) : undefined;
  return explanation === undefined ? undefined : { start: described.start, end: explanation.end };
}

/** "The ministry", "the sheriff’s office": what the article called it before by more words, "the Norwegian ministry", if by those alone. */
export function fullerPhrase(described: NounPhrase, scene: PeopleScene): Span | undefined {
  const { form, opening, plural, head, index } = described;
  if (form !== 'description' || plural || (head.tags & Tag.organisationNoun) === 0) return undefined;
  if (opening !== 'definite' && described.owner?.opening !== 'definite') return undefined;
  const own = withoutArticle(described);
  const fuller = scene.mentions.all.slice(Math.max(0, index - MEMORY), index).filter((each) => {
    const words = withoutArticle(each);
    const whose = each.owner?.words[0];
    // "Italy’s lower house … the house" stands as printed
    const known = each.opening === 'definite' || (whose?.capital === true && (whose.tags & Tag.place) === 0);
    return (
      each.form === 'description' &&
      known &&
      !each.headline &&
      each.head.lower === head.lower &&
      words.length > own.length &&
      // "the island state", "the new agency" say no more of which it is
      (head.lower === 'ministry' ||
        each.words.slice(0, -own.length).some(({ capital, tags }) => capital && (tags & Tag.determiner) === 0)) &&
      own.every((word, at) => word === words[words.length - own.length + at])
    );
  });
  const [first] = fuller;
  const text = first === undefined ? '' : withoutArticle(first).join(' ');
  return first !== undefined && fuller.every((each) => withoutArticle(each).join(' ') === text)
    ? { start: first.start, end: first.end }
    : undefined;
}

const withoutArticle = ({ words }: NounPhrase): readonly string[] =>
  words.slice((words[0]?.tags ?? 0) & Tag.determiner ? 1 : 0).map(({ lower }) => lower);

/** "Two | of | the pilots": the chunk says how many of those are meant. */
function isShare(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  const word = firstWord(sentence, chunk);
  return (
    chunk?.kind === 'np' &&
    chunk.end - chunk.start === 1 &&
    (word?.kind === 'number' || amountWords.has(word?.lower ?? '')) &&
    firstWord(sentence, sentence.chunks[at + 1])?.lower === 'of'
  );
}

/** What may stand between a document and the "by" of its author: ", published last week", "completed in April". */
const between = new Set<ChunkKind>(['comma', 'time', 'adv', 'prep', 'np']);

/** What is done with a document by others than those who wrote it: "seen by the Herald". */
const handed = wordSet('circulate get give hold leak obtain quote read receive review see share show view');

/** Chunks from a document to its author, at most. */
const reach = 8;

/** "a report | published this month by the Board": a document with whoever wrote it; undefined where nobody is named so. */
export function authoredPhrase(described: NounPhrase, scene: PeopleScene): Span | undefined {
  if (described.form !== 'description' || described.owns || (described.head.tags & Tag.documentNoun) === 0)
    return undefined;
  const sentence = scene.text.sentenceOf(described);
  const { chunks } = sentence;
  let verbs = 0;
  for (let at = described.chunk + 1; at < described.chunk + reach; at++) {
    const chunk = chunks[at];
    if (chunk === undefined) return undefined;
    if (chunk.kind === 'prep' && firstWord(sentence, chunk)?.lower === 'by' && chunks[at + 1]?.kind === 'np')
      return chunkSpan(sentence, described.chunk, at + 2);
    if (chunk.kind === 'verb') {
      const participle = (firstWord(sentence, chunk)?.tags ?? 0) & Tag.verbParticiple;
      if (!participle || chunk.end - chunk.start > 1 || ++verbs > 1 || handed.has(chunk.verb?.base ?? ''))
        return undefined;
    } else if (!between.has(chunk.kind) || (chunk.kind === 'np' && chunks[at - 1]?.kind !== 'prep')) return undefined;
  }
  return undefined;
}
