import { words } from './words.js';

/** Lower case, with the abbreviations that news agencies use. */
export const weekdays = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
  sundays mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
`);

/** Index into `monthNames` + 1 is the month's number. */
export const monthNames = words(`
  january february march april may june july august september october november december
`);

/** Abbreviation to month number, 1 to 12. */
export const monthAbbreviations: Readonly<Record<string, number>> = {
  'jan.': 1,
  'feb.': 2,
  'mar.': 3,
  'apr.': 4,
  'jun.': 6,
  'jul.': 7,
  'aug.': 8,
  'sept.': 9,
  'sep.': 9,
  'oct.': 10,
  'nov.': 11,
  'dec.': 12,
};

/** Months in full and abbreviated, lower case. */
export const months: readonly string[] = [
  ...monthNames,
  ...Object.keys(monthAbbreviations),
  // without their full stops, those that are no names
  ...['feb', 'aug', 'sept', 'oct', 'nov', 'dec'],
];

/** Words that say when; a noun phrase made of them alone names no one. */
export const timeWords = words(`
  today yesterday tomorrow tonight now then morning mornings afternoon afternoons evening evenings night nights midnight
  noon midday overnight dawn dusk daybreak sunrise sunset nightfall second seconds minute minutes hour hours day days
  weekday weekdays week weeks weekend weekends fortnight month months quarter quarters season seasons semester year years
  decade decades century centuries millennium spring summer autumn fall winter easter christmas thanksgiving ramadan
  halloween diwali hanukkah passover new_year earlier later ago recently lately soon early late previously formerly
  currently meanwhile afterwards afterward beforehand thereafter since before after last next past coming weekly daily
  monthly yearly annually nightly hourly quarterly a.m. p.m. am pm gmt utc est edt pst pdt bst cet
`);
