/** Names behind what describes somebody, which speak in its stead: "a man named Bo Ray", "Ohio union director Ann Lee". */
import type { NounPhrase } from '../mentions/phrase.js';
import { groupStartingAt } from '../syntax/phrase-groups.js';
import { firstWord, lastWord, type Phrase, type Sentence } from '../syntax/sentence.js';
import { anyDoer, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import type { SpeakerScene } from './scene.js';

/** "a protester using the pseudonym Katya", "a man named Bo Ray": the name behind the naming word. */
export function nameBehindNaming(
  scene: SpeakerScene,
  sentence: Sentence,
  block: number,
  s: number,
  phrase: Phrase,
  cue: number,
): NounPhrase | undefined {
  const self = selfNamed(sentence, phrase.to);
  const at = self ?? phrase.to;
  const verb = sentence.chunks[at]?.verb;
  if (
    verb === undefined ||
    at === cue ||
    !/^(?:use|name|call|identify|know|give)$/.test(verb.base) ||
    (verb.form === 'finite' && verb.base === 'use')
  )
    return undefined;
  const described = scene.mentions.at(block, s, phrase.head);
  if (described?.form !== 'description') return undefined;
  // "the prince called for Ray to resign" calls nobody Ray
  if (verb.base === 'call' && described.opening !== 'indefinite') return undefined;
  // "A group of senators called on Ray to resign"
  if (verb.base === 'call' && sentence.chunks[at + 1]?.kind === 'prep') return undefined;
  let behind = at + 1;
  while (self !== undefined && sentence.chunks[behind]?.kind !== 'prep' && behind < at + 3) behind++;
  if (sentence.chunks[behind]?.kind === 'prep') behind++;
  const named = scene.mentions.at(block, s, behind);
  return named?.name === undefined || named.name.kind === 'organisation' || named.name.kind === 'place'
    ? undefined
    : named;
}

/** "one of them |, a former officer |": what the apposition says of the one that nothing else describes. */
export function describedBehindOne(sentence: Sentence, named: Phrase): Phrase {
  const { chunks } = sentence;
  const one =
    lastWord(sentence, chunks[named.head])?.lower === 'one' &&
    chunks[named.head]?.end === (chunks[named.head]?.start ?? 0) + 1;
  const them = /^(?:them|these|those|us|whom)$/.test(lastWord(sentence, chunks[named.head + 2])?.lower ?? '');
  const at = named.head + 3;
  const behind = one && them && chunks[at]?.kind === 'comma' ? groupStartingAt(sentence, at + 1) : undefined;
  const person = ((lastWord(sentence, chunks[at + 1])?.tags ?? 0) & (Tag.personNoun | Tag.office)) !== 0;
  return behind !== undefined && person && /^an?$/.test(firstWord(sentence, chunks[at + 1])?.lower ?? '')
    ? behind
    : named;
}

/** "the officer, who identified himself as Bo Ray": the verb, where the phrase before `at` names itself. */
function selfNamed(sentence: Sentence, at: number): number | undefined {
  const { chunks, words } = sentence;
  const rel = chunks[at]?.kind === 'comma' ? at + 1 : at;
  const chunk = chunks[rel + 2];
  return chunks[rel]?.kind === 'rel' &&
    chunks[rel + 1]?.kind === 'verb' &&
    /^(?:himself|herself|themselves|themself|(?:his|her|their) name)$/.test(
      words
        .slice(chunk?.start, chunk?.end)
        .map(({ lower }) => lower)
        .join(' '),
    )
    ? rel + 1
    : undefined;
}

/**
 * "Hong Kong director of Amnesty International Ann Lee", "Ray’s chief of staff Ann Lee": the name behind speaks. With an article
 * or an owner in front, only where common words say what the calling is of: "the father of victim Ann Lee" is not hers.
 */
export function nameBehindRole(scene: SpeakerScene, block: number, s: number, phrase: Phrase): NounPhrase | undefined {
  const first = scene.mentions.at(block, s, phrase.head);
  if (first?.form === 'name') {
    const last = scene.mentions.at(block, s, phrase.to - 1);
    return last !== undefined && last !== first && isOfBody(last) ? last : undefined;
  }
  if (first?.form !== 'description' || first.plural) return undefined;
  if ((first.head.tags & (Tag.personNoun | Tag.office)) === 0) return undefined;
  for (let at = phrase.head + 1; at < phrase.to; at++) {
    const named = scene.mentions.at(block, s, at);
    // "biology | Ann Lee": behind what the calling is of
    if (named?.name === undefined || named.name.from === 0 || named.name.words.length < 2) continue;
    if (
      first.opening === 'none' ||
      (named.name.kind !== 'organisation' && isField(named.words.slice(0, named.name.from)))
    )
      return named;
  }
  return undefined;
}

/** "Isle of | Wight councillor Bo Ray |": what somebody’s calling is of ends in the phrase that names them. */
function isOfBody({ name, words }: NounPhrase): boolean {
  const calling = words[(name?.from ?? 0) - 1];
  return (
    name?.kind === 'person' &&
    name.words.length > 1 &&
    name.from > 1 &&
    words.some(({ capital }, at) => capital && at < name.from - 1) &&
    calling?.capital === false &&
    (calling.tags & (Tag.personNoun | Tag.office)) !== 0
  );
}

const bearing = anyDoer | Tag.honorific;

/** "staff", "public relations": what somebody may be the chief of, without an article. */
const isField = (words: readonly Word[]): boolean =>
  words.every(
    ({ kind, capital, lower, tags }) =>
      kind === 'word' &&
      !capital &&
      (tags & (Tag.determiner | Tag.possessive)) === 0 &&
      (lower === 'staff' || !(tags & bearing)),
  );
