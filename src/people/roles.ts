/** What an article calls its people: titles, callings and appositions, and one word for the forms of each. */
import { kinNouns } from '../lexicon/people-nouns.js';
import { Tag } from '../syntax/tags.js';
import { lastWord, type Sentence } from '../syntax/sentence.js';
import { textOf } from '../mentions/role-text.js';
import type { Entity } from './entities.js';
import type { PeopleScene } from './scene.js';

const forms: ReadonlyMap<string, string> = new Map([
  ['sen.', 'senator'],
  ['rep.', 'representative'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawmaker', 'representative'],
  ['gov.', 'governor'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['prof.', 'professor'],
  ['dr.', 'doctor'],
  ['gen.', 'general'],
  ['col.', 'colonel'],
  ['capt.', 'captain'],
  ['lt.', 'lieutenant'],
  ['sgt.', 'sergeant'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['ceo', 'executive'],
  ['advisor', 'adviser'],
  ['attorney', 'lawyer'],
  ['premier', 'minister'],
  ['pm', 'minister'],
  ['justice', 'judge'],
  ['magistrate', 'judge'],
]);

/** One word for all forms of a role: "Sen." and "senator". */
export function roleWord(lower: string): string {
  return forms.get(lower) ?? lower;
}

/** Every word of what somebody is called; kept until they are called something more. */
export function roleWords(entity: Entity): ReadonlySet<string> {
  const kept = wordsOf.get(entity);
  if (kept?.roles === entity.roles.length) return kept.words;
  const words = new Set(entity.roles.flatMap((role) => role.toLowerCase().split(/[\s,]+/)).map(roleWord));
  wordsOf.set(entity, { roles: entity.roles.length, words });
  return words;
}

const wordsOf = new WeakMap<Entity, { readonly roles: number; readonly words: ReadonlySet<string> }>();

/** Reads the appositions on the named people of an article: "Ann Lee, director of research at the centre,". */
export function noteAppositions(scene: PeopleScene): void {
  for (const mention of scene.mentions.all) {
    const entity = scene.resolved.get(mention)?.entity;
    if (entity?.kind !== 'person' || mention.owns) continue;
    const sentence = scene.text.blocks[mention.block]?.sentences[mention.sentence];
    if (sentence === undefined) continue;
    const role = roleBehind(sentence, mention.chunk) ?? roleBefore(sentence, mention.chunk);
    if (role === undefined) continue;
    entity.sure = true;
    if (!entity.roles.includes(role.text)) entity.roles.push(role.text);
    if (role.gender !== undefined) entity.gender ??= role.gender;
  }
}

const kin = new Set(kinNouns);

interface Role {
  readonly text: string;
  readonly gender?: 'f' | 'm';
}

function roleBehind(sentence: Sentence, at: number): Role | undefined {
  const { chunks } = sentence;
  const skip = chunks[at + 1]?.kind === 'aside' ? 2 : 1;
  // an age takes the comma with it: "Donna Lee, 39, a waitress"
  const comma = chunks[at + skip]?.kind === 'comma';
  if (!comma && skip === 1) return undefined;
  return phraseRole(sentence, at + skip + (comma ? 1 : 0), true);
}

/** "a spokesperson for the embassy, Liu Pengyu". */
function roleBefore(sentence: Sentence, at: number): Role | undefined {
  const { chunks } = sentence;
  if (chunks[at - 1]?.kind !== 'comma') return undefined;
  // "at the urging of his wife, Jane Weber"
  const nearest = phraseRole(sentence, at - 2, false);
  let from = at - 2;
  while (chunks[from]?.kind === 'np' && chunks[from - 1]?.kind === 'prep' && chunks[from - 2]?.kind === 'np') from -= 2;
  return nearest !== undefined && kin.has(nearest.text.toLowerCase()) ? nearest : phraseRole(sentence, from, false);
}

/** The noun phrase at chunk `from` with its complements, if it says what a person is and ends at a comma. */
function phraseRole(sentence: Sentence, from: number, closed: boolean): Role | undefined {
  const { chunks } = sentence;
  const head = chunks[from];
  if (head?.kind !== 'np' || head.form === 'pronoun') return undefined;
  const last = lastWord(sentence, head);
  if (last === undefined || (last.tags & (Tag.personNoun | Tag.office | Tag.groupNoun)) === 0) return undefined;
  if (last.capital && (last.tags & Tag.office) === 0) return undefined;
  let to = from + 1;
  while (chunks[to]?.kind === 'prep' && chunks[to + 1]?.kind === 'np') to += 2;
  // "director of research and head of the lab", "2008 and 2012 campaigns"
  if (chunks[to]?.kind === 'conj' && chunks[to + 1]?.kind === 'np' && chunks[to + 2]?.kind !== 'verb') {
    to += 2;
    while (chunks[to]?.kind === 'prep' && chunks[to + 1]?.kind === 'np') to += 2;
  }
  const after = chunks[to]?.kind;
  if (
    closed &&
    after !== 'comma' &&
    after !== 'aside' &&
    after !== 'dash' &&
    after !== 'sub' &&
    after !== 'prep' &&
    after !== 'time' &&
    after !== 'adv' &&
    after !== 'stop' &&
    after !== undefined &&
    after !== 'rel' &&
    after !== 'quote' &&
    after !== 'conj' &&
    after !== 'verb'
  )
    return undefined;
  const words = sentence.words.slice(head.start, chunks[to - 1]?.end ?? head.end);
  let start = 0;
  while (start < words.length && (words[start]?.tags ?? 0) & Tag.determiner) start++;
  const text = textOf(words.slice(start));
  return text === '' ? undefined : { text };
}
