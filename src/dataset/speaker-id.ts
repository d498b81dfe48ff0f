import type { Identity } from '../types.js';

/**
 * The id of a speaker: its kind and name, so that the same full name with the same kind is one speaker in all
 * articles. Names that are too little to go by carry their article: a person's single name (nobody is merged by a
 * surname alone), and whatever isn't named but described.
 */
export function speakerId(identity: Identity, articleId: string): string {
  const id = `${identity.kind}/${slug(identity.name)}`;
  return isFullName(identity) ? id : `${id}@${articleId}`;
}

function isFullName({ kind, name }: Identity): boolean {
  if (kind === 'person') return /\S\s+\S/.test(name);
  return kind === 'organisation' && /^\p{Lu}/u.test(name);
}

/** Letters and digits in lower case without accents, anything else as one hyphen: `José Díaz-Ruiz` → `jose-diaz-ruiz`. */
function slug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
