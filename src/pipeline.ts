/**
 * The program on one page: an article goes in, its quoted statements with their speakers come out.
 * parseArticle → pairMarks → readText → quotation rules → findMentions → speaker rules → people rules → Reading
 */
import { confidenceOf, measuredShare, type Share } from './measured/confidence.js';
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

type Stage = 'quotation' | 'speaker' | 'person';

/** Every rule, in the order in which it is asked, with the stage that asks it and the rows that it was measured on. */
export const allRules: readonly { readonly stage: Stage; readonly card: Card; readonly measured?: Share }[] = [
  ...catalogue('quotation', quotationRules),
  ...catalogue('speaker', speakerRules),
  ...catalogue('person', peopleRules),
];

function catalogue(stage: Stage, cards: readonly Card[]): { stage: Stage; card: Card; measured?: Share }[] {
  return cards.map((card) => {
    const measured = measuredShare(card.id);
    return measured === undefined ? { stage, card } : { stage, card, measured };
  });
}

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
    return {
      quotation: statement.quotation,
      type: statement.type,
      quoteRule: statement.rule,
      note: noteOf(statement, claim, identity),
      context: contextOf(statement, claim),
      utterance: utteranceOf(statement.quotation, speakers),
      confidence: confidenceOf(statement.rule, claim?.rule, identity?.rule),
      ...(claim === undefined ? {} : { attribution: claim }),
      ...(identity === undefined ? {} : { identity }),
    };
  });
  return { article, quotes, setAside };
}
