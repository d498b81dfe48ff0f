/**
 * A sentence cut into its smallest phrases (noun phrases, verb groups, the words and marks between them), in the manner of
 * Abney's chunks: no trees, one pass, enough to say who stands where around a quotation.
 */
import { cueVerbs, type CueStrength } from '../lexicon/cues.js';
import { stateAbbreviations, stateCodes, usStates } from '../lexicon/places.js';
import { ingNouns } from '../lexicon/grammar.js';
import { anyNoun, anyVerb, baseOf, isListed, Tag } from './tags.js';
import type { Word } from './words.js';

export type ChunkKind =
  | 'quote'
  | 'np'
  | 'verb'
  | 'prep'
  | 'conj'
  /** Opens a clause: that, because, when. */
  | 'sub'
  /** Opens a relative clause: who, which. */
  | 'rel'
  | 'adv'
  | 'time'
  /** Words in parentheses, without a quotation. */
  | 'aside'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'mark'
  | 'stop';

export interface VerbGroup {
  readonly base: string;
  readonly form: 'finite' | 'ing' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  /** would, might, could …: not said as a fact. */
  readonly modal: boolean;
  readonly strength?: CueStrength;
}

/** `start` and `end` count words of the paragraph. */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly start: number;
  readonly end: number;
  /** Of an np. */
  readonly form?: 'pronoun' | 'phrase';
  readonly verb?: VerbGroup;
}

const stateNames = new Set(
  [...usStates, ...Object.keys(stateAbbreviations), ...Object.keys(stateCodes)].map((name) => name.toLowerCase()),
);

const FUNCTION =
  Tag.determiner |
  Tag.possessive |
  Tag.preposition |
  Tag.subordinator |
  Tag.coordinator |
  Tag.relative |
  Tag.pronoun |
  Tag.objectPronoun |
  Tag.auxiliary |
  Tag.modal |
  Tag.negation;

const punctuation: Readonly<Record<string, ChunkKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '—': 'dash',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'mark',
};

/**
 * Chunks of the words from `from` to `to`: one sentence. `names` are the words, in lower case, that the article writes with a
 * capital inside its sentences: at a sentence's start they are names too.
 */
export function chunkSentence(words: readonly Word[], from: number, to: number, names: ReadonlySet<string>): Chunk[] {
  return new Chunker(words, from, to, names).run();
}

/** What the noun phrase under way ends with. */
type Tail = 'none' | 'open' | 'noun';

class Chunker {
  private readonly chunks: Chunk[] = [];
  private at: number;

  constructor(
    private readonly words: readonly Word[],
    private readonly from: number,
    private readonly to: number,
    private readonly names: ReadonlySet<string>,
  ) {
    this.at = from;
  }

  run(): Chunk[] {
    while (this.at < this.to) this.next();
    return this.foldTags();
  }

  /** ", R-Fla.,", ", Calif.," and ", 45,": what stands between such commas is an aside. */
  private foldTags(): Chunk[] {
    const folded: Chunk[] = [];
    for (let at = 0; at < this.chunks.length; at++) {
      const chunk = this.chunks[at];
      const inside = this.chunks[at + 1];
      const close = this.chunks[at + 2];
      if (chunk === undefined) continue;
      const tag = chunk.kind === 'comma' && folded.at(-1)?.kind === 'np' && inside !== undefined && this.isTag(inside);
      if (tag && close?.kind === 'comma') {
        folded.push({ kind: 'aside', start: chunk.start, end: inside.end });
        // the closing comma stays where it closes something longer: "Lee, at a rally in Columbus, Ohio, said"
        const opened = folded.filter(({ kind }) => kind === 'comma').length % 2 === 1;
        at += opened ? 1 : 2;
      } else if (tag && inside !== undefined && close?.kind === 'verb') {
        folded.push({ kind: 'aside', start: chunk.start, end: inside.end });
        at++;
      } else folded.push(chunk);
    }
    return folded;
  }

  private isTag(chunk: Chunk): boolean {
    if (chunk.kind !== 'np' && chunk.kind !== 'time') return false;
    const word = this.words[chunk.start];
    if (word === undefined || chunk.end - chunk.start > 1)
      return (
        chunk.end - chunk.start === 2 &&
        this.words[chunk.end - 1]?.lower !== undefined &&
        stateNames.has(
          this.words
            .slice(chunk.start, chunk.end)
            .map(({ lower }) => lower)
            .join(' '),
        )
      );
    return word.kind === 'number' ? word.text.length <= 3 : /^[RDI]-/.test(word.text) || stateNames.has(word.lower);
  }

  private word(index: number): Word | undefined {
    return index >= this.from && index < this.to ? this.words[index] : undefined;
  }

  private tags(index: number): number {
    return this.word(index)?.tags ?? 0;
  }

  private last(): Chunk | undefined {
    return this.chunks[this.chunks.length - 1];
  }

  private take(kind: ChunkKind, length = 1): void {
    this.chunks.push({ kind, start: this.at, end: this.at + length });
    this.at += length;
  }

  private next(): void {
    const word = this.words[this.at];
    if (word === undefined) return;
    if (word.kind === 'quote') return this.take('quote');
    if (word.kind === 'mark') return this.takeMark(word);
    if (word.kind === 'number') return this.takeNounPhrase();
    const named = word.capital && (this.at > this.from || this.opensName(word));
    if (!named || word.tags & (Tag.pronoun | Tag.determiner | Tag.possessive)) {
      if (this.takeFunctionWord(word)) return;
      if (this.takeVerb(word)) return;
    }
    this.takeNounPhrase();
  }

  /** Whether a capital at the start of the sentence may be a name's. */
  private opensName(word: Word): boolean {
    if (word.tags & Tag.givenName && this.word(this.at + 1)?.capital === true) return true;
    if (this.names.has(word.lower) && (word.tags & FUNCTION) === 0) return true;
    return (word.tags & (FUNCTION | Tag.adverb | anyVerb)) === 0 || !isListed(word.lower);
  }

  private takeMark(word: Word): void {
    if (word.text === '(' || word.text === '[') {
      const close = word.text === '(' ? ')' : ']';
      for (let end = this.at + 1; end < this.to && end < this.at + 80; end++) {
        const inside = this.words[end];
        if (inside?.kind === 'quote') break;
        if (inside?.text === close) return this.take('aside', end + 1 - this.at);
      }
    }
    this.take(punctuation[word.lower] ?? 'mark');
  }

  private takeFunctionWord(word: Word): boolean {
    const { tags, lower } = word;
    const next = this.tags(this.at + 1);
    // "a source familiar with the talks": with the preposition behind it, one
    if (
      /^(?:familiar|close|knowledgeable|aware|involved)$/.test(lower) &&
      this.last()?.kind === 'np' &&
      next & Tag.preposition
    ) {
      this.take('prep', 2);
      return true;
    }
    if ((tags & FUNCTION) === 0) {
      // "she still says"
      if (tags & Tag.adverb && this.last()?.kind === 'np' && this.last()?.form === 'pronoun' && next & anyVerb) {
        this.take('adv');
        return true;
      }
      // "a book just published"
      if (tags & Tag.adverb && this.last()?.kind === 'np' && next & (Tag.verbParticiple | Tag.verbPast)) {
        this.take('adv');
        return true;
      }
      // "of worldwide victim groups": behind a preposition some adverbs are adjectives
      const described =
        this.last()?.kind === 'prep' &&
        !lower.endsWith('ly') &&
        this.word(this.at + 1)?.kind === 'word' &&
        (next & (FUNCTION | anyVerb | Tag.adverb)) === 0;
      if (tags & Tag.adverb && !(tags & (Tag.adjective | anyNoun)) && !described) {
        this.take('adv');
        return true;
      }
      return false;
    }
    if (lower === 'that') {
      if (this.afterWord(this.at + 1)) this.take('sub');
      else return false;
      return true;
    }
    if (lower === 'what') {
      this.take('rel');
      return true;
    }
    // "the study itself"
    if (/^(?:him|her|it|them)sel(?:f|ves)$/.test(lower) && this.last()?.kind === 'np') {
      this.take('adv');
      return true;
    }
    // "one questioner"
    if (lower === 'one' && this.opensPhrase(this.at + 1)) {
      this.takeNounPhrase();
      return true;
    }
    if (tags & Tag.relative && lower !== 'that') {
      this.take(lower === 'who' || lower === 'which' || lower === 'whose' || lower === 'whom' ? 'rel' : 'sub');
      return true;
    }
    if (lower === "'s" || lower === "'") {
      if (lower === "'s" && this.last()?.kind === 'np' && this.last()?.form === 'pronoun') return this.takeVerb(word);
      this.take('mark');
      return true;
    }
    if (lower === 'to' && this.opensInfinitive(this.at + 1)) return this.takeVerb(word);
    if (tags & Tag.coordinator && !(lower === 'so' || lower === 'yet' || lower === 'plus')) {
      this.take('conj');
      return true;
    }
    if (tags & (Tag.auxiliary | Tag.modal)) return this.takeVerb(word);
    if (lower === 'her' && !this.opensPhrase(this.at + 1)) {
      this.takePronoun();
      return true;
    }
    if (tags & (Tag.determiner | Tag.possessive) && this.opensPhrase(this.at + 1)) {
      this.takeNounPhrase();
      return true;
    }
    if (tags & (Tag.pronoun | Tag.objectPronoun | Tag.determiner)) {
      this.takePronoun();
      return true;
    }
    if (lower === 'once' && next & anyVerb) {
      this.take('adv');
      return true;
    }
    if (tags & Tag.subordinator && !(tags & Tag.preposition)) {
      this.take('sub');
      return true;
    }
    if (tags & Tag.preposition) {
      // "about 50 protesters"
      if (/^(?:about|around|over|nearly|under)$/.test(lower) && this.numberAt(this.at + 1)) {
        this.takeNounPhrase();
        return true;
      }
      this.take('prep');
      return true;
    }
    if (tags & Tag.negation) {
      if (next & (anyVerb | Tag.adverb)) return this.takeVerb(word) || (this.take('adv'), true);
      this.take('adv');
      return true;
    }
    this.take('adv');
    return true;
  }

  /** "that" opens a clause unless it stands for something itself: `that was`, `that plan`. */
  private afterWord(index: number): boolean {
    const previous = this.last();
    if (previous === undefined) return false;
    if (previous.kind === 'verb' || previous.kind === 'np' || previous.kind === 'adv' || previous.kind === 'time')
      return true;
    return (
      (previous.kind === 'conj' || previous.kind === 'comma') &&
      (this.tags(index) & (Tag.determiner | Tag.pronoun | Tag.possessive)) !== 0
    );
  }

  /** Whether what stands here can go on with a noun phrase that a determiner opened. */
  private opensPhrase(index: number): boolean {
    const word = this.word(index);
    if (word === undefined || word.kind === 'mark')
      return word?.text === '$' || word?.text === '£' || word?.text === '€';
    if (word.kind === 'number') return true;
    if (word.kind === 'quote') {
      const after = this.word(index + 1);
      return (
        !word.closed &&
        after?.kind === 'word' &&
        !after.capital &&
        (after.tags & (FUNCTION | Tag.adverb | Tag.verbPast | Tag.verbS)) === 0
      );
    }
    if (word.capital) return true;
    if (word.tags & Tag.determiner && word.lower !== 'that') return true;
    if (word.tags & Tag.adverb && !(word.tags & (Tag.adjective | Tag.time))) {
      const after = this.word(index + 1);
      return (
        after?.kind === 'word' &&
        (after.tags & FUNCTION) === 0 &&
        (after.tags & (Tag.adjective | Tag.verbParticiple | Tag.verbIng)) !== 0
      );
    }
    if (word.tags & FUNCTION && !(word.tags & (Tag.adjective | Tag.time))) return false;
    // "that prompted Lee", "this made the mayor": a verb with its object
    const object = this.word(index + 1);
    if (
      word.tags & Tag.verbPast &&
      !(word.tags & Tag.adjective) &&
      object?.kind === 'word' &&
      (object.capital || (object.tags & (Tag.determiner | Tag.possessive | Tag.objectPronoun)) !== 0) &&
      /^(?:that|this)$/.test(this.word(index - 1)?.lower ?? '')
    )
      return false;
    // "some said", "all want": a verb that no noun looks like
    if (word.tags & Tag.verbPast && cueVerbs.get(baseOf(word.lower)) === 'core')
      return (
        this.word(index + 1)?.kind === 'word' &&
        !this.word(index + 1)?.capital &&
        (this.tags(index + 1) & FUNCTION) === 0 &&
        isListed(this.word(index + 1)?.lower ?? '') &&
        (this.tags(index + 1) & anyNoun) !== 0
      );
    return !(word.tags & Tag.verbPast && !(word.tags & (Tag.verbParticiple | Tag.adjective | Tag.nounVerb)));
  }

  private opensInfinitive(index: number): boolean {
    let at = index;
    while (this.tags(at) & (Tag.adverb | Tag.negation) && at < index + 3) at++;
    const word = this.word(at);
    if (word === undefined || word.capital) return false;
    return (word.tags & Tag.verbBase) !== 0 || (word.tags & Tag.auxiliary) !== 0;
  }

  private numberAt(index: number): boolean {
    const word = this.word(index);
    return word?.kind === 'number' || numberWord.test(word?.lower ?? '');
  }

  private takePronoun(): void {
    this.chunks.push({ kind: 'np', start: this.at, end: this.at + 1, form: 'pronoun' });
    this.at++;
  }

  /** Takes a verb group if one begins here. */
  private takeVerb(word: Word): boolean {
    const start = this.at;
    const { tags } = word;
    if (word.lower === 'to') {
      let main = start + 1;
      while (this.tags(main) & (Tag.adverb | Tag.negation) && !(this.tags(main) & Tag.verbBase)) main++;
      return this.takeGroup(start, main, 'infinitive');
    }
    if (tags & (Tag.auxiliary | Tag.modal | Tag.negation)) return this.takeGroup(start, start, 'finite');
    if (!this.isVerb(start, this.last()?.kind === 'np' ? 'noun' : 'none')) return false;
    return this.takeGroup(
      start,
      start,
      tags & Tag.verbIng ? 'ing' : this.isBareParticiple(word) ? 'participle' : 'finite',
    );
  }

  /** A participle that can't be a past tense: "known", "seen". */
  private isBareParticiple(word: Word): boolean {
    return (word.tags & Tag.verbParticiple) !== 0 && (word.tags & (Tag.verbPast | Tag.verbBase)) === 0;
  }

  /** Reads auxiliaries, adverbs and negations up to the main verb, and pushes the group. */
  private takeGroup(start: number, first: number, form: VerbGroup['form']): boolean {
    let at = first;
    let main = -1;
    let be = false;
    let have = false;
    let negated = start < first && this.words.slice(start, first).some((word) => word.tags & Tag.negation);
    let modal = false;
    let shape = form;
    for (; at < this.to; at++) {
      const word = this.words[at];
      if (word?.kind !== 'word') break;
      const { tags, lower } = word;
      if (tags & (Tag.auxiliary | Tag.modal)) {
        if (main >= 0 && lower === "'s") break;
        if (tags & Tag.modal && !(tags & Tag.verbBase)) modal = true;
        if (lower.endsWith("n't") || lower === 'cannot') negated = true;
        const base = auxiliaryBase(lower);
        if (base === 'be') be = true;
        if (base === 'have') have = true;
        if (at === start && lower.endsWith('ing')) shape = 'ing';
        main = at;
        continue;
      }
      if (tags & Tag.negation && lower !== 'without' && lower !== 'no' && lower !== 'none') {
        negated = true;
        continue;
      }
      if (tags & Tag.adverb && !(tags & Tag.verbBase && main < 0) && !(tags & Tag.verbPast)) {
        if (this.reachesVerb(at + 1)) continue;
        break;
      }
      if (word.capital && at > this.from) break;
      const bare = main >= 0 || shape === 'infinitive';
      if (bare ? this.completes(tags, be, have, modal || shape === 'infinitive' || main >= 0) : tags & anyVerb) {
        // "for not supporting"
        if (main < 0 && shape === 'finite' && tags & Tag.verbIng) shape = 'ing';
        const passive = be && (tags & Tag.verbParticiple) !== 0 && (tags & Tag.verbIng) === 0;
        return this.pushGroup(start, at + 1, at, shape, passive, negated, modal);
      }
      break;
    }
    if (main < 0) return false;
    return this.pushGroup(start, main + 1, main, shape, false, negated, modal);
  }

  /** Whether a verb comes after more adverbs. */
  private reachesVerb(from: number): boolean {
    for (let at = from; at < from + 3; at++) {
      const tags = this.tags(at);
      if (tags & (anyVerb | Tag.auxiliary | Tag.modal) && !(this.word(at)?.capital ?? true))
        return (tags & Tag.adjective) === 0 || (tags & Tag.verbParticiple) !== 0;
      if (!(tags & (Tag.adverb | Tag.negation))) return false;
    }
    return false;
  }

  private completes(tags: number, be: boolean, have: boolean, base: boolean): boolean {
    if (tags & FUNCTION && !(tags & anyVerb)) return false;
    if (be) return (tags & (Tag.verbIng | Tag.verbParticiple)) !== 0;
    if (have) return (tags & Tag.verbParticiple) !== 0;
    return base && (tags & Tag.verbBase) !== 0 && (tags & (Tag.determiner | Tag.preposition)) === 0;
  }

  private pushGroup(
    start: number,
    end: number,
    main: number,
    form: VerbGroup['form'],
    passive: boolean,
    negated: boolean,
    modal: boolean,
  ): boolean {
    const word = this.words[main];
    if (word === undefined) return false;
    const auxiliary = word.tags & (Tag.auxiliary | Tag.modal);
    const base = auxiliary ? auxiliaryBase(word.lower) : baseOf(word.lower);
    const strength = auxiliary ? undefined : this.particleVerb(base, end) ? 'core' : cueVerbs.get(base);
    const verb = { base, form, passive, negated, modal, ...(strength === undefined ? {} : { strength }) };
    this.chunks.push({ kind: 'verb', start, end, verb });
    this.at = end;
    return true;
  }

  /** "as she put it", "he went on:": speech only with the word behind. */
  private particleVerb(base: string, end: number): boolean {
    const next = this.word(end)?.lower;
    if (base === 'put') return next === 'it';
    const after = this.word(end + 1);
    return base === 'go' && next === 'on' && (after === undefined || after.kind !== 'word' || after.lower === 'to');
  }

  /** Whether the word is a verb where it stands; `tail` tells what the noun phrase before it ends with. */
  private isVerb(index: number, tail: Tail): boolean {
    const word = this.word(index);
    if (word?.kind !== 'word') return false;
    const { tags, lower } = word;
    if ((tags & anyVerb) === 0) return false;
    if (tail === 'open') return false;
    const next = this.word(index + 1);
    const nextTags = next?.tags ?? 0;
    const objectAhead =
      next !== undefined &&
      (next.kind === 'quote' ||
        next.text === ':' ||
        (nextTags & (Tag.determiner | Tag.possessive | Tag.objectPronoun | Tag.pronoun | Tag.subordinator)) !== 0 ||
        (next.lower === 'to' &&
          (this.word(index - 1)?.capital === true ||
            (cueVerbs.has(baseOf(lower)) && (this.tags(index - 1) & anyNoun) !== 0))) ||
        (next.capital && next.kind === 'word'));
    const subject = this.chunks.findLast((chunk) => chunk.kind !== 'adv');
    const afterPronoun =
      subject?.kind === 'np' && subject.form === 'pronoun' && (this.tags(subject.start) & Tag.pronoun) !== 0;
    if (tags & Tag.verbIng) {
      if (cueVerbs.get(baseOf(lower)) === 'core' && !ingNouns.has(lower)) return true;
      if (
        cueVerbs.get(baseOf(lower)) === 'core' &&
        tail === 'none' &&
        this.last()?.kind === 'prep' &&
        (next?.kind === 'quote' || next?.lower === 'that' || (nextTags & Tag.adverb) !== 0)
      )
        return true;
      if (
        ingNouns.has(lower) &&
        !(
          tail === 'noun' &&
          this.word(index - 1)?.capital === true &&
          (nextTags & (Tag.preposition | Tag.determiner | Tag.adverb)) !== 0
        )
      )
        return tail === 'none' ? objectAhead && this.last()?.kind !== 'verb' && this.last()?.kind !== 'prep' : false;
      return tail === 'noun' || !(tags & Tag.adjective && this.opensPhrase(index + 1));
    }
    if (tags & (Tag.verbPast | Tag.verbParticiple)) {
      // "told lawmakers": never an adjective
      if (cueVerbs.get(baseOf(lower)) === 'core' && !adjectival.test(lower)) return true;
      // "two armed men"
      if (tail === 'noun') return !(this.word(index - 1)?.kind === 'number' && (nextTags & anyNoun) !== 0);
      // "retired general", "convicted felons": an adjective where a phrase begins and a person follows
      if (tags & Tag.adjective || tags & Tag.verbParticiple) {
        const previous = this.last();
        const opens =
          previous === undefined ||
          previous.kind === 'comma' ||
          previous.kind === 'quote' ||
          previous.kind === 'prep' ||
          previous.kind === 'conj' ||
          (previous.kind === 'verb' && previous.verb?.base !== 'be');
        if (
          opens &&
          next?.kind === 'word' &&
          (nextTags & (Tag.personNoun | Tag.groupNoun | Tag.office)) !== 0 &&
          !next.capital
        )
          return false;
        if (
          tags & Tag.adjective &&
          opens &&
          next?.kind === 'word' &&
          (nextTags & FUNCTION) === 0 &&
          (!next.capital || /^(?:retired|former|longtime)$/.test(lower))
        )
          return false;
      }
      return true;
    }
    if (tags & Tag.verbS) {
      if (afterPronoun || subject?.kind === 'rel') return true;
      // "A strategist, Bo Ray, tells reporters"
      if (subject?.kind === 'comma' && cueVerbs.get(baseOf(lower)) === 'core' && !(tags & Tag.nounVerb)) return true;
      // "called the use of executive orders “…”": the object is still to come to its end
      if (
        tags & Tag.nounVerb &&
        next?.kind === 'quote' &&
        this.chunks.findLast(({ kind, verb }) => kind === 'quote' || verb?.strength === 'judge')?.kind === 'verb'
      )
        return false;
      const before = this.word(index - 1);
      if (
        tags & Tag.nounVerb &&
        tail === 'noun' &&
        next?.kind === 'quote' &&
        before?.capital === false &&
        (before.tags & (anyNoun | Tag.office)) === 0
      )
        return false;
      if (tags & Tag.nounVerb)
        return (
          (tail === 'noun' || (subject?.kind === 'comma' && cueVerbs.has(baseOf(lower)))) &&
          (objectAhead || this.reportsHere(index, next))
        );
      return (
        tail === 'noun' ||
        (this.last()?.kind === 'np' && tail === 'none') ||
        (tail === 'none' && this.behindQuote()) ||
        this.last()?.kind === 'rel' ||
        this.last()?.kind === 'adv' ||
        objectAhead
      );
    }
    // base form
    const previous = this.last();
    // "Lee and Ray call"
    if (
      tail === 'noun' &&
      previous?.kind === 'conj' &&
      this.chunks.at(-2)?.kind === 'np' &&
      this.word(index - 1)?.capital === true &&
      objectAhead &&
      cueVerbs.has(lower)
    )
      return true;
    if (afterPronoun && !/^(?:he|she|it)$/.test(this.word(index - 1)?.lower ?? '')) return true;
    if (tail === 'none' && previous?.kind === 'rel') return true;
    if (
      tags & Tag.nounVerb &&
      tail === 'noun' &&
      (this.tags(index - 1) & (Tag.personNoun | Tag.groupNoun)) !== 0 &&
      pluralForm(this.word(index - 1)?.lower ?? '') &&
      (objectAhead || next?.lower === 'to')
    )
      return true;
    if (tags & Tag.nounVerb || tags & (anyNoun | Tag.adjective)) return false;
    if (tail === 'noun') {
      const before = this.word(index - 1);
      const plural =
        before !== undefined &&
        (before.kind === 'number' ||
          /^(?:two|three|four|five|both)$/.test(before.lower) ||
          (before.lower.endsWith('s') && !before.lower.endsWith('ss')) ||
          (before.tags & Tag.groupNoun) !== 0);
      return (
        plural &&
        (objectAhead || (nextTags & (Tag.preposition | Tag.adverb | Tag.auxiliary)) !== 0 || next?.kind === 'mark')
      );
    }
    return (
      cueVerbs.get(lower) === 'core' &&
      previous !== undefined &&
      (previous.kind === 'comma' || previous.kind === 'adv' || previous.kind === 'quote' || previous.kind === 'conj')
    );
  }

  /** A verb that might be a noun: at the end behind a quotation (`“…,” the ad states.`), or "Sanders calls for". */
  private reportsHere(index: number, next: Word | undefined): boolean {
    const base = baseOf(this.word(index)?.lower ?? '');
    if (base === 'call' && /^(?:for|on|it)$/.test(next?.lower ?? '')) return true;
    const strength = cueVerbs.get(base);
    // “…,” he points out; “…,” Lee laments
    if ((strength === 'core' || strength === 'speech') && this.behindQuote()) return true;
    if (strength !== 'core') return false;
    return (
      (next === undefined || next.text === '.' || next.text === ',') &&
      this.chunks.some((chunk) => chunk.kind === 'quote')
    );
  }

  /** The phrase under way, or the one just taken, follows a quotation. */
  private behindQuote(): boolean {
    const back = this.chunks.slice(-2).map((chunk) => chunk.kind);
    return (
      back.at(-1) === 'quote' ||
      (back.at(-1) === 'comma' && back.at(-2) === 'quote') ||
      (back.at(-1) === 'np' && back.at(-2) === 'quote')
    );
  }

  private takeNounPhrase(): void {
    const start = this.at;
    let tail: Tail = 'none';
    let at = start;
    for (; at < this.to; at++) {
      const word = this.words[at];
      if (word === undefined) break;
      if (word.kind === 'quote') {
        if (tail === 'open' && this.opensPhrase(at)) continue;
        // Dwayne “The Rock” Johnson
        const after = this.word(at + 1);
        const before = this.word(at - 1);
        if (
          tail === 'noun' &&
          before?.capital === true &&
          after?.capital === true &&
          after.kind === 'word' &&
          shortNickname(word)
        )
          continue;
        break;
      }
      if (word.kind === 'mark') {
        if (
          word.text === '$' ||
          word.text === '£' ||
          word.text === '€' ||
          word.text === '%' ||
          word.text === '&' ||
          word.text === '/'
        )
          continue;
        break;
      }
      if (word.kind === 'number') {
        tail = 'noun';
        continue;
      }
      const { tags, lower } = word;
      if (lower === "'s" || lower === "'") {
        if (tail === 'none') break;
        if (this.word(at - 1) !== undefined && lower === "'s" && this.clauseFollows(at + 1)) break;
        tail = 'open';
        continue;
      }
      if (at > start && word.capital && tail === 'noun' && this.relativeBegins(at)) break;
      const capital = word.capital && at > this.from;
      if (at > start && this.calendarBreaks(at)) break;
      if (
        capital &&
        !(
          tags & (Tag.pronoun | Tag.objectPronoun) &&
          tags & FUNCTION &&
          word.text.length > 1 &&
          !/^[A-Z]+$/.test(word.text)
        )
      ) {
        tail = 'noun';
        continue;
      }
      if (capital && tail === 'none') {
        tail = 'noun';
        continue;
      }
      if (this.joinsName(at)) continue;
      if (tags & (Tag.determiner | Tag.possessive)) {
        if (at === start || (tail === 'open' && !(tags & Tag.possessive) && lower !== 'that')) {
          tail = 'open';
          continue;
        }
        break;
      }
      if (at === start && ((tags & Tag.preposition && this.numberAt(at + 1)) || lower === 'one')) {
        tail = 'open';
        continue;
      }
      if (
        /^(?:familiar|close|knowledgeable|aware|involved)$/.test(lower) &&
        tail === 'noun' &&
        (this.tags(at + 1) & Tag.preposition) !== 0
      )
        break;
      if (tags & FUNCTION && !(tags & Tag.adjective && tail === 'open')) break;
      if (tail === 'noun' && tags & Tag.adverb && this.endsPhrase(at)) break;
      if (tags & Tag.adverb && !(tags & (Tag.adjective | anyNoun | Tag.time))) {
        if ((tail === 'open' || at === start) && this.opensPhrase(at + 1)) continue;
        break;
      }
      if (at > start || tail !== 'none') if (this.isVerb(at, tail)) break;
      tail = tags & Tag.adjective && !(tags & anyNoun) && this.opensPhrase(at + 1) ? 'open' : 'noun';
      // "the retired teacher": the participle is no head
      if (tail === 'noun' && tags & (Tag.verbParticiple | Tag.verbIng) && !(tags & anyNoun) && this.opensPhrase(at + 1))
        tail = 'open';
    }
    if (at === start) at++;
    const head = this.words[at - 1];
    const year = head?.kind === 'number' && at - start === 1 && /^(?:1[6-9]|20)\d\ds?$/.test(head.text);
    const when =
      year || (head !== undefined && (head.tags & (Tag.calendar | Tag.time)) !== 0 && this.onlyTime(start, at));
    this.chunks.push(when ? { kind: 'time', start, end: at } : { kind: 'np', start, end: at, form: 'phrase' });
    this.at = at;
  }

  /** "comments Trump made", "the deal Obama signed": a clause on the noun; but "the firm Oxford Economics" is one phrase. */
  private relativeBegins(at: number): boolean {
    const noun = this.word(at - 1);
    if (
      noun?.kind !== 'word' ||
      noun.capital ||
      noun.tags & (Tag.personNoun | Tag.groupNoun | Tag.office | Tag.organisationNoun | Tag.honorific | Tag.adjective)
    )
      return false;
    if (!pluralForm(noun.lower) && (noun.tags & Tag.documentNoun) === 0) return false;
    let end = at;
    while (this.word(end)?.capital === true && end < at + 4) end++;
    const verb = this.word(end);
    return verb?.kind === 'word' && (verb.tags & (Tag.verbPast | Tag.auxiliary | Tag.modal)) !== 0;
  }

  /** "Mills then said", "an official later added": the adverb goes with what comes. */
  private endsPhrase(at: number): boolean {
    const next = this.word(at + 1);
    return (
      next === undefined ||
      next.kind !== 'word' ||
      (!next.capital && (next.tags & (FUNCTION | anyVerb | Tag.adverb)) !== 0)
    );
  }

  /** “Rubio’s leaving”: the clitic is a verb. */
  private clauseFollows(index: number): boolean {
    const word = this.word(index);
    if (word?.kind !== 'word' || word.capital) return false;
    return (
      word.lower === 'not' ||
      word.lower === 'been' ||
      ((word.tags & Tag.verbIng) !== 0 &&
        !ingNouns.has(word.lower) &&
        (this.tags(index + 1) & (Tag.determiner | Tag.possessive | Tag.objectPronoun)) !== 0)
    );
  }

  /** A small word inside a name: "of" in House of Commons, "van der", "and" in a ministry's name. */
  private joinsName(at: number): boolean {
    const word = this.words[at];
    const before = this.word(at - 1);
    const after = this.word(at + 1);
    if (word === undefined || before?.capital !== true || after === undefined) return false;
    switch (word.lower) {
      case 'of': {
        const the = after.lower === 'the' ? 1 : 0;
        const target = this.word(at + 1 + the);
        return (
          target?.capital === true &&
          target.kind === 'word' &&
          (before.tags & (Tag.organisationWord | Tag.office | Tag.organisationNoun)) !== 0 &&
          !(before.tags & Tag.personNoun && !(before.tags & Tag.office))
        );
      }
      case 'the':
        return this.word(at - 1)?.lower === 'of';
      case 'van':
      case 'von':
      case 'der':
      case 'den':
      case 'de':
      case 'del':
      case 'della':
      case 'di':
      case 'da':
      case 'dos':
      case 'das':
      case 'do':
      case 'du':
      case 'la':
      case 'le':
      case 'bin':
      case 'ibn':
      case 'bint':
      case 'al':
      case 'el':
      case 'ter':
      case 'ten':
      case 'zu':
      case 'y':
        return after.kind === 'word';
      case 'for':
      case 'on':
      case 'and':
      case '&':
        // Department of Health and Human Services; Centers for Disease Control
        return (
          after.capital &&
          (before.tags & Tag.organisationWord) !== 0 &&
          (word.lower === 'for' || word.lower === 'on') &&
          !(before.tags & (Tag.personNoun | Tag.office))
        );
      default:
        return false;
    }
  }

  /** "a statement Thursday", "Rubio last week": the time stands apart. */
  private calendarBreaks(at: number): boolean {
    const tags = this.tags(at);
    const lower = this.words[at]?.lower ?? '';
    if (tags & Tag.calendar) {
      const before = this.word(at - 1);
      if (
        before !== undefined &&
        (before.tags & (Tag.determiner | Tag.adjective | Tag.time)) !== 0 &&
        before.capital === false
      )
        return false;
      if (before !== undefined && before.kind === 'number') return false;
      const after = this.word(at + 1);
      return !(after?.capital === true && after.kind === 'word' && !(after.tags & (Tag.calendar | Tag.time)));
    }
    if (lower === 'last' || lower === 'next' || lower === 'earlier' || lower === 'late' || lower === 'early') {
      return (
        (this.tags(at - 1) & (Tag.determiner | Tag.possessive)) === 0 &&
        (this.tags(at + 1) & (Tag.time | Tag.calendar)) !== 0
      );
    }
    return (
      /^(?:yesterday|today|tonight|tomorrow)$/.test(lower) &&
      (this.tags(at - 1) & Tag.determiner) === 0 &&
      this.word(at + 1)?.capital !== true
    );
  }

  private onlyTime(start: number, end: number): boolean {
    for (let at = start; at < end; at++) {
      const word = this.words[at];
      if (word === undefined) return false;
      if (
        word.kind === 'number' ||
        numberWord.test(word.lower) ||
        word.tags & (Tag.calendar | Tag.time | Tag.determiner | Tag.adjective | Tag.adverb | Tag.preposition)
      )
        continue;
      return false;
    }
    return true;
  }
}

const numberWord =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozens?|hundreds?|thousands?|twenty|thirty|forty|fifty|sixty)$/;

/** Reporting participles that stand before nouns as well: a noted historian. */
const adjectival =
  /^(?:reported|stated|declared|announced|promised|alleged|noted|written|read|answered|continued|added|posted)$/;

const pluralForm = (lower: string): boolean => /[^s]s$|men$|people$/.test(lower);

function shortNickname(word: Word): boolean {
  const { quotation } = word;
  return quotation !== undefined && quotation.end - quotation.start <= 24;
}

function auxiliaryBase(lower: string): string {
  if (/^(?:am|is|are|was|were|be|been|being|'s|'re|'m|isn't|aren't|wasn't|weren't|ain't)$/.test(lower)) return 'be';
  if (/^(?:has|have|had|having|'ve|hasn't|haven't|hadn't)$/.test(lower)) return 'have';
  if (/^(?:do|does|did|don't|doesn't|didn't)$/.test(lower)) return 'do';
  return lower === "'d" ? 'have' : lower;
}
