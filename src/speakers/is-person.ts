import type { NounPhrase } from '../mentions/phrase.js';
import { isPeople } from '../mentions/name-kinds.js';
import { Tag } from '../syntax/tags.js';

/** A name, he or she, or somebody by what they are. */
export function isPerson({ form, gender, head, name, plural, words }: NounPhrase): boolean {
  if (form === 'pronoun') return gender !== undefined;
  if (name !== undefined) return name.kind === 'person' || name.kind === 'unknown';
  // "Another Republican"
  const member = head.capital && words.length > 1 && isPeople(head);
  return !plural && (member || (head.tags & (Tag.personNoun | Tag.office)) !== 0);
}
