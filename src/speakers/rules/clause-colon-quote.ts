import type { NounPhrase } from '../../mentions/phrase.js';
import type { Chunk } from '../../syntax/chunk.js';
import { giverBehind } from '../../syntax/noun-givers.js';
import { isThat, opensClause, type Phrase, type Sentence } from '../../syntax/sentence.js';
import { invertedSubject } from '../../syntax/inversion.js';
import { subjectOf } from '../../syntax/subjects.js';
import { isPerson } from '../is-person.js';
import { Tag } from '../../syntax/tags.js';
import { claimPhrase, ownerClaim, ownerOfWords } from '../claim.js';
import { chunkSpan } from '../spans.js';
import type { SpeakerRule } from '../scene.js';

export const clauseColonQuote: SpeakerRule = {
  id: 'clause-colon-quote',
  says: 'A sentence without a reporting verb ends in a colon, and its subject speaks in the quote.',
  examples: [
    '{speaker:Ann Lee} was brief: “{quote:The road stays closed.}”',
    '{speaker:The Finch campaign} was more careful: “{quote:She wrote to people on their work accounts.}”',
    '{speaker:Ann Lee}’s reply was brief: “{quote:The road stays closed.}”',
  ],
  counterexamples: [
    { text: 'The road was closed: “{quote:It is over,}” Ann Lee said.', because: 'the quote has a cue of its own' },
    { text: 'The road was clear: “{quote:It is over.}”', because: 'a road says nothing' },
  ],
  claim: (statement, scene) => {
    const { sentence, at } = statement;
    if (sentence.chunks[at - 1]?.kind !== 'colon' || statement.type !== 'direct' || at > longest) return undefined;
    const main = mainClause(sentence, at);
    if (main === undefined || isTold(sentence.chunks[main.verb])) return undefined;
    const { verb, subject } = main;
    const mention = scene.mentions.at(statement.place.block, statement.place.sentence, subject.head);
    // "The mayor’s reply was brief"
    const owner = ownerOfWords(mention);
    if (owner !== undefined) return ownerClaim(owner, chunkSpan(sentence, verb, verb + 1));
    // "The answer from the mayor was blunt"
    const giver = giverBehind(sentence, subject.head);
    if (giver !== undefined) return claimPhrase(scene, statement, giver, { from: subject.head });
    return mention !== undefined && (isPerson(mention) || isBody(mention) || (!sentence.headline && arePeople(mention)))
      ? claimPhrase(scene, statement, subject, { from: verb })
      : undefined;
  },
};

/** Chunks in front of the colon, at most: more are a list. */
const longest = 60;

/** The main verb in front of the quotation and its subject: the first of those whose subject comes first. */
function mainClause(sentence: Sentence, at: number): { verb: number; subject: Phrase } | undefined {
  const clauses = sentence.chunks.slice(0, at).flatMap((chunk, verb) => {
    const main = chunk.verb?.form === 'finite' && !isInRelative(sentence, verb);
    const subject = main ? mainSubject(sentence, verb) : undefined;
    return subject === undefined ? [] : [{ verb, subject }];
  });
  const [first] = clauses.toSorted((a, b) => a.subject.from - b.subject.from);
  return first;
}

/** The subject of a verb, unless an opener in front of it makes its clause depend on another: "When the gate | shut |, she was blunt:". */
function mainSubject(sentence: Sentence, verb: number): Phrase | undefined {
  const { chunks } = sentence;
  const subject = subjectOf(sentence, verb);
  const opener = subject === undefined ? undefined : chunks[subject.from - 1];
  const opened = opener?.kind === 'sub' || opensClause(sentence, opener);
  if (opened && chunks.slice(verb).some(({ kind }) => kind === 'comma')) return undefined;
  return invertedSubject(sentence, verb) ?? subject;
}

/** "who would not be named", "a number that had been written". */
function isInRelative(sentence: Sentence, verb: number): boolean {
  const { chunks } = sentence;
  const opener = chunks[verb - 1];
  return opener?.kind === 'rel' || (isThat(sentence, opener) && chunks[verb - 2]?.kind === 'np');
}

/** "Residents of the street", "the two brothers". */
const arePeople = ({ form, plural, head }: NounPhrase): boolean =>
  form === 'description' && plural && (head.tags & (Tag.personNoun | Tag.groupNoun)) !== 0;

/** A body, or a document with its article: "the Finch campaign", "a footnote". */
function isBody({ form, name, opening, head }: NounPhrase): boolean {
  if (name !== undefined) return name.kind === 'organisation';
  return form === 'description' && opening !== 'none' && (head.tags & (Tag.documentNoun | Tag.organisationNoun)) !== 0;
}

/** "was asked:", "was told:": somebody else’s words come; but "was pleased:". */
const isTold = (chunk: Chunk | undefined): boolean =>
  chunk?.verb?.passive === true &&
  !/^(?:annoy|delight|disappoint|impress|please|relieve|thrill|unimpress(?:ed)?)$/.test(chunk.verb.base);
