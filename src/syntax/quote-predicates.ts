/** Reports of which the quotation is the subject: `“…” is what Lee calls it`, `“…” was Lee’s answer`, `“…,” in Lee’s words`. */
import { cueNouns } from '../lexicon/cues.js';
import { isFinite, isNp } from './chunk.js';
import { isOwned } from './cue-nouns.js';
import { giverBehind } from './noun-givers.js';
import { firstWord, lastWord, pastComma, skipForward, type Phrase, type Sentence } from './sentence.js';

/** Nouns that say whose the words are, or the view in them. */
const wordings = /^(?:account|admission|count|estimation|judge?ment|opinion|phrase|reckoning|view|words)$/;

/** `“…” is | what | Lee | calls | it`: the verb of saying, behind its subject; undefined where none is. */
export function whatCue(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const be = linkBehind(sentence, at);
  if (be === undefined || !/^(?:all|how|what)$/.test(firstWord(sentence, chunks[be + 1])?.lower ?? ''))
    return undefined;
  const verb = chunks.findIndex((chunk, index) => index > be + 2 && isFinite(chunk));
  const group = chunks[verb]?.verb;
  const says =
    group !== undefined &&
    (/^(?:call|characteri[sz]e|describe|explain|express|put|react|recall|respond|see|sum|summari[sz]e|term|view)$/.test(
      group.base,
    ) ||
      group.strength === 'core');
  return says && isNp(chunks[be + 2]) ? verb : undefined;
}

/** Chunks of a sentence behind a quotation that are looked through for whose view it is. */
const longestTail = 16;

/** `“…” was | Lee’s answer`, `“…,” | in | Lee’s words`, `In | Lee’s words, … “…”`: the noun phrase, which names its owner. */
export function ownedWords(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const be = linkBehind(sentence, at);
  if (be !== undefined && isOwned(sentence, be + 1) && cueNouns.has(lastWord(sentence, chunks[be + 1])?.lower ?? ''))
    return be + 1;
  const isOpener = (index: number): boolean => /^(?:by|in)$/.test(firstWord(sentence, chunks[index])?.lower ?? '');
  // "In Lee’s view, …", "Ray smiled; in his view …"
  const opener = chunks.findLastIndex(({ kind }, index) => index < at && kind === 'semicolon') + 1;
  const fronts = isOpener(opener) && chunks[opener + 2]?.kind !== 'prep' && at > opener + 2;
  const next = pastComma(chunks, at + 1);
  const behind = firstWord(sentence, chunks[next])?.lower === 'in' ? next + 1 : undefined;
  // "and, by her own count, “…”"
  const before = chunks[at - 1]?.kind === 'comma' && isOpener(at - 3) ? at - 2 : undefined;
  // "“…” from the war to the budget, in Lee’s view."
  const behindAll = chunks.slice(at + 1, at + longestTail);
  const closes = behindAll.findIndex(
    ({ kind }, index) => kind === 'comma' && firstWord(sentence, behindAll[index + 1])?.lower === 'in',
  );
  const last = closes >= 0 && !behindAll.slice(0, closes).some(isFinite) ? at + closes + 3 : undefined;
  return [fronts ? opener + 1 : undefined, behind, before, last].find(
    (noun) =>
      noun !== undefined && isOwned(sentence, noun) && wordings.test(lastWord(sentence, chunks[noun])?.lower ?? ''),
  );
}

/** `“…” was | the verdict of Lee`, `“…,” came | the reply from Lee`: the noun of saying and whoever gave it, who stands behind. */
export function givenBehind(
  sentence: Sentence,
  at: number,
): { readonly noun: number; readonly giver: Phrase } | undefined {
  const link = linkBehind(sentence, at) ?? comesBehind(sentence, at);
  if (link === undefined) return undefined;
  const giver = giverBehind(sentence, link + 1);
  return giver === undefined ? undefined : { noun: link + 1, giver };
}

/** The "is" behind a quotation: `“…” was`, `“…” – that was`. */
function linkBehind(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const next = chunks[at + 1]?.kind === 'comma' || chunks[at + 1]?.kind === 'dash' ? at + 2 : at + 1;
  const that = next > at + 1 && /^(?:that|this)$/.test(firstWord(sentence, chunks[next])?.lower ?? '');
  const be = skipForward(chunks, that ? next + 1 : next);
  const group = chunks[be]?.verb;
  return group?.base === 'be' && group.form === 'finite' && !group.passive ? be : undefined;
}

/** The "came" behind a quotation: `“…,” came the reply`. */
function comesBehind({ chunks }: Sentence, at: number): number | undefined {
  const verb = skipForward(chunks, pastComma(chunks, at + 1));
  return chunks[verb]?.verb?.base === 'come' && chunks[verb].verb.form === 'finite' ? verb : undefined;
}

/** `“…,” was | the answer.`, `“…,” came | the reply.` */
export function isReply(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const verb = pastComma(chunks, at + 1);
  const end = chunks[verb + 2]?.kind;
  return (
    /^(?:be|come)$/.test(chunks[verb]?.verb?.base ?? '') &&
    /^(?:answer|reply|response)$/.test(lastWord(sentence, chunks[verb + 1])?.lower ?? '') &&
    (end === undefined || end === 'stop')
  );
}
