/** What a row says of itself in plain words, and the sentences around it. */
import type { Claim, Statement } from './speakers/scene.js';
import type { Speakers } from './speakers/find.js';
import type { Block } from './syntax/scene.js';
import type { Sentence } from './syntax/sentence.js';
import type { Identity, Quotation, Span } from './types.js';

/** Doubts, and why a quote is unattributed; empty where there is nothing to say. */
export function noteOf(statement: Statement, claim: Claim | undefined, identity: Identity | undefined): string {
  const notes: string[] = [];
  if (claim === undefined) notes.push('unattributed: no words near the quote tell who speaks');
  else if (identity === undefined) notes.push('unattributed: the text does not settle who the mention is');
  else if (identity.kind === 'person' && names(statement.inner, identity.name))
    notes.push('the quote names its own speaker');
  if (claim?.doubt !== undefined) notes.push(claim.doubt);
  if (statement.quotation.unclosed) notes.push('no closing mark');
  return notes.join('; ');
}

/** A quote that holds its speaker’s last name is often somebody else’s. */
function names(inner: string, name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return last.length > 2 && inner.includes(last);
}

/** The sentence of the quote, from the one of its cue or mention where that stands before or behind in the paragraph. */
export function contextOf(statement: Statement, claim: Claim | undefined): Span {
  const { sentence, block } = statement;
  const first = sentence.words[sentence.from];
  const last = sentence.words[sentence.to - 1];
  let start = first?.start ?? statement.quotation.outer.start;
  let end = last?.end ?? statement.quotation.outer.end;
  for (const span of [claim?.cue, claim?.mention]) {
    if (span === undefined || span.start < block.paragraph.start || span.end > block.paragraph.end) continue;
    const other = sentenceAt(block, span.start);
    const from = other?.words[other.from]?.start;
    const to = other?.words[other.to - 1]?.end;
    if (from === undefined || to === undefined || span.end > to) continue;
    start = Math.min(start, from);
    end = Math.max(end, to);
  }
  return { start, end };
}

/** The sentence of a paragraph that begins last before an offset or at it; searched by halves, since a paragraph may be all quotes. */
function sentenceAt({ sentences }: Block, offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if ((sentence?.words[sentence.from]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}

/** The first piece of the utterance that the quotation goes on with. */
export function utteranceOf(quotation: Quotation, speakers: Speakers): Quotation {
  let first = quotation;
  for (let step = 0; step < 1000; step++) {
    const before = speakers.get(first)?.goesOnFrom;
    if (before === undefined || before.start >= first.start) return first;
    first = before;
  }
  return first;
}
