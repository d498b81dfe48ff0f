/** Sources named without a verb: `according to the mayor, “…”`, `in the words of the mayor, “…”`. */
import { isFinite, isNp } from './chunk.js';
import { firstWord, lastWord, type Sentence } from './sentence.js';

/** The index of the name in "according to NAME" or "in the words of NAME", where that begins between the chunks `from` and `to`. */
export function accordingTo(sentence: Sentence, from: number, to: number): number | undefined {
  const { chunks } = sentence;
  for (let index = Math.max(0, from); index < Math.min(to, chunks.length); index++) {
    const lower = firstWord(sentence, chunks[index])?.lower;
    if ((lower === 'in' || lower === 'by') && isWordsOf(sentence, index)) return index + 3;
    // "To quote Lee, “…”"
    const quoting = chunks[index]?.verb;
    if (index === 0 && quoting?.base === 'quote' && quoting.form === 'infinitive' && isNp(chunks[1])) return 1;
    if (lower !== 'according') continue;
    for (let name = index + 1; name < index + 4; name++) if (isNp(chunks[name])) return name;
  }
  return undefined;
}

/** "in | the words | of | NAME", "by | the account | of | NAME". */
function isWordsOf(sentence: Sentence, at: number): boolean {
  const [, noun, of, name] = sentence.chunks.slice(at, at + 4);
  return (
    /^(?:account|admission|estimation|eyes|judge?ment|opinion|phrase|view|words)$/.test(
      lastWord(sentence, noun)?.lower ?? '',
    ) &&
    firstWord(sentence, of)?.lower === 'of' &&
    isNp(name)
  );
}

/** What a view is told with: "For Lee, the report | is “…”". */
const viewing = /^(?:be|become|feel|mean|remain|represent|seem)$/;

/**
 * "For | Lee, the report is “…”", "To | Lee, it was “…”", "Lee, for whom it was “…”": the name, or the "whom", of whoever sees
 * something so.
 */
export function viewpoint(sentence: Sentence, at: number): number | undefined {
  const { chunks } = sentence;
  const last = chunks[at - 1];
  const isFor = (index: number): boolean => /^(?:for|to)$/.test(firstWord(sentence, chunks[index])?.lower ?? '');
  // "The report | is, for | Lee, “…”"
  const [be, open, , name, close] = chunks.slice(Math.max(0, at - 5), at);
  if (be?.verb?.base === 'be' && open?.kind === 'comma' && isFor(at - 3) && isNp(name) && close?.kind === 'comma')
    return at - 2;
  if (last?.kind !== 'colon' && !(isFinite(last) && viewing.test(last?.verb?.base ?? ''))) return undefined;
  if (isFor(0) && isNp(chunks[1])) return 1;
  const whom = chunks.findLastIndex(
    (chunk, index) => index < at && chunk.kind === 'rel' && firstWord(sentence, chunk)?.lower === 'whom',
  );
  const parted = chunks.slice(whom, at).some(({ kind }) => kind === 'comma');
  return whom > 1 && isFor(whom - 1) && !parted ? whom : undefined;
}
