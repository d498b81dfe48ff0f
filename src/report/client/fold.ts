/** Text as a search sees it: no capitals, plain marks, one blank between words. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
