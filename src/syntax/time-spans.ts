/** Words of time: where one breaks a noun phrase off, and whether a phrase holds nothing else. */
import { wordSet } from '../lexicon/words.js';
import type { ChunkKind } from './chunk.js';
import { List } from './lists.js';
import { numberAt } from './phrase-openings.js';
import { tagsAt, wordAt, type Reading } from './reading.js';
import { anyDoer, Tag } from './tags.js';

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

/**
 * "Last week | critics said", "On Monday | Ann Lee said", "By 5 March | police had": a time in front of a clause, without a comma, is
 * complete before people, bodies and names.
 */
export function spanEnds(reading: Reading, start: number, at: number): boolean {
  const next = wordAt(reading, at);
  if (at === start || next?.kind !== 'word' || (next.tags & (Tag.calendar | Tag.time)) !== 0) return false;
  if (!(next.capital || next.tags & anyDoer) || !isTimeSpan(reading, start, at)) return false;
  const prep = wordAt(reading, start - 1)?.lower ?? '';
  const fronted = /^(?:by|in|on|since|until)$/.test(prep);
  if (!mayOpenClause(reading, fronted ? start - 1 : start, fronted ? 2 : 1)) return false;
  if (!next.capital) return fronted || opensSpan(reading, start);
  const last = wordAt(reading, at - 1);
  // "the Sunday Times", "On Monday Night Football", "Summer Street", "Easter Island"
  if (!fronted || papers.test(next.lower) || (wordAt(reading, start)?.tags ?? 0) & Tag.determiner) return false;
  const person = (next.tags & (Tag.givenName | Tag.honorific | Tag.office)) !== 0;
  const dated = last?.kind === 'number' || weekday.test(wordAt(reading, start)?.lower ?? '');
  // "In April Ryan’s view": a first name too
  const name = at - start === 1 && /^(?:april|august|june|may)$/.test(last?.lower ?? '');
  return name ? person && (wordAt(reading, at + 1)?.capital ?? false) : person || dated || prep === 'in';
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Behind these a clause may begin: "HULL — On Monday | Ann Lee said". */
const opening = new Set<ChunkKind>(['colon', 'comma', 'conj', 'dash']);

/** The word at `at` begins the sentence, or stands behind a comma, a conjunction or another phrase in front, `back` chunks before the one to come. */
function mayOpenClause({ chunks, from }: Reading, at: number, back: number): boolean {
  const before = chunks.at(-back)?.kind;
  if (at === from || (before !== undefined && opening.has(before))) return true;
  // "At a hearing on Monday | Ann Lee said"
  return chunks[0]?.kind === 'prep' && chunks.every(({ kind }) => kind === 'prep' || kind === 'np');
}

/** "last", "that", "the next": what a time without a preposition begins with; "the night watchman" is none. */
function opensSpan(reading: Reading, start: number): boolean {
  const [first, second] = [wordAt(reading, start)?.lower ?? '', wordAt(reading, start + 1)?.lower ?? ''];
  return /^(?:last|next|that|this)$/.test(first) || (first === 'the' && /^(?:following|next|same)$/.test(second));
}

/** What a weekday goes on to in a name: "Monday Night Football", "the Sunday Times". */
const papers =
  /^(?:avenue|bowl|club|fair|festival|fields?|gardens|herald|hotel|house|island|lane|live|mail|mass|mirror|morning|night|palace|park|politics|road|school|street|telegraph|times|world)$/;

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
