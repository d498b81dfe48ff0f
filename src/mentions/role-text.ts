/** The words before a name as a role, and words as printed. */
import { wordSet } from '../lexicon/words.js';
import { adherents, callings } from '../lexicon/name-parts.js';
import { anyNoun, anyVerb, pluralForm, Tag, tagsOf } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';

const calling = Tag.personNoun | Tag.office | Tag.groupNoun | Tag.demonym;

/** Bodies whose members and offices are called by them, with a small letter: "party Chairman", "state Rep.". */
const bodies = wordSet('army campaign city committee council county court district house party police state town');

/** What somebody is beside another, and no role of their own: "fellow Sen. Lee". */
const beside = new Set(['fellow', 'rival']);

/**
 * The words before a name as a role: the longest run up to the name that reads as a noun phrase and ends in a calling;
 * determiners and plain forms of address left out, and nothing of a verb or another clause ("that makes Mr. Lee").
 */
export function roleText(lead: readonly Word[]): string {
  const post = postOf(lead);
  if (post !== lead) {
    const role = roleText(post);
    return role && `${role} ${textOf(lead.slice(post.length))}`;
  }
  let to = lead.length;
  while (to > 0 && isAddress(lead[to - 1])) to--;
  const last = lead[to - 1];
  // "Team Lee" is whoever works for Lee
  if (last === undefined || last.lower === 'team') return '';
  const calls = (last.tags & calling) !== 0 || callings.has(last.lower) || adherents.has(last.lower);
  if (!calls && !endsOffice(lead, to)) return '';
  let from = to;
  while (from > 0 && belongsToRole(lead[from - 1]) && !runsIn(lead[from - 1], last)) from--;
  while (from < to && (isOpener(lead[from], lead[from + 1]) || isDate(lead, from))) from++;
  const noun = singular(last);
  return noun === undefined ? '' : [textOf(lead.slice(from, to - 1)), noun].filter(Boolean).join(' ');
}

/** "US Ambassador | to the UN", "head | of the agency": the words of a post without what it is over, where that has no comma; else all. */
export function postOf(lead: readonly Word[]): readonly Word[] {
  const at = lead.findLastIndex(({ lower }, index) => index > 0 && /^(?:of|for|to)$/.test(lower));
  const post = lead[at - 1];
  const last = lead.at(-1);
  if (post === undefined || last === undefined || (post.tags & calling) === 0) return lead;
  const over = last.lower !== post.lower && (last.tags & (calling & ~Tag.demonym)) === 0;
  return over && (!post.capital || lead[at]?.lower === 'to') ? lead.slice(0, at) : lead;
}

/** "Mr.", "Professor": a form of address and no office; but "law | professor | Ann Lee" tells a calling. */
const isAddress = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tags & Tag.honorific) !== 0 &&
  (word.tags & Tag.office) === 0 &&
  (word.capital || (word.tags & Tag.personNoun) === 0);

/** "Secretary of State", "Minister of Health": an office with a capital, whatever it is of. */
function endsOffice(lead: readonly Word[], to: number): boolean {
  const of = lead.findLastIndex(({ lower }, at) => lower === 'of' && at < to - 1);
  const office = lead[of - 1];
  return office?.capital === true && (office.tags & Tag.office) !== 0 && lead[of + 1]?.capital === true;
}

/** "In July 2015 President Lee said", "On 5 March President Lee said", "Last Monday President Lee said": words of a date. */
function isDate(lead: readonly Word[], at: number): boolean {
  const [before, word, next] = [lead[at - 1], lead[at], lead[at + 1]];
  const dated = (each: Word | undefined): boolean => ((each?.tags ?? 0) & (Tag.calendar | Tag.time)) !== 0;
  if (((word?.tags ?? 0) & Tag.calendar) !== 0) return true;
  if (word?.kind === 'number') return dated(before) || dated(next) || /^(?:19|20)\d\d$/.test(word.text);
  return /^(?:last|next|this)$/.test(word?.lower ?? '') && dated(next);
}

/** "At the party convention | Sen. Lee said": in front of a title with a capital, a noun that is none of it. */
function runsIn(word: Word | undefined, title: Word): boolean {
  if (word?.kind !== 'word' || word === title || word.capital || !title.capital || (title.tags & Tag.office) === 0)
    return false;
  const fits = calling | Tag.adjective | Tag.verbParticiple | Tag.verbIng | Tag.determiner | Tag.possessive;
  return (word.tags & fits) === 0 && !bodies.has(word.lower) && !/^(?:'s?|of|for)$|-/.test(word.lower);
}

/** "the", "fellow": what a role doesn't begin with. */
function isOpener(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined) return false;
  if (beside.has(word.lower)) return next !== undefined;
  return (word.tags & (Tag.determiner | Tag.possessive)) !== 0 && (!word.capital || next?.capital === false);
}

/** "Sen." of "Sens. Ann Lee and Bo Ray": what each of those named is; undefined where the word has no singular. */
function singular({ text, lower, tags }: Word): string | undefined {
  if (!pluralForm(lower.replace('.', '')) || /[ui]s$/.test(lower)) return text;
  const one = text
    .replace(/people$/, '')
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/s(?=\.?$)/, '');
  if ((tagsOf(one.toLowerCase()) & calling) !== 0) return one;
  return (tags & Tag.groupNoun) === 0 ? text : undefined;
}

function belongsToRole(word: Word | undefined): boolean {
  if (word === undefined || word.kind === 'quote') return false;
  if (
    word.kind === 'number' ||
    word.capital ||
    word.lower === "'s" ||
    word.lower === "'" ||
    word.lower === 'of' ||
    word.lower === 'for' ||
    word.text === '&'
  )
    return true;
  const clause =
    Tag.pronoun |
    Tag.objectPronoun |
    Tag.auxiliary |
    Tag.modal |
    Tag.subordinator |
    Tag.relative |
    Tag.preposition |
    Tag.coordinator |
    Tag.adverb |
    Tag.negation;
  if (word.lower === 'over' || (word.tags & clause && !(word.tags & Tag.adjective))) return false;
  // a plain verb is no part of it: "to pound President Lee"
  return (
    (word.tags & anyVerb) === 0 || (word.tags & (Tag.adjective | Tag.nounVerb | anyNoun | Tag.verbParticiple)) !== 0
  );
}

/** Words as printed, blanks between them, clitics joined on. */
export function textOf(words: readonly Word[]): string {
  let text = '';
  let end = -1;
  for (const word of words) {
    text += (end >= 0 && word.start > end ? ' ' : '') + word.text;
    end = word.end;
  }
  return text;
}
