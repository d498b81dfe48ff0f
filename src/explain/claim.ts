import type { Article, Span } from '../types.js';
import type { Claim } from '../speakers/scene.js';
import { evidenceAt } from './evidence.js';

/** How much of an earlier quote is enough to know it by, in UTF-16 code units. */
const enough = 40;

/** A claim in words. @param shown the sentence that is shown, so that only a mention elsewhere needs its place */
export function claimInWords(article: Article, { mention, cue, goesOnFrom }: Claim, shown?: Span): string {
  const words = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, ' ');
  const isElsewhere =
    mention !== undefined && shown !== undefined && (mention.start < shown.start || mention.end > shown.end);
  const place = isElsewhere ? ` in paragraph ${evidenceAt(article, mention).paragraph}` : '';
  return [
    mention === undefined ? 'no words for the speaker' : `“${words(mention)}”${place}`,
    ...(cue === undefined ? [] : [`cue “${words(cue)}”`]),
    ...(goesOnFrom === undefined ? [] : [`goes on from “${opening(words(goesOnFrom))}”`]),
  ].join(', ');
}

/** The first words of a longer text. */
function opening(words: string): string {
  return words.length <= enough ? words : `${words.slice(0, enough).replace(/\s\S*$/, '')} …`;
}
