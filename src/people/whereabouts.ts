/** Names that say where something is: they are nobody who speaks. */
import type { NounPhrase } from '../mentions/phrase.js';
import type { PeopleScene } from './scene.js';

/** "in | Harlow", "on | Twitter": a name that says where something is; but "a stake in | Vantex". */
export function standsWhere({ text }: PeopleScene, mention: NounPhrase): boolean {
  if (mention.form !== 'name' || mention.opening !== 'none' || mention.owns) return false;
  const { chunks, words } = text.sentenceOf(mention);
  const start = chunks[mention.chunk - 1]?.start ?? -1;
  // "called on | Lee | to resign": nobody is a place
  if (words[start]?.lower === 'on' && words[start - 1]?.base === 'call') return false;
  return /^(?:in|near|on|outside)$/.test(words[start]?.lower ?? '') && !held.test(words[start - 1]?.lower ?? '');
}

/** What somebody has in a firm. */
const held = /^(?:interest|investments?|investors?|shares?|shareholders?|stakes?)$/;
