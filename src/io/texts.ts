import { hashOf } from './formats/record.js';

const folder = 'texts/';

/** Where a version keeps the text of an article, with `--keep-texts`: a name that any file system takes. */
export function textPath(articleId: string): string {
  const name = articleId.replace(/[^A-Za-z0-9._-]/gu, '_').slice(0, 100);
  // what was replaced or cut, or differs in case alone, must not fall together
  const plain = name === articleId && name === name.toLowerCase() && !name.startsWith('.');
  return `${folder}${plain ? name : `${name}~${hashOf(articleId).slice(0, 12)}`}.txt`;
}

/** Whether a file of a version is the text of an article. */
export function isText(path: string): boolean {
  return path.startsWith(folder);
}
