/** Words that somebody uses or sends: "used the term “…”", "sent an email with the subject line “…”". */
import { isFinite } from './chunk.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';

/** Nouns for a few words, and for the line in which something sent carries them. */
const wordNouns = /^(?:expression|language|phrase|phrases|term|terms|word|words)$/;
const lineNouns = /^(?:caption|hashtag|line|message|slogan|tagline|words)$/;

/** "used | the term “…”", "used | words | like | “…”": the user’s own words; but "a bill which used". */
export function usesWords(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const { base = '', passive } = chunks[verb]?.verb ?? {};
  const holds = /^(?:contain|include)$/.test(base);
  if (passive !== false || !(holds || /^(?:invoke|use|utter)$/.test(base))) return false;
  if (firstWord(sentence, chunks[verb - 1])?.lower === 'which') return false;
  const like = /^(?:like|such)$/.test(firstWord(sentence, chunks[verb + 2])?.lower ?? '');
  const noun = lastWord(sentence, chunks[verb + 1])?.lower ?? '';
  // "does not contain the word “…”": that is only spoken of
  if (holds && (noun === 'word' || chunks[verb]?.verb?.negated === true)) return false;
  if (isSeldom(sentence, verb)) return false;
  return wordNouns.test(noun) && (verb + 2 === at || (like && verb + 5 > at));
}

/** "rarely | use", "seldom used". */
const isSeldom = ({ chunks, words }: Sentence, verb: number): boolean =>
  words
    .slice(chunks[verb - 1]?.start, chunks[verb]?.end)
    .some(({ lower }) => /^(?:barely|hardly|never|rarely|seldom)$/.test(lower));

/** Chunks between what sends something and the words that it carries, at most. */
const reach = 20;

/** "sent | an email | with | the subject line | “…”", "ended | with | the words “…”": what is sent says what its sender says. */
export function sendsWords(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks } = sentence;
  const { base = '', passive } = chunks[verb]?.verb ?? {};
  const line = chunks[at - 1]?.kind === 'comma' || chunks[at - 1]?.kind === 'colon' ? at - 2 : at - 1;
  if (passive !== false || !lineNouns.test(lastWord(sentence, chunks[line])?.lower ?? '')) return false;
  const prep = firstWord(sentence, chunks[line - 1])?.lower ?? '';
  return (
    (/^(?:air|circulate|distribute|email|forward|launch|mail|release|send|share|text)$/.test(base) &&
      /^(?:above|bearing|beside|under|with)$/.test(prep) &&
      at - verb < reach &&
      !chunks.slice(verb + 1, at).some(isFinite)) ||
    (/^(?:begin|close|conclude|consist|end|finish|open)$/.test(base) && /^(?:of|with)$/.test(prep) && verb + 2 === line)
  );
}
