/** Words of time: where one breaks a noun phrase off, and whether a phrase holds nothing else. */
import { wordSet } from '../lexicon/words.js';
import { List } from './lists.js';
import { numberAt } from './phrase-openings.js';
import { tagsAt, wordAt, type Reading } from './reading.js';
import { Tag } from './tags.js';

const inSpan = Tag.calendar | Tag.time | Tag.determiner | Tag.adjective | Tag.adverb | Tag.preposition;

/** "a statement | Thursday", "Rubio | last week": whether the time that stands at `at` stands apart from what is before. */
export function breaksForTime(reading: Reading, at: number): boolean {
  const tags = tagsAt(reading, at);
  // "Ann Lee | minutes after"
  if (
    tags & Tag.time &&
    wordAt(reading, at - 1)?.capital === true &&
    /^(?:after|afterwards|ago|before|earlier|later)$/.test(wordAt(reading, at + 1)?.lower ?? '')
  )
    return true;
  if (tags & Tag.calendar) return breaksForDate(reading, at);
  const lists = wordAt(reading, at)?.lists ?? 0;
  if (lists & List.timeOpener)
    return (
      (tagsAt(reading, at - 1) & (Tag.determiner | Tag.possessive)) === 0 &&
      (tagsAt(reading, at + 1) & (Tag.time | Tag.calendar)) !== 0
    );
  return (
    (lists & List.relativeDay) !== 0 &&
    (tagsAt(reading, at - 1) & Tag.determiner) === 0 &&
    wordAt(reading, at + 1)?.capital !== true
  );
}

/** Not in "last Monday", "4 July" and "the Monday Club". */
function breaksForDate(reading: Reading, at: number): boolean {
  const before = wordAt(reading, at - 1);
  // "the institute’s April note"
  if (before?.kind === 'number' || before?.lower === "'s") return false;
  if (before?.capital === false && before.tags & (Tag.determiner | Tag.adjective | Tag.time)) return false;
  const after = wordAt(reading, at + 1);
  return !(after?.capital === true && after.kind === 'word' && !(after.tags & (Tag.calendar | Tag.time)));
}

/** "Last week | critics said": a span of time that is complete, in front of people, bodies or things in the plural. */
export function spanEnds(reading: Reading, start: number, at: number): boolean {
  if (opensWithDate(reading, start, at)) return true;
  const opener = wordAt(reading, start);
  if (opener === undefined || at - start < 2 || !/^(?:last|next|this)$/.test(opener.lower)) return false;
  const unit = wordAt(reading, at - 1)?.lower ?? '';
  const word = wordAt(reading, at);
  return (
    word !== undefined &&
    /^(?:week|month|year|weekend|spring|summer|autumn|fall|winter|morning|afternoon|evening)$/.test(unit) &&
    !word.capital &&
    (word.tags & (Tag.groupNoun | Tag.personNoun | Tag.organisationNoun)) !== 0 &&
    isTimeSpan(reading, start, at)
  );
}

/** "On Monday | Ann Lee said", "By 5 March | Ann Lee had left": a date in front of a clause, without a comma, ends before a capital. */
function opensWithDate(reading: Reading, start: number, at: number): boolean {
  const prep = wordAt(reading, start - 1)?.lower;
  const next = wordAt(reading, at);
  if (at === start || !next?.capital || next.kind !== 'word' || !/^(?:by|in|on|since|until)$/.test(prep ?? ''))
    return false;
  const opener = reading.chunks.at(-2)?.kind;
  if (start !== reading.from + 1 && opener !== 'comma' && opener !== 'conj') return false;
  if (next.tags & (Tag.calendar | Tag.time)) return false;
  const date = reading.words.slice(start, at);
  const dated = date.every(({ kind, tags }) => kind === 'number' || tags & (Tag.calendar | Tag.time));
  if (!dated || !date.some(({ tags }) => tags & Tag.calendar)) return false;
  const [only, second] = date;
  if (second !== undefined || only === undefined) return true;
  // "On Monday Night Football", "In April Ryan’s view"
  const person = (next.tags & (Tag.givenName | Tag.honorific | Tag.office)) !== 0;
  return prep === 'on' ? !papers.test(next.lower) : person || !/^(?:april|august|june)$/.test(only.lower);
}

/** What a weekday goes on to in a name: "Monday Night Football", "the Sunday Times". */
const papers = /^(?:club|herald|live|mail|mass|mirror|morning|night|politics|school|telegraph|times|world)$/;

/** A word of time that is a surname. */
const surname = /^early$/;

/** Whether the words from `start` to `end` say when: "1999", "last Monday", "two days". */
export function isTimeSpan(reading: Reading, start: number, end: number): boolean {
  const head = wordAt(reading, end - 1);
  if (head === undefined) return false;
  if (head.kind === 'number' && end - start === 1 && /^(?:1[6-9]|20)\d\ds?$/.test(head.text)) return true;
  if ((head.tags & (Tag.calendar | Tag.time)) === 0) return false;
  // "Early described it": a name that the article has
  const alone = end - start === 1 && head.capital && start > reading.from && surname.test(head.lower);
  if (alone && reading.names.has(head.lower)) return false;
  // "the second of these"
  if (head.lower === 'second' && wordAt(reading, end)?.lower === 'of') return false;
  // "the PM" is no hour
  if (head.text === 'PM' && tagsAt(reading, end - 2) & Tag.determiner) return false;
  for (let at = start; at < end; at++)
    if (!numberAt(reading, at) && !(tagsAt(reading, at) & inSpan) && !isHoliday(reading, at)) return false;
  return true;
}

/** "last | Labor | Day": what names a day of the year. */
function isHoliday(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  return (
    word?.capital === true &&
    holidays.has(word.lower) &&
    /^(?:day|eve|weekend)$/.test(wordAt(reading, at + 1)?.lower ?? '')
  );
}

const holidays = wordSet(
  'anzac australia boxing canada columbus earth election inauguration independence labor labour memorial veterans',
);
