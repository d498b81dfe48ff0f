/** Everyone and everything that an article names outside its quotations, phrase by phrase, in reading order. */
import type { Sentence } from '../syntax/sentence.js';
import type { Text } from '../syntax/scene.js';
import { Tag } from '../syntax/tags.js';
import { folded } from './folded.js';
import { isGivenName } from './gender.js';
import { readPhrase, type NounPhrase } from './phrase.js';

/** The phrases of an article, and which one a chunk holds. */
export interface Mentions {
  /** Each at its index. */
  readonly all: readonly NounPhrase[];
  at(block: number, sentence: number, chunk: number): NounPhrase | undefined;
  /** Those of the paragraphs from `from` up to `to`, which is left out. */
  inBlocks(from: number, to: number): readonly NounPhrase[];
}

export function findMentions(text: Text): Mentions {
  const all: NounPhrase[] = [];
  const byChunk: (NounPhrase | undefined)[][][] = [];
  const firstOf: number[] = [];
  for (const block of text.blocks) {
    firstOf.push(all.length);
    byChunk.push(
      block.sentences.map((sentence, s) => {
        const dateline = s === 0 ? datelineEnd(sentence) : 0;
        return sentence.chunks.map((chunk, c) => {
          if (chunk.kind !== 'np') return undefined;
          const phrase = readPhrase(
            text.names,
            sentence,
            { block: block.index, sentence: s, chunk: c },
            chunk.start,
            chunk.end,
            all.length,
          );
          if (phrase?.name !== undefined && c < dateline) return undefined;
          const inner = phrase?.owner ?? phrase?.within;
          if (inner !== undefined) all.push(inner);
          if (phrase !== undefined) all.push(phrase);
          return phrase;
        });
      }),
    );
  }
  shareSurnames(all, text);
  nameSurnames(all);
  return {
    all,
    at: (block, sentence, chunk) => byChunk[block]?.[sentence]?.[chunk],
    inBlocks: (from, to) => all.slice(firstOf[from] ?? all.length, firstOf[to]),
  };
}

/** Chunks of a dateline, at most. */
const longestDateline = 7;

/** "FORT HOPE, Texas — ", "LONDON and PARIS (HPN) – ": the chunks that say where the article was written. */
function datelineEnd({ words, chunks }: Sentence): number {
  const end = chunks
    .slice(0, longestDateline + 1)
    .findIndex(({ kind, start }) => kind === 'dash' || words[start]?.text === '-');
  if (end < 1) return 0;
  const [place, ...rest] = chunks.slice(0, end);
  if (
    place === undefined ||
    place.kind === 'quote' ||
    !rest.every(({ kind }) => /^(?:aside|comma|conj|np|time)$/.test(kind))
  )
    return 0;
  const name = words.slice(place.start, place.end);
  const capitals = name.every(({ text }) => text === text.toUpperCase());
  // "Ann Lee, the mayor — who left early — said"
  const person = name.length > 1 && ((name[0]?.tags ?? 0) & (Tag.givenName | Tag.place)) === Tag.givenName;
  const named = end <= 4 && !person && (rest.length > 0 || name.every(({ tags }) => tags & Tag.place));
  return capitals ? end : named ? 1 : 0;
}

/** "Khizr and Ghazala Khan": the first name in front has the surname too. */
function shareSurnames(all: readonly NounPhrase[], text: Text): void {
  let surnames: ReadonlySet<string> | undefined;
  all.forEach((phrase, index) => {
    const { name } = phrase;
    if (name?.words.length !== 1 || name.titled) return;
    const second = all[index + 1];
    if (second?.name?.kind !== 'person' || second.name.words.length !== 2) return;
    const joined =
      second.sentence === phrase.sentence && second.block === phrase.block && second.chunk === phrase.chunk + 2;
    const sentence = text.blocks[phrase.block]?.sentences[phrase.sentence];
    if (!joined || firstWord(sentence, phrase.chunk + 1) !== 'and' || !isGivenName(phrase.head.lower)) return;
    surnames ??= lastWords(all);
    if (surnames.has(phrase.head.text)) return;
    if (!isGivenName(second.name.words[0]?.toLowerCase() ?? '')) return;
    const words = [...name.words, second.name.words[1] ?? ''];
    amend(phrase, { name: { ...name, words, folded: folded(words), kind: 'person' } });
  });
}

/** What names of several words end with. */
function lastWords(all: readonly NounPhrase[]): ReadonlySet<string> {
  return new Set(
    all.flatMap(({ name }) => (name !== undefined && name.words.length > 1 ? (name.words.at(-1) ?? []) : [])),
  );
}

/** In place: a copy has another shape, and all rules read objects of one shape fastest. */
function amend(phrase: NounPhrase, changes: Partial<NounPhrase>): void {
  Object.assign(phrase, changes);
}

const firstWord = (sentence: Sentence | undefined, chunk: number): string =>
  sentence?.words[sentence.chunks[chunk]?.start ?? -1]?.lower ?? '';

/** "Cuban said" where a Mark Cuban is named: a surname that is a common word elsewhere. */
function nameSurnames(all: readonly NounPhrase[]): void {
  const surnames = new Set<string>();
  for (const { name } of all) {
    const last = name?.kind === 'person' && name.words.length > 1 ? name.words.at(-1) : undefined;
    if (last !== undefined) surnames.add(last);
  }
  all.forEach((phrase) => {
    const { head, form, words } = phrase;
    if (form !== 'description' || words.length !== 1 || !head.capital || !surnames.has(head.text)) return;
    amend(phrase, {
      form: 'name',
      plural: false,
      name: {
        from: 0,
        to: 1,
        words: [head.text],
        folded: folded([head.text]),
        kind: 'person',
        role: '',
        titled: false,
        gender: undefined,
      },
    });
  });
}
