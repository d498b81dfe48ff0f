import { auxiliaryBases } from '../../lexicon/grammar.js';
import { tellingVerbs } from '../../lexicon/media.js';
import { titleCase } from '../../quotations/title-case.js';
import { firstWord, lastWord, type Sentence } from '../../syntax/sentence.js';
import { groupStartingAt } from '../../syntax/phrase-groups.js';
import { namedAt, namedFrom } from '../../syntax/joint-subjects.js';
import { isLone } from '../../syntax/participles.js';
import { behind } from '../../syntax/cues-behind.js';
import { cueBefore } from '../../syntax/governing-cue.js';
import { isFinite, isPronoun, reports, type ChunkKind } from '../../syntax/chunk.js';
import { anyDoer, Tag } from '../../syntax/tags.js';
import { claimPhrase } from '../claim.js';
import type { SpeakerRule, Statement } from '../scene.js';

/** `“…,” begins the letter`: what a document does with its words. */
function opensDocument({ sentence }: Statement, verb: number): boolean {
  const base = sentence.chunks[verb]?.verb?.base ?? '';
  const noun = lastWord(sentence, sentence.chunks[verb + 1]);
  return /^(?:begin|start|open|end|close|finish|go|run)$/.test(base) && ((noun?.tags ?? 0) & Tag.documentNoun) !== 0;
}

/** What may stand between the verb and its subject. */
const between = new Set<ChunkKind | undefined>(['adv', 'time']);

/** "piped | up | Ann Lee", "chimed | in | the mayor": the verb goes with the word behind it. */
const isParticle = (sentence: Sentence, at: number): boolean =>
  sentence.chunks[at]?.kind === 'prep' &&
  /^(?:back|in|out|up)$/.test(firstWord(sentence, sentence.chunks[at])?.lower ?? '') &&
  /^(?:butt|chime|chip|cut|jump|pipe|pitch|weigh)$/.test(sentence.chunks[at - 1]?.verb?.base ?? '');

/** What may follow whoever speaks in such a tag. */
const endsTag = new Set<ChunkKind | undefined>([
  undefined,
  'aside',
  'comma',
  'conj',
  'dash',
  'prep',
  'rel',
  'stop',
  'time',
]);

/** `“…,” taunted Ann Lee at the weigh-in`: straight behind what is said, whatever somebody does is how they say it. */
function isTag({ sentence, at, type, ending, inner }: Statement, verb: number, name: number): boolean {
  const { chunks } = sentence;
  const noun = lastWord(sentence, chunks[name]);
  const closed = ending === 'comma' || ending === 'question' || chunks[at + 1]?.kind === 'comma';
  return (
    type === 'direct' &&
    closed &&
    !titleCase(inner) &&
    !things.test(chunks[verb]?.verb?.base ?? '') &&
    at === 0 &&
    chunks[verb]?.verb?.form === 'finite' &&
    !auxiliaries.has(chunks[verb].verb.base) &&
    noun !== undefined &&
    (noun.capital || (noun.tags & anyDoer) !== 0 || noun.lower === 'one') &&
    !isPronoun(chunks[name]) &&
    endsTag.has(chunks[name + 1]?.kind)
  );
}

/** `the “new deal” | promised | by | Ann Lee`: whose words the quotation is by the participle behind it. */
const isGivenBy = (sentence: Sentence, verb: number): boolean =>
  isLone(sentence, sentence.chunks[verb], Tag.verbParticiple) &&
  /^(?:allege|announce|claim|condemn|demand|denounce|describe|invoke|mention|pledge|predict|promise|propose|threaten|tout)$/.test(
    sentence.chunks[verb]?.verb?.base ?? '',
  ) &&
  firstWord(sentence, sentence.chunks[verb + 1])?.lower === 'by';

/** What a title or a work does to somebody: "beat", "reached". */
const things = /^(?:beat|earn|feature|follow|hit|open|reach|star|top|win)$/;

/** Verbs that do nothing by themselves. */
const auxiliaries = new Set(auxiliaryBases.values());

/** `called it “…,” denounced her record`, `host of “Today,” reminded his staff`: the verb has its object behind it. */
function isObject({ sentence, at }: Statement, verb: number, np: number): boolean {
  const group = sentence.chunks[verb]?.verb;
  const first = firstWord(sentence, sentence.chunks[np]);
  const head = lastWord(sentence, sentence.chunks[np]);
  if (group === undefined || first === undefined || head === undefined) return false;
  // "As the author of “…” put it, “…”"
  if (head.lower === 'it') return true;
  const owned = (first.tags & Tag.possessive) !== 0;
  if (owned && tellingVerbs.has(group.base)) return true;
  return (
    group.strength === 'speech' &&
    (owned || cueBefore(sentence, at) !== undefined) &&
    !head.capital &&
    (head.tags & (Tag.personNoun | Tag.office | Tag.groupNoun)) === 0
  );
}

export const quoteVerbName: SpeakerRule = {
  id: 'quote-verb-name',
  says: 'A reporting verb and then its speaker follow the quote.',
  examples: [
    '“{quote:The road is open,}” {cue:said} {speaker:Ann Lee}.',
    '“{quote:Who paid for it?}” {cue:asked} {speaker:a resident of the town}.',
    '“{quote:No tolls,}” {cue:says} Transport Minister {speaker:Elena Duarte}.',
    '“{quote:The soup is cold,}" {cue:said} {speaker:Nora Finch}.',
    "'{quote:We won't sell the pier,}' {cue:says} {speaker:Nora Finch}.",
    "``{quote:Close the gate,}'' {cue:said} {speaker:Nora Finch}.",
    '“{quote:My aunt told me: ‘The loft is full’, which was odd,}” {cue:said} {speaker:Nora Finch}.',
    '"Yes." "{quote:No,}" {cue:said} {speaker:Nora Finch}.',
    '“{quote:They will pay for that fence,}” {cue:smiled} {speaker:Bo Ray}.',
    '“{quote:Who let the goats out?}” {cue:asked} Mr. {speaker:Finch}. U.S. officials left the room.',
    '“{quote:I will tell you of my cell,}” {cue:began} {speaker:Nora Finch}, who was freed on Sunday.',
    '“{quote:The gate is shut,}”{cue:said} {speaker:Nora Finch}.',
    'The “{quote:fairer deal}” {cue:promised} by {speaker:Nora Finch} has not come.',
  ],
  counterexamples: [
    { text: '“{quote:The road is open.}”\n\nSaid and done, Ann Lee left.', because: 'a new paragraph begins' },
    { text: '“{quote:We won,}” she told Ann Lee.', because: 'Ann Lee is told' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    if (sentence.chunks[at]?.kind !== 'quote') return undefined;
    let verb = behind(sentence, at);
    if (sentence.chunks[verb]?.kind === 'time') verb++;
    const chunk = sentence.chunks[verb];
    if (isGivenBy(sentence, verb) && verb === at + 1)
      return claimPhrase(scene, statement, namedAt(sentence, verb + 2), { from: verb });
    if (
      chunk?.verb === undefined ||
      chunk.verb.passive ||
      chunk.verb.form === 'infinitive' ||
      chunk.verb.form === 'ing'
    )
      return undefined;
    const closed =
      statement.ending !== 'none' ||
      sentence.chunks[at + 1]?.kind === 'comma' ||
      sentence.chunks[at + 1]?.kind === 'dash';
    // "told them the town had “never once” asked young people": the clause goes on behind the marks
    if (!closed && cueBefore(sentence, at)?.strength === 'core') return undefined;
    let name = verb + 1;
    while (between.has(sentence.chunks[name]?.kind) || isParticle(sentence, name)) name++;
    if (
      !reports(chunk, 'core', 'speech') &&
      !(closed && (opensDocument(statement, verb) || isTag(statement, verb, name)))
    )
      return undefined;
    // “…”, said he should “…”: the clause that is said
    if (isPronoun(sentence.chunks[name]) && isFinite(sentence.chunks[name + 1])) return undefined;
    const group = groupStartingAt(sentence, name);
    if (group === undefined || isObject(statement, verb, group.head)) return undefined;
    return claimPhrase(scene, statement, namedFrom(sentence, group), { from: verb });
  },
};
