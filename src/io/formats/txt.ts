import type { ArticleFormat } from './format.js';

export const txt: ArticleFormat = {
  name: 'txt',
  kind: 'article',
  endings: ['.txt', '.text'],
  says: 'one article: its paragraphs, with or without lines for title, date and authors above; offsets count in the file',
  text: 'as is',
};
