import { standsAlone } from '../../syntax/spot.js';
import { goOn, sentenceBefore } from '../neighbours.js';
import type { Sentence } from '../../syntax/sentence.js';
import { Tag } from '../../syntax/tags.js';
import type { SpeakerRule, SpeakerScene, Statement } from '../scene.js';

export const quoteQuote: SpeakerRule = {
  id: 'quote-quote',
  says: 'A quote that is a sentence of its own goes on from the attributed quote before it in the paragraph.',
  examples: [
    '“I can’t stand opera!” insists Bo Ray. “{quote:I never could.}”',
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
    return between.length > 1 || strangers ? undefined : goOn(before);
  },
};

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
