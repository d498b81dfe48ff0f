/** What a noun phrase names: the name itself, with the titles, callings, countries and bodies in front of it taken off. */
import { wordSet } from '../lexicon/words.js';
import { adjectiveEnds, generations, openingParticles, partisans, regnalTitles } from '../lexicon/name-parts.js';
import { amountWords } from '../lexicon/grammar.js';
import { suffixes, particles } from '../lexicon/surnames.js';
import { countryNames, stateAbbreviations } from '../lexicon/places.js';
import { judgeStyles } from '../lexicon/titles.js';
import { holderOf } from '../syntax/posts.js';
import { isListed, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import { fold } from './folded.js';
import { genderOfGivenName, genderOfSecondName, titleGender, type Gender } from './gender.js';
import { afterTitles, isTitle } from './leads.js';
import { isFamilyFirst, isOfPlace, isPeople, kindOf, organisational, type NameKind } from './name-kinds.js';
import { bids, compatriot, opensBefore, standsAlone } from './name-openings.js';
import { postOf, roleText } from './role-text.js';

export interface Name {
  /** Positions in the words of the phrase. */
  readonly from: number;
  readonly to: number;
  /** The words of the name without titles: "Marco", "Rubio". */
  readonly words: readonly string[];
  /** The same, spelt for comparing. */
  readonly folded: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender | undefined;
  /** Words in front that say what they are: "Intel Corp. spokesperson", "Republican Sen.". */
  readonly role: string;
  /** Mr., Dr., Sen. …: a form of address or an office stands before it. */
  readonly titled: boolean;
}

/** Bodies that are told apart by number: "Dock Workers Local 88". */
const numbered = wordSet(
  'amendment area article branch brigade channel chapter clause district local lodge post proposition radio resolution section unit',
);

/** Months that are names too, where no day stands behind them. */
const shortMonths = wordSet('apr april jan jun jul mar may june');

const small = new Set(particles);

/**
 * The name that the words from `from` to `to` end with, or undefined where they end with a common noun.
 * `start` tells that the first word opens a sentence, so that its capital says nothing.
 */
export function nameAtEnd(words: readonly Word[], from: number, to: number, start: boolean): Name | undefined {
  // "Her Honour", "His Lordship": whoever that is of
  if (styles.has(words[to - 1]?.lower ?? '') && (words[to - 2]?.tags ?? 0) & Tag.possessive) return undefined;
  let end = to;
  while (words[end - 1]?.kind === 'number' && end - 1 > from && !numbered.has(words[end - 2]?.lower ?? '')) end--;
  let first = end;
  while (first > from && nameWord(words, first - 1, end)) first--;
  // particles at the edge are no name: "de", "van" behind a comma stay with what follows only
  while (first < end && words[first]?.capital === false && !openingParticles.has(words[first]?.lower ?? '')) first++;
  if (first >= end) return undefined;
  const holder = holderIn(words, from, first, end);
  if (holder !== undefined) return name(words.slice(from, holder), words.slice(holder, end), holder, end);
  if (start && first === from && end - first === 1 && !standsAlone(words[first])) return undefined;
  if (start && first === from && end - first > 1 && opensBefore(words.slice(first, end))) first++;
  // "a headline without its stop | When Ray was confirmed": no name begins so
  if (end - first > 1 && clauseOpeners.has(words[first]?.text ?? '')) first++;
  // "HULL — Ask Ann Lee what she thinks"
  if (end - first > 2 && bids.test(words[first]?.lower ?? '') && (words[first + 1]?.tags ?? 0) & Tag.givenName) first++;
  // "a picture of Ann Lee | Ann Lee said", "the rise of Ann Lee | Lee said"
  const twice = repeatedFrom(words.slice(first, end));
  if (twice > 0) return nameAtEnd(words, from, first + twice, start);
  const run = words.slice(first, end);
  // "told The New York Times": the article is no word of a name that has two more
  if (run.length > 2 && run[0]?.lower === 'the') {
    run.shift();
    first++;
  }
  const lead = Math.max(afterTitles(run), words[first - 1]?.lower === 'the' ? afterCompatriot(run) : 0);
  const role = words.slice(from, first + lead);
  const own = run.slice(lead);
  if (isCompatriot(words, from, own)) return undefined;
  // "Miss Norway": whoever won that
  if (run[lead - 1]?.lower === 'miss' && own.length === 1 && countryNames.has(own[0]?.lower ?? '')) return undefined;
  // "Jan 18"
  const lone = own.length === 1 ? own[0] : undefined;
  if (lone !== undefined && lead === 0) {
    if (end < to && shortMonths.has(lone.lower)) return undefined;
    if (isNobodys(lone) || (words[from]?.lower === 'the' && isAnybodys(lone))) return undefined;
  }
  if (own.length === 0 || (isPeople(own.at(-1)) && standsBeforeParty(own.slice(0, -1)))) return undefined;
  if (words[from]?.lower === 'the' && isAdherent(own)) return undefined;
  return name(role, own, first + lead, end);
}

/** "Ambassador to Iran | Ann Lee", "head of the agency | Bo Ray": where the name begins whose capitals do from `first`. */
function holderIn(words: readonly Word[], from: number, first: number, end: number): number | undefined {
  for (let at = first - 1; at > Math.max(from, first - 5); at--) {
    const holder = holderOf(words, at, end);
    if (holder !== undefined) return holder < first ? undefined : holder;
  }
  return undefined;
}

/** What opens a clause with a capital where the stop in front of it was lost. */
const clauseOpeners: ReadonlySet<string> = new Set(['Although', 'Because', 'But', 'If', 'When', 'Whereas', 'While']);

/** How many words of a run are the name, where it is printed twice in a row, or its last word is; 0 elsewhere. */
function repeatedFrom(run: readonly Word[]): number {
  if (run.length < 3) return 0;
  const own = run.map(({ lower }) => fold(lower));
  const half = own.length / 2;
  if (half >= 2 && own.every((word, at) => at < half || word === own[at - half])) return half;
  return own.at(-1) === own.at(-2) ? own.length - 1 : 0;
}

/** What judges and peers are called behind "her", "his" and "your". */
const styles: ReadonlySet<string> = new Set([...judgeStyles, 'excellency', 'highness', 'majesty']);

/** "(ORVN.L)", "Several", "counsel to the inquiry, Ann Lee, QC": with nothing beside it, no name. */
const isNobodys = ({ text, lower }: Word): boolean =>
  text.length === 1 || amountWords.has(lower) || (suffixes.has(lower) && /^\p{Lu}{2,}$/u.test(text));

/** "The Scot", "the GM", "the All-Star": of a people or a calling, whoever else is called so. */
const isAnybodys = (word: Word): boolean =>
  (word.tags & (Tag.demonym | Tag.place)) === Tag.demonym || isCapitalCalling(word);

/** "GM", "All-Star": a calling that has capitals in itself. */
const isCapitalCalling = ({ text, tags }: Word): boolean =>
  /^\p{Lu}{2,}$|-\p{Lu}/u.test(text) && (tags & (Tag.personNoun | Tag.office)) !== 0;

/** "The little Southlander": whoever comes from there. */
function isCompatriot(words: readonly Word[], from: number, own: readonly Word[]): boolean {
  const [only] = own;
  return (
    own.length === 1 &&
    only !== undefined &&
    words[from]?.lower === 'the' &&
    compatriot.test(only.text) &&
    (only.tags & (Tag.givenName | Tag.organisationWord | Tag.place | Tag.office)) === 0
  );
}

/** "The Victorian Tess Halloran", "the New Zealander Jun Tanaka": how many words say where somebody comes from, in front of the name. */
function afterCompatriot(run: readonly Word[]): number {
  const at = run.findIndex(
    ({ text, tags }, index) =>
      index < 2 && (tags & Tag.givenName) === 0 && ((tags & Tag.demonym) !== 0 || compatriot.test(text)),
  );
  const rest = run.slice(at + 1);
  const named = ((rest[0]?.tags ?? 0) & Tag.givenName) !== 0 || rest.every(({ lower }) => !isListed(lower));
  return at >= 0 && rest.length > 1 && named && !organisational(rest) ? at + 1 : 0;
}

/** "The West Side Democrat": one of a party from somewhere that no lexicon knows. */
const isAdherent = (own: readonly Word[]): boolean =>
  own.length > 1 && partisans.has(own.at(-1)?.lower ?? '') && !organisational(own.slice(0, -1));

/** "South Dakota", "young": what may stand in front of "Republican" where that is nobody's name. */
const standsBeforeParty = (words: readonly Word[]): boolean => isOfPlace(words, Tag.adjective);

/** A word that may stand inside a name that ends at `end`. */
function nameWord(words: readonly Word[], at: number, end: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === 'mark') return word?.text === '&';
  if (word.kind === 'quote') return at < end - 1 && words[at - 1]?.capital === true && words[at + 1]?.capital === true;
  if (word.kind === 'number') return false;
  // "South Korean-born Ann Lee"
  if (word.capital) return word.text !== 'I' && (word.tags & Tag.calendar) === 0 && !adjectiveEnds.test(word.lower);
  if (at === end - 1) return false;
  return (
    small.has(word.lower) ||
    word.lower === 'of' ||
    word.lower === 'for' ||
    word.lower === 'on' ||
    (word.lower === 'the' && words[at - 1]?.lower === 'of') ||
    (/^(?:a|the)$/.test(word.lower) && words[at - 1]?.lower === 'for')
  );
}

/** "Sean Penn.": the full stop is the sentence’s, where the last name might be short for a state. */
const spelt = (word: string, last: boolean): string =>
  last && word.endsWith('.') && stateAbbreviations[word.toLowerCase()] !== undefined ? word.slice(0, -1) : word;

function name(lead: readonly Word[], own: readonly Word[], from: number, to: number): Name {
  const kept = own.filter((word) => word.kind !== 'quote');
  let last = kept.length;
  while (last > 1 && suffixes.has(kept[last - 1]?.lower ?? '') && !generations.has(kept[last - 1]?.lower ?? '')) last--;
  const regnal = last === 1 ? lead.findLast((word) => regnalTitles.has(word.lower)) : undefined;
  const parts = [...(regnal === undefined ? [] : [regnal]), ...kept.slice(0, last)];
  const titles = lead.filter(isTitle);
  const titled = titles.length > 0;
  const first = kept[0]?.lower ?? '';
  // "Deputy Ryan": a surname behind a title, whatever first name it might be
  const given =
    (kept.length === 1 && titled) || (kept.length > 1 && isFamilyFirst(first))
      ? undefined
      : (genderOfSecondName(kept.length > 2 ? (kept[1]?.lower ?? '') : '') ?? genderOfGivenName(kept[0]?.lists ?? 0));
  const gender = titleGender(lead, given);
  const kind = kindOf(kept, postOf(lead), titled);
  const role = roleText(lead);
  return {
    from,
    to,
    words: parts.map(({ text }, at) => spelt(text, at === parts.length - 1)),
    folded: parts.map(({ lower }, at) => fold(spelt(lower, at === parts.length - 1))),
    kind,
    role,
    titled,
    gender: kind === 'organisation' || kind === 'place' ? undefined : gender,
  };
}
