import { isNp, type Chunk } from '../../syntax/chunk.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { groupEndingAt } from '../../syntax/phrase-groups.js';
import { firstWord, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { isPerson } from '../is-person.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

export const gappedQuote: SpeakerRule = {
  id: 'gapped-quote',
  says: 'Each quote of a row has a speaker in front, and all share the verb of the first: Lee spoke of “…”, Ray of “…”.',
  examples: [
    'Ann Lee {cue:spoke} of “fear”, {speaker:Bo Ray} of “{quote:a silence you could have cut}”.',
    'Ann Lee {cue:called} the deal “a disgrace” and {speaker:Bo Ray} “{quote:a gift to the rich}”.',
  ],
  counterexamples: [
    {
      text: 'Ann Lee spoke of “fear”, and {speaker=Ann Lee:Lee} {cue:spoke} of “{quote:a silence you could have cut}”.',
      because: 'the second quote has a verb of its own',
    },
    {
      text: '{speaker:Ann Lee} {cue:called} the deal “a disgrace” and the mayor “{quote:a fool}”.',
      because: 'the mayor is called something too',
    },
    {
      text: '{speaker:Ann Lee} {cue:spoke} of “fear”, lack of “{quote:a friend to talk to}”.',
      because: 'a lack says nothing',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at, place } = statement;
    const { chunks } = sentence;
    const somebody = (chunk: number): boolean => {
      const mention = scene.mentions.at(place.block, place.sentence, chunk);
      return mention !== undefined && isPerson(mention);
    };
    const isNamed = (chunk: number): boolean =>
      scene.mentions.at(place.block, place.sentence, chunk)?.form !== 'description';
    const link = linkInFront(sentence, at);
    if (link === undefined || !somebody(link.subject.head)) return undefined;
    const start = rowStart(sentence, link.before);
    const cue = cueBefore(sentence, start);
    if (cue === undefined || cue.strength === 'weak') return undefined;
    // "spoke | of “…”, Ray | of “…”": the same word in front of both, and straight behind the verb
    const prep = chunks[at - 1]?.kind === 'prep';
    const spoken = prep && cue.verb === start - 2 && wordAt(sentence, at - 1) === wordAt(sentence, start - 1);
    // "called | the deal | “…”, Ray | “…”"; but "called Lee “…” and Ray “…”", "called the deal “…” and the mayor “…”" judge both
    const judged = !prep && cue.verb === start - 2 && chunks[start - 1]?.kind === 'np';
    return spoken || (judged && !somebody(start - 1) && isNamed(link.subject.head))
      ? claimPhrase(scene, statement, link.subject, { from: cue.verb })
      : undefined;
  },
};

const wordAt = (sentence: Sentence, at: number): string | undefined => firstWord(sentence, sentence.chunks[at])?.lower;

/** `spoke of “…” |, and | Ray`: the quotation before a comma, a conjunction or both that end in front of chunk `at`. */
function quoteBefore(chunks: readonly Chunk[], at: number): number | undefined {
  let before = at - 1;
  while (chunks[before]?.kind === 'comma' || chunks[before]?.kind === 'conj') before--;
  return before < at - 1 && chunks[before]?.kind === 'quote' ? before : undefined;
}

/** `spoke of | “…”, Ray of “…”, and Day of “…”`: the first quotation of the row that ends with the one at `at`. */
function rowStart(sentence: Sentence, at: number): number {
  let start = at;
  for (;;) {
    const before = linkInFront(sentence, start)?.before;
    if (before === undefined) return start;
    start = before;
  }
}

/** `“…”, | Ray of | “…”`: the speaker in front of the quotation at chunk `at`, and the quotation before. */
function linkInFront(
  sentence: Sentence,
  at: number,
): { readonly subject: Phrase; readonly before: number } | undefined {
  const { chunks } = sentence;
  const end = chunks[at - 1]?.kind === 'prep' ? at - 2 : at - 1;
  const subject = isNp(chunks[end]) ? groupEndingAt(sentence, end) : undefined;
  const before = subject === undefined ? undefined : quoteBefore(chunks, subject.from);
  return subject === undefined || before === undefined ? undefined : { subject, before };
}
