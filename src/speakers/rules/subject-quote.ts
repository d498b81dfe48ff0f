import { isFinite, isNp } from '../../syntax/chunk.js';
import { subjectOrInverted } from '../../syntax/subjects.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { Tag } from '../../syntax/tags.js';
import { isPerson } from '../is-person.js';
import { claimIn } from '../claim.js';
import { goOn, sentenceBefore } from '../neighbours.js';
import { isReply } from '../../syntax/quote-predicates.js';
import { firstWord, mainClauseAt, phrase, type Sentence } from '../../syntax/sentence.js';
import type { SpeakerRule } from '../scene.js';

export const subjectQuote: SpeakerRule = {
  id: 'subject-quote',
  says: 'The subject of the sentence before speaks in a quote that stands alone behind it.',
  examples: [
    '{speaker:Ann Lee} was not impressed. “{quote:It was terrible.}”',
    'As Bo Ray looked on, {speaker:Ann Lee} wept. “{quote:It was terrible.}”',
    'For {speaker:Ann Lee}, the answer is simple. “{quote:We need a new road.}”',
    'Asked what it would take, {speaker:Ann Lee} smiled. “{quote:A different bill.}”',
    'Nora Finch had read the deal. {speaker=Nora Finch:She} disapproved of it. “{quote:It was a swindle.}”',
  ],
  counterexamples: [
    {
      text: 'Ann Lee was not impressed. “{quote:It was terrible,}” Bo Ray said.',
      because: 'the quote has a cue of its own',
    },
    { text: 'Bo Ray was fired, and Ann Lee took over. “{quote:It was terrible.}”', because: 'the sentence is on two' },
  ],
  misses: ['{speaker:Bo Ray} was glum too.\n\n“{quote:We might sell the pier.}”'],
  claim: (statement, scene) => {
    if (statement.at !== 0 || statement.type !== 'direct' || statement.words < 2 || statement.place.sentence === 0)
      return undefined;
    const s = statement.place.sentence - 1;
    const sentence = statement.block.sentences[s];
    // "Lee wrote back. “…,” came the reply.": somebody else’s
    if (sentence === undefined || isReply(statement.sentence, statement.at)) return undefined;
    // "For Ann Lee, the answer is simple."
    const topic = scene.mentions.at(statement.place.block, s, 1);
    const group = firstWord(sentence, sentence.chunks[0])?.lower === 'for' ? groupStartingAt(sentence, 1) : undefined;
    if (group !== undefined && topic?.form === 'name' && isPerson(topic))
      return claimIn(scene, sentence, statement.place.block, s, group, { from: 0 });
    // "It was left to Ann Lee to sum it up."
    const left = leftTo(sentence);
    const sums = left === undefined ? undefined : scene.mentions.at(statement.place.block, s, left);
    if (left !== undefined && sums !== undefined && isPerson(sums))
      return claimIn(scene, sentence, statement.place.block, s, phrase(left, left + 1), { from: left - 2 });
    for (let verb = mainClauseAt(sentence, isFronted(sentence)); verb < sentence.chunks.length; verb++) {
      if (sentence.chunks[verb]?.verb?.form !== 'finite') continue;
      const subject = subjectOrInverted(sentence, verb);
      if (subject === undefined || subject.relative !== undefined) continue;
      // "Bo Ray was fired, and Ann Lee took over."
      if (hasSecondSubject(sentence, verb)) return undefined;
      const mention = scene.mentions.at(statement.place.block, s, subject.head);
      if (mention === undefined || !(isPerson(mention) || isCompatriot(mention))) return undefined;
      // "“…,” she says. | Her son | is out of work. “…”": whoever tells of him
      const told = mention.owner?.form === 'pronoun' ? sentenceBefore(statement, scene) : undefined;
      if (told !== undefined) return goOn(told);
      return claimIn(scene, sentence, statement.place.block, s, subject, { from: verb });
    }
    return undefined;
  },
};

/** "It was left | to | Ann Lee to sum it up", "It fell | to | Ann Lee to explain": the chunk of whoever says it. */
function leftTo(sentence: Sentence): number | undefined {
  const { chunks } = sentence;
  if (firstWord(sentence, chunks[0])?.lower !== 'it' || !/^(?:fall|leave)$/.test(chunks[1]?.verb?.base ?? ''))
    return undefined;
  const to = firstWord(sentence, chunks[2])?.lower === 'to' && chunks[3]?.kind === 'np';
  return to && chunks.slice(4).some(({ verb }) => verb?.form === 'infinitive') ? 3 : undefined;
}

/** "the Brazilian", "the 21-year-old". */
const isCompatriot = ({ opening, head, words }: NounPhrase): boolean =>
  opening === 'definite' &&
  words.length === 2 &&
  ((head.capital && (head.tags & Tag.demonym) !== 0) || head.lower.endsWith('-year-old'));

/** "Asked what it would take, Ann Lee smiled.", "As Bo Ray looked on, Ann Lee wept." */
function isFronted(sentence: Sentence): boolean {
  const [first] = sentence.chunks;
  return (
    /^(?:ask|press|question)$/.test(first?.verb?.base ?? '') ||
    first?.kind === 'sub' ||
    firstWord(sentence, first)?.lower === 'as'
  );
}

/** Behind the clause of the verb a conjunction brings in a clause with a subject of its own. */
function hasSecondSubject({ chunks }: Sentence, verb: number): boolean {
  return chunks.some(
    ({ kind }, at) => at > verb && kind === 'conj' && isNp(chunks[at + 1]) && isFinite(chunks[at + 2]),
  );
}
