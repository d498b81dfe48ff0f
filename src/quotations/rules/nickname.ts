import { wordSet } from '../../lexicon/words.js';
import { aside, type QuotationRule } from '../scene.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { wordAtSpot, wordsBefore, type Spot } from '../../syntax/spot.js';

const naming = wordSet('nicknamed nickname nicknames moniker pseudonym alias aka');
const going = new Set(['goes', 'go', 'went', 'going']);

export const nickname: QuotationRule = {
  id: 'nickname',
  says: 'Marked words inside a name, or behind “nicknamed”, are a nickname.',
  examples: [
    'The press nicknamed the bridge “{quote:Old Wobbly}”.',
    'Marcus “{quote:The Anvil}” Poole said no.',
    'A man who goes by “{quote:Ferret}” was there.',
  ],
  counterexamples: [
    { text: 'Ann Lee called Bo Ray “{quote:a bear}”.', because: 'somebody judges' },
    { text: 'Ann Lee said “{quote:No}” and Bo Ray left.', because: 'a reporting verb stands before it' },
  ],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    if (spot === undefined || spot.words > 4) return undefined;
    const chunk = spot.sentence.chunks[spot.at];
    if (chunk === undefined) return undefined;
    const index = wordAtSpot(spot);
    const before = spot.sentence.words[index - 1];
    const after = spot.sentence.words[index + 1];
    if (chunk.kind === 'np' && before?.capital === true && after?.capital === true) return aside('a nickname');
    // "the National University of Science “MISIS”", "“HS” has vowed to attack"
    const letters = /^\p{Lu}{2,}$/u.test(spot.inner);
    const subject = before === undefined || index === spot.sentence.from;
    const opens = subject && /^(?:had|has|is|was)$/.test(after?.lower ?? '') && spot.ending === 'none';
    if (letters && ((chunk.kind === 'np' && before?.capital === true) || opens)) return aside('a name in marks');
    if (christens(spot)) return aside('a nickname');
    const [first = '', second = ''] = wordsBefore(spot);
    return naming.has(first) || (first === 'by' && going.has(second)) ? aside('a nickname') : undefined;
  },
};

/** "The press nicknamed the bridge “…”": a name is given, and nothing said. */
function christens({ sentence, at }: Spot): boolean {
  const named = sentence.chunks[at - 2]?.verb;
  if (named?.base === 'nickname' && !named.passive && sentence.chunks[at - 1]?.kind === 'np') return true;
  const cue = cueBefore(sentence, at);
  return (
    cue !== undefined &&
    cue.link !== 'stop' &&
    /^(?:nickname|christen)$/.test(sentence.chunks[cue.verb]?.verb?.base ?? '')
  );
}
