/**
 * Converts offsets of one text from Unicode code points, as rows have them, back to UTF-16 code units.
 * Takes the text, looks it through once, and returns the conversion.
 */
export function codeUnitsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index);
  if (pairs.length === 0) return (offset) => offset;
  // The pair with index i begins at code point pairs[i] - i.
  return (offset) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) - middle < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}
