import { isFinite } from '../../syntax/chunk.js';
import type { Mentions } from '../../mentions/mentions.js';
import type { NounPhrase } from '../../mentions/phrase.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { firstWord, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { standsAlone } from '../../syntax/spot.js';
import { subjectOrInverted } from '../../syntax/subjects.js';
import { claimIn } from '../claim.js';
import { isPerson } from '../is-person.js';
import type { SpeakerRule } from '../scene.js';

export const aboveSubjectQuote: SpeakerRule = {
  id: 'above-subject-quote',
  says: 'The paragraph above is one sentence, which says who somebody new is, and this one is a quotation and nothing else.',
  examples: [
    '{speaker:Nora Finch}, a retired nurse, {cue:was} in the line.\n\n“{quote:I have been here since four.}”',
    'Among those in the line {cue:was} {speaker:Nora Finch}, a retired nurse.\n\n“{quote:I have been here since four.}”',
  ],
  counterexamples: [
    {
      text: '“It was a bad year,” Bo Ray said.\n\nBo Ray left the board.\n\n“{quote:We might sell the pier.}”',
      because: 'he is nobody new',
    },
    {
      text: 'Nora Finch, a retired nurse, was in the line with Bo Ray.\n\n“{quote:I have been here since four.}”',
      because: 'either of them may speak',
    },
    {
      text: 'Nora Finch, a retired nurse, was buried on Monday.\n\n“{quote:We shall not see the likes again.}”',
      because: 'others speak of her',
    },
  ],
  claim: (statement, scene) => {
    const { place, block } = statement;
    if (place.sentence > 0 || statement.type !== 'direct' || !block.sentences.every(standsAlone)) return undefined;
    const above = scene.text.blocks[place.block - 1];
    const [sentence, second] = above?.sentences ?? [];
    if (above === undefined || sentence === undefined || sentence.headline || second !== undefined) return undefined;
    const named = scene.mentions.inBlocks(above.index, above.index + 1).filter((each) => isNamed(sentence, each));
    const [only, another] = named;
    if (only === undefined || another !== undefined || only.owns) return undefined;
    const subjects = sentence.chunks.map((chunk, at) => (isFinite(chunk) ? headOf(sentence, at) : undefined));
    const verb = subjects.findIndex((each) => each?.head === only.chunk);
    const subject = subjects[verb];
    if (subject === undefined || isGone(sentence, verb) || /\b(?:s?he|her|him|his)\b/i.test(statement.inner))
      return undefined;
    const seen = firstByHead(scene.mentions).get(only.head.lower) !== only.index;
    const explained = /^(?:aside|comma)$/.test(sentence.chunks[only.chunk + 1]?.kind ?? '');
    return seen || !explained ? undefined : claimIn(scene, sentence, above.index, 0, subject, { from: verb });
  },
};

/** For each article the first mention with each head. */
const known = new WeakMap<Mentions, ReadonlyMap<string, number>>();

/** Where each word is first the head of a mention. */
function firstByHead(mentions: Mentions): ReadonlyMap<string, number> {
  const before = known.get(mentions);
  if (before !== undefined) return before;
  const first = new Map<string, number>();
  for (const { head, index } of mentions.all) if (!first.has(head.lower)) first.set(head.lower, index);
  known.set(mentions, first);
  return first;
}

/** "was killed", "died": who doesn’t speak any more. */
const isGone = ({ chunks }: Sentence, verb: number): boolean =>
  /^(?:arrest|bury|collapse|die|drown|find|fall|jail|kill|murder|pass|perish|shoot|stab)$/.test(
    chunks[verb]?.verb?.base ?? '',
  );

/** A person’s name; but "from | Easton |" says where. */
function isNamed(sentence: Sentence, mention: NounPhrase): boolean {
  const where = /^(?:at|from|in|near|of)$/.test(firstWord(sentence, sentence.chunks[mention.chunk - 1])?.lower ?? '');
  return mention.form === 'name' && (where ? mention.name?.kind === 'person' : isPerson(mention));
}

/** The subject of the verb, behind it in "Among them was | Ann Lee |". */
function headOf(sentence: Sentence, verb: number): Phrase | undefined {
  const among =
    firstWord(sentence, sentence.chunks[0])?.lower === 'among' && sentence.chunks[verb]?.verb?.base === 'be';
  return among ? groupStartingAt(sentence, verb + 1) : subjectOrInverted(sentence, verb);
}
