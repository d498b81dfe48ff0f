/** What stands around a titled name and belongs to its title: "Rep. Ann Lee (D-Wash.)", "Pastor Bo Ray of Harbour Church". */
import { partisans } from '../lexicon/name-parts.js';
import { kin } from '../lexicon/people-nouns.js';
import { places, stateAbbreviations, usStates } from '../lexicon/places.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { textOf } from '../mentions/role-text.js';
import { isNp } from '../syntax/chunk.js';
import { firstWord, lastWord, type Sentence } from '../syntax/sentence.js';
import { pluralForm, Tag } from '../syntax/tags.js';
import type { Word } from '../syntax/words.js';
import { rolePhrase } from './role-phrases.js';

/** The title of a name with its party or place behind it, as printed. */
export function fullTitle(sentence: Sentence, { name, chunk: at }: NounPhrase): string | undefined {
  if (name?.titled !== true || name.role === '') return undefined;
  const { chunks, words } = sentence;
  const next = chunks[at + 1];
  if (next?.kind === 'aside') {
    const aside = textOf(words.slice(next.start, next.end));
    const bare = aside.replace(/^[([]|[)\]]$|^,|,$/g, '').trim();
    return isSeat(bare) ? `${name.role} (${bare})` : undefined;
  }
  // "Senator Ann Lee, Republican of Ohio,"
  if (next?.kind === 'comma' && isParty(sentence, at + 2)) {
    const party = rolePhrase(sentence, at + 2, true);
    return party === undefined ? undefined : `${name.role}, ${party}`;
  }
  const of = next?.kind === 'prep' && firstWord(sentence, next)?.lower === 'of';
  return of && isSomewhere(sentence, at + 2, name.role)
    ? `${name.role} of ${textOf(wordsOf(sentence, at + 2))}`
    : undefined;
}

/** Chunks from a calling to the name behind what it is over, at most. */
const longest = 9;

/**
 * "Norland’s | ambassador | to Chile Ann Lee", "Norland’s | permanent representative | to the Harbour Office and other bodies in Geneva
 * Ann Lee": where the calling stands whose complement runs into the name, with nothing but a place or a body in front of that.
 */
export function callingOver(sentence: Sentence, { name, words, chunk, owns }: NounPhrase): number | undefined {
  const over = words[(name?.from ?? 0) - 1];
  if (name === undefined || over === undefined || owns || name.titled || name.role !== '' || name.words.length < 2)
    return undefined;
  if (!over.capital || (over.tags & (Tag.place | Tag.organisationWord | Tag.organisationNoun)) === 0) return undefined;
  const { chunks } = sentence;
  for (let at = chunk - 2; at >= Math.max(0, chunk - longest); at -= 2) {
    const joint = chunks[at + 1];
    const joins = joint?.kind === 'prep' || (joint?.kind === 'conj' && at + 2 < chunk);
    if (!joins || !isNp(chunks[at])) return undefined;
    const noun = lastWord(sentence, chunks[at]);
    const calls = noun !== undefined && (noun.tags & (Tag.office | Tag.personNoun)) !== 0;
    if (calls && joint.kind === 'prep') return pluralForm(noun.lower) || kin.has(noun.lower) ? undefined : at;
  }
  return undefined;
}

/** "ambassador to Chile": what the calling in front of the name says that somebody is. */
export function roleOver(sentence: Sentence, mention: NounPhrase): string | undefined {
  const from = callingOver(sentence, mention);
  if (from === undefined || rolePhrase(sentence, from, false) === undefined) return undefined;
  const { chunks, words } = sentence;
  const own = words.slice(chunks[from]?.start, (chunks[mention.chunk]?.start ?? 0) + (mention.name?.from ?? 0));
  return textOf(own.slice(own.findIndex(({ tags }) => (tags & Tag.determiner) === 0)));
}

const wordsOf = ({ chunks, words }: Sentence, at: number): readonly Word[] =>
  words.slice(chunks[at]?.start, chunks[at]?.end);

/** "former Gov.", "Prime Minister": what one is of a place, which "House Speaker" is not. */
const ofPlaces =
  /^(?:(?:\p{Ll}\S*|Former|Acting|Attorney|Chief|Deputy|First|Lt\.|Prime|Vice|Republican|Democratic) )*\S+$/u;

/** "Vermont", "the Harbour Baptist Church": where one of that title serves; but no "House Speaker of Ohio". */
function isSomewhere(sentence: Sentence, at: number, title: string): boolean {
  const { chunks } = sentence;
  const name = wordsOf(sentence, at);
  const [first] = name;
  if (!isNp(chunks[at]) || (first?.capital !== true && (first?.lower !== 'the' || name[1]?.capital !== true)))
    return false;
  if (places.has(name.map(({ lower }) => lower).join(' '))) return ofPlaces.test(title);
  return chunks[at + 1]?.kind !== 'conj' && name.some(({ tags }) => tags & (Tag.place | Tag.organisationWord));
}

const isParty = (sentence: Sentence, at: number): boolean =>
  isNp(sentence.chunks[at]) && partisans.has(lastWord(sentence, sentence.chunks[at])?.lower ?? '');

const states: ReadonlySet<string> = new Set([...usStates, ...Object.keys(stateAbbreviations)]);

/** "R-Texas", "D-Wash.", "Tex.": a party with its state, or a state. */
function isSeat(aside: string): boolean {
  return /^(?:[RDIL]|Rep|Dem|Ind|Con|Lab)\b\.?(?:[-–—, ]|$)/.test(aside) || states.has(aside.toLowerCase());
}

/** "Sens. Ann Lee, Bo Ray and Nora Finch": where in the sentence the names stand to which a title in the plural goes on. */
export function sharers({ chunks, words }: Sentence, { name, words: own, chunk }: NounPhrase): readonly number[] {
  const title = name === undefined ? undefined : own[name.from - 1];
  if (title === undefined || (title.tags & Tag.office) === 0 || !pluralForm(title.lower.replace('.', ''))) return [];
  const found: number[] = [];
  for (let at = chunk + 1; at < chunks.length; at++) {
    const kind = chunks[at]?.kind;
    if (isNp(chunks[at])) found.push(at);
    else if (kind !== 'comma' && kind !== 'aside' && kind !== 'conj') return [];
    if (isNp(chunks[at]) && words[chunks[at - 1]?.start ?? -1]?.lower === 'and') return found;
  }
  return [];
}
