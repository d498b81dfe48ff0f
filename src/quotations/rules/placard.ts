import { wordSet } from '../../lexicon/words.js';
import { behind } from '../../syntax/cues-behind.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { lastWord, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { wordsBefore, type Spot } from '../../syntax/spot.js';
import { subjectOrInverted } from '../../syntax/subjects.js';
import { titleCase } from '../title-case.js';
import { aside, type QuotationRule } from '../scene.js';

/** What bears words that nobody in particular says. */
const signs = wordSet(
  'badge badges banner banners billboard billboards button buttons cap caps cards flag flags graffiti hat hats hoodie marquee motto mug mugs placard placards plaque plaques poster posters shirt shirts sign signs slogan slogans sticker stickers sweatshirt t-shirt t-shirts tee-shirt',
);

/** How they bear them. */
const bearing = /^(?:ask|bear|declare|proclaim|read|say|urge|warn)$/;

export const placard: QuotationRule = {
  id: 'placard',
  says: 'Words on a sign, a banner or a T-shirt are nobody’s statement.',
  examples: [
    'A sign on the door read “{quote:Back by noon}”.',
    'Some carried banners that said “{quote:Save Our Pier}”.',
    'A man in a T-shirt reading “{quote:Always Open}” wept.',
    '“{quote:Keep Off the Grass,}” read a sign.',
  ],
  counterexamples: [
    { text: 'A letter to the board read, “{quote:We are leaving.}”', because: 'somebody wrote the letter to say it' },
    { text: 'Ann Lee read the sign and said, “{quote:We are leaving.}”', because: 'she says it' },
  ],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    return spot !== undefined && (isBorne(spot) || isBorneBehind(spot) || isWrittenOn(spot))
      ? aside('the words of a sign')
      : undefined;
  },
};

/** `A sign on the door | read | “…”`, `banners that | said | “…”`, `T-shirts reading “…”`. */
function isBorne(spot: Spot): boolean {
  const [first = '', second = ''] = wordsBefore(spot);
  if (/^(?:declaring|proclaiming|reading|saying)$/.test(first) && signs.has(second)) return true;
  const { sentence, at } = spot;
  const cue = cueBefore(sentence, at);
  if (cue === undefined || !bearing.test(sentence.chunks[cue.verb]?.verb?.base ?? '')) return false;
  return bears(sentence, subjectOrInverted(sentence, cue.verb));
}

/** `had a “no trespassing” sign posted`, `wore “Lee for Mayor” badges`. */
function isWrittenOn({ sentence, at, ending, inner }: Spot): boolean {
  const chunk = sentence.chunks[at];
  const noun = lastWord(sentence, chunk);
  if (chunk?.kind !== 'np' || ending !== 'none' || noun?.kind !== 'word' || !written.has(noun.lower)) return false;
  // "“encouraging” signs"
  return titleCase(inner) || /^(?:beware|do not|keep|no) /i.test(inner);
}

/** What is never but with words on it. */
const written = wordSet(
  'badge badges banner banners billboard billboards placard placards plaque poster posters sign signs sticker stickers t-shirt t-shirts',
);

/** `“…,” | read | a sign`, `“…,” | one sign | said`. */
function isBorneBehind({ sentence, at }: Spot): boolean {
  const first = behind(sentence, at);
  const isBearing = (chunk: number): boolean => bearing.test(sentence.chunks[chunk]?.verb?.base ?? '');
  if (isBearing(first)) return bears(sentence, groupStartingAt(sentence, first + 1));
  const subject = groupStartingAt(sentence, first);
  return subject !== undefined && isBearing(subject.to) && bears(sentence, subject);
}

function bears(sentence: Sentence, group: Phrase | undefined): boolean {
  const noun = group === undefined ? undefined : lastWord(sentence, sentence.chunks[group.head]);
  // "the Port Authority of New York and New Jersey"; but "Placards read", "T-shirts"
  const name = noun?.capital === true && group?.head !== 0 && !noun.lower.startsWith('t-');
  return noun !== undefined && !name && signs.has(noun.lower);
}
