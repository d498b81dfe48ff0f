/**
 * Converts offsets of one text from UTF-16 code units to Unicode code points.
 * Takes the text, looks it through once, and returns the conversion; an offset between the halves of a surrogate
 * pair counts as the one after it.
 */
export function codePointsOf(text: string): (offset: number) => number {
  const secondHalves = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index + 1);
  if (secondHalves.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(secondHalves, offset);
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
