/** The quotation rules, surest first. */
import type { QuotationRule } from '../scene.js';
import { empty } from './empty.js';
import { markedWords } from './marked-words.js';
import { nested } from './nested.js';
import { nickname } from './nickname.js';
import { notOfTheArticle } from './not-of-the-article.js';
import { placard } from './placard.js';
import { reportedWords } from './reported-words.js';
import { scareQuotes } from './scare-quotes.js';
import { term } from './term.js';
import { titleOfWork } from './title-of-work.js';
import { wholeStatement } from './whole-statement.js';

export const quotationRules: readonly QuotationRule[] = [
  notOfTheArticle,
  empty,
  nested,
  nickname,
  titleOfWork,
  term,
  placard,
  wholeStatement,
  reportedWords,
  scareQuotes,
  markedWords,
];
