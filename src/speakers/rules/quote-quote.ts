import { standsAlone } from '../../syntax/spot.js';
import { reports, type ChunkKind } from '../../syntax/chunk.js';
import { subjectOf } from '../../syntax/subjects.js';
import { claimIn } from '../claim.js';
import { goOn, sentenceBefore, type Neighbour } from '../neighbours.js';
import type { Sentence } from '../../syntax/sentence.js';
import { Tag } from '../../syntax/tags.js';
import type { Claim, SpeakerRule, SpeakerScene, Statement } from '../scene.js';

export const quoteQuote: SpeakerRule = {
  id: 'quote-quote',
  says: 'A quote that is a sentence of its own goes on from the attributed quote before it in the paragraph.',
  examples: [
    '“I can’t stand opera!” insists Bo Ray. “{quote:I never could.}”',
    '{speaker:Nora Finch} {cue:said} an officer had told her to “go back up the hill”. “{quote:I just laughed at that.}”',
    '“The towns are small,” Bo Ray said. They lie far from the sea. “{quote:It is a hard place to live in.}”',
  ],
  counterexamples: [
    {
      text: '“The towns are small,” Bo Ray said. The mayor shook his head. “{quote:It is a hard place to live in.}”',
      because: 'somebody else comes between',
    },
    {
      text: '“I can’t stand opera,” says Bo Ray.\n\n“{quote:I can,}” Nora Finch said.',
      because: 'the quote has a cue of its own',
    },
  ],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence)) return undefined;
    const before = sentenceBefore(statement, scene);
    if (before === undefined) return undefined;
    const from = before.statement.place.sentence + 1;
    const between = statement.block.sentences.slice(from, statement.place.sentence);
    const strangers = between.some((sentence, index) => namesSomebody(sentence, statement, from + index, scene));
    return between.length > 1 || strangers ? undefined : (whoeverReports(before, scene) ?? goOn(before));
  },
};

/** "Finch said the officer had told her to “go back”. “I laughed.”": whoever reports what somebody else said goes on. */
function whoeverReports({ statement, claim }: Neighbour, scene: SpeakerScene): Claim | undefined {
  const { sentence, at, place } = statement;
  const { chunks, words } = sentence;
  const speaker = claim.mention?.start ?? 0;
  const behind = (claim.cue?.start ?? 0) > (words[chunks[at]?.start ?? 0]?.start ?? 0);
  if (behind || standsAlone(sentence) || statement.type === 'direct') return undefined;
  for (let verb = 0; verb < at; verb++) {
    const chunk = chunks[verb];
    const start = words[chunk?.start ?? -1]?.start ?? speaker;
    if (start >= speaker) return undefined;
    if (chunk === undefined || chunk.verb?.form !== 'finite' || !reports(chunk, 'core') || chunk.verb.passive) continue;
    const subject = subjectOf(sentence, verb);
    const told = chunks.slice(verb, at).findIndex(({ start: word }) => (words[word]?.start ?? 0) >= speaker);
    const joined = chunks.slice(verb, verb + Math.max(0, told)).some(({ kind }) => breaks.has(kind));
    return subject === undefined || joined
      ? undefined
      : claimIn(scene, sentence, place.block, place.sentence, subject, { from: verb });
  }
  return undefined;
}

/** What ends a report and opens a clause beside it. */
const breaks = new Set<ChunkKind>(['colon', 'comma', 'conj', 'dash', 'semicolon']);

/** The sentence names or means a person or a body, who may be the one to go on. */
function namesSomebody(sentence: Sentence, { place }: Statement, s: number, scene: SpeakerScene): boolean {
  return sentence.chunks.some(({ kind }, chunk) => {
    const mention = scene.mentions.at(place.block, s, chunk);
    if (kind === 'quote') return true;
    if (mention === undefined) return false;
    const calling = (mention.head.tags & (Tag.personNoun | Tag.office | Tag.groupNoun | Tag.organisationNoun)) !== 0;
    const named = mention.name !== undefined && mention.name.kind !== 'place';
    return named || mention.gender !== undefined || calling;
  });
}
