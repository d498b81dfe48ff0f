/** Subjects with an aside between them and their verb: "Jane Doe, who leads it, said", "Jane Doe — a deputy — said". */
import { isFinite, isNp, isPronoun, isVerb } from './chunk.js';
import { apposed, nameInAside, outermost } from './appositions.js';
import { capitalised, describes, opensWithDeterminer } from './descriptions.js';
import { groupEndingAt } from './phrase-groups.js';
import { clauseHead, explainsObject, relativeObject } from './relative-clauses.js';
import { hangingSubject } from './prepositional-subjects.js';
import { firstWord, opensClause, phrase, skipBack, type Phrase, type Sentence } from './sentence.js';

/** The subject in front of an apposition, a relative clause or another aside that the mark at chunk `close` ends. */
export function subjectBeforeAside(
  sentence: Sentence,
  close: number,
  mark: 'comma' | 'dash',
  depth: number,
): Phrase | undefined {
  const { chunks } = sentence;
  for (let open = close - 1; open > 0; open--) {
    const kind = chunks[open]?.kind;
    if (kind === 'semicolon' || kind === 'stop') return undefined;
    // "Lee, 30, of Raleigh, N.C., | who": the comma is folded into the aside
    const folded = mark === 'comma' && kind === 'aside' && chunks[open + 1]?.kind === 'rel';
    if ((kind !== mark && !folded) || isListedObject(sentence, open)) continue;
    const asking = questionBefore(sentence, open);
    if (asking >= 0) {
      open = asking;
      continue;
    }
    const first = chunks[open + 1];
    const when = isFinite(first) ? openerBeforeApposition(sentence, open) : -1;
    if (when > 0) {
      open = when;
      continue;
    }
    if (first?.kind === 'conj') {
      // "Lee, Ray and Day, said" or ", and the mayor, said"; but "minister of housing, water, and roads, said"
      if (isNp(chunks[open + 2]) && open + 3 === close && !isBare(sentence, open + 2))
        return phrase(open + 2, open + 3);
      continue;
    }
    // "Lee, dismissed by his rival, Bo Ray, | as “a fool,” left": no aside of its own
    // but "Lee, | as expected |, left"
    const usual = open + 3 === close && chunks[open + 2]?.kind !== 'quote';
    if (firstWord(sentence, first)?.lower === 'as' && !usual) continue;
    // "Lee, whose firm, Finch Marine, | built the pier, said": the clause of the "whose" goes on
    if (mark === 'comma' && isFinite(first) && whoseBefore(sentence, open)) continue;
    // "if Lee won the race, | he paused |, laughed": a clause with a subject of its own
    const clause = chunks[open + 2];
    const named = isNp(first) && (isPronoun(first) || capitalised(sentence, first));
    if (named && isFinite(clause) && clause?.verb?.strength !== 'core') return undefined;
    // "Asked about the charge, | Lee, 41 |, said": the name that the participle in front hangs on
    if (chunks[0]?.verb !== undefined && isNameAndAge(sentence, open + 1, close)) return phrase(open + 1, open + 2);
    const before = endBefore(sentence, open);
    // "A teacher who did not want her name | published |, because others have been warned, said"
    if (isVerb(chunks[before]) && chunks[1]?.kind === 'rel' && isNp(chunks[0])) return groupEndingAt(sentence, 0);
    if (!isNp(chunks[before])) continue;
    const group = groupEndingAt(sentence, before) ?? hangingSubject(sentence, before);
    if (group === undefined) continue;
    if (firstWord(sentence, chunks[group.from - 1])?.lower === 'whose') {
      // "Finch Marine, whose director, Ann Lee, said"
      const named = nameInAside(sentence, group, open + 1, close);
      if (named !== undefined) return named;
      continue;
    }
    // "Lee, who runs the fund, its largest, said": an object in the clause on the subject
    if (isApposedObject(sentence, group)) continue;
    const holder = isPronoun(chunks[group.head]) ? objectHolder(sentence, group) : relativeObject(sentence, group);
    if (holder !== undefined) return nameInAside(sentence, holder, open + 1, close) ?? holder;
    if (isVerb(chunks[group.from - 1]) && chunks.slice(0, group.from).some(({ kind }) => kind === 'rel')) continue;
    return nameInAside(sentence, group, open + 1, close) ?? outermost(sentence, group, depth);
  }
  return undefined;
}

/** "Lee, who has run it | since | her father, Enzo, retired, said": what opens the clause whose subject has an apposition up to the comma; or -1. */
function openerBeforeApposition(sentence: Sentence, comma: number): number {
  const [opener, subject, mark, name] = sentence.chunks.slice(Math.max(0, comma - 4), comma);
  const apposed = isNp(subject) && mark?.kind === 'comma' && isNp(name);
  return apposed && opensClause(sentence, opener) ? comma - 4 : -1;
}

/** "Lee, | asked | by his host, Bo Ray, | whether it was right, told her": the participle whose question begins behind the comma; or -1. */
function questionBefore({ chunks, words }: Sentence, comma: number): number {
  const asked = words[chunks[comma + 1]?.start ?? -1]?.lower ?? '';
  if (!/^(?:about|how|if|what|whether|why)$/.test(asked)) return -1;
  const verb = chunks.findLastIndex((chunk, index) => index < comma && isVerb(chunk));
  const by = words[chunks[verb + 1]?.start ?? -1]?.lower === 'by';
  return by && /^(?:ask|press|question)$/.test(chunks[verb]?.verb?.base ?? '') && chunks[verb - 1]?.kind === 'comma'
    ? verb
    : -1;
}

/** "Lee, who runs it with her husband, | Bo |, left": a name that explains what a preposition inside a clause on the subject has for its object. */
const isApposedObject = ({ chunks }: Sentence, { from }: Phrase): boolean =>
  explainsObject(chunks, from) && chunks.slice(0, from - 3).some(({ kind }) => kind === 'rel');

/** "the panel that drafted | it, Ann Lee, said": the pronoun is the object of the clause on the subject. */
function objectHolder(sentence: Sentence, { from }: Phrase): Phrase | undefined {
  const verb = sentence.chunks[from - 1];
  return isFinite(verb) ? clauseHead(sentence, from - 1) : undefined;
}

/** A "whose" behind a comma, and no verb of its clause yet. */
function whoseBefore(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const whose = chunks.findLastIndex(
    (chunk, index) => index < at && chunk.kind === 'rel' && firstWord(sentence, chunk)?.lower === 'whose',
  );
  return whose > 0 && chunks[whose - 1]?.kind === 'comma' && !chunks.slice(whose, at).some(isFinite);
}

/** Chunks of a list that is looked through for what it hangs on: every comma of a sentence asks. */
const longestList = 40;

/** "the lawyer | representing Oakes, Reinholt, | and the others, said": whether the list in front of a comma hangs on a participle. */
function isListedObject({ chunks }: Sentence, comma: number): boolean {
  let at = comma - 1;
  const first = comma - longestList;
  while (at > first && isNp(chunks[at]) && chunks[at - 1]?.kind === 'comma' && isNp(chunks[at - 2])) at -= 2;
  return isNp(chunks[at]) && chunks[at - 1]?.verb?.form === 'ing' && isNp(chunks[at - 2]);
}

/** "| Lee, 41 |": a name with nothing but an age behind it. */
function isNameAndAge(sentence: Sentence, from: number, close: number): boolean {
  const { chunks } = sentence;
  const name = chunks[from];
  return (
    from + 2 === close &&
    chunks[from + 1]?.kind === 'aside' &&
    isNp(name) &&
    firstWord(sentence, name)?.capital === true &&
    capitalised(sentence, name)
  );
}

/** "roads": a thing without an article. */
function isBare(sentence: Sentence, at: number): boolean {
  const chunk = sentence.chunks[at];
  return !capitalised(sentence, chunk) && !opensWithDeterminer(sentence, chunk) && !describes(sentence, chunk);
}

/** Where a phrase in front of the mark at chunk `open` ends: "Nora Finch | of “Scandal”, who". */
function endBefore({ chunks }: Sentence, open: number): number {
  const before = skipBack(chunks, open - 1);
  return chunks[before]?.kind === 'quote' && chunks[before - 1]?.kind === 'prep' ? before - 2 : before;
}

/** "The group's president, Jane Doe, | said" at a comma that closes no aside: the phrase that ends before it. */
export function subjectBeforeComma(sentence: Sentence, comma: number, depth: number): Phrase | undefined {
  const at = skipBack(sentence.chunks, comma - 1);
  if (depth > 3 || !isNp(sentence.chunks[at])) return undefined;
  const group = groupEndingAt(sentence, at);
  return group === undefined ? undefined : apposed(sentence, group);
}
