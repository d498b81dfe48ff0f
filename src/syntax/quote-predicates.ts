/** Reports of which the quotation is the subject: `“…” is what Lee calls it`, `“…” was Lee’s answer`, `“…,” in Lee’s words`. */
import { cueNouns } from '../lexicon/cues.js';
import { isFinite, isNp } from './chunk.js';
import { firstWord, lastWord, skipForward, type Sentence } from './sentence.js';
import { Tag } from './tags.js';

/** Nouns that say whose the words are, or the view in them. */
const wordings = /^(?:opinion|phrase|view|words)$/;

/** `“…” is | what | Lee | calls | it`: the verb of saying, behind its subject; undefined where none is. */
export function whatCue(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const be = linkBehind(sentence, at);
  if (be === undefined || !/^(?:how|what)$/.test(firstWord(sentence, chunks[be + 1])?.lower ?? '')) return undefined;
  const verb = chunks.findIndex((chunk, index) => index > be + 2 && isFinite(chunk));
  const group = chunks[verb]?.verb;
  const says =
    group !== undefined && (/^(?:call|describe|put|see|term)$/.test(group.base) || group.strength === 'core');
  return says && isNp(chunks[be + 2]) ? verb : undefined;
}

/** `“…” was | Lee’s answer`, `“…,” | in | Lee’s words`, `In | Lee’s words, … “…”`: the noun phrase, which names its owner. */
export function ownedWords(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const be = linkBehind(sentence, at);
  if (be !== undefined && isOwned(sentence, be + 1) && cueNouns.has(lastWord(sentence, chunks[be + 1])?.lower ?? ''))
    return be + 1;
  const front = firstWord(sentence, chunks[0])?.lower === 'in' && chunks[2]?.kind === 'comma' && at > 2 ? 1 : undefined;
  const next = chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  const behind = firstWord(sentence, chunks[next])?.lower === 'in' ? next + 1 : undefined;
  return [front, behind].find(
    (noun) =>
      noun !== undefined && isOwned(sentence, noun) && wordings.test(lastWord(sentence, chunks[noun])?.lower ?? ''),
  );
}

/** The "is" behind a quotation. */
function linkBehind({ chunks }: Sentence, at: number): number | undefined {
  const be = skipForward(chunks, chunks[at + 1]?.kind === 'comma' ? at + 2 : at + 1);
  const group = chunks[be]?.verb;
  return group?.base === 'be' && group.form === 'finite' && !group.passive ? be : undefined;
}

/** "Lee’s answer", "his answer". */
function isOwned(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  if (chunk?.kind !== 'np') return false;
  return sentence.words
    .slice(chunk.start, chunk.end)
    .some(({ lower, tags }) => lower === "'s" || lower === "'" || (tags & Tag.possessive) !== 0);
}
