/** Small words inside the names of listed bodies: "Friends of the Earth", "Church in Wales". */
import { bodyNames } from '../lexicon/body-parts.js';
import { Tag, type Tags } from './tags.js';
import { reread, type Word } from './words.js';

export const isCapital = (word: Word | undefined): word is Word => word?.kind === 'word' && word.capital;

/** The word as one of a name; where it is a body's, that is known by the small word alone. */
export const named = (word: Word, tags: Tags = Tag.organisationWord): Word =>
  reread(word, { capital: true, tags, lists: 0 });

/** "Friends | of the | Earth", "Church | in | Wales": listed bodies by what their names open with, each as its words. */
const listed = new Map<string, readonly string[][]>();
for (const name of bodyNames) {
  if (!/ (?:and|at|for|in|of|on|the) /.test(name)) continue;
  const [first = '', ...others] = name.split(' ');
  listed.set(first, [...(listed.get(first) ?? []), others]);
}

/** Makes the small words of the listed body whose name begins at `at` words of it. */
export function joinListed(words: Word[], at: number): void {
  for (const others of listed.get(words[at]?.lower ?? '') ?? []) {
    if (!others.every((lower, index) => words[at + 1 + index]?.lower === lower)) continue;
    const small = others.flatMap((_, index) => (words[at + 1 + index]?.capital === true ? [] : [at + 1 + index]));
    if (!isCapital(words[at + others.length])) continue;
    for (const index of small) {
      const word = words[index];
      if (word !== undefined) words[index] = named(word, 0);
    }
  }
}
