/** Whoever is the subject of what "he" or "she" reports in the same sentence is somebody else. */
import type { NounPhrase } from '../mentions/phrase.js';
import { isFinite, type Chunk } from '../syntax/chunk.js';
import { firstWord, pastPhrases } from '../syntax/sentence.js';
import { inOneSentence, type PeopleScene } from './scene.js';

/** "The bridge is shut, | he | added.", "and Lee, | she | said, is late": whoever reports a clause is not its subject. */
export function isReportedBy(scene: PeopleScene, earlier: NounPhrase, mention: NounPhrase): boolean {
  if (!inOneSentence(earlier, mention)) return false;
  const sentence = scene.text.sentenceOf(mention);
  const { chunks } = sentence;
  const [before, verb, end] = [
    chunks[mention.chunk - 1]?.kind,
    chunks[mention.chunk + 1]?.verb,
    chunks[mention.chunk + 2]?.kind,
  ];
  // "The judge, | he | said, “is late”", "The board of directors, | it | said, “is late”"
  const first = pastPhrases(chunks, 1);
  const told = mention.chunk === first + 1 && earlier.chunk < first && chunks[mention.chunk + 3]?.kind === 'quote';
  if (told && before === 'comma' && verb?.strength === 'core' && end === 'comma') return true;
  // "What | Ray | did was “a shame,” | he | said"
  const what = firstWord(sentence, chunks[0])?.lower === 'what' && earlier.chunk === 1 && isFinite(chunks[2]);
  if (what && before === 'quote' && verb?.strength === 'core') return true;
  // "The rule “turns a van into contraband,” | it | says": the subject of what is quoted
  if (mention.chunk === first + 1 && earlier.chunk < first && before === 'quote' && verb?.strength === 'core')
    return true;
  return (
    before === 'comma' &&
    verb?.strength === 'core' &&
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
