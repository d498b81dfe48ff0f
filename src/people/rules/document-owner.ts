import type { NounPhrase } from '../../mentions/phrase.js';
import { firstWord } from '../../syntax/sentence.js';
import type { Resolution } from '../entities.js';
import { isSubject } from '../salience.js';
import type { PeopleRule, PeopleScene } from '../scene.js';

/** Words of somebody’s own: what they say is said by whoever wrote them. */
const utterances = new Set(
  'statement statements tweet tweets letter letters email e-mail emails message messages memo post posts remarks speech note testimony op-ed column essay brief filing resignation apology'.split(
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
    '{speaker=Ann Lee:A tweet by Ann Lee} called the plan “reckless”.',
    'The Harbour Board issued a statement on Monday. {speaker=Harbour Board:The statement} called the plan “reckless”.',
  ],
  counterexamples: [
    { text: '{speaker:The report} called the plan “{quote:reckless}”.', because: 'a report speaks for itself' },
  ],
  claim: (mention, scene) => {
    if (!utterances.has(mention.head.lower)) return undefined;
    if (mention.owner !== undefined) return whoever(mention.owner, scene);
    const author = writtenBy(mention, scene);
    if (author !== undefined) return whoever(author, scene);
    return mention.opening === 'definite' ? issuer(mention, scene) : undefined;
  },
};

/** "A tweet by Ann Lee": who wrote it stands behind. */
function writtenBy(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.blocks[mention.block]?.sentences[mention.sentence];
  const prep = sentence?.chunks[mention.chunk + 1];
  if (sentence === undefined || prep?.kind !== 'prep' || !/^(?:by|from)$/.test(firstWord(sentence, prep)?.lower ?? ''))
    return undefined;
  const author = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  return author?.form === 'name' ? author : undefined;
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
    const sender = sentBy(earlier, scene);
    if (sender !== undefined) return whoever(sender, scene);
    if (!isIssued(scene, earlier)) continue;
    const subject = all
      .slice(Math.max(0, index - 12), index)
      .find((each) => each.block === earlier.block && each.sentence === earlier.sentence && isSubject(scene, each));
    return subject === undefined ? undefined : whoever(subject, scene);
  }
  return undefined;
}

/** "issued a statement"; but "read from a letter" says nothing of who wrote it. */
function isIssued(scene: PeopleScene, mention: NounPhrase): boolean {
  const { chunks } = scene.text.sentenceOf(mention);
  const verb = chunks.findLast(({ kind }, index) => index < mention.chunk && kind === 'verb')?.verb?.base ?? '';
  return !/^(?:read|receive|get|obtain|see|cite|quote|review|reject|dismiss|criticise|criticize)$/.test(verb);
}

function whoever(owner: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const resolved = scene.resolved.get(owner);
  const evidence = { start: owner.start, end: owner.end };
  if (resolved?.entity !== undefined) return { entity: resolved.entity, evidence };
  const described = resolved?.described ?? (owner.form === 'description' ? owner : undefined);
  return described === undefined ? undefined : { described, evidence };
}
