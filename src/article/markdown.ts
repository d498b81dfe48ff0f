/** Links, pictures and emphasis, where a line has any. */
const markup = /[*_[#>]/;

/** What a line of Markdown says: "## [Read *more*](…)" → "Read more"; a picture becomes the words "Image: …". */
export function withoutMarkup(line: string): string {
  if (!markup.test(line)) return line;
  return line
    .replace(/^(?:> ?|#{1,6} )+/, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, 'Image: $1.')
    .replace(/\[([^[\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}*_])(\*\*|__|\*|_)(?=[^\s*_])(.+?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu, '$2');
}
