import { wordSet } from '../../lexicon/words.js';
import { usesWords } from '../../syntax/words-used.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { firstWord, lastWord } from '../../syntax/sentence.js';
import { Tag } from '../../syntax/tags.js';
import { wordsBefore, type Spot } from '../../syntax/spot.js';
import { isNamed } from '../naming.js';
import { titleCase } from '../title-case.js';
import { aside, type QuotationRule } from '../scene.js';

const naming = wordSet(
  'term terms word words phrase so-called named called labeled labelled dubbed termed titled entitled branded',
);

export const term: QuotationRule = {
  id: 'term',
  says: 'A few words behind “so-called”, “known as”, “the term” or a naming participle are a term.',
  examples: [
    'The so-called “{quote:ghost fleet}” sailed on.',
    'It is an effect called “{quote:ghosting}” in books.',
    'His trilogy, often called the “{quote:River films}”, was shown in May.',
    'Ann Lee was known as “{quote:the rainmaker}” in town.',
  ],
  counterexamples: [{ text: 'Ann Lee called it “{quote:madness}”.', because: 'somebody judges' }],
  claim: (quotation, scene) => {
    const spot = scene.spotOf(quotation);
    if (spot !== undefined && isNamed(spot)) return aside('the name of something');
    if (spot === undefined || spot.words > 5) return undefined;
    const [first = '', second = '', third = '', fourth = ''] = wordsBefore(spot);
    if (first === 'so-called') return aside('a term');
    const [as, known, locally] = /^(?:the|an?)$/.test(first) ? [second, third, fourth] : [first, second, third];
    if (as === 'as' && (known === 'known' || (locally === 'known' && known !== ','))) return aside('a term');
    // "what the word “form” means"
    if (/^(?:term|word|phrase)$/.test(first) && second === 'the' && third === 'what') return aside('a term');
    // "a group calling itself"
    const [self, calls] = /^(?:the|an?)$/.test(first) ? [second, third] : [first, second];
    if (/^(?:itself|themselves)$/.test(self) && /^(?:call|called|calling|calls)$/.test(calls)) return aside('a term');
    if (/^(?:itself|himself|herself|themselves)$/.test(self) && /^(?:calling|styling)$/.test(calls) && self === first)
      return aside('a term');
    if (oftenCalled(spot) || isEntered(spot)) return aside('a term');
    if (!naming.has(first)) return undefined;
    // "what the court called “…”": somebody judges
    if ([...wordsBefore(spot)].slice(1, 8).includes('what')) return undefined;
    const before = spot.sentence.chunks[spot.at - 1];
    // "was branded “…” by Ray"
    if (spot.words > 2 && firstWord(spot.sentence, spot.sentence.chunks[spot.at + 1])?.lower === 'by') return undefined;
    // "a force called": the participle hangs on a noun; "Ann Lee called" has a subject that can call
    if (before?.kind === 'verb' && before.verb?.passive === true)
      return cueBefore(spot.sentence, spot.at)?.strength === 'core' ? undefined : aside('a term');
    // "used the term “…”": the user’s
    if (usesWords(spot.sentence, spot.at - 2, spot.at)) return undefined;
    if (/^(?:term|terms|word|words|phrase)$/.test(first))
      return second === 'the' && spot.words <= 3 ? aside('a term') : undefined;
    let last = (before?.start ?? 0) - 1;
    // "which she once called"
    while ((spot.sentence.words[last]?.tags ?? 0) & Tag.adverb) last--;
    const noun = spot.sentence.words[last];
    // "the operation, called “Clean Sweep”,", "a group called “Harbour Strong”"
    if (noun !== undefined && (noun.text === ',' || noun.lower === 'group') && spot.words > 1 && titleCase(spot.inner))
      return aside('the name of something');
    return before?.kind === 'verb' &&
      noun?.kind === 'word' &&
      !noun.capital &&
      before.end - before.start === 1 &&
      (noun.lower === 'something' ||
        (noun.tags & (Tag.personNoun | Tag.groupNoun | Tag.pronoun | Tag.relative | Tag.office)) === 0)
      ? aside('a term')
      : undefined;
  },
};

/** "pressed “1”", "voted “yes”", "pleaded “not guilty”": a form of words that is chosen. */
const isEntered = ({ sentence, at, words }: Spot): boolean =>
  words <= 2 && /^(?:click|plead|press|select|spell|tap|tick|vote)$/.test(sentence.chunks[at - 1]?.verb?.base ?? '');

/** Participles by which somebody, or nobody in particular, calls something so. */
const often = /^(?:called|dubbed|nicknamed|termed)$/;
const once = /^(?:dubbed|nicknamed)$/;

/** "a trilogy, | often called the “…”", "a bill, | dubbed the “…”": nobody in particular calls it so. */
function oftenCalled({ sentence, at, words }: Spot): boolean {
  const { chunks } = sentence;
  const [called, the] = chunks.slice(at - 2, at);
  const comma = chunks[at - 3]?.kind === 'adv' ? at - 4 : at - 3;
  return (
    words <= 3 &&
    chunks[comma]?.kind === 'comma' &&
    chunks[comma - 1]?.kind === 'np' &&
    lastWord(sentence, chunks[comma - 1])?.capital === false &&
    (comma < at - 3 ? often : once).test(firstWord(sentence, called)?.lower ?? '') &&
    the !== undefined &&
    the.end - the.start === 1 &&
    /^(?:the|an?)$/.test(firstWord(sentence, the)?.lower ?? '')
  );
}
