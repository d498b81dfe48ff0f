/** Names that are months or days elsewhere: whoever an article calls Ann May is May in it. */
import { functionWord, pluralForm, Tag } from './tags.js';
import { reread, type Word } from './words.js';

/** Months that many are called by; no days, for those stand behind other surnames: "told Ray Friday", "Columbus Day". */
const surnames: ReadonlySet<string> = new Set(['march', 'may']);

/** Days that many are called by: "Mr Friday Achebe", "farmer Sunday Bello". */
const days: ReadonlySet<string> = new Set(['friday', 'monday', 'sunday']);

/** The words of an article’s paragraphs, with those that name somebody in it freed from what they mean elsewhere. */
export function freeNames(paragraphs: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  const borne = new Set<string>();
  for (const words of paragraphs)
    words.forEach((word, at) => {
      if (!word.capital || (word.tags & Tag.calendar) === 0) return;
      if ((surnames.has(word.lower) && isFullName(words, at)) || (days.has(word.lower) && isFirstName(words, at)))
        borne.add(word.lower);
    });
  if (borne.size === 0) return paragraphs;
  // no `map`: see `readText`
  return paragraphs.map((words) =>
    Array.from(words, (word, at) =>
      word.capital && borne.has(word.lower) && isName(words, at) ? reread(word, { tags: 0, lists: 0 }) : word,
    ),
  );
}

/** A day is somebody’s first name, a month a surname. */
const isName = (words: readonly Word[], at: number): boolean =>
  days.has(words[at]?.lower ?? '') ? isFirstName(words, at) : isFullName(words, at) || isSurname(words, at);

/** "Mr | Friday | Achebe", "farmer | Sunday | Bello": between a title or calling and another capital; but "told reporters Friday". */
function isFirstName(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const calls = ((before?.tags ?? 0) & (Tag.honorific | Tag.office | Tag.personNoun)) !== 0;
  const goesOn = next?.kind === 'word' && next.capital && (next.tags & (Tag.calendar | Tag.time | functionWord)) === 0;
  return calls && goesOn && !pluralForm(before?.lower ?? '');
}

/** "Ann | May", "Mrs | May"; but "in Paris May 5". */
function isFullName(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const named =
    before?.capital === true && (before.tags & (Tag.givenName | Tag.honorific)) !== 0 && !(before.tags & Tag.place);
  return named && next?.kind !== 'number' && next?.capital !== true;
}

/** "May said", "a letter from May"; but "in May", "last May", "May 5", "May I". */
function isSurname(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const led = before?.capital === true && (before.tags & functionWord) === 0;
  if (led || before?.kind === 'number' || next?.kind === 'number') return false;
  if (when.test(before?.lower ?? '')) return false;
  return ((next?.tags ?? 0) & Tag.pronoun) === 0;
}

/** Words in front of a month. */
const when = /^(?:during|early|each|every|in|late|last|mid|next|on|since|the|this|through|till|until)$/;
