import type { NounPhrase } from '../../mentions/phrase.js';
import { isFinite } from '../../syntax/chunk.js';
import { cueNounAt, cueNounBefore, givesNoun } from '../../syntax/cue-nouns.js';
import { giverBehind } from '../../syntax/noun-givers.js';
import { ownedWords } from '../../syntax/quote-predicates.js';
import { firstWord, lastWord } from '../../syntax/sentence.js';
import { subjectOf } from '../../syntax/subjects.js';
import { Tag } from '../../syntax/tags.js';
import { isPerson } from '../is-person.js';
import { claimPhrase, nounOwnerClaim } from '../claim.js';
import type { Claim, SpeakerRule, SpeakerScene, Statement } from '../scene.js';

export const nounQuote: SpeakerRule = {
  id: 'noun-quote',
  says: 'A noun of saying with its owner stands before the quote: his warning that “…”.',
  examples: [
    '{speaker:Ann Lee}’s {cue:warning} that “{quote:nobody is safe}” went unheard.',
    'In {speaker:Nora Finch}’s {cue:view}, the tower “{quote:will never be safe again}”.',
    'It was {speaker:Nora Finch}’s “{quote:you can keep your boat}” {cue:promise} that failed.',
    '{speaker:Nora Finch}’s {cue:claim} during the debate that “{quote:we are where we need to be}” went unheard.',
    '{speaker:Nora Finch}’s {cue:advice} to her students, repeated over the years, was, “{quote:Never write before noon.}”',
    '{speaker:Nora Finch}’s {cue:concern} is that “{quote:the ferry will leave}”.',
    '“{quote:Not a chance}” was {speaker:Nora Finch}’s {cue:answer}.',
    'The plan, “{quote:plain wrong}” in {speaker:Nora Finch}’s {cue:words}, was passed.',
    '{speaker:Nora Finch}’s {cue:claim} that the audit was “{quote:finished in all but name}” drew laughter.',
    'Bo Ray dismissed {speaker:Nora Finch}’s {cue:claim} that the bridge was “{quote:about to fall}”.',
    '{speaker:Nora Finch}’s {cue:description} of the truce as “{quote:a pause, nothing more}” was quoted.',
    '{cue:The message} from {speaker:Nora Finch} was “{quote:trust me and nobody else}”.',
    'Bo Ray left the council. {speaker=Bo Ray:His} {cue:warning} that “{quote:nobody is safe}” went unheard.',
  ],
  counterexamples: [
    { text: 'The warning that “{quote:nobody is safe}” went unheard.', because: 'nobody is named who gave it' },
  ],
  misses: ['{speaker:Nora Finch}’s {cue:tweet}, read aloud by Bo Ray: “{quote:The road is open.}”'],
  claim: (statement, scene) => {
    const { sentence, at, place } = statement;
    const noun =
      cueNounBefore(sentence, at) ??
      // "Lee’s “…” promise": the noun that the quotation stands in front of
      (statement.words > 2 ? cueNounAt(sentence, at) : undefined) ??
      ownedWords(sentence, at);
    if (noun === undefined) return undefined;
    const mention = scene.mentions.at(place.block, place.sentence, noun);
    const owner = mention?.owner;
    if (mention === undefined) return undefined;
    if (owner === undefined) return comesFrom(statement, scene, noun) ?? givenBefore(statement, scene, noun);
    // "my favourite lines | from | Ann Lee"
    const cited = owner.form === 'pronoun' && firstWord(sentence, sentence.chunks[noun + 1])?.lower === 'from';
    const source = cited ? comesFrom(statement, scene, noun) : undefined;
    if (source !== undefined) return source;
    return ownerBehind(statement, scene, noun, owner) ?? nounOwnerClaim(owner, mention);
  },
};

/** "By her own count, Ann Lee made “…”": the pronoun in front is whoever the sentence is about. */
function ownerBehind(statement: Statement, scene: SpeakerScene, noun: number, owner: NounPhrase): Claim | undefined {
  const { sentence, at } = statement;
  if (noun !== 1 || owner.form !== 'pronoun') return undefined;
  // "In her view, the board should …": whom she looks at
  if (/^(?:eyes|judge?ment|opinion|view|views)$/.test(lastWord(sentence, sentence.chunks[noun])?.lower ?? ''))
    return undefined;
  const verb = sentence.chunks.findIndex((chunk, index) => index < at && isFinite(chunk));
  const subject = verb < 0 ? undefined : subjectOf(sentence, verb);
  return subject === undefined || subject.from < noun
    ? undefined
    : claimPhrase(scene, statement, subject, { from: noun });
}

/** "The message from Ann Lee was “…”", "the claim by Ann Lee that “…”": whoever gives what the noun stands for. */
function comesFrom(statement: Statement, scene: SpeakerScene, noun: number): Claim | undefined {
  const { sentence, place } = statement;
  const phrase = giverBehind(sentence, noun);
  const giver = phrase === undefined ? undefined : scene.mentions.at(place.block, place.sentence, phrase.head);
  const someone =
    giver !== undefined &&
    (isPerson(giver) ||
      giver.name?.kind === 'organisation' ||
      (giver.head.tags & (Tag.personNoun | Tag.groupNoun)) !== 0);
  return someone ? claimPhrase(scene, statement, phrase, { from: noun }) : undefined;
}

/** "The board had issued | a warning that boats should “…”": whoever gives it. */
function givenBefore(statement: Statement, scene: SpeakerScene, noun: number): Claim | undefined {
  const { sentence, at } = statement;
  if (noun > at || !givesNoun(sentence, noun)) return undefined;
  // "stands | by | the claim"
  const verb = sentence.chunks[noun - 1]?.kind === 'prep' ? noun - 2 : noun - 1;
  const subject = subjectOf(sentence, verb);
  // "It sends a message that"
  const empty = firstWord(sentence, sentence.chunks[subject?.head ?? -1])?.lower === 'it';
  return empty ? undefined : claimPhrase(scene, statement, subject, { from: noun });
}
