/** Orders that no locale changes. */

/** Orders two strings by their code units, for `sort`. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders two ids of the form `<article_id>:<start>-<end>`: by article, then as a reader meets them. */
export function bySpanId(a: string, b: string): number {
  const [articleA, startA, endA] = takeApart(a);
  const [articleB, startB, endB] = takeApart(b);
  return byCodeUnits(articleA, articleB) || startA - startB || endA - endB || byCodeUnits(a, b);
}

function takeApart(id: string): [article: string, start: number, end: number] {
  const colon = id.lastIndexOf(':');
  const [start = '', end = ''] = id.slice(colon + 1).split('-');
  return [id.slice(0, colon), Number(start) || 0, Number(end) || 0];
}
