/** Documents with whoever wrote them beside: "a tweet by Ann Lee", "the letter, signed in May by Ann Lee". */
import { wordSet } from '../lexicon/words.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { isNp, isVerb, type Chunk, type ChunkKind } from '../syntax/chunk.js';
import { withApposition } from '../syntax/appositions.js';
import { groupStartingAt } from '../syntax/phrase-groups.js';
import { isLone } from '../syntax/participles.js';
import { firstWord, isThat, skipForward, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';
import { brings, utterances } from './utterances.js';
import type { PeopleScene } from './scene.js';

/** What is somebody’s own only where the sentence says whose: "a note by Ann Lee", "the ruling, written by Ann Lee". */
export const signable = wordSet(
  'affidavit article caption complaint notice dissent judgment opinion review ruling verdict',
);

/** Verbs behind which stands who wrote a letter, for others may publish it: "a letter | sent | by". */
const writes = /^(?:author|draft|email|file|issue|leave|make|pen|post|send|sign|submit|tweet|write)$/;

/** Words that whoever they are of publishes: "a statement | released | by". */
const published = wordSet('apology bulletin newsletter statement statements');

/** Chunks between a document and its author, at most: "a note pinned to the door and signed | by". */
const furthest = 10;

/** What parts a document from what is said of its author. */
const parting = new Set<ChunkKind>(['colon', 'quote', 'rel', 'semicolon', 'stop', 'sub']);

/** "sent | a text", "sent | her | a text": where the verb of the document at chunk `at` stands. */
export const verbOf = (chunks: readonly Chunk[], at: number): number =>
  chunks[at - 1]?.kind === 'np' ? at - 2 : at - 1;

/** "A tweet by Ann Lee", "the letter, signed in May by Ann Lee": who wrote it stands behind. */
export function writtenBy(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const lower = mention.head.lower;
  if (!utterances.has(lower) && !signable.has(lower)) return undefined;
  const at = authorAt(scene.text.sentenceOf(mention), mention.chunk, published.has(lower) ? brings : writes);
  const author = at === undefined ? undefined : scene.mentions.at(mention.block, mention.sentence, at);
  if (author === undefined) return ownerOfPlace(mention, scene);
  // "the statement from the senator"
  return author.form === 'name' || (author.opening === 'definite' && author.form === 'description')
    ? author
    : undefined;
}

/** "a notice | on | the airline’s website": the owner of the place where it stands. */
function ownerOfPlace(mention: NounPhrase, scene: PeopleScene): NounPhrase | undefined {
  const sentence = scene.text.sentenceOf(mention);
  const prep = firstWord(sentence, sentence.chunks[mention.chunk + 1])?.lower ?? '';
  const place = scene.mentions.at(mention.block, mention.sentence, mention.chunk + 2);
  const own = place !== undefined && /^(?:account|blog|feed|page|site|website)$/.test(place.head.lower);
  return own && /^(?:at|on)$/.test(prep) ? place.owner : undefined;
}

/** The chunk of whoever a document at chunk `document` is by, from, or written by. */
function authorAt(sentence: Sentence, document: number, verbs: RegExp): number | undefined {
  const { chunks } = sentence;
  const first = chunks[document + 1]?.kind === 'comma' ? document + 2 : document + 1;
  if (chunks[first]?.kind === 'prep' && /^(?:by|from)$/.test(firstWord(sentence, chunks[first])?.lower ?? ''))
    return first + 1;
  const author = senderAt(sentence, document + 1);
  if (author !== undefined) return author;
  let verb = -1;
  for (let at = first; at < document + furthest; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || parting.has(chunk.kind)) return undefined;
    // "The letter |, found in May, | was written | by Lee"
    if (isLone(sentence, chunk, Tag.verbParticiple) || chunk.verb?.passive === true) verb = at;
    else if (isVerb(chunk)) return undefined;
    // "written by the director, | Ann Lee |,"
    if (chunk.kind === 'prep' && firstWord(sentence, chunk)?.lower === 'by')
      return verbs.test(chunks[verb]?.verb?.base ?? '') ? authorFrom(sentence, at + 1) : undefined;
  }
  return undefined;
}

/** "the director, | Ann Lee |", "the director of policy, | Ann Lee |": the name behind the calling at chunk `at`, or else that. */
function authorFrom(sentence: Sentence, at: number): number {
  const group = groupStartingAt(sentence, at);
  return group === undefined ? at : withApposition(sentence, group).head;
}

/** "the text | Ann Lee | sent", "a letter that | she | had written": whoever the clause on the document says wrote it. */
export function senderAt(sentence: Sentence, first: number): number | undefined {
  const { chunks } = sentence;
  // "the letter |, which | Ray | wrote"
  const opener = chunks[first]?.kind === 'comma' && chunks[first + 1]?.kind === 'rel' ? first + 1 : first;
  const at = chunks[opener]?.kind === 'rel' || isThat(sentence, chunks[opener]) ? opener + 1 : opener;
  const group = chunks[skipForward(chunks, at + 1)]?.verb;
  const wrote = group?.form === 'finite' && !group.passive && sends.test(group.base);
  return isNp(chunks[at]) && wrote ? at : undefined;
}

/** Verbs of whoever writes something themselves: others may publish or leave it. */
const sends = /^(?:author|draft|email|issue|leave|pen|post|send|sign|text|tweet|write)$/;
