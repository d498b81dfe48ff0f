/** What laws and other documents lay down or hold, which is in their words. */
import { wordSet } from '../lexicon/words.js';
import { isFinite } from './chunk.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';
import { subjectOf } from './subjects.js';
import { Tag } from './tags.js';
import type { Word } from './words.js';

/** "The treaty obliges both sides to “…”", "the Aid Act gives them “…”": what a document lays down are its words. */
export function prescribes(sentence: Sentence, verb: number, at: number): boolean {
  const base = sentence.chunks[verb]?.verb?.base ?? '';
  // "The law | makes | it | a felony | to hurt anybody “…”"
  const crime = base === 'make' && crimes.test(lastWord(sentence, sentence.chunks[verb + 2])?.lower ?? '');
  const binds = prescribing.test(base) || crime;
  const subject = binds || granting.test(base) ? plainSubject(sentence, verb, at) : undefined;
  const head = subject?.words.at(-1);
  if (subject === undefined || head === undefined) return false;
  if (binds && !head.capital && head.tags & Tag.documentNoun) return true;
  // "the Aid Act", "Article IV"; but "a bill that would allow"
  return !subject.relative && subject.words.some(({ lower }) => laws.has(lower));
}

/** "The audit | lists | the school among those with “…”", "the memo | begins | with | “…”": what stands in a paper, in its words. */
export function holdsWords(sentence: Sentence, verb: number, at: number): boolean {
  const base = sentence.chunks[verb]?.verb?.base ?? '';
  const edge = edges.test(base) && firstWord(sentence, sentence.chunks[verb + 1])?.lower === 'with';
  const subject = edge || holding.test(base) ? plainSubject(sentence, verb, at) : undefined;
  const head = subject?.words.at(-1);
  // "Her report ends with a question: “…”": hers
  const own =
    subject?.words.some(({ capital, tags }, index) => (index > 0 && capital) || tags & Tag.possessive) === true;
  return head?.capital === false && papers.has(head.lower) && !(edge && own);
}

/** The words of the subject of an active verb that reaches the quotation over nothing but phrases, and whether a clause hangs on it. */
function plainSubject(
  sentence: Sentence,
  verb: number,
  at: number,
): { readonly words: readonly Word[]; readonly relative: boolean } | undefined {
  const { chunks, words } = sentence;
  const group = chunks[verb]?.verb;
  if (group?.passive !== false || group.form !== 'finite' || at - verb > reach) return undefined;
  if (chunks.slice(verb + 1, at).some((chunk) => chunk.kind === 'comma' || isFinite(chunk))) return undefined;
  const subject = subjectOf(sentence, verb);
  const phrase = chunks[subject?.head ?? -1];
  return phrase === undefined
    ? undefined
    : { words: words.slice(phrase.start, phrase.end), relative: subject?.relative !== undefined };
}

const holding = /^(?:class|classify|contain|flag|grade|highlight|list|place|put|raise|rank|rate)$/;
const edges = /^(?:begin|close|conclude|end|open|start)$/;

/** What is written to say something; other documents are shown, sung or played as well. */
const papers = wordSet(
  'affidavit agreement analysis assessment audit bill charter circular complaint constitution contract document documents email emails essay filing guidance guidelines indictment judgment law lawsuit leaflet letter letters manifesto manual memo memorandum notice ordinance paper petition policy post presentation record records report reports resolution review ruling statement study submission summary survey text verdict warrant',
);

/** What a law makes of a deed. */
const crimes = /^(?:crime|felony|illegal|misdemeano(?:u)?r|offen[cs]e|unlawful)$/;

/** Chunks between the verb and the words, at most. */
const reach = 40;

const prescribing = /^(?:bar|bind|commit|demand|entitle|forbid|mandate|oblige|permit|prohibit|require)$/;
const granting = /^(?:allow|ban|compel|direct|exempt|give|grant|guarantee|outlaw|protect)$/;

/** What lays something down, and words in the names of such. */
const laws = wordSet(
  'accord act agreement amendment article bill charter circular clause code compact constitution contract convention decree directive law laws ordinance protocol resolution section statute treaty',
);
