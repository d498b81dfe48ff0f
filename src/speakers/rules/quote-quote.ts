import { standsAlone } from '../../syntax/spot.js';
import { reports, type Chunk, type ChunkKind } from '../../syntax/chunk.js';
import { subjectOf } from '../../syntax/subjects.js';
import { claimIn } from '../claim.js';
import { goOn, sentenceBefore, type Neighbour } from '../neighbours.js';
import type { Sentence } from '../../syntax/sentence.js';
import { anyDoer, Tag } from '../../syntax/tags.js';
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
    if (between.length > 1 || strangers) return undefined;
    return whoeverReports(before, scene) ?? goOn(besideSign(before, scene) ?? before);
  },
};

/** "“No,” Lee said by a plaque that reads “Up”. “Never.”": a plaque doesn’t go on, but whoever spoke in its sentence. */
function besideSign({ statement, claim }: Neighbour, scene: SpeakerScene): Neighbour | undefined {
  const other = scene.statements[statement.index - 1];
  const spoken = other?.sentence === statement.sentence ? scene.found.get(other.quotation) : undefined;
  const written = claim.referent?.form === 'description' && (claim.referent.head.tags & Tag.documentNoun) !== 0;
  return other !== undefined && spoken !== undefined && written && other.type === 'direct'
    ? { statement: other, claim: spoken }
    : undefined;
}

/** "Finch said the officer had told her to “go back”. “I laughed.”": whoever reports what somebody else said goes on. */
function whoeverReports({ statement, claim }: Neighbour, scene: SpeakerScene): Claim | undefined {
  const { sentence, at, place } = statement;
  const { chunks, words } = sentence;
  const startOf = (chunk: Chunk | undefined): number => words[chunk?.start ?? 0]?.start ?? 0;
  const behind = (claim.cue?.start ?? 0) > startOf(chunks[at]);
  if (behind || standsAlone(sentence) || statement.type === 'direct') return undefined;
  // the chunks in front of whoever is told of
  const told = chunks.findIndex((chunk) => startOf(chunk) >= (claim.mention?.start ?? 0));
  const before = chunks.slice(0, Math.min(told, at));
  const verb = before.findIndex(
    (chunk) => chunk.verb?.form === 'finite' && reports(chunk, 'core') && !chunk.verb.passive,
  );
  const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
  return subject === undefined || before.slice(verb).some(({ kind }) => breaks.has(kind))
    ? undefined
    : claimIn(scene, sentence, place.block, place.sentence, subject, { from: verb });
}

/** What ends a report and opens a clause beside it. */
const breaks = new Set<ChunkKind>(['colon', 'comma', 'conj', 'dash', 'semicolon']);

/** The sentence names or means a person or a body, who may be the one to go on. */
function namesSomebody(sentence: Sentence, { place }: Statement, s: number, scene: SpeakerScene): boolean {
  return sentence.chunks.some(({ kind }, chunk) => {
    const mention = scene.mentions.at(place.block, s, chunk);
    if (kind === 'quote') return true;
    if (mention === undefined) return false;
    const calling = (mention.head.tags & anyDoer) !== 0;
    const named = mention.name !== undefined && mention.name.kind !== 'place';
    return named || mention.gender !== undefined || calling;
  });
}
