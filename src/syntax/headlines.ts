/** Headlines: which sentences have a capital on nearly every word, and which of their words would have one elsewhere. */
import { anyVerb, functionWord, Tag } from './tags.js';
import { reread, type Word } from './words.js';

/** What only the verb of a clause is. */
const finite = Tag.verbPast | Tag.verbS | Tag.auxiliary;

/** Three words in four begin with a capital, small words aside, verbs among them, and no full stop ends them. */
export function isHeadline(words: readonly Word[], from: number, to: number): boolean {
  if (words[to - 1]?.text === '.') return false;
  let capitals = 0;
  let all = 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (word?.kind !== 'word') continue;
    // headlines write their verbs with capitals
    if (!word.capital && word.tags & finite) return false;
    if (word.text.length < 4 && !word.capital) continue;
    all++;
    if (word.capital) capitals++;
  }
  return all >= 5 && capitals >= 0.75 * all;
}

/** What a name may be made of. */
const naming = Tag.givenName | Tag.honorific | Tag.place | Tag.demonym | Tag.calendar | Tag.office;

/**
 * "Ann Lee Says Site Is Unsafe": takes the capital from verbs and small words of a headline, so that they read as in a sentence.
 * @param names the words, in lower case, that the article writes with a capital inside its sentences
 */
export function withoutTitleCase(words: readonly Word[], names: ReadonlySet<string>): readonly Word[] {
  if (!isTitleCase(words)) return words;
  // no `map`: see `readText`
  return Array.from(words, (word, at) => {
    const plain =
      at > 0 &&
      word.capital &&
      (word.tags & (anyVerb | functionWord | Tag.adverb)) !== 0 &&
      (word.tags & naming) === 0 &&
      !names.has(word.lower);
    return plain ? reread(word, { capital: false }) : word;
  });
}

/** A verb or small word with a capital, and no verb without one. */
function isTitleCase(words: readonly Word[]): boolean {
  return (
    words.some(({ capital, tags }, at) => at > 0 && capital && (tags & (finite | functionWord)) !== 0) &&
    words.every(({ capital, tags }) => capital || (tags & finite) === 0)
  );
}
