/** Names of what somebody offers or does, told by the noun behind the marks: `the “Flexibox” option`, `through its “warm hands” effort`. */
import { wordSet } from '../lexicon/words.js';
import type { Chunk } from '../syntax/chunk.js';
import { Tag, tagsOf } from '../syntax/tags.js';
import { firstWord, lastWord } from '../syntax/sentence.js';
import { wordAtSpot, type Spot } from '../syntax/spot.js';
import type { Word } from '../syntax/words.js';
import { titleCase } from './title-case.js';

/** What firms sell under a name. */
const offers = wordSet(
  'app bond brand break button card collection cruise feature getaway handset holiday kit line mode model option package range ride service smartphone subscription tablet ticket tool tour trip voucher weekend',
);

/** What bodies do under a name. */
const efforts = wordSet('campaign drive effort initiative programme program project scheme');

/** The marked words are the name of what the noun behind them is. */
export function isOffer(spot: Spot): boolean {
  const { sentence, words, ending } = spot;
  const noun = lastWord(sentence, nounChunk(spot));
  if (words > 4 || ending !== 'none' || noun?.capital !== false || noun.kind !== 'word') return false;
  if (offers.has(noun.lower)) return before(spot)?.kind === 'word' && isProduct(spot);
  return efforts.has(noun.lower) && isOwnEffort(spot);
}

/** `their “Polar Fjord” | short break`: the phrase that goes on behind the marks, by itself or with them. */
function nounChunk({ sentence, at }: Spot): Chunk | undefined {
  const [chunk, next] = sentence.chunks.slice(at, at + 2);
  if (chunk?.kind !== 'quote') return chunk;
  const opens = (firstWord(sentence, next)?.tags ?? 0) & (Tag.determiner | Tag.possessive | Tag.pronoun);
  return next?.kind === 'np' && !opens ? next : undefined;
}

/** The word in front of the marks. */
const before = (spot: Spot): Word | undefined => spot.sentence.words[wordAtSpot(spot) - 1];

/** "Polar Fjord", "Flexibox"; but no adjective with a capital of its own: "Dreadful", "Orwellian". */
const isProduct = ({ inner, capital, words }: Spot): boolean =>
  words > 1
    ? titleCase(inner)
    : capital &&
      /\p{Ll}/u.test(inner) &&
      tagsOf(inner.toLowerCase()) === 0 &&
      !/(?:esque|ian|ic|ish|ist|ite)$/.test(inner);

/** `through | its “warm hands” effort`: by its noun a name, and no judgement. */
function isOwnEffort(spot: Spot): boolean {
  const { sentence, at, inner } = spot;
  const by = firstWord(sentence, sentence.chunks[at - 1])?.lower ?? '';
  const last = /([\p{L}-]+)\W*$/u.exec(inner)?.[1]?.toLowerCase() ?? '';
  const judges = (tagsOf(last) & (Tag.adjective | Tag.adverb | Tag.verbParticiple | Tag.verbIng)) !== 0;
  return /^(?:through|under|via)$/.test(by) && ((before(spot)?.tags ?? 0) & Tag.possessive) !== 0 && !judges;
}
