import type { NounPhrase } from '../../mentions/phrase.js';
import { firstWord } from '../../syntax/sentence.js';
import type { Resolution } from '../entities.js';
import { isReporter, isSubject } from '../salience.js';
import { sentenceMates, type PeopleRule, type PeopleScene } from '../scene.js';

/** Words of somebody’s own: what they say is said by whoever wrote them. */
const utterances = new Set(
  'account blog bulletin newsletter page release site website statement statements tweet tweets letter letters email e-mail emails message messages memo post posts remarks speech note testimony op-ed column essay brief filing resignation apology'.split(
    ' ',
  ),
);

/** Mentions further back than this are out of mind. */
const WINDOW = 60;

export const documentOwner: PeopleRule = {
  id: 'document-owner',
  of: 'description',
  says: 'A statement, letter or tweet says what its owner says, or whoever was said to issue it.',
  examples: [
    '{speaker=Ann Lee:Ann Lee’s statement} called the plan “reckless”.',
    'The Harbour Board met Bo Ray. {speaker=Harbour Board:Their statement} called the plan “reckless”.',
    '{speaker=Ann Lee:Part of Ann Lee’s statement} called the plan “reckless”.',
    '{speaker=Ann Lee:A tweet by Ann Lee} called the plan “reckless”.',
    'The Harbour Board issued a statement on Monday. {speaker=Harbour Board:The statement} called the plan “reckless”.',
  ],
  counterexamples: [
    { text: '{speaker:The report} called the plan “{quote:reckless}”.', because: 'a report speaks for itself' },
  ],
  claim: (mention, scene) => {
    const whole = partOf(mention, scene);
    if (whole?.owner !== undefined) return whoever(whole.owner, scene);
    if (!utterances.has(mention.head.lower)) return undefined;
    const owner = mention.owner ?? mention.within;
    if (owner !== undefined) return whoever(owner, scene);
    const author = writtenBy(mention, scene);
    if (author !== undefined) return whoever(author, scene);
    return mention.opening === 'definite' ? (issuer(mention, scene) ?? writerBefore(mention, scene)) : undefined;
  },
};

/** "Part of | Lee’s statement": the words that it is a part of. */
function partOf(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const of = firstWord(sentence, sentence.chunks[mention.chunk + 1])?.lower === 'of';
  if (!of || !/^(?:copy|excerpt|part|portion|section)$/.test(mention.head.lower)) return undefined;
  const whole = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  return whole !== undefined && utterances.has(whole.head.lower) ? whole : undefined;
}

/** "A tweet by Ann Lee": who wrote it stands behind. */
function writtenBy(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const prep = sentence.chunks[mention.chunk + 1];
  if (prep?.kind !== 'prep' || !/^(?:by|from)$/.test(firstWord(sentence, prep)?.lower ?? '')) return undefined;
  const author = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  // "the statement from the senator"
  return author?.form === 'name' || (author?.opening === 'definite' && author.form === 'description')
    ? author
    : undefined;
}

/** "a letter Ann Lee had sent": who sent it stands behind. */
function sentBy(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const { chunks } = scene.text.sentenceOf(mention);
  const sender = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 1);
  const verb = chunks[mention.chunk + 2]?.verb?.base ?? '';
  return sender !== undefined && /^(?:send|write|post|sign|issue)$/.test(verb) ? sender : undefined;
}

/** The subject of the sentence that brought in "a statement". */
function issuer(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { all } = scene.mentions;
  const from = mention.index;
  for (let index = from - 1; index >= Math.max(0, from - WINDOW); index--) {
    const earlier = all[index];
    if (earlier?.head.lower !== mention.head.lower || earlier.opening === 'definite') continue;
    if (earlier.owner !== undefined) return whoever(earlier.owner, scene);
    const sender = writtenBy(earlier, scene) ?? sentBy(earlier, scene);
    if (sender !== undefined) return whoever(sender, scene);
    if (!isIssued(scene, earlier)) continue;
    const subject = subjectBeside(earlier, scene);
    return subject === undefined ? undefined : whoever(subject, scene);
  }
  return undefined;
}

/** The subject of the sentence that a mention stands in: "In a statement, | Ann Lee | said". */
function subjectBeside(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const others = sentenceMates(scene, mention).filter((each) => each !== mention);
  // "The toll rose, the ministry said in a statement": whoever reports, or else the first subject
  return others.find((each) => isReporter(scene, each)) ?? others.find((each) => isSubject(scene, each));
}

/** What somebody did who brought a letter or a post into the world without naming it: "The Board wrote to them. … The letter". */
const writing: ReadonlyMap<string, RegExp> = new Map([
  ['letter', /^write$/],
  ['email', /^(?:email|write)$/],
  ['post', /^(?:post|write|tweet|apologi[sz]e)$/],
  ['tweet', /^(?:post|write|tweet|apologi[sz]e)$/],
  ['message', /^(?:message|write|text)$/],
]);

/** The subject of the sentence just before, where that writes: "The Board | wrote to them. “…,” the letter says." */
function writerBefore(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const before = scene.mentions.all[mention.index - 1];
  const wanted = writing.get(mention.head.lower);
  if (before === undefined || wanted === undefined || mention.block - before.block > 1) return undefined;
  const { chunks } = scene.text.sentenceOf(before);
  const verb = chunks.find((chunk) => chunk.verb?.form === 'finite')?.verb;
  const subject =
    verb !== undefined && !verb.passive && wanted.test(verb.base) ? subjectBeside(before, scene) : undefined;
  return subject === undefined ? undefined : whoever(subject, scene);
}

/** The word before a mention. */
function before(scene: PeopleScene, mention: NounPhrase): string {
  const { chunks, words } = scene.text.sentenceOf(mention);
  return words[(chunks[mention.chunk]?.start ?? 0) - 1]?.lower ?? '';
}

/** "issued a statement"; but "read from a letter", "after a leaked memo" say nothing of who wrote it. */
function isIssued(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  // "said in a statement", "In a statement, Ann Lee said"
  if (chunks[mention.chunk - 1]?.kind === 'prep')
    return !/^(?:about|after|before|despite|following|from|of|over|since)$/.test(before(scene, mention));
  const verb = chunks.findLast(({ kind }, index) => index < mention.chunk && kind === 'verb')?.verb?.base ?? '';
  return /^(?:address|deliver|email|file|give|hand|issue|make|pen|post|publish|put|release|send|share|sign|submit|tweet|write)$/.test(
    verb,
  );
}

function whoever(owner: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const resolved = scene.resolved.get(owner);
  const evidence = { start: owner.start, end: owner.end };
  if (resolved?.entity !== undefined) return { entity: resolved.entity, evidence };
  const described = resolved?.described ?? (owner.form === 'description' ? owner : undefined);
  return described === undefined ? undefined : { described, evidence };
}
