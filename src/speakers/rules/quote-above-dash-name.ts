import { outlets } from '../../lexicon/organisation-words.js';
import { phrase, type Sentence } from '../../syntax/sentence.js';
import { standsAlone } from '../../syntax/spot.js';
import { Tag } from '../../syntax/tags.js';
import type { Word } from '../../syntax/words.js';
import { claimIn } from '../claim.js';
import type { SpeakerRule } from '../scene.js';

const opensName = (word: Word | undefined): boolean => word?.capital === true && (word.tags & Tag.determiner) === 0;

export const quoteAboveDashName: SpeakerRule = {
  id: 'quote-above-dash-name',
  says: 'The paragraph below signs the quote: a dash and a name, or a name and what its bearer is.',
  examples: [
    '“{quote:The road was closed for a year.}”\n\n{cue:—} {speaker:Ann Lee}, mayor\n\nThe works go on.',
    '“{quote:I never saw such a flood.}”\n\n{cue:-}{speaker:Nora Finch}, Harbour Street',
    '“{quote:We are going to see the next flood without a plan.}”\n\n{speaker:Nora Finch}, Harbour Policy Institute\n\nThe works go on.',
  ],
  counterexamples: [
    {
      text: '“{quote:The road was closed for a year.}”\n\nAnn Lee, mayor of the town, left on Monday.',
      because: 'a sentence of its own begins',
    },
    {
      text: '“{quote:The road was closed for a year,}” Bo Ray said.\n\n— Ann Lee, mayor',
      because: 'the quote has a cue of its own',
    },
    {
      text: '“No,” Bo Ray said. “{quote:The road was closed for a year.}”\n\n— Ann Lee',
      because: 'what stands in front has a speaker, so that a reporter signs the piece',
    },
  ],
  claim: (statement, scene) => {
    if (!standsAlone(statement.sentence) || statement.type !== 'direct') return undefined;
    const { place, block } = statement;
    // "“No,” Ray said. “It is shut.”\n\n– Ann Lee": a reporter signs a piece of news
    if (place.sentence !== block.sentences.length - 1 || !block.sentences.every(standsAlone)) return undefined;
    const below = scene.text.blocks[place.block + 1];
    const sentence = below?.sentences[0];
    if (below === undefined || sentence === undefined || below.sentences.length > 1) return undefined;
    const { chunks, words } = sentence;
    const dashed = /^[-–—―~]+$/.test(words[chunks[0]?.start ?? 0]?.text ?? '');
    const at = dashed ? 1 : 0;
    const name = chunks[at];
    if (name?.kind !== 'np' || !opensName(words[name.start])) return undefined;
    if (chunks.slice(at + 1).some(({ kind, verb }) => kind === 'quote' || verb?.form === 'finite')) return undefined;
    if (!dashed && !isSignature(sentence)) return undefined;
    // "- Stuff": where the article comes from
    const credit = words.slice(name.start, name.end).map(({ lower }) => lower);
    if (outletNames.has(credit.join(' '))) return undefined;
    return claimIn(scene, sentence, below.index, 0, phrase(at, at + 1), { from: 0 });
  },
};

const outletNames = new Set([
  ...outlets,
  'stuff',
  'staff',
  'agencies',
  'reporters',
  'pti',
  'ians',
  'ani',
  'bernama',
  'aap',
  'pa',
]);

/** Chunks of a signature, at most. */
const longest = 9;

/** "Bo Ray, Harbour Policy Institute": a full name, a comma, and what its bearer is. */
function isSignature({ chunks, words }: Sentence): boolean {
  const [name, comma, calling] = chunks;
  return (
    chunks.length <= longest &&
    name?.kind === 'np' &&
    name.end - name.start > 1 &&
    words.slice(name.start, name.end).every(({ capital }) => capital) &&
    comma?.kind === 'comma' &&
    calling?.kind === 'np' &&
    !chunks.some(({ kind }) => kind === 'verb')
  );
}
