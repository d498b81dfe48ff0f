/**
 * The program on one page: an article goes in, its quoted statements with their speakers come out.
 * parseArticle → pairMarks → readText → quotation rules → findMentions → speaker rules → people rules → Reading
 */
import { confidenceOf } from './measured/confidence.js';
import { findMentions } from './mentions/mentions.js';
import { contextOf, noteOf, utteranceOf } from './notes.js';
import { resolvePeople } from './people/resolve.js';
import { pairMarks } from './quotations/marks.js';
import { judgeQuotations } from './quotations/judge.js';
import { findSpeakers } from './speakers/find.js';
import { readText } from './syntax/scene.js';
import { quotationRules } from './quotations/rules/index.js';
import { peopleRules } from './people/rules/index.js';
import { speakerRules } from './speakers/rules/index.js';
import type { Card } from './rule.js';
import type { Article, Quote, Reading } from './types.js';

/** Every rule, in the order in which it is asked, with the stage that asks it. */
export const allRules: readonly { readonly stage: 'quotation' | 'speaker' | 'person'; readonly card: Card }[] = [
  ...quotationRules.map((card) => ({ stage: 'quotation' as const, card })),
  ...speakerRules.map((card) => ({ stage: 'speaker' as const, card })),
  ...peopleRules.map((card) => ({ stage: 'person' as const, card })),
];

/** Reads one article, taken apart by `parseArticle`; never throws, whatever its text. */
export function readArticle(article: Article): Reading {
  const marks = pairMarks(article);
  const text = readText(article, marks);
  const { statements, setAside } = judgeQuotations(text);
  const mentions = findMentions(text);
  const speakers = findSpeakers(text, mentions, statements);
  const identify = resolvePeople(text, mentions, speakers);
  const quotes = statements.map((statement): Quote => {
    const claim = speakers.get(statement.quotation);
    const identity = claim === undefined ? undefined : identify(claim);
    const settled = { ...(claim === undefined ? {} : { attribution: claim }), ...(identity === undefined ? {} : { identity }) };
    return {
      quotation: statement.quotation,
      type: statement.type,
      quoteRule: statement.rule,
      ...settled,
      note: noteOf(statement, claim, identity),
      context: contextOf(statement, claim),
      utterance: utteranceOf(statement.quotation, speakers),
      confidence: confidenceOf(statement.rule, claim?.rule, identity?.rule),
    };
  });
  return { article, quotes, setAside };
}
