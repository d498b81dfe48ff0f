/** Whether a phrase stands for somebody who can say something: a person, a body, a document; not "it" in "it helped that". */
import { amountWords, formerWords } from '../lexicon/grammar.js';
import { wordSet } from '../lexicon/words.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { firstWord, type Phrase, type Sentence } from '../syntax/sentence.js';
import { Tag } from '../syntax/tags.js';

/** Whether `referent`, who the phrase stands for, can say what the verb at chunk `cue` reports: "the mayor | said". */
export function canSpeak(sentence: Sentence, cue: number, phrase: Phrase, referent: NounPhrase): boolean {
  return (
    !isNobody(sentence, phrase) &&
    (isSpeaker(referent) ||
      saysSo(sentence, cue, referent) ||
      isSource(sentence, phrase, referent) ||
      isHeard(sentence, cue, phrase, referent)) &&
    !(referent.head.lower === 'it' && emptyIt(sentence, phrase.to))
  );
}

/** "Nobody", "none of them", "no | one at the firm": what nobody says has no speaker. */
function isNobody(sentence: Sentence, { from, head }: Phrase): boolean {
  const opens = [from - 1, from, head].map((at) => firstWord(sentence, sentence.chunks[at])?.lower ?? '');
  const [before, ...own] = opens;
  return own.some((lower) => /^(?:neither|no|nobody|none)$/.test(lower)) || (before === 'no' && own.includes('one'));
}

/** "according to | him", "For | him, it was". */
function isSource(sentence: Sentence, { from }: Phrase, { head }: NounPhrase): boolean {
  const word = (at: number): string => firstWord(sentence, sentence.chunks[at])?.lower ?? '';
  return (
    /^(?:him|them)$/.test(head.lower) &&
    (word(from - 2) === 'according' || (from === 1 && /^(?:for|to)$/.test(word(0))))
  );
}

/** "heard | him | say", "quoted | them | as saying": the object that does what the verb behind it says. */
function isHeard(sentence: Sentence, cue: number, { to }: Phrase, { head }: NounPhrase): boolean {
  const verb = sentence.chunks[cue];
  const behind = to <= cue && cue <= to + 1 && verb?.verb?.form !== 'finite';
  return behind && /^(?:him|them)$/.test(head.lower) && firstWord(sentence, verb)?.lower !== 'to';
}

/** "the sign said", "what the sign called “…”": whatever has its article and a verb that only speakers take, speaks. */
function saysSo(sentence: Sentence, cue: number, { form, opening, owner, head }: NounPhrase): boolean {
  const verb = sentence.chunks[cue]?.verb;
  const named = callers.has(verb?.base ?? '') && firstWord(sentence, sentence.chunks[cue - 2])?.lower === 'what';
  return (
    form === 'description' &&
    (opening === 'definite' || opening === 'indefinite' || owner?.form === 'description') &&
    (head.tags & (Tag.time | Tag.calendar)) === 0 &&
    verb?.form === 'finite' &&
    (named || (verb.strength === 'core' && sayers.has(verb.base)))
  );
}

/** Verbs that only speakers take, and those that say what something is called. */
const sayers = wordSet('add answer argue ask call explain insist reply respond say state tell tweet write');
const callers = wordSet('call describe dub label term');

/** "It has not helped that …, saying": an empty subject. */
function emptyIt(sentence: Sentence, verb: number): boolean {
  const group = sentence.chunks[verb]?.verb;
  return (
    group !== undefined &&
    (group.strength === undefined || /^(?:take|help|seem|appear|mean|matter)$/.test(group.base)) &&
    /^(?:be|have|take|help|seem|appear|mean|matter)$/.test(group.base)
  );
}

/** Whether the phrase names or describes someone, a body or a document, and not a thing. */
function isSpeaker(mention: NounPhrase): boolean {
  if (/^(?:there|you|him|them|me|us|that|this|which)$/.test(mention.head.lower)) return false;
  if (mention.form !== 'description') return true;
  const { head } = mention;
  if (head.capital || head.kind === 'number') return true;
  if (head.tags & (Tag.personNoun | Tag.groupNoun | Tag.organisationNoun | Tag.documentNoun | Tag.office | Tag.demonym))
    return true;
  // "the fund’s investigation"
  if (/^(?:inquest|inquiry|investigation|probe)$/.test(head.lower) && mention.opening !== 'none') return true;
  // "state television"
  if (/^(?:radio|television|tv)$/.test(head.lower) && mention.words.length > 1) return true;
  // "a voice in the stands"
  if (head.lower === 'voice' && mention.owner === undefined) return true;
  // "the former Scotland international"
  if (mention.opening === 'definite' && mention.words.some(({ lower }) => formerWords.has(lower))) return true;
  // "those surveyed", "those present"
  if (mention.words[0]?.lower === 'those' && mention.words.length === 2 && !head.lower.endsWith('s')) return true;
  if (mention.words.length === 1)
    return (
      /^(?:one|another|others|some|many|most|several|both|few|all|everyone|someone|somebody|who)$/.test(head.lower) ||
      amountWords.has(head.lower)
    );
  return (
    /(?:man|men|woman|women|person|people|ist|ists|er|ers|or|ors|ian|ians|ee|ees|ant|ants|ent|ents|year-old|year-olds)$/.test(
      head.lower,
    ) ||
    /^(?:half|first|second|third|last|quarter|majority|percent|one|ones|others|two|three|four|non-?profit|team)$/.test(
      head.lower,
    )
  );
}
