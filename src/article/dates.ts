const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?';
const TIME = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [a-z]{2,4})?';
const BEFORE = `(?:(?:first |last )?(?:published|updated|posted|modified|date)(?: on| at)?:? )?(?:${TIME},? )?(?:${WEEKDAY},? )?`;
// "March 5, 2024 Tuesday", as archives write it
const AFTER = `(?:,? ${WEEKDAY})?(?:(?:,| at| -| –| \\|| ·|t)? ?\\d{1,2}[:.]\\d{2}.{0,30}| \\d+ min(?:ute)? read)?[.]?`;
const SHAPES = [
  new RegExp(`^${BEFORE}${MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})${AFTER}$`, 'i'),
  new RegExp(`^${BEFORE}(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH}[, -]+(?<year>\\d{4})${AFTER}$`, 'i'),
  new RegExp(`^${BEFORE}(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})${AFTER}$`, 'i'),
];

/** Reads a line that is a date and nothing else ("Tuesday, May 3, 2022", "Updated 3 May 2022 at 10:15"); returns YYYY-MM-DD or ''. */
export function readDate(line: string): string {
  if (line.length > 80) return '';
  for (const shape of SHAPES) {
    const groups = shape.exec(line.trim())?.groups;
    if (!groups) continue;
    const month = groups.number
      ? Number(groups.number)
      : MONTHS.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1;
    const iso = `${groups.year ?? ''}-${pad(month)}-${pad(Number(groups.day))}`;
    const time = Date.parse(`${iso}T00:00:00Z`);
    // A day that no month has ("February 31") rolls over or fails to parse.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)) return iso;
  }
  return '';
}

/**
 * Reads the date of a record's field or a page's metadata: the above, ISO 8601 with a time, 2022/05/03, 20220503, 5/13/2022, or a
 * time in seconds or milliseconds since 1970; returns YYYY-MM-DD as written, in whatever time zone that was, or ''.
 */
export function readTimestamp(value: string): string {
  const text = value.trim();
  const digits =
    /^(?<year>\d{4})(?:(?<month>\d{2})(?<day>\d{2})|[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2}))(?:$|[T ]\d)/.exec(
      text,
    )?.groups;
  if (digits) {
    const [month, day] = [digits.month ?? digits.m, digits.day ?? digits.d].map(Number);
    return readDate(`${digits.year ?? ''}-${pad(month ?? 0)}-${pad(day ?? 0)}`);
  }
  const parts = /^(?<one>\d{1,2})[/.](?<two>\d{1,2})[/.](?<year>\d{4})(?:$|,? \d)/.exec(text)?.groups;
  if (parts) {
    const [one, two] = [Number(parts.one), Number(parts.two)];
    // 3/25/2024 and 25.03.2024 can be read in one way, 03.05.2024 in two
    const [month, day] = one > 12 ? [two, one] : [one, two];
    return day > 12 ? readDate(`${parts.year ?? ''}-${pad(month)}-${pad(day)}`) : '';
  }
  if (/^\d{9,13}$/.test(text)) {
    const time = Number(text) * (text.length > 11 ? 1 : 1000);
    return new Date(time).toISOString().slice(0, 10);
  }
  return readDate(text.slice(0, 10)) || readDate(text);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
