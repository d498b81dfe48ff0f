/** From a phrase that a rule points at to a claim: who in it speaks, the mention as printed, the cue and its details. */
import { cueNouns } from '../lexicon/cues.js';
import type { NounPhrase } from '../mentions/phrase.js';
import type { Phrase, Sentence } from '../syntax/sentence.js';
import type { Mention, Span } from '../types.js';
import { canSpeak } from './can-speak.js';
import { detailsOf } from './details.js';
import { describedBehindOne, nameBehindNaming, nameBehindRole } from './names-behind.js';
import type { Claim, SpeakerScene, Statement } from './scene.js';
import { chunkSpan } from './spans.js';

/** The cue's chunks, from the first to the last. */
export interface Cue {
  readonly from: number;
  readonly to?: number;
}

/** Makes a claim of a phrase of the statement's sentence, or none where the phrase holds nobody who can speak. */
export function claimPhrase(
  scene: SpeakerScene,
  statement: Statement,
  phrase: Phrase | undefined,
  cue: Cue,
): Claim | undefined {
  return phrase === undefined
    ? undefined
    : claimIn(scene, statement.sentence, statement.place.block, statement.place.sentence, phrase, cue);
}

/** The same of any sentence: sentence `s` of paragraph `block`, as where the cue stands above the quotation. */
export function claimIn(
  scene: SpeakerScene,
  sentence: Sentence,
  block: number,
  s: number,
  named: Phrase,
  cue: Cue,
): Claim | undefined {
  const phrase = describedBehindOne(sentence, named);
  const referent =
    nameBehindRole(scene, block, s, phrase) ??
    nameBehindNaming(scene, sentence, block, s, phrase, cue.from) ??
    scene.mentions.at(block, s, phrase.head);
  if (referent === undefined || !canSpeak(sentence, cue.from, phrase, referent)) return undefined;
  return {
    mention: mentionOf(sentence, phrase, referent),
    referent,
    phrase: chunkSpan(sentence, phrase.from, phrase.to),
    cue: chunkSpan(sentence, cue.from, (cue.to ?? cue.from) + 1),
    ...detailsOf(sentence, scene.text.article.text, cue.from, phrase),
  };
}

/** The owner of the words that the mention is: "Lee’s answer"; undefined of any other mention. */
export function ownerOfWords(mention: NounPhrase | undefined): NounPhrase | undefined {
  return cueNouns.has(mention?.head.lower ?? '') ? mention?.owner : undefined;
}

/** A claim of whoever owns the words at `cue`: "Lee’s answer", "Lee’s reply was brief". */
export function ownerClaim(owner: NounPhrase, cue: Span): Claim {
  return { mention: { start: owner.start, end: owner.end, form: owner.form }, referent: owner, cue };
}

/** The same, of the noun of saying `words` that stands for its verb: "Lee’s answer: “…”". */
export function nounOwnerClaim(owner: NounPhrase, { head }: NounPhrase): Claim {
  return { ...ownerClaim(owner, { start: head.start, end: head.end }), phrase: owner };
}

/** A "who" itself; two people together; a description with all that belongs to it; a name without its titles. */
function mentionOf(sentence: Sentence, phrase: Phrase, referent: NounPhrase): Mention {
  const { from, to, relative } = phrase;
  if (relative !== undefined) return { form: 'pronoun', ...chunkSpan(sentence, relative, relative + 1) };
  const conj = sentence.chunks.findIndex(({ kind }, index) => index > from && index < to && kind === 'conj');
  // "the bench of Lee and Ray" is one body
  const body = referent.name?.kind === 'organisation' && sentence.chunks[from + 1]?.kind === 'prep';
  const joined = to - from > 2 && conj >= 0 && !body;
  if (referent.form === 'name' && joined) return { form: 'joint', ...chunkSpan(sentence, from, to) };
  return referent.form === 'description'
    ? { form: 'description', ...chunkSpan(sentence, from, to) }
    : { start: referent.start, end: referent.end, form: referent.form };
}
