/**
 * The subject of a verb, as far as chunks can tell: whatever stands between them, and where verbs share one, that of the verb it
 * is shared with. These functions call one another, for a shared subject may itself be shared.
 */
import { isFinite, isNp, isPronoun, isVerb, reports, type Chunk, type ChunkKind } from './chunk.js';
import { apposed } from './appositions.js';
import { subjectBeforeAside, subjectBeforeComma } from './asides.js';
import { capitalised, someone } from './descriptions.js';
import { endsPredicate, governingVerb } from './governing-verbs.js';
import { invertedSubject } from './inversion.js';
import { joint } from './joint-subjects.js';
import { mediumEnd } from './mediums.js';
import {
  controlledObject,
  heardOverAside,
  hearingVerb,
  nounBefore,
  sharingVerb,
  verbBefore,
  writingVerb,
} from './nonfinite.js';
import { isTitleOf, naming } from './names-given.js';
import { groupEndingAt, groupStartingAt } from './phrase-groups.js';
import { prepositionalSubject } from './prepositional-subjects.js';
import { participleHead } from './participles.js';
import {
  datedNoun,
  relativeEndingAt,
  relativeHead,
  reasonEndingAt,
  relativeObject,
  relativeSubject,
} from './relative-clauses.js';
import {
  firstOfPhrases,
  firstWord,
  isThat,
  lastWord,
  phrase,
  skipBack,
  type Phrase,
  type Sentence,
} from './sentence.js';

/** Verbs through which a subject is handed on; what goes further is no sentence but a list. */
const deepest = 6;

/** What may stand between a fronted participle and the subject behind: "Calling it “…”, | Ann Lee left". */
const breaks = new Set<ChunkKind | undefined>(['comma', 'quote', 'time', 'adv', 'dash']);

/** The subject of a verb, behind it where the verb comes first: `“…,” said Lee, adding …`. */
export function subjectOrInverted(sentence: Sentence, verb: number, depth = 0): Phrase | undefined {
  return invertedSubject(sentence, verb) ?? subjectOf(sentence, verb, depth);
}

/**
 * The noun phrase that is the subject of the verb at chunk `verb`, with its complements, or undefined.
 * Verbs in front of their subject (`said Lee`) are not looked at here.
 */
export function subjectOf(sentence: Sentence, verb: number, depth = 0): Phrase | undefined {
  const chunk = sentence.chunks[verb];
  if (!isVerb(chunk) || depth > deepest) return undefined;
  switch (chunk.verb.form) {
    case 'finite':
    case 'participle':
      return finiteSubject(sentence, verb, depth) ?? relativeHead(sentence, verb);
    case 'infinitive':
      return infinitiveSubject(sentence, verb, depth);
    case 'ing':
      return participleSubject(sentence, verb, depth);
  }
}

/** "Ann Lee said", and what else may stand in front of a finite verb: "who said", "and said", "Ann Lee, a deputy, said". */
function finiteSubject(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  const at = skipBack(chunks, verb - 1);
  const chunk = chunks[at];
  switch (chunk?.kind) {
    case 'np': {
      const reason = reasonBefore(sentence, verb, at);
      if (reason !== undefined) return reason;
      const group = groupEndingAt(sentence, datedNoun(chunks, at));
      if (group === undefined) {
        const opener = openerBeforeMedium(sentence, at);
        if (chunks[opener]?.kind === 'conj') return sharedSubject(sentence, opener, depth);
        if (chunks[opener]?.kind === 'rel') return relativeSubject(sentence, opener);
        return relativeEndingAt(sentence, at) ?? prepositionalSubject(sentence, at);
      }
      const strength = chunks[verb]?.verb?.strength;
      const thing = strength !== undefined && strength !== 'weak' && !isSomebody(sentence, chunks[group.head]);
      const holder = strength === 'core' || thing ? participleHead(sentence, group) : undefined;
      return relativeObject(sentence, group) ?? holder ?? joint(sentence, apposed(sentence, group));
    }
    case 'rel':
      return amongThose(sentence, at, depth) ?? relativeSubject(sentence, at);
    case 'sub':
      // "the report that said": a relative clause
      return isThat(sentence, chunk) && isNp(chunks[skipBack(chunks, at - 1)])
        ? relativeSubject(sentence, at)
        : undefined;
    case 'conj':
    case 'semicolon':
      return sharedSubject(sentence, at, depth);
    case 'quote': {
      const giving = naming(sentence, at);
      if (giving >= 0) return subjectOfNamed(sentence, giving, depth);
      // "Ann Lee, the chair, | also “strongly” | denied"
      if (chunks[at - 1]?.kind === 'adv') return finiteSubject(sentence, at, depth + 1);
      // "the biography |, | “Night Train,” | says"
      const closed = sentence.words[chunk.start]?.closed === true;
      if (closed && isTitleOf(sentence, at)) return groupEndingAt(sentence, at - 2);
      // "Nora Finch, star of “Scandal,” thanked": the comma is inside the marks
      return closed && chunks[at - 1]?.kind !== 'comma'
        ? subjectBeforeAside(sentence, at + 1, 'comma', depth)
        : undefined;
    }
    case 'comma':
    case 'dash':
      return (
        clauseSetIn(sentence, at, depth) ??
        bothBeforeAside(sentence, at, chunk.kind, depth) ??
        (endsPredicate(sentence, at - 1) ? undefined : subjectBeforeComma(sentence, at, depth)) ??
        sharedSubject(sentence, at, depth)
      );
    case 'verb': {
      const reason = reasonBefore(sentence, verb, at);
      if (reason !== undefined) return reason;
      // "a consultant | she | does not name | told her"
      if (isFinite(chunk) && isPronoun(chunks[at - 1]) && isNp(chunks[at - 2]) && !isPronoun(chunks[at - 2]))
        return groupEndingAt(sentence, at - 2);
      return isFinite(chunk) ? subjectOf(sentence, at, depth + 1) : undefined;
    }
    default:
      return undefined;
  }
}

/** "Lee rose | and |, as she was explaining the plan, | muttered": the subject in front of the conjunction, over a clause that `close` ends. */
function clauseSetIn(sentence: Sentence, close: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  const open = chunks.findLastIndex(({ kind }, index) => index < close && (kind === 'comma' || kind === 'quote'));
  const opens = /^(?:after|although|as|before|if|once|though|when|whenever|while)$/;
  const setIn =
    chunks[open]?.kind === 'comma' &&
    chunks[open - 1]?.kind === 'conj' &&
    opens.test(firstWord(sentence, chunks[open + 1])?.lower ?? '') &&
    isFinite(chunks.slice(open, close).find(isVerb));
  return setIn ? sharedSubject(sentence, open - 1, depth) : undefined;
}

/** "An aide who asked not to be named because the talks were secret | said": whose reason ends at chunk `end`, in front of a report. */
const reasonBefore = (sentence: Sentence, verb: number, end: number): Phrase | undefined =>
  reports(sentence.chunks[verb], 'core') ? reasonEndingAt(sentence, end) : undefined;

/** "A group | called | “…” said", "a man who | calls | himself “…” said": what bears the name. */
function subjectOfNamed(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  const before = verb - 1;
  return isNp(sentence.chunks[before]) ? groupEndingAt(sentence, before) : subjectOf(sentence, verb, depth + 1);
}

/** "Ann Lee, the mayor, and Bo Ray, the vicar, | said": both, where the aside is the second’s. */
function bothBeforeAside(sentence: Sentence, close: number, mark: 'comma' | 'dash', depth: number): Phrase | undefined {
  const subject = subjectBeforeAside(sentence, close, mark, depth);
  return subject === undefined || subject.relative !== undefined ? subject : joint(sentence, subject);
}

/** A name, or a person by what they are. */
const isSomebody = (sentence: Sentence, chunk: Chunk | undefined): boolean =>
  capitalised(sentence, chunk) || ((lastWord(sentence, chunk)?.tags ?? 0) & someone) !== 0;

/** "was not there, | but | in a message to reporters | said", "Lee, | who | in a release | hailed": what opens the clause, or -1. */
function openerBeforeMedium(sentence: Sentence, end: number): number {
  const { chunks } = sentence;
  const from = firstOfPhrases(chunks, end);
  const medium = firstWord(sentence, chunks[from - 1])?.lower === 'in' && mediumEnd(sentence, from - 1) !== undefined;
  return medium ? from - 2 : -1;
}

/** "Lee is among those | who said so", "Lee is one of many who said so": whoever is one of them says so. */
function amongThose(sentence: Sentence, rel: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  if (!/^(?:those|many|several)$/.test(firstWord(sentence, chunks[rel - 1])?.lower ?? '')) return undefined;
  const one = firstWord(sentence, chunks[rel - 3])?.lower === 'one';
  const prep = firstWord(sentence, chunks[rel - 2])?.lower;
  const be = one ? rel - 4 : rel - 3;
  const single = prep === 'among' || (one && prep === 'of');
  return single && chunks[be]?.verb?.base === 'be' ? subjectOf(sentence, be, depth + 1) : undefined;
}

/** "Lee rose and said": the subject of the verb that the conjunction joins. */
function sharedSubject(sentence: Sentence, conj: number, depth: number): Phrase | undefined {
  const verb = governingVerb(sentence, conj);
  return verb < 0 ? undefined : subjectOrInverted(sentence, verb, depth + 1);
}

/** "Lee asked Ray to say": the object; "Lee promised Ray to say": the subject of the verb in front. */
function infinitiveSubject(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  // "declined to speak of Ray, who left, | other than | to say", "| except | to say"
  const apart = /^(?:except|than)$/.test(firstWord(sentence, sentence.chunks[verb - 1])?.lower ?? '');
  const governor = apart ? governingVerb(sentence, verb) : verbBefore(sentence, verb);
  if (governor < 0) return frontedSubject(sentence, verb);
  // "wants the court to know that she was “…”": whoever wants it known says it
  const object = makesKnown(sentence, governor, verb) ? undefined : controlledObject(sentence, governor, verb);
  return object ?? subjectOrInverted(sentence, governor, depth + 1);
}

function makesKnown({ chunks }: Sentence, governor: number, verb: number): boolean {
  return (
    /^(?:ask|challenge|encourage|invite|like|need|tell|urge|want)$/.test(chunks[governor]?.verb?.base ?? '') &&
    /^(?:consider|hear|imagine|know|picture|realise|realize|remember|understand)$/.test(chunks[verb]?.verb?.base ?? '')
  );
}

/** "a woman saying", "a statement saying", "quoted as saying", "Lee left, saying". */
function participleSubject(sentence: Sentence, verb: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  const at = skipBack(chunks, verb - 1);
  if (isNp(chunks[at])) {
    const writing = writingVerb(sentence, at);
    const author = writing < 0 ? undefined : subjectOrInverted(sentence, writing, depth + 1);
    const subject = author ?? nounBefore(sentence, at);
    if (subject !== undefined) return subject;
  }
  const hearing = hearingVerb(sentence, at);
  if (chunks[hearing]?.verb?.passive === true) return subjectOf(sentence, hearing, depth + 1);
  if (hearing >= 0 && isNp(chunks[hearing + 1])) return phrase(hearing + 1, at);
  const absolute =
    chunks[at]?.kind === 'comma' ? (heardOverAside(sentence, at) ?? absoluteSubject(sentence, at)) : undefined;
  if (absolute !== undefined) return absolute;
  const main = sharingVerb(sentence, verb);
  const brought = main < 0 ? undefined : broughtIn(sentence, main, verb, depth);
  if (brought !== undefined) return brought;
  return main < 0
    ? (insertedSubject(sentence, at) ?? frontedSubject(sentence, verb))
    : subjectOrInverted(sentence, main, depth + 1);
}

/** "Lee left, | with | her aide, Bo Ray |, calling it “…”": who stands behind a "with", by name. */
function absoluteSubject(sentence: Sentence, close: number): Phrase | undefined {
  const { chunks } = sentence;
  const [open, name] = chunks.slice(close - 2, close);
  if (open?.kind !== 'comma' || !isNp(name) || !capitalised(sentence, name)) return undefined;
  if (!isNp(chunks[close - 3])) return undefined;
  const from = firstOfPhrases(chunks, close - 3);
  const behindWith = firstWord(sentence, chunks[from - 1])?.lower === 'with';
  return behindWith && chunks[from - 2]?.kind === 'comma' ? phrase(close - 1, close) : undefined;
}

/** "There was | Ann Lee |, calling it “…”", "It was in May that | Ann Lee | left, calling it “…”": whom an empty subject brings in. */
function broughtIn(sentence: Sentence, be: number, verb: number, depth: number): Phrase | undefined {
  const { chunks } = sentence;
  if (chunks[be]?.verb?.base !== 'be') return undefined;
  // "Chief among them is | Ann Lee |, calling it “…”"
  const chief = be === 3 && /^(?:chief|first|foremost)$/.test(firstWord(sentence, chunks[0])?.lower ?? '');
  if (chief && firstWord(sentence, chunks[1])?.lower === 'among') return groupStartingAt(sentence, be + 1);
  const subject = firstWord(sentence, chunks[be - 1])?.lower;
  if (subject === 'there') return groupStartingAt(sentence, be + 1);
  if (subject !== 'it') return undefined;
  const that = chunks.findIndex((chunk, at) => at > be && at < verb && isThat(sentence, chunk));
  const cleft = that < 0 ? -1 : chunks.findIndex((chunk, at) => at > that && at < verb && isFinite(chunk));
  return cleft < 0 ? undefined : subjectOf(sentence, cleft, depth + 1);
}

/** "Ann Lee, calling it “…”, left", "Ann Lee, after calling it “…”, left": the subject stands before the aside. */
function insertedSubject(sentence: Sentence, at: number): Phrase | undefined {
  const { chunks } = sentence;
  const comma = chunks[at]?.kind === 'prep' ? at - 1 : at;
  if (chunks[comma]?.kind !== 'comma' || !isNp(chunks[comma - 1])) return undefined;
  const group = groupEndingAt(sentence, comma - 1);
  return group === undefined ? undefined : apposed(sentence, group);
}

/** "Calling it “…”, Ann Lee left": the subject comes behind the comma. */
function frontedSubject(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  for (let at = verb + 1; at < chunks.length; at++) {
    if (chunks[at]?.kind === 'semicolon') return undefined;
    if (!isFinite(chunks[at])) continue;
    const subject = finiteSubject(sentence, at, 3);
    if (subject !== undefined && subject.from > verb && breaks.has(chunks[subject.from - 1]?.kind)) return subject;
  }
  return undefined;
}
