/** What laws and other documents lay down, which is in their words. */
import { wordSet } from '../lexicon/words.js';
import { isFinite } from './chunk.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';
import { subjectOf } from './subjects.js';
import { Tag } from './tags.js';

/** "The treaty obliges both sides to “…”", "the Aid Act gives them “…”": what a document lays down are its words. */
export function prescribes(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks, words } = sentence;
  const group = chunks[verb]?.verb;
  // "The law | makes | it | a felony | to hurt anybody “…”"
  const crime = group?.base === 'make' && crimes.test(lastWord(sentence, chunks[verb + 2])?.lower ?? '');
  const binds = prescribing.test(group?.base ?? '') || crime;
  if (group?.passive !== false || group.form !== 'finite' || !(binds || granting.test(group.base))) return false;
  if (at - verb > reach || chunks.slice(verb + 1, at).some((chunk) => chunk.kind === 'comma' || isFinite(chunk)))
    return false;
  const subject = subjectOf(sentence, verb);
  const phrase = subject === undefined ? undefined : chunks[subject.head];
  const head = lastWord(sentence, phrase);
  if (head === undefined || phrase === undefined) return false;
  if (binds && !head.capital && head.tags & Tag.documentNoun) return true;
  // "the Aid Act", "Article IV"; but "a bill that would allow"
  const named = words.slice(phrase.start, phrase.end).some(({ lower }) => laws.has(lower));
  return subject?.relative === undefined && named;
}

/** "The audit | lists | the school among those with “…”", "the memo | begins | with | “…”": what stands in a paper, in its words. */
export function holds(sentence: Sentence, verb: number, at: number): boolean {
  const { chunks, words } = sentence;
  const group = chunks[verb]?.verb;
  const edge = edges.test(group?.base ?? '') && firstWord(sentence, chunks[verb + 1])?.lower === 'with';
  if (group?.passive !== false || group.form !== 'finite' || !(edge || holding.test(group.base))) return false;
  if (at - verb > reach || chunks.slice(verb + 1, at).some((chunk) => chunk.kind === 'comma' || isFinite(chunk)))
    return false;
  const subject = subjectOf(sentence, verb);
  const paper = subject === undefined ? undefined : chunks[subject.head];
  const head = lastWord(sentence, paper);
  // "Her report ends with a question: “…”": hers
  const own = words
    .slice(paper?.start, paper?.end)
    .some(({ capital, tags }, index) => (index > 0 && capital) || tags & Tag.possessive);
  return head?.capital === false && papers.has(head.lower) && !(edge && own);
}

const holding = /^(?:class|classify|contain|flag|grade|highlight|list|place|put|raise|rank|rate)$/;
const edges = /^(?:begin|close|conclude|end|open|start)$/;

/** What is written to say something. */
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
