import { wordSet } from '../../lexicon/words.js';
import { sexesDiffer } from '../../mentions/gender.js';
import { isOneByCalling, type NounPhrase } from '../../mentions/phrase.js';
import { agreement } from '../bearers.js';
import { courtCallings, severalCallings } from '../callings.js';
import { resolutionTo } from '../candidates.js';
import type { Resolution } from '../entities.js';
import { roleWord } from '../roles.js';
import { newcomerCallings } from '../newcomers.js';
import { isReporter, isSubject } from '../salience.js';
import { entityOf, type PeopleRule, type PeopleScene } from '../scene.js';

/** Paragraphs behind the lead within which a story names whom it begins with. */
const REACH = 3;

/** Callings of which the people that a story names later are hardly the only ones. */
const many = wordSet('activist aide employee lawyer officer spokesman spokesperson spokeswoman worker');

export const leadDescription: PeopleRule = {
  id: 'lead-description',
  of: 'description',
  says: 'Somebody whom the story begins with by a calling is the one person whom the next paragraphs name as that.',
  examples: [
    '{speaker=Ann Lee:A state senator} called the bridge “{quote:a mad scheme}” on Monday.\n\nSen. Ann Lee made the remarks at a hearing.',
  ],
  counterexamples: [
    {
      text: '{speaker:A state senator} called the bridge “{quote:a mad scheme}” on Monday.\n\nSen. Ann Lee and Sen. Bo Ray voted for it.',
      because: 'either of them may be meant',
    },
    {
      text: '{speaker:A source} called the bridge “{quote:a mad scheme}” on Monday.\n\nAnn Lee, a source of the Herald, was there.',
      because: 'sources are many',
    },
  ],
  claim: (mention, scene) => {
    const { opening, head, owner } = mention;
    if (owner !== undefined || !isOneByCalling(mention) || !scene.speaking.has(mention)) return undefined;
    const below = namedBelow(mention, scene);
    if (below !== undefined) return below;
    if (opening !== 'indefinite' || severalCallings.has(head.lower) || many.has(head.lower)) return undefined;
    const wanted = roleWord(head.lower);
    const named = scene.mentions.inBlocks(mention.block + 1, mention.block + REACH + 1).filter((each) => {
      const entity = each.form === 'name' ? entityOf(scene, each) : undefined;
      return entity?.kind === 'person' && agreement(entity, wanted, mention) > 0;
    });
    const entities = new Set(named.map((each) => entityOf(scene, each)));
    const [entity] = entities;
    const [first] = named;
    return entity !== undefined && first !== undefined && entities.size === 1 && isLead(mention, scene)
      ? resolutionTo(scene, entity, first)
      : undefined;
  },
};

/** Callings that leave room for many, and yet tell whom a story is about. */
const anybody = wordSet('boy girl man victim woman');

/**
 * "A café owner has said she was “speechless”.\n\n| Ann Lee, 54, | said": the first person named in the story, by a full name that says more of
 * them and heads the paragraph below.
 */
function namedBelow(mention: NounPhrase, scene: PeopleScene): Resolution | undefined {
  const { head, chunk, block, sentence, gender } = mention;
  if (chunk !== 0 || sentence !== 0 || !opensStory(mention, scene)) return undefined;
  if (many.has(head.lower) || (severalCallings.has(head.lower) && !anybody.has(head.lower))) return undefined;
  const first = scene.mentions
    .inBlocks(block, block + 2)
    .find((each) => each.form === 'name' && entityOf(scene, each)?.kind === 'person');
  const entity = first === undefined ? undefined : entityOf(scene, first);
  if (first?.block !== block + 1 || entity === undefined || first.sentence > 0) return undefined;
  // "A woman who was led off a plane says so.\n\n| Ann Lee, 52, | had boarded": she whom both are about
  const about = isSubject(scene, first) && (anybody.has(head.lower) || !newcomerCallings.has(head.lower));
  if (!isReporter(scene, first) && !about) return undefined;
  // asked last, for it looks through all that stands before
  if (!isLead(mention, scene)) return undefined;
  const { chunks } = scene.text.sentenceOf(first);
  const explained = first.chunk > 0 || chunks[1]?.kind === 'aside' || chunks[1]?.kind === 'comma';
  return entity.words.length > 1 && entity.sure && explained && !sexesDiffer(gender, entity.gender)
    ? resolutionTo(scene, entity, first)
    : undefined;
}

/** "A café owner", "The father of a teenager": somebody whom the story doesn’t name yet. */
function opensStory({ opening, block, sentence, chunk }: NounPhrase, scene: PeopleScene): boolean {
  if (opening === 'indefinite') return true;
  const [, of, whose] = scene.text.blocks[block]?.sentences[sentence]?.chunks.slice(chunk, chunk + 3) ?? [];
  const word = (part: typeof of): string =>
    scene.text.blocks[block]?.sentences[sentence]?.words[part?.start ?? -1]?.lower ?? '';
  return opening === 'definite' && word(of) === 'of' && /^an?$/.test(word(whose));
}

/** Nobody is named in the story before; a judge may come in its second paragraph, behind those who are judged. */
function isLead({ index, block, head }: NounPhrase, scene: PeopleScene): boolean {
  const { blocks } = scene.text;
  const first = blocks.findIndex(({ paragraph }) => paragraph.part === 'body');
  if (courtCallings.has(head.lower) && block <= first + 1) return true;
  return !scene.mentions.all.some(
    (each) =>
      each.index < index &&
      each.block <= block &&
      each.form === 'name' &&
      blocks[each.block]?.paragraph.part === 'body' &&
      entityOf(scene, each)?.kind === 'person',
  );
}
