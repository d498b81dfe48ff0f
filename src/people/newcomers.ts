/** Who is new to a story: those with a calling that heroes seldom have, and those whom the text has to explain. */
import { wordSet } from '../lexicon/words.js';
import { amountWords } from '../lexicon/grammar.js';
import { kin } from '../lexicon/people-nouns.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { isLone } from '../syntax/participles.js';
import { Tag, tagsOf } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import type { PeopleScene } from './scene.js';

/** Callings that newcomers to a story have more often than its hero. */
export const newcomerCallings =
  wordSet(`spokesman spokeswoman spokesperson official officer judge justice lawyer attorney prosecutor man woman boy girl person reporter journalist witness source
  narrator analyst expert critic victim suspect defendant driver doctor nurse police caller moderator host interviewer editor friend neighbor
  neighbour resident aide adviser advisor assistant ambassador agent detective sheriff deputy clerk crowd audience public family one other others
  latter former plaintiff complainant user commenter poster author writer columnist photographer trooper constable inspector coroner dispatcher magistrate operator`);

/** Known by nothing but a calling that heroes don't have: the moderator is not "the senator". */
export function isNewcomer({ roles }: Entity): boolean {
  const callings = roles.flatMap((role) => role.toLowerCase().split(' ')).filter(isCalling);
  // "Her neighbour, Ann Lee": what somebody is to others leaves room for a calling
  return (
    callings.length > 0 && callings.every((word) => newcomerCallings.has(word) && !/^(?:friend|neighbou?r)$/.test(word))
  );
}

/** "spokesman", "judge": a word that says what a person is. */
function isCalling(word: string): boolean {
  return (tagsOf(word) & (Tag.personNoun | Tag.office)) !== 0;
}

/** "the dean who said", "asked the dean, who", "the president of the Union": whoever has to be explained is new. */
export function isExplained(mention: NounPhrase, scene: PeopleScene): boolean {
  const sentence = scene.text.sentenceOf(mention);
  const { chunks, words } = sentence;
  const at = mention.chunk;
  const [before, next, after] = [chunks[at - 1], chunks[at + 1], chunks[at + 2]];
  // “…,” the dean, who left early, said: the clause is an aside in the report, and explains nobody
  const quoted = chunks[at - 2]?.kind === 'comma' ? chunks[at - 3] : chunks[at - 2];
  const inverted = before?.verb?.strength === 'core' && quoted?.kind === 'quote';
  const opensReport = before === undefined || before.kind === 'quote' || inverted;
  // "the company, which is based in Leeds, said"
  const which = words[after?.start ?? -1]?.lower === 'which';
  // "The reviewer, whose name he does not know, had written"
  const nameless =
    words[after?.start ?? -1]?.lower === 'whose' && /^(?:identity|name)$/.test(words[after?.end ?? -1]?.lower ?? '');
  if (nameless) return true;
  // "the consultant | hired | by the firm"
  const hired = isLone(sentence, next, Tag.verbParticiple) && words[after?.start ?? -1]?.lower === 'by';
  if (hired) return true;
  if (next?.kind === 'rel' || (next?.kind === 'comma' && after?.kind === 'rel' && !opensReport && !which)) return true;
  if (next?.kind !== 'prep' || words[next.start]?.lower !== 'of') return false;
  if (words.slice(chunks[at]?.start, chunks[at]?.end).some(({ lower }) => lower === 'former')) return false;
  const last = words[(after?.end ?? 0) - 1];
  // "the chairman of the panel"
  if ((mention.head.tags & Tag.office) !== 0 && ((last?.tags ?? 0) & Tag.organisationNoun) !== 0) return true;
  // "the daughter of another victim", but "the mother of two"
  return (
    last?.capital === true || (kin.has(mention.head.lower) && last?.kind === 'word' && !amountWords.has(last.lower))
  );
}
