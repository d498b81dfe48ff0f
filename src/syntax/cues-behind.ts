/** Reporting verbs behind a quotation: `“…,” Ann Lee said`, `“…” was in the way, said Ann Lee`. */
import { tellingVerbs } from '../lexicon/media.js';
import { namedAt } from './joint-subjects.js';
import { isFinite, reports, type ChunkKind } from './chunk.js';
import { rulesSo } from './cue-strength.js';
import type { Phrase, Sentence } from './sentence.js';
import { subjectOf } from './subjects.js';

/** What may stand between a quotation and the words that report it. */
const skipped = new Set<ChunkKind | undefined>(['comma', 'dash', 'adv', 'aside', 'mark']);

/** What may not stand behind the verb of a tag: the sentence would say more. */
const goingOn = new Set<ChunkKind>(['verb', 'sub', 'quote']);

/** The first chunk behind the quotation that isn't a comma, a dash, an adverb or an aside: `“…,” (laughing) | she said`. */
export function behind({ chunks }: Sentence, at: number): number {
  let index = at + 1;
  while (skipped.has(chunks[index]?.kind)) index++;
  return index;
}

/** A reporting tag that ends the sentence: `…, Ann Lee said on Monday.` or `…, said Ann Lee.` */
export interface TrailingCue {
  readonly verb: number;
  readonly speaker: Phrase;
}

/** The tag that ends the sentence of the quotation at chunk `at`: `The “…” was his, | Ann Lee said.` */
export function trailingCue(sentence: Sentence, at: number): TrailingCue | undefined {
  const { chunks } = sentence;
  // behind a semicolon another clause begins
  const end = chunks.findIndex(({ kind }, index) => index > at && kind === 'semicolon');
  for (let verb = (end < 0 ? chunks.length : end) - 1; verb > at + 1; verb--) {
    const chunk = chunks[verb];
    if (chunk?.kind === 'quote') return undefined;
    if (chunk?.verb?.form !== 'finite') continue;
    const { base, passive } = chunk.verb;
    // "was quoted as saying"
    const quoted = passive && base === 'quote' && chunks[verb + 2]?.verb?.base === 'say';
    // "…, a coroner has ruled."
    if (!quoted && (passive || !(reports(chunk, 'core') || rulesSo(sentence, verb)))) continue;
    const told = tellingVerbs.has(base);
    const inverted = chunks[verb - 1]?.kind === 'comma' && !told ? namedAt(sentence, verb + 1) : undefined;
    // "Lee, who left in May, | said | the pier | was hers"
    if (inverted !== undefined && !isFinite(chunks[inverted.to])) return { verb, speaker: inverted };
    const speaker = subjectOf(sentence, verb);
    if (speaker === undefined || speaker.from <= at || chunks[speaker.from - 1]?.kind !== 'comma') continue;
    // "…, a judge has ruled |, in a report that runs to 40 pages."
    const close = chunks.findIndex(({ kind }, index) => index > verb && kind === 'comma');
    const aside = close > 0 && chunks[close + 1]?.kind === 'prep';
    if (!quoted && chunks.slice(verb + 1, aside ? close : undefined).some(({ kind }) => goingOn.has(kind))) continue;
    return { verb, speaker };
  }
  return undefined;
}
