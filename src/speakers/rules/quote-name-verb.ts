import { heardVerbs } from '../../lexicon/grammar.js';
import { tellingVerbs } from '../../lexicon/media.js';
import { firstWord, isThat, lastWord, opensClause, phrase, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { subjectOf } from '../../syntax/subjects.js';
import { behind } from '../../syntax/cues-behind.js';
import { stops } from '../../syntax/cue-link.js';
import { isTitleOf } from '../../syntax/names-given.js';
import { ownedClaim } from '../../syntax/cue-nouns.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import type { CueBefore } from '../../syntax/cues-before.js';
import { isFinite, isPronoun, reports, type Chunk } from '../../syntax/chunk.js';
import { isLone } from '../../syntax/participles.js';
import { Tag } from '../../syntax/tags.js';
import { reportsBare } from '../../syntax/told-clauses.js';
import { agentClaim } from '../before.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule, Statement } from '../scene.js';
import { tellsOfAnother } from '../tellers.js';

/** Chunks between a name and its verb: titles, an apposition, a relative clause. */
const REACH = 16;

export const quoteNameVerb: SpeakerRule = {
  id: 'quote-name-verb',
  says: 'A speaker and then a reporting verb follow the quote.',
  examples: [
    '“{quote:It was raining,}” {speaker:Ann Lee} {cue:said}.',
    '“{quote:We lost,}” Sir {speaker:Bo Ray}, who has led the club since 2011, {cue:told} reporters on Monday.',
    '“{quote:Never again,}” {speaker:she} {cue:wrote}.',
    '"{quote:We will mend the pier,} {speaker:Nora Finch} {cue:said}. Later she called the delay "silly."',
    '"{quote:He called it "a scam" twice,}" {speaker:Nora Finch} {cue:said}.',
    '“{quote:the fence is fine}”, {speaker:Bo Ray} {cue:said}.',
    '“{quote:[He] slept … all day — every day,}” {speaker:Nora Finch} {cue:said}.',
    '?{quote:We won it,}? {speaker:Nora Finch} {cue:said}. ?We won it all.?',
    '“{quote:No tolls,}” Transport Minister {speaker:Elena Duarte} {cue:said}.',
    '“{quote:It snowed,}” {speaker:Bo Ray} {cue:said}, “and then it thawed.”',
    '“{quote:We will rebuild,}” {speaker:Bo Ray} {cue:said} in a statement late on Friday.',
    '“{quote:We lost the lot,}” Sir {speaker:Bo Ray}, who took over from Ann Lee as leader in July, {cue:said}.',
    'Nora Finch spoke last. “{quote:Thank you, Bo Ray,}” {speaker=Nora Finch:she} {cue:said}.',
    '“{quote:My aunt told me to leave the town,}” {speaker:Bo Ray} {cue:said}.',
    '“{quote:No,}” {speaker:Bo Ray} {cue:told} the Herald, according to the Harbour Times.',
    '“The pier will stay shut until May,” Nora Finch said.\n\nThe works go on. “{quote:The pier will stay shut until May,}” {speaker=Nora Finch:she} {cue:said}.',
    '“{quote:Nora Finch never gives up,}” {speaker:Nora Finch} {cue:said}.',
    '“{quote:I am tired,}” {speaker:Nora Finch} {cue:said} through an interpreter.',
    '“{quote:I am tired,}” {speaker:Nora Finch} {cue:tweeted} on Monday.',
    '<blockquote>“{quote:It is a mess,}” {speaker:Nora Finch} {cue:said}.</blockquote>',
    '“{quote:It will happen,}” {speaker:Bo Ray}, a refugee held on the island for four years, {cue:told} reporters.',
    'Nora Finch rang Bo Ray in May. “{quote:It is a mess,}” she remembered {speaker=Bo Ray:him} {cue:saying}.',
  ],
  counterexamples: [
    { text: 'He called it “{quote:a joke}” when Ann Lee spoke.', because: 'the quote belongs to the cue before it' },
    {
      text: 'Bo Ray told her he was “{quote:with the gas company,}” the affidavit says.',
      because: 'the words are those of whom the affidavit tells of',
    },
    {
      text: '“{quote:It was raining.}” Ann Lee said nothing of it, and the mayor left.',
      because: 'a sentence of its own begins',
    },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    const { chunks } = sentence;
    if (chunks[at]?.kind !== 'quote') return undefined;
    let start = behind(sentence, at);
    if (chunks[start]?.kind === 'time') start++;
    // “…,” as he put it
    const as = firstWord(sentence, chunks[start])?.lower === 'as';
    if (as) start++;
    if (chunks[start]?.kind !== 'np' || isRemarked(sentence, start)) return undefined;
    const cue = cueBefore(sentence, at);
    const governed = cue !== undefined;
    // "Referring to Lee’s claim that it was “…”, Ray said": Lee’s
    if (isOwnedClaim(sentence, at, cue)) return undefined;
    if (cue !== undefined && belongsInFront(statement, cue)) return undefined;
    const closed = statement.ending !== 'none' || chunks[at + 1]?.kind === 'comma' || chunks[at + 1]?.kind === 'dash';
    for (let verb = start + 1; verb < Math.min(chunks.length, start + REACH); verb++) {
      const chunk = chunks[verb];
      // "Ann Lee, the author of “Rain,” said"
      if (chunk?.kind === 'quote' && chunks[verb - 1]?.kind === 'prep') continue;
      if (chunk?.kind === 'quote' && isTitleOf(sentence, verb)) continue;
      if (chunk === undefined || chunk.kind === 'quote' || chunk.kind === 'semicolon' || chunk.kind === 'colon')
        return undefined;
      // "was heard to say", "is said to have answered"
      const hearing = chunks[verb - 1]?.verb;
      const overheard =
        hearing?.passive === true &&
        (heardVerbs.has(hearing.base) || /^(?:allege|believe|report|rumou?r|say|suppose)$/.test(hearing.base));
      if (chunk.verb === undefined || (chunk.verb.form === 'infinitive' && !overheard)) continue;
      if (givesName(sentence, verb)) continue;
      // "called it “…” as the crowd chanted, “…”": that is what the crowd chanted
      if (as && governed && chunks[verb + 1]?.kind === 'comma' && chunks[verb + 2]?.kind === 'quote') return undefined;
      // "When counsel submitted that it was “…,” the judge asked him to sit": no words are asked
      if (asksToAct(sentence, verb) && opensClause(sentence, chunks[0])) return undefined;
      const subject = subjectOf(sentence, verb);
      if (subject === undefined || subject.from < start || subject.from > start + 6) continue;
      if (subject.relative !== undefined) continue;
      // "Ann Lee, whose allies | voted | for it, said"
      if (firstWord(sentence, chunks[subject.from - 1])?.lower === 'whose') continue;
      // "Bo Ray, a refugee | held | on the island, told reporters": a participle that looks like a past tense
      const apposed = subject.from > start && chunks[subject.from - 1]?.kind === 'comma';
      if (apposed && chunk.verb.strength === 'weak') continue;
      // "“…,” she | was told | by her doctor"
      if (chunk.verb.passive && tellingVerbs.has(chunk.verb.base) && closed && !governed)
        return agentClaim(statement, scene, verb);
      if (isNextSentence(statement, verb)) return undefined;
      const tag =
        statement.ending === 'comma' &&
        statement.type === 'direct' &&
        !governed &&
        verb === start + 1 &&
        chunk.verb.form === 'finite';
      if (
        !tag &&
        !(as
          ? asOnePutsIt(chunk)
          : closed && !governed && !inFrontedClause(sentence, at)
            ? reports(chunk, 'core', 'speech', 'judge', 'weak')
            : reports(chunk, 'core'))
      ) {
        if (
          subject.from === start &&
          chunk.verb.form === 'finite' &&
          chunks[verb - 1]?.kind !== 'rel' &&
          !isAside(sentence, verb) &&
          !(chunk.verb.passive && heardVerbs.has(chunk.verb.base))
        )
          return undefined;
        continue;
      }
      // "Bo Ray can be heard saying", "is quoted as saying"
      const heard = chunks[firstWord(sentence, chunks[verb - 1])?.lower === 'as' ? verb - 2 : verb - 1]?.verb;
      const audible = heard?.passive === true && heardVerbs.has(heard.base);
      if ((chunk.verb.form === 'ing' && !audible) || chunk.verb.passive) continue;
      if (chunks[verb - 1]?.kind === 'rel' && verb < start + 3) continue;
      if (tellsOfAnother(sentence, at, cue, subject)) return undefined;
      const quoted = quotedIn(sentence, verb);
      return (
        claimPhrase(scene, statement, quoted?.phrase, { from: quoted?.cue ?? verb }) ??
        claimPhrase(scene, statement, subject, { from: verb })
      );
    }
    return undefined;
  },
};

/** The quotation belongs to the cue in front of it, whoever says something behind. */
function belongsInFront({ sentence, at, ending }: Statement, cue: CueBefore): boolean {
  const { chunks } = sentence;
  // "Lee lamented her errors — “…” — and voters said": it belongs to what it breaks into
  if (chunks[at - 1]?.kind === 'dash' && chunks[at + 1]?.kind === 'dash') return true;
  // "Asked by a reporter, “Do you trust her?” Lee replied": whoever asks
  if (ending === 'question' && cue.verb === 0 && chunks[0]?.verb?.base === 'ask') return true;
  // "While Lee called it “a joke,” Ray said no": each has a clause
  return cue.link !== 'clause' && cue.strength !== 'weak' && inFrontedClause(sentence, at);
}

/** "While Lee laid out a plan for “…,” Ray raised a hand": the quote belongs to a clause of its own, in front. */
function inFrontedClause(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  return opensClause(sentence, chunks[0]) && !stops.has(chunks[at - 1]?.kind) && chunks.slice(0, at).some(isFinite);
}

/** `“Why us?” Ann Lee has said that nobody is to blame`: what the verb reports stands behind it, in a sentence of its own. */
const isNextSentence = ({ sentence, at, ending }: Statement, verb: number): boolean =>
  at === 0 &&
  (ending === 'question' || ending === 'stop') &&
  // "said | that | evening"
  ((isThat(sentence, sentence.chunks[verb + 1]) && sentence.chunks[verb + 2]?.kind === 'np') ||
    reportsBare(sentence, verb));

/** "Lee’s claim that it was “…”": nothing governs the quotation in front of the noun, and nothing but a lesser verb behind it. */
function isOwnedClaim(sentence: Sentence, at: number, cue: CueBefore | undefined): boolean {
  if (cue !== undefined && cue.strength !== 'weak') return false;
  const noun = ownedClaim(sentence, at);
  return noun !== undefined && (cue === undefined || cue.verb > noun);
}

/** "a woman | named | Ann Lee said": what somebody is called. */
const givesName = (sentence: Sentence, verb: number): boolean =>
  /^(?:call|name)$/.test(sentence.chunks[verb]?.verb?.base ?? '') &&
  /^(?:an?|one)$/.test(firstWord(sentence, sentence.chunks[verb - 1])?.lower ?? '') &&
  lastWord(sentence, sentence.chunks[verb + 1])?.capital === true;

/** "asked | him | to sit": what somebody is to do. */
const asksToAct = ({ chunks }: Sentence, verb: number): boolean =>
  /^(?:ask|order|tell|urge)$/.test(chunks[verb]?.verb?.base ?? '') &&
  chunks[verb + 1]?.kind === 'np' &&
  chunks[verb + 2]?.verb?.form === 'infinitive';

/** "Lee, | flanked | by her lawyers, said": a participle between commas. */
function isAside(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  return (
    chunks[verb - 1]?.kind === 'comma' &&
    isLone(sentence, chunks[verb], Tag.verbParticiple) &&
    chunks[verb + 1]?.kind === 'prep' &&
    chunks.slice(verb + 1, verb + 8).some(({ kind }) => kind === 'comma')
  );
}

/** `“…,” | a phrase | the mayor said was old`: what is said of the words, not the words. */
const isRemarked = (sentence: Sentence, at: number): boolean =>
  sentence.chunks[at + 1]?.kind === 'np' &&
  /^(?:an?|the)$/.test(firstWord(sentence, sentence.chunks[at])?.lower ?? '') &&
  /^(?:allusion|expression|line|nickname|nod|phrase|quotation|quote|reference|slogan|term|title|words?)$/.test(
    lastWord(sentence, sentence.chunks[at])?.lower ?? '',
  );

/** "as he put it", "as she called it": how somebody says it; "as police looked on" tells what they did meanwhile. */
const asOnePutsIt = (chunk: Chunk): boolean =>
  reports(chunk, 'core', 'speech', 'judge') || (chunk.verb !== undefined && puts.has(chunk.verb.base));

const puts: ReadonlySet<string> = new Set(['phrase', 'put', 'term']);

/** `“…,” she quotes | him |,`: nobody else is quoted. */
const endsInPronoun = (sentence: Sentence, quoted: Chunk | undefined, behind: Chunk | undefined): boolean =>
  /^(?:her|him|them)$/.test(lastWord(sentence, quoted)?.lower ?? '') &&
  (behind === undefined || behind.kind === 'comma' || behind.kind === 'stop');

/** "the statement quoted | Ann Lee, the mayor, | as saying", "she remembers | him | telling her so", "she says | he | told her": whoever is quoted speaks. */
function quotedIn(sentence: Sentence, verb: number): { phrase: Phrase; cue: number } | undefined {
  const [quotes, quoted, ...behind] = sentence.chunks.slice(verb, verb + 8);
  if (quoted?.kind !== 'np') return undefined;
  const base = quotes?.verb?.base ?? '';
  const said = phrase(verb + 1, verb + 2);
  const as = behind.findIndex((chunk) => firstWord(sentence, chunk)?.lower === 'as');
  const [next] = behind;
  if (/^(?:cite|hear|overhear|quote|recall|remember)$/.test(base)) {
    if (reports(next, 'core') && next?.verb?.form !== 'finite') return { phrase: said, cue: verb + 2 };
    const saying = behind[as + 1]?.verb;
    if (as === 0 || (as > 0 && saying?.base === 'say'))
      return { phrase: said, cue: saying === undefined ? verb : verb + 3 + as };
    return endsInPronoun(sentence, quoted, next) ? { phrase: said, cue: verb } : undefined;
  }
  const toldBy = base === 'say' && isPronoun(quoted) && reports(next, 'core') && next?.verb?.form === 'finite';
  return toldBy ? { phrase: said, cue: verb + 2 } : undefined;
}
