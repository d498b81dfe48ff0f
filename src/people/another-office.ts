/** Signs that a description means the holder of another office than one whom the article calls by the same noun. */
import { wordSet } from '../lexicon/words.js';
import { usStateNames } from '../lexicon/places.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { Tag } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import { seatWords } from './seats.js';

/** "The former mayor" beside one who is mayor, "the mayor" beside one who was: rather somebody else. */
export function isOfOtherTimes({ words }: NounPhrase, { roles }: Entity, wanted: string): boolean {
  const past = words.some(({ lower }) => lower === 'former');
  const offices = roles.map((role) => role.toLowerCase().split(' ')).filter((role) => role.includes(wanted));
  return offices.length > 0 && offices.every((role) => role.includes('former') !== past);
}

/** "The deputy governor" is not the governor, nor an ambassador "the top diplomat". */
export const isAnotherRank = ({ words, head }: NounPhrase, { roleWords }: Entity): boolean =>
  words.some(
    ({ lower }) =>
      (/^(?:assistant|deputy|shadow|vice)$/.test(lower) || (lower === 'top' && head.lower === 'diplomat')) &&
      !roleWords.has(lower),
  );

/** "The mayor’s office" is not the Government Accountability Office. */
export function isAnothersOffice({ head, owner }: NounPhrase, { kind, words }: Entity): boolean {
  if (head.lower !== 'office' || kind !== 'organisation' || owner === undefined || owner.form === 'pronoun')
    return false;
  return !words.some((word) => word.toLowerCase().startsWith(owner.head.lower));
}

/** What ministers and secretaries are of. */
const portfolios = wordSet(
  'agriculture commerce culture defence defense development digital economy education employment energy environment equality europe family finance fisheries foreign health home housing immigration industry infrastructure interior justice labor labour migration police prime security sport sports tourism trade transport transportation treasury water women works youth',
);

/** "The health minister" isn’t the one who was called finance minister. */
export function hasAnotherPortfolio({ words }: NounPhrase, { roles }: Entity, wanted: string): boolean {
  const own = words.map(({ lower }) => lower).filter((word) => portfolios.has(word));
  const others = roles
    .map((role) => role.toLowerCase().split(/[\s,]+/))
    .filter((role) => role.includes(wanted))
    .map((role) => role.filter((word) => portfolios.has(word)))
    .filter((role) => role.length > 0);
  return own.length > 0 && others.length > 0 && others.every((role) => own.every((word) => !role.includes(word)));
}

/** "The Bandar Hill assemblyman" isn’t the one who was called the Beluru assemblyman, nor "the Ohio senator" R-Tenn. */
export function isElsewhere({ words, owner }: NounPhrase, { roles, roleWords }: Entity, wanted: string): boolean {
  const own =
    owner === undefined ? words.slice(1, -1).filter(({ capital, tags }) => capital && !(tags & Tag.demonym)) : [];
  if (own.length === 0 || own.some(({ lower }) => roleWords.has(lower))) return false;
  const ofState = usStateNames.has(own.map(({ lower }) => lower).join(' '));
  return roles.some((role) => {
    if (ofState && tellsState(role)) return true;
    const before = role.split(' ');
    return before.pop() === wanted && before.length > 0 && before.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
  });
}

/** "Rep. (R-Tenn.)", "Rep. of Tennessee", "Ohio Gov.", "New York Attorney General". */
function tellsState(role: string): boolean {
  const lower = role.toLowerCase();
  const [first = '', second = ''] = lower.split(' ');
  return (
    seatWords(role).length > 0 ||
    [lower.split(' of ')[1] ?? '', first, `${first} ${second}`].some((name) => usStateNames.has(name))
  );
}
