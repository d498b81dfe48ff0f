/** The speaker rules, surest first; each sees only what those above left. */
import type { SpeakerRule } from '../scene.js';
import { aboveColonQuote } from './above-colon-quote.js';
import { aboveSentenceQuote } from './above-sentence-quote.js';
import { aboveSubjectQuote } from './above-subject-quote.js';
import { accordingToQuote } from './according-to-quote.js';
import { clauseColonQuote } from './clause-colon-quote.js';
import { dialogueQuote } from './dialogue-quote.js';
import { gappedQuote } from './gapped-quote.js';
import { headingQuote } from './heading-quote.js';
import { headlineLabelQuote } from './headline-label-quote.js';
import { interviewQuote } from './interview-quote.js';
import { labelQuote } from './label-quote.js';
import { nameVerbClauseQuote } from './name-verb-clause-quote.js';
import { nameVerbObjectQuote } from './name-verb-object-quote.js';
import { nameVerbQuote } from './name-verb-quote.js';
import { nameVerbStopQuote } from './name-verb-stop-quote.js';
import { nameWeakVerbQuote } from './name-weak-verb-quote.js';
import { nounQuote } from './noun-quote.js';
import { paragraphGoesOn } from './paragraph-goes-on.js';
import { paragraphOpens } from './paragraph-opens.js';
import { questionQuote } from './question-quote.js';
import { ownerQuote } from './owner-quote.js';
import { quoteAboveDashName } from './quote-above-dash-name.js';
import { quoteAccordingTo } from './quote-according-to.js';
import { quoteClauseNameVerb } from './quote-clause-name-verb.js';
import { quoteAndQuote } from './quote-and-quote.js';
import { quoteColonName } from './quote-colon-name.js';
import { quoteCueQuote } from './quote-cue-quote.js';
import { quoteDashName } from './quote-dash-name.js';
import { quoteIsWhatName } from './quote-is-what-name.js';
import { quoteNameVerb } from './quote-name-verb.js';
import { quoteQuote } from './quote-quote.js';
import { paragraphQuote } from './paragraph-quote.js';
import { quoteOpensSentence } from './quote-opens-sentence.js';
import { replyQuote } from './reply-quote.js';
import { sentenceQuote } from './sentence-quote.js';
import { shoutsQuote } from './shouts-quote.js';
import { subjectQuote } from './subject-quote.js';
import { quoteSoSaidName } from './quote-so-said-name.js';
import { quoteThatWasName } from './quote-that-was-name.js';
import { quoteVerbName } from './quote-verb-name.js';

export const speakerRules: readonly SpeakerRule[] = [
  quoteVerbName,
  quoteNameVerb,
  quoteCueQuote,
  nameVerbStopQuote,
  nameVerbQuote,
  shoutsQuote,
  quoteClauseNameVerb,
  quoteIsWhatName,
  quoteSoSaidName,
  quoteThatWasName,
  replyQuote,
  gappedQuote,
  nameVerbObjectQuote,
  nameVerbClauseQuote,
  nounQuote,
  ownerQuote,
  quoteAccordingTo,
  accordingToQuote,
  headlineLabelQuote,
  quoteColonName,
  nameWeakVerbQuote,
  labelQuote,
  clauseColonQuote,
  quoteDashName,
  quoteAboveDashName,
  quoteAndQuote,
  quoteQuote,
  interviewQuote,
  questionQuote,
  paragraphGoesOn,
  aboveColonQuote,
  quoteOpensSentence,
  sentenceQuote,
  subjectQuote,
  dialogueQuote,
  paragraphQuote,
  aboveSentenceQuote,
  headingQuote,
  aboveSubjectQuote,
  paragraphOpens,
];
