/** English as it is mostly printed: none of its characters has another form. */
const plain = /^[\0-\u007F‘’“”–—…]*$/;

/** The words of a text in lower case with one blank between them: two quotes say the same where these are the same. */
export function bareWords(text: string): string {
  if (plain.test(text))
    return text
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
