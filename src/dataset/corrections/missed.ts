import type { Article } from '../../types.js';
import type { Correction } from './correction.js';
import type { QuoteRow } from '../columns.js';
import { codePointsOf } from '../code-points.js';
import { nobody } from './right-speaker.js';
import { oneLine } from './correction.js';

const marks = /^["'“”‘’«»]+|["'“”‘’«»]+$/g;

/**
 * The row of a quote that the rules missed, its words found in the article; or the reason why they can't be.
 * It has no speaker yet.
 */
export function missedRow(article: Article, { quote, quote_id, comment }: Correction): QuoteRow | string {
  const words = oneLine(quote.replace(marks, ''));
  const pattern = words.split(' ').map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const found = words === '' ? [] : [...article.text.matchAll(new RegExp(pattern.join('[\\s\\u0085]+'), 'g'))];
  const at = codePointsOf(article.text);
  const ids = found.map((match) => `${article.id}:${at(match.index)}-${at(match.index + match[0].length)}`);
  const place = ids.length === 1 ? 0 : ids.indexOf(quote_id);
  const match = found[place];
  if (found.length === 0) return "its words aren't in the article";
  if (match === undefined)
    return `its words stand there ${ids.length} times; give one of ${ids.join(', ')} as quote_id`;
  const id = ids[place] ?? '';
  const [start, end] = [match.index, match.index + match[0].length];
  const paragraph = article.paragraphs.find((known) => known.start <= start && start < known.end);
  return {
    ...nobody,
    quote_id: id,
    quote: match[0],
    quote_type: /^\p{Lu}/u.test(words) ? 'direct' : 'mixed',
    mention: '',
    cue: '',
    addressee: '',
    medium: '',
    confidence: 1,
    note: '',
    article_id: article.id,
    article_title: article.title,
    article_date: article.date,
    publisher: article.publisher,
    paragraph: paragraph?.number ?? 0,
    context: paragraph === undefined ? match[0] : article.text.slice(paragraph.start, paragraph.end),
    utterance_id: id,
    quote_start: at(start),
    quote_end: at(end),
    mention_start: null,
    mention_end: null,
    cue_start: null,
    cue_end: null,
    quote_rule: 'correction',
    speaker_rule: '',
    person_rule: '',
    same_as: id,
    correction: 'missed',
    rules_speaker: '',
    rules_confidence: null,
    comment,
  };
}
