import type { NounPhrase } from '../mentions/phrase.js';
import { Tag } from '../syntax/tags.js';

/** A name, he or she, or somebody by what they are. */
export function isPerson({ form, gender, head, name, plural }: NounPhrase): boolean {
  if (form === 'pronoun') return gender !== undefined;
  if (name !== undefined) return name.kind === 'person' || name.kind === 'unknown';
  return !plural && (head.tags & (Tag.personNoun | Tag.office)) !== 0;
}
