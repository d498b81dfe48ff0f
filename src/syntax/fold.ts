/** Folds what stands between a name and its verb as a tag of it into an aside: ", R-Fla.,", ", Calif.," and ", 45,". */
import { countryNames, stateAbbreviations, stateCodes, usStates } from '../lexicon/places.js';
import { chunkOf, isNp, type Chunk } from './chunk.js';
import type { Word } from './words.js';

const stateNames = new Set(
  [...usStates, ...Object.keys(stateAbbreviations), ...Object.keys(stateCodes)].map((name) => name.toLowerCase()),
);

/** Takes a sentence's chunks; returns them with every tag behind a noun phrase, and the commas around it, made one aside. */
export function foldTags(words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
  const folded: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    const inside = chunks[at + 1];
    const close = chunks[at + 2]?.kind;
    if (chunk === undefined) continue;
    const tag =
      chunk.kind === 'comma' &&
      folded.at(-1)?.kind === 'np' &&
      inside !== undefined &&
      (isTag(words, inside) ||
        isShortFor(words, inside, folded.at(-1)) ||
        (folded.at(-2)?.kind === 'prep' && isCountry(words, inside)));
    if (!tag || (close !== 'comma' && close !== 'verb')) {
      folded.push(chunk);
      continue;
    }
    folded.push(chunkOf('aside', chunk.start, inside.end));
    at++;
    // the closing comma stays where more is said of the name: "Lee, 29, a nurse, said"
    if (isNp(chunks[at + 2])) continue;
    // and where it closes something longer: "Lee, at a rally in Columbus, Ohio, said"
    if (close === 'comma' && folded.filter(({ kind }) => kind === 'comma').length % 2 === 0) at++;
  }
  return folded;
}

const initials = /^\p{Lu}{3,6}$/u;

/** A party with its state, a state or an age. */
function isTag(words: readonly Word[], chunk: Chunk): boolean {
  if (chunk.kind !== 'np' && chunk.kind !== 'time') return false;
  const first = words[chunk.start];
  const last = words[chunk.end - 1];
  if (first === undefined || last === undefined) return false;
  switch (chunk.end - chunk.start) {
    case 1:
      return first.kind === 'number'
        ? first.text.length <= 3
        : /^[RDI]-/.test(first.text) || stateNames.has(first.lower);
    case 2:
      return stateNames.has(`${first.lower} ${last.lower}`);
    default:
      return false;
  }
}

/** ", Colombia,": a country behind a town. */
function isCountry(words: readonly Word[], { kind, start, end }: Chunk): boolean {
  const name = words.slice(start, end).map(({ lower }) => lower);
  return kind === 'np' && countryNames.has(name.join(' '));
}

/** "the Nigeria Labour Congress, | NLC |, said": how a body is called for short. */
function isShortFor(words: readonly Word[], { kind, start, end }: Chunk, name: Chunk | undefined): boolean {
  const short = words[start]?.text ?? '';
  const long = words.slice(name?.start, name?.end).filter(({ capital }) => capital);
  // "Without naming China, | KCNA, the news agency, | said": another one
  const begins = long.some(({ text }) => text.startsWith(short.charAt(0)));
  return kind === 'np' && end - start === 1 && initials.test(short) && begins;
}
