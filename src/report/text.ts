/** Small turns of text, the same for what is written into a page and for its script. */

/** An id as the part of an address after `#`. */
export function fragment(id: string): string {
  return encodeURIComponent(id.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')).replace(/%3A/g, ':');
}

/** `12345` → `12,345`, in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 quote`, `1,200 quotes` */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text on one line, and where it is too long up to the end of a word. */
export function shortened(text: string, longest: number): string {
  const letters = Array.from(text.replace(/\s+/g, ' '));
  if (letters.length <= longest) return letters.join('');
  const kept = letters.slice(0, longest).join('');
  return `${kept.replace(/\s\S*$/, '')} …`;
}

/** A size of a drawing with no more than two decimals. */
export function fixed(size: number): string {
  return String(Math.round(size * 100) / 100);
}

/** The same text, not held in memory as a part of the longer one that it was cut from. */
export function unshared(text: string): string {
  return Array.from(text).join('');
}
