/** Whoever is the subject of what "he" or "she" reports in the same sentence is somebody else. */
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, type Chunk } from '../syntax/chunk.js';
import { firstWord, pastPhrases } from '../syntax/sentence.js';
import type { PeopleScene } from './scene.js';

/** "The bridge is shut, | he | added.", "and Lee, | she | said, is late": whoever reports a clause is not its subject; of mentions in one sentence. */
export function isReportedBy(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const [before, verb, end] = [
    chunks[mention.chunk - 1]?.kind,
    chunks[mention.chunk + 1]?.verb,
    chunks[mention.chunk + 2]?.kind,
  ];
  // "The judge, | he | said, “is late”", "The board of directors, | it | said, “is late”"
  const first = pastPhrases(chunks, 1);
  const reports = verb?.strength === 'core';
  const interposed = reports && mention.chunk === first + 1 && earlier.chunk < first;
  if (interposed && before === 'comma' && end === 'comma' && chunks[mention.chunk + 3]?.kind === 'quote') return true;
  // "What | Ray | did was “a shame,” | he | said"
  const what = firstWord(sentence, chunks[0])?.lower === 'what' && earlier.chunk === 1 && isFinite(chunks[2]);
  if (what && before === 'quote' && reports) return true;
  // "The rule “turns a van into contraband,” | it | says": the subject of what is quoted
  if (interposed && before === 'quote') return true;
  return (
    before === 'comma' &&
    reports &&
    (end === undefined ||
      end === 'comma' ||
      end === 'stop' ||
      (chunks[mention.chunk - 2]?.kind === 'quote' && end === 'prep')) &&
    chunks[0]?.kind === 'np' &&
    chunks.slice(0, mention.chunk).some((chunk) => chunk.verb?.form === 'finite') &&
    earlier.chunk > chunks.findLastIndex((chunk, at) => at < mention.chunk && opensAnother(chunk))
  );
}

/** What begins a clause of its own. */
const opensAnother = ({ kind, verb }: Chunk): boolean =>
  kind === 'conj' || kind === 'semicolon' || kind === 'sub' || verb?.form === 'ing';
