/** Those whom a speaker names: "“Ray can never look,” | she | said" is not Ray’s. */
import type { NounPhrase } from '../mentions/phrase.js';
import type { Speakers } from '../speakers/find.js';
import { ambiguousNames } from '../lexicon/given-names.js';
import { Tag, tagsOf } from '../syntax/tags.js';
import type { Entity } from './entities.js';
import type { PeopleScene } from './scene.js';

/** What each mention is found to say, the quotations that go on included. */
export function wordsSpoken(speakers: Speakers, text: string): ReadonlyMap<NounPhrase, string> {
  const spoken = new Map<NounPhrase, string>();
  for (const [{ start, end }, { referent }] of speakers)
    if (referent !== undefined)
      spoken.set(referent, `${spoken.get(referent) ?? ''} ${text.slice(start, end).replace(inner, ' ')}`);
  return spoken;
}

/** "She said, ‘Ann, get up’": within, another may name the speaker. */
const inner = /(?<!\p{L})[‘'“"][^‘“"]*?[’'”"](?!\p{L})/gu;

/** Letters of a name, at least, for its words to name somebody inside a quotation. */
const shortest = 3;

/**
 * Whether the mention, where it speaks, names that person by the first name, or by the last one behind a first name or a title; by
 * the last alone only where it is no pronoun, for politicians speak of themselves so. Who introduces themselves doesn’t count.
 */
export function namesInSpeech(mention: NounPhrase, { kind, words }: Entity, { spoken }: PeopleScene): boolean {
  const said = spoken.get(mention);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (said === undefined || kind !== 'person') return false;
  const bare = mention.form !== 'pronoun' || words.length === 1;
  return isNamed(said, last, bare ? 'bare' : first) || (words.length > 1 && isNamed(said, first, 'bare'));
}

/** "Ray" stands in the words, behind a title or the first name asked for, or `bare`. "Ray Tower" and "Eve Ray" are no Bo Ray. */
function isNamed(said: string, name: string, behindFirst: string): boolean {
  if (name.length < shortest) return false;
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const [before, behind] = [said.slice(Math.max(0, at - 24), at), said.slice(at + name.length)];
    if (/\p{L}$/u.test(before) || /^(?:\p{L}|-| (?:& )?\p{Lu})/u.test(behind) || introducing.test(before)) continue;
    const [, title = ''] = /(\p{Lu}[\p{L}.]*) $/u.exec(before) ?? [];
    const tags = tagsOf(title.toLowerCase());
    const titled = (tags & (Tag.honorific | Tag.office)) !== 0;
    // "Hope is alive": no Hope; but "Ask Hope"
    const isWord = ambiguous.has(name.toLowerCase()) && opensSentence.test(before);
    const bare = behindFirst === 'bare' && (tags & Tag.givenName) === 0 && !isWord;
    if (titled || title === behindFirst || bare) return true;
  }
  return false;
}

/** At the start of a sentence, where every word has a capital. */
const opensSentence = /(?:^|[.!?:…]["”’]?)\s*$/;

/** First names that are common words too. */
const ambiguous = new Set([...ambiguousNames.female, ...ambiguousNames.male, ...ambiguousNames.either]);

/** "I’m Ann Lee", "My name is Ann": in front of one’s own name. */
const introducing =
  /(?:\bI['’]m|\bI am|\bname is|\bname['’]s|\bcall(?:s|ed)? me|\bam called|['’]m called|\bIt['’]s|\bme,|\b[Tt]his is) (?:\p{Lu}\S+ )?$/u;
