import { standsAlone } from '../../syntax/spot.js';
import { Tag } from '../../syntax/tags.js';
import type { Word } from '../../syntax/words.js';
import { claimIn } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

const opensName = (word: Word | undefined): boolean => word?.capital === true && (word.tags & Tag.determiner) === 0;

export const quoteAboveDashName: SpeakerRule = {
  id: 'quote-above-dash-name',
  says: 'The paragraph below is a dash and a name that sign the quote.',
  examples: [
    '“{quote:The road was closed for a year.}”\n\n{cue:—} {speaker:Ann Lee}, mayor\n\nThe works go on.',
    '“{quote:I never saw such a flood.}”\n\n{cue:-}{speaker:Nora Finch}, Harbour Street',
  ],
  counterexamples: [
    {
      text: '“{quote:The road was closed for a year,}” Bo Ray said.\n\n— Ann Lee, mayor',
      because: 'the quote has a cue of its own',
    },
  ],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence) || statement.type !== 'direct') return undefined;
    const { place, block } = statement;
    if (place.sentence !== block.sentences.length - 1) return undefined;
    const below = scene.text.blocks[place.block + 1];
    const sentence = below?.sentences[0];
    if (below === undefined || sentence === undefined || below.sentences.length > 1) return undefined;
    const [dash, name, ...rest] = sentence.chunks;
    const sign = sentence.words[dash?.start ?? 0]?.text ?? '';
    if (name?.kind !== 'np' || !/^[-–—―~]+$/.test(sign) || !opensName(sentence.words[name.start])) return undefined;
    if (rest.some(({ kind, verb }) => kind === 'quote' || verb?.form === 'finite')) return undefined;
    return claimIn(scene, sentence, below.index, 0, { from: 1, to: 2, head: 1 }, { from: 0 });
  },
};
