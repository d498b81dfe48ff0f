import type { ArticleFormat } from './format.js';

/** `parseArticle` reads the front matter, since offsets count in the whole file. */
export const md: ArticleFormat = {
  name: 'md',
  kind: 'article',
  endings: ['.md', '.markdown'],
  says: 'one article, with title, date, publisher, url and author above it in YAML between lines of `---`, in TOML between `+++`, in lines such as `Title: …`, or nowhere; offsets count in the file',
  text: 'as is',
};
