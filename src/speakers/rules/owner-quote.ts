import { ownerClaim } from '../claim.js';
import { isPerson } from '../is-person.js';
import type { SpeakerRule } from '../scene.js';

/** What a sentence that somebody has said begins with, and hardly a title. */
const said = /^(?:don[’']t|i|i[’']m|it[’']s|let[’']s|never|no|not|they|we|we[’']re|what|why|yes|you|you[’']re) /;

export const ownerQuote: SpeakerRule = {
  id: 'owner-quote',
  says: 'A sentence stands where what somebody has would stand: it is what they said.',
  examples: ['{speaker:Ann Lee}{cue:’s} “{quote:I am not going anywhere}” at the rally was taken as a threat.'],
  counterexamples: [
    { text: 'Ann Lee’s “{quote:Never on a Monday}” was shown in May.', because: 'it has the capitals of a title' },
    { text: 'Ann Lee’s “{quote:best friend}” was there.', because: 'it is no sentence' },
  ],
  claim: ({ sentence, at, place, words, inner }, scene) => {
    const owner = scene.mentions.at(place.block, place.sentence, at - 1)?.owner;
    const clitic = sentence.words[(sentence.chunks[at - 1]?.end ?? 0) - 1];
    if (owner === undefined || clitic === undefined || words < 4 || !isPerson(owner)) return undefined;
    if (!/^'s?$/.test(clitic.lower)) return undefined;
    const titled = inner
      .split(/\s+/)
      .slice(1)
      .some((word) => /^\p{Lu}\p{Ll}/u.test(word));
    return said.test(inner.charAt(0).toLowerCase() + inner.slice(1)) && !titled
      ? ownerClaim(owner, { start: clitic.start, end: clitic.end })
      : undefined;
  },
};
