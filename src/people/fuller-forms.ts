/** Whose name, of those that an article has in full, a shorter or misspelt form is. */
import { otherFormsOf } from '../lexicon/short-names.js';
import { commonSurnames, famousSurnames } from '../lexicon/surnames.js';
import { wordSet } from '../lexicon/words.js';
import type { Name } from '../mentions/names.js';
import { isListed, isSomewhere, Tag, tagsOf } from '../syntax/tags.js';
import { initials, unions } from './body-forms.js';
import { fits, type Entity } from './entities.js';
import { isSlipOf } from './misspelt.js';
import type { NameIndex } from './name-index.js';

const famous = new Set(famousSurnames);
const surnames = new Set([...commonSurnames, ...famousSurnames]);

/** Somebody whom every reader knows by the surname alone. */
export const isFamous = (word: string): boolean => famous.has(word);

export const isSurname = (word: string): boolean => surnames.has(word);

/** "Norway Lee": what might be a name, if no place were its first word. */
export const opensWithPlace = ({ kind, folded }: Name): boolean =>
  kind === 'unknown' && folded.length > 1 && (tagsOf(folded[0] ?? '') & (Tag.place | Tag.givenName)) === Tag.place;

/** "the war in Norway | Lee said", with the stop lost: whoever of the article has the name behind the place. */
export function behindPlace(name: Name, index: NameIndex): Entity | undefined {
  if (!opensWithPlace(name)) return undefined;
  const own = name.folded.slice(1);
  return only(
    index
      .endingWith(own.at(-1) ?? '')
      .filter(({ kind, sure, folded }) => kind === 'person' && sure && folded.length > own.length && fits(own, folded)),
  );
}

/** The body that has no more than a country in front of that name, or a firm’s last word behind it. */
export const longerBody = (words: readonly string[], index: NameIndex): Entity | undefined =>
  ofLand(words, index) ?? ofFirm(words, index);

/** The one body that has no more than a country in front of that name: "Norwegian Coast Guard" for "Coast Guard". */
const ofLand = (words: readonly string[], index: NameIndex): Entity | undefined => {
  const longer = only(
    index
      .endingWith(words.at(-1) ?? '')
      .filter(
        ({ kind, folded }) =>
          kind === 'organisation' &&
          folded.length > words.length &&
          words.every((word, at) => word === folded[folded.length - words.length + at]),
      ),
  );
  return longer !== undefined && isSomewhere(longer.lower.slice(0, -words.length)) ? longer : undefined;
};

/** The one firm whose name goes on by what firms call themselves: "Corner Foods Market" for "Corner Foods". */
const ofFirm = (words: readonly string[], index: NameIndex): Entity | undefined =>
  only(
    index
      .firstNamed(words[0] ?? '')
      .filter(
        ({ kind, folded }) =>
          kind === 'organisation' &&
          folded.length > words.length &&
          words.every((word, at) => word === folded[at]) &&
          folded.slice(words.length).every((word) => firmEnds.has(word.replace(/\.$/, ''))),
      ),
  );

/** What the full names of firms end with, and their short names leave out. */
const firmEnds = wordSet(
  'co company corp corporation group holding holdings inc incorporated international limited llc ltd market markets plc',
);

/** The one person whose first name has that short form: Paddy for Patrick Joseph Devane. */
export const shortened = (word: string, index: NameIndex): Entity | undefined =>
  only(
    otherFormsOf(word).flatMap((form) =>
      index.firstNamed(form).filter(({ kind, folded }) => kind === 'person' && folded.length > 1),
    ),
  );

/** The one person of the article whose surname that is with one letter wrong, where no lexicon knows it as it stands. */
export function misspelt(word: string, { entities }: NameIndex): Entity | undefined {
  if (isListed(word) || surnames.has(word)) return undefined;
  return only(
    entities.filter(
      ({ kind, folded }) => kind === 'person' && folded.length > 1 && isSlipOf(word, folded.at(-1) ?? ''),
    ),
  );
}

/** Whoever's name begins with the word; but of Trump Tower and the Trump Golf Course nobody speaks as Trump, whose they are. */
export function calledByFirst(word: string, index: NameIndex): Entity | undefined {
  const [first, ...others] = index.firstNamed(word);
  // "the UN" beside the UN Relief Office: a body by itself
  if (first?.kind === 'organisation' && unions.test(word)) return undefined;
  if (first === undefined || (first.kind === 'person' && first.sure) || !famous.has(word)) return first;
  return others.find(({ kind, sure }) => kind === 'person' && sure);
}

/** "IPVM" for "Internet Protocol Video Market", "CoA" for "Commission on Audit". */
export function initialled(name: Name, { entities }: NameIndex): Entity | undefined {
  const letters = (name.words[0] ?? '').replaceAll('.', '');
  // "Acoba" for "Advisory Committee on Business Appointments"
  const spoken = /^\p{Lu}\p{Ll}{3,6}$/u.test(letters) && !isListed(letters.toLowerCase());
  if (!spoken && !/^\p{Lu}(?:\p{L}{0,4}\p{Lu})s?$/u.test(letters)) return undefined;
  return entities.find(
    (entity) =>
      entity.kind === 'organisation' &&
      entity.words.length > 1 &&
      (initials(entity.words.filter((word) => /^\p{Lu}/u.test(word))) === letters ||
        initials(entity.words) === letters.toUpperCase()),
  );
}

/** The entity, where there is no other. */
const only = (entities: readonly Entity[]): Entity | undefined => (entities.length === 1 ? entities[0] : undefined);
