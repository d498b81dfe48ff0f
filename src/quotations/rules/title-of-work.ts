import { wordSet } from '../../lexicon/words.js';
import { titleCase } from '../title-case.js';
import { tellingVerbs } from '../../lexicon/media.js';
import { firstWord, lastWord, pastComma } from '../../syntax/sentence.js';
import { reports, type Chunk } from '../../syntax/chunk.js';
import { behind } from '../../syntax/cues-behind.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { wordsBefore, type Spot } from '../../syntax/spot.js';
import { aside, type QuotationRule } from '../scene.js';

const works =
  wordSet(`album anthem autobiography bestseller biography history monograph aria article articles ballad ballet blog book broadcast campaign chapter column comedy comic concert documentary drama editorial episode essay
  exhibit exhibition fable film flick game hit hymn installation lecture talk workshop seminar anthology magazine memoir miniseries movie musical newsletter novel novella opera painting paper petition poems pamphlet
  play podcast poem portrait program programme project publication record remake report sculpture segment sequel series show single sitcom
  sketch song songs soundtrack speech story study thriller tour track trilogy tune video titled entitled headlined lullaby manifesto mural sonata symphony tango waltz book's`);
const performing = wordSet('play perform direct produce record stream watch host compose stage conduct cover');
const within = wordSet('on in of from for with to at host hosts starring by during watch watched watching like and');

/** `“The Long Road”, a film by Ann Lee`: what it is stands behind a comma. */
function apposedWork({ sentence, at, ending }: Spot): boolean {
  const { chunks } = sentence;
  const comma = ending === 'comma' || chunks[at + 1]?.kind === 'comma';
  const np = chunks[pastComma(chunks, at + 1)];
  const first = firstWord(sentence, np);
  return (
    comma &&
    np?.kind === 'np' &&
    /^(?:a|an|the|his|her|their|its)$/.test(first?.lower ?? '') &&
    works.has(lastWord(sentence, np)?.lower ?? '')
  );
}

/** Capitals that no shout has: "The Salt Inspector", but not "MAKE IT STOP". */
const isName = (inner: string): boolean => /\p{Ll}/u.test(inner) && !/[!?]/.test(inner);

const judged = ({ sentence, at }: Spot): boolean => {
  const strength = cueBefore(sentence, at)?.strength;
  return strength === 'judge' || strength === 'core';
};

/** Words of a title, at most, alone and with what stands behind its colon. */
const longest = { title: 9, withSubtitle: 20 };

/** `told | “Sixty Minutes” | she was keen`, `told “GMA” | today that`: a show that is told something. */
function isTold({ sentence, at, ending, inner }: Spot): boolean {
  const { chunks } = sentence;
  if (chunks[at - 1]?.verb?.base !== 'tell' || ending !== 'none' || !titleCase(inner)) return false;
  const [next, then] = [chunks[at + 1], chunks[at + 2]];
  return next?.kind === 'time' || next?.kind === 'adv' || (next?.kind === 'np' && then?.verb?.form === 'finite');
}

/** `in “Red Mill,” | “Lili,” | “The Fog”`: the quotation in front is a title, and this one goes on with its list. */
function goesOnWithTitles(spot: Spot): boolean {
  const { sentence, at } = spot;
  if (!spot.capital || spot.words > 5 || !isName(spot.inner) || !capitals(spot.inner)) return false;
  const { chunks } = sentence;
  let first = at;
  while (chunks[listed(chunks, first)]?.kind === 'quote') first = listed(chunks, first);
  const before = firstWord(sentence, chunks[first - 1])?.lower ?? '';
  return first < at && /^(?:in|like)$/.test(before) && playing.has(lastWord(sentence, chunks[first - 2])?.lower ?? '');
}

/** Every word but the small ones has a capital: "Lili", "Lovely to See". */
const capitals = (inner: string): boolean => titleCase(inner) || /^\p{Lu}[\p{L}’'-]*[,.]?$/u.test(inner);

/** The chunk in front of the one at `at`, over a comma and an "and". */
function listed(chunks: readonly Chunk[], at: number): number {
  let before = at - 1;
  while (chunks[before]?.kind === 'comma' || chunks[before]?.kind === 'conj') before--;
  return before;
}

/** What an actor does in a work. */
const playing = wordSet('acted appearance appearances appeared part parts played role roles starred starring');

export const titleOfWork: QuotationRule = {
  id: 'title-of-work',
  says: 'Capitalised marked words behind a noun or preposition that titles follow are the name of a show, book or song.',
  examples: [
    'She appeared on “{quote:Meet the Neighbours}” last week.',
    'His novel “{quote:The Long Road}” sold well.',
    'Bo Ray told “{quote:Meet the Neighbours}” that he would stay.',
    'The band’s song “{quote:Rain on the Pier}” was everywhere.',
  ],
  counterexamples: [{ text: 'Ann Lee said, “{quote:No.}”', because: 'a reporting verb stands before it' }],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    if (spot === undefined || spot.sentence.headline || spot.words > longest.withSubtitle) return undefined;
    const [first = '', second = ''] = wordsBefore(spot);
    const work = works.has(first) || (first === ',' && works.has(second));
    // "her book “A Paradise of Mud: The Towns That Arise in Floods,”"
    if (spot.words > longest.title) return work && titleCase(spot.inner) ? aside('the title of a work') : undefined;
    // "NPR’s “Wait, Wait … Don’t Tell Me!”"
    if (spot.ending === 'question' && spot.words > 3 && !/^'s?$/.test(first)) return undefined;
    // "sang “Sto lat”, a song"
    const apposed = (spot.words > 1 || spot.capital) && apposedWork(spot);
    if (apposed && spot.capital && spot.words <= 5 && spot.ending === 'none') return aside('the title of a work');
    if (goesOnWithTitles(spot)) return aside('the title of a work');
    if (!titleCase(spot.inner))
      return work && spot.capital && /^(?:titled|entitled|headlined)$/.test(first)
        ? aside('the title of a work')
        : undefined;
    if (isTold(spot)) return aside('the title of a work');
    if (work) return aside('the title of a work');
    // "the band played “Rain on the Pier”", "sang “Rain on the Pier”"
    const verb = spot.sentence.chunks[spot.at - 1]?.verb;
    const performs = performing.has(verb?.base ?? '') || (verb?.base === 'sing' && isName(spot.inner));
    if (performs && spot.words > 1) return aside('the title of a work');
    // "read “The Salt Inspector”": no verb of saying
    const reporting = verb === undefined || reports(spot.sentence.chunks[spot.at - 1], 'core', 'speech', 'judge');
    if (!reporting && verb.base !== 'be' && spot.words > 1 && isName(spot.inner)) return aside('the title of a work');
    // "told “Meet the Neighbours” that"
    const told =
      verb !== undefined &&
      tellingVerbs.has(verb.base) &&
      firstWord(spot.sentence, spot.sentence.chunks[spot.at + 1])?.lower === 'that';
    if (told && spot.words > 1) return aside('the title of a work');
    if (apposed) return aside('the title of a work');
    const next = spot.sentence.chunks[behind(spot.sentence, spot.at)];
    if (spot.ending === 'comma' && reports(next, 'core') && next?.verb?.form === 'finite') return undefined;
    // "called him “Mr. No” and “Mr. Never”"
    if (first === 'and' && judged(spot)) return undefined;
    if (within.has(first) && (spot.words > 1 || spot.ending === 'none')) return aside('the title of a work');
    const chunk = spot.sentence.chunks[spot.at];
    const before = chunk === undefined ? undefined : spot.sentence.words[chunk.start - 1];
    // "CNN’s “The Record”", "Fox News’ “The Record”"
    if (/^'s?$/.test(first) && (spot.words > 1 || before?.kind === 'word')) return aside('the title of a work');
    return undefined;
  },
};
