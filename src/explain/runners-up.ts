/** What the rules that didn't win would have claimed. */
import type { Bid } from './contest.js';
import type { Claim } from '../speakers/scene.js';
import type { JudgedStatement } from '../quotations/judge.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Observed } from './observe.js';
import type { Quotation, Stamped, Verdict } from '../types.js';
import type { Resolution } from '../people/entities.js';
import type { RunnerUp, Stage } from './account.js';
import { claimInWords } from './claim.js';
import { contest } from './contest.js';
import { nameOf } from '../people/entities.js';
import { peopleRules } from '../people/rules/index.js';
import { printed } from '../mentions/phrase.js';
import { quotationRules } from '../quotations/rules/index.js';
import { speakerRules } from '../speakers/rules/index.js';
import { spotOf } from '../syntax/spot.js';

/** Of the rules that judge marks. */
export function otherVerdicts({ text }: Observed, quotation: Quotation, winner: string): readonly RunnerUp[] {
  const inWords = (verdict: Verdict) => (verdict.statement ? `${verdict.type} quote` : `set aside: ${verdict.reason}`);
  const bids = contest(quotationRules, quotation, { text, spotOf: (other) => spotOf(text, other) });
  return runnersUp('quotation', bids, winner, quotationRules, inWords);
}

/** Of the rules that choose the mention. */
export function otherClaims(
  { article, speakers }: Observed,
  statement: JudgedStatement,
  winner: Stamped<Claim> | undefined,
): readonly RunnerUp[] {
  const isSame = ({ mention }: Claim) =>
    mention?.start === winner?.mention?.start && mention?.end === winner?.mention?.end;
  const bids = contest(speakerRules, statement, speakers);
  return runnersUp('speaker', bids, winner?.rule ?? '', speakerRules, (claim) => claimInWords(article, claim), isSame);
}

/** Of the rules that say who the mention is. */
export function otherPeople({ people }: Observed, referent: NounPhrase, winner: string): readonly RunnerUp[] {
  if (people === undefined) return [];
  const rules = peopleRules.filter(({ of }) => of === referent.form);
  return runnersUp('person', contest(rules, referent, people), winner, rules, nameIn);
}

/** @param isSame whether a bid agrees with the winner, unless it is enough that the words are the same */
function runnersUp<F>(
  stage: Stage,
  bids: readonly Bid<F>[],
  winner: string,
  rules: readonly { readonly id: string }[],
  inWords: (finding: F) => string,
  isSame?: (finding: F) => boolean,
): readonly RunnerUp[] {
  const won = bids.find(({ rule }) => rule === winner);
  return bids
    .filter(({ rule }) => rule !== winner)
    .map(({ rule, place, finding }) => {
      const claim = inWords(finding);
      const agrees = won !== undefined && (isSame === undefined ? claim === inWords(won.finding) : isSame(finding));
      return { stage, rule, claim, agrees, lost: lostTo(winner, place, rules) };
    });
}

function lostTo(winner: string, place: number, rules: readonly { readonly id: string }[]): string {
  const won = rules.findIndex(({ id }) => id === winner);
  if (won < 0) return 'its claim led to nobody';
  return place > won
    ? `${winner} is surer and is asked before`
    : 'claimed only with what later rules found, and a rule is asked once';
}

function nameIn({ entity, described }: Resolution): string {
  return entity !== undefined ? nameOf(entity) : described === undefined ? '' : `“${printed(described)}”`;
}
