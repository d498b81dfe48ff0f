import type { Identity } from '../types.js';

/** The id of a speaker whom no people file lists: kind and name, `person/ann-lee`. */
export function speakerId({ kind, name }: Pick<Identity, 'kind' | 'name'>): string {
  return `${kind}/${slug(name)}`;
}

/**
 * Whether a name says enough to know its bearer by in other articles. A person's single name doesn't (nobody is
 * merged by a surname alone), nor does whatever isn't named but described.
 */
export function isFullName({ kind, name }: Pick<Identity, 'kind' | 'name'>): boolean {
  if (kind === 'person') return /\S\s+\S/.test(name);
  return kind === 'organisation' && /^\p{Lu}/u.test(name);
}

/** Letters and digits in lower case without accents, anything else as one hyphen: `José Díaz-Ruiz` → `jose-diaz-ruiz`. */
function slug(name: string): string {
  if (/^[A-Za-z ]*$/.test(name)) return name.trim().toLowerCase().replace(/ +/g, '-');
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
