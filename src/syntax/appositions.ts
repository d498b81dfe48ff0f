/** A name and what its bearer is, with a comma between: "the group’s president, Jane Doe", "Jane Doe, the president". */
import { isNp, isPronoun, type ChunkKind } from './chunk.js';
import { capitalised, describes, opensTitled } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import { beginsClause, firstWord, phrase, type Phrase, type Sentence } from './sentence.js';

/** What may follow the name of an apposition: "the president, Jane Doe, 39, said". */
const closers = new Set<ChunkKind | undefined>([undefined, 'stop', 'comma', 'prep', 'dash', 'aside']);

/** "The group's president, Jane Doe | said": with the name that ends before the verb, the description in front of it. */
export function apposed(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  if (chunks[group.from - 1]?.kind !== 'comma') return group;
  // "In Ohio, Lee said": the left phrase hangs on a preposition, and is no group
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined) return group;
  return beginsClause(sentence, left) &&
    describes(sentence, chunks[left.head]) &&
    capitalised(sentence, chunks[group.head]) &&
    !describes(sentence, chunks[group.head])
    ? phrase(left.from, group.to, group.head)
    : group;
}

/** "said | the group's president, Jane Doe": with the description behind the verb, the name behind its comma. */
export function withApposition(sentence: Sentence, group: Phrase): Phrase {
  const { chunks } = sentence;
  if (chunks[group.to]?.kind !== 'comma' || !describes(sentence, chunks[group.head])) return group;
  const at = group.to + 1;
  const name = chunks[at];
  const named = isNp(name) && capitalised(sentence, name) && firstWord(sentence, name)?.capital === true;
  return named && closers.has(chunks[at + 1]?.kind) ? phrase(group.from, at + 1, at) : group;
}

/** "the group's president, | Jane Doe of Ohio | , said": the aside from `from` to `to`, where it names what it explains. */
export function nameInAside(sentence: Sentence, explained: Phrase, from: number, to: number): Phrase | undefined {
  const name = sentence.chunks[from];
  return isNp(name) &&
    capitalised(sentence, name) &&
    opensTitled(sentence, name) &&
    describes(sentence, sentence.chunks[explained.head])
    ? phrase(from, to, from)
    : undefined;
}

/** Goes on to the left over further appositions: "Jane Doe, a senior fellow, who leads it, said". */
export function outermost(sentence: Sentence, group: Phrase, depth: number): Phrase {
  const { chunks } = sentence;
  const head = chunks[group.head];
  const opener = chunks[group.from - 1]?.kind;
  // "Mark Hay, a marine ecologist and professor at the college, who"
  const paired =
    opener === 'conj' &&
    describes(sentence, head) &&
    isNp(chunks[group.from - 2]) &&
    describes(sentence, chunks[group.from - 2]);
  if (depth > 4 || (opener !== 'comma' && !paired)) return group;
  const left = groupEndingAt(sentence, group.from - 2);
  if (left === undefined) return group;
  if (!capitalised(sentence, chunks[left.head]) || isPronoun(head)) return apposed(sentence, group);
  const first = firstWord(sentence, head);
  const plain = first !== undefined && (!first.capital || first.kind === 'number') && !capitalised(sentence, head);
  return plain || describes(sentence, head) ? outermost(sentence, left, depth + 1) : group;
}
