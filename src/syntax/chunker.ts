/**
 * A sentence cut into its smallest phrases (noun phrases, verb groups, the words and marks between them), in the manner of
 * Abney's chunks: no trees, one pass, enough to say who stands where around a quotation.
 */
import { chunkOf, type Chunk, type ChunkKind } from './chunk.js';
import { fixedAdverbial } from './fixed-phrases.js';
import { foldTags } from './fold.js';
import { isKnownOrganisation } from './known-bodies.js';
import { nounPhraseAt } from './noun-phrases.js';
import { wordAt, type Reading } from './reading.js';
import { smallWordAt } from './small-words.js';
import { anyVerb, functionWord, isListed, Tag } from './tags.js';
import { verbGroupAt } from './verb-groups.js';
import type { Word } from './words.js';

const punctuation: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'mark',
};

/** Words within which parentheses close; longer ones are no asides but text. */
const asideLength = 80;

/**
 * Chunks of the words from `from` to `to`: one sentence. `names` are the words, in lower case, that the article writes with a
 * capital inside its sentences: at a sentence's start they are names too. A `headline` leaves out articles.
 */
export function chunkSentence(
  words: readonly Word[],
  from: number,
  to: number,
  names: ReadonlySet<string>,
  headline: boolean,
): Chunk[] {
  const chunks: Chunk[] = [];
  const reading: Reading = { words, from, to, names, headline, chunks };
  for (let at = from; at < to;) {
    const word = words[at];
    if (word === undefined) break;
    const chunk = chunkAt(reading, at, word);
    chunks.push(chunk);
    at = chunk.end;
  }
  return foldTags(words, chunks);
}

function chunkAt(reading: Reading, at: number, word: Word): Chunk {
  if (word.kind === 'quote') return chunkOf('quote', at, at + 1);
  if (word.kind === 'mark') return markAt(reading, at, word);
  if (word.kind === 'word' && opensAsAdverb(reading, at, word)) return chunkOf('adv', at, at + 1);
  if (word.kind === 'word' && !isName(reading, at, word)) {
    const fixed = fixedAdverbial(reading, at);
    if (fixed > 0) return chunkOf('adv', at, at + fixed);
    const chunk = smallWordAt(reading, at, word) ?? verbGroupAt(reading, at, word);
    if (chunk !== undefined) return chunk;
  }
  return nounPhraseAt(reading, at);
}

/** "Remarkably, the mayor said", "Still, she said": an adverb by itself in front of the sentence, that nobody here is called. */
function opensAsAdverb(reading: Reading, at: number, { tags, lower }: Word): boolean {
  if (at !== reading.from || wordAt(reading, at + 1)?.text !== ',') return false;
  const adverb = (tags & Tag.adverb) !== 0 && (tags & Tag.givenName) === 0;
  return (adverb && !reading.names.has(lower)) || remarks.has(lower);
}

/** What a writer says of the sentence, in one word that is no adverb. */
const remarks: ReadonlySet<string> = new Set(['alas', 'granted', 'true']);

/** Whether the word has a name's capital and is neither "He" nor "The". */
function isName(reading: Reading, at: number, word: Word): boolean {
  return (
    word.capital &&
    (word.tags & (Tag.pronoun | Tag.determiner | Tag.possessive)) === 0 &&
    !opensBehindDateline(reading, at, word) &&
    ((at > reading.from && !opensBehindDash(reading, at, word)) || opensName(reading, at, word))
  );
}

/** "WASHINGTON -- When Ann Lee left": a small word with a capital behind a dash or colon opens a sentence too. */
function opensBehindDash(reading: Reading, at: number, word: Word): boolean {
  const before = wordAt(reading, at - 1);
  return (word.tags & functionWord) !== 0 && before?.kind === 'mark' && /^[—:)]$/.test(before.lower);
}

/** "NEW DELHI: Terming it late, the mayor left": behind a dateline a participle with a capital opens the sentence. */
function opensBehindDateline(reading: Reading, at: number, word: Word): boolean {
  const before = wordAt(reading, at - 1);
  return (
    (word.tags & Tag.verbIng) !== 0 &&
    isListed(word.lower) &&
    before?.kind === 'mark' &&
    /^[—:]$/.test(before.lower) &&
    /^\p{Lu}{2,}/u.test(wordAt(reading, reading.from)?.text ?? '')
  );
}

/** Whether a capital at the start of the sentence may be a name's. */
function opensName(reading: Reading, at: number, word: Word): boolean {
  const next = wordAt(reading, at + 1);
  if (word.tags & Tag.givenName && next?.capital === true) return true;
  // "Tore Halvorsen of the board": no sentence opens with a verb in the past
  if (opensInPast(word) && next?.capital === true && !isListed(next.lower)) return true;
  // "Planning Director Ann Lee"
  if (next?.capital === true && next.tags & (Tag.office | Tag.personNoun) && !(word.tags & functionWord)) return true;
  if (reading.names.has(word.lower) && (word.tags & functionWord) === 0) return true;
  // "Privately Ann Lee said"
  // "Emberly Foods": no adverb that anybody knows
  const unknown = !isListed(word.lower) && ((next?.tags ?? 0) & Tag.organisationWord) !== 0;
  const adverb = (word.tags & Tag.adverb) !== 0 && !word.lower.includes('-') && !unknown;
  if (adverb && next?.capital === true && next.kind === 'word' && !opensKnownBody(reading, at)) return false;
  return (
    (word.tags & (functionWord | Tag.adverb | anyVerb)) === 0 ||
    !isListed(word.lower) ||
    (next?.capital === true && opensKnownBody(reading, at))
  );
}

/** "Tore", "Drew", "Sang": of a verb in the past, and no participle or noun. */
const opensInPast = ({ tags }: Word): boolean =>
  (tags & Tag.verbPast) !== 0 && (tags & (anyVerb | functionWord | Tag.adverb | Tag.adjective)) === Tag.verbPast;

/** "Planned Parenthood", "Big Brother Watch". */
const opensKnownBody = ({ words }: Reading, at: number): boolean =>
  [2, 3].some((length) => isKnownOrganisation(words.slice(at, at + length)));

/** A mark by itself, or the parentheses that it opens: they hold no quotation. */
function markAt({ words, to }: Reading, start: number, word: Word): Chunk {
  if (word.text === '(' || word.text === '[') {
    const close = word.text === '(' ? ')' : ']';
    for (let at = start + 1; at < to && at < start + asideLength && words[at]?.kind !== 'quote'; at++)
      if (words[at]?.text === close) return chunkOf('aside', start, at + 1);
  }
  return chunkOf(punctuation[word.lower] ?? 'mark', start, start + 1);
}
