/** Gathers the entities of an article from its names, the longest names first, so that every shorter form finds its fullest. */
import { surnameShapes } from '../lexicon/name-parts.js';
import { otherFormsOf } from '../lexicon/short-names.js';
import { commonSurnames, famousSurnames } from '../lexicon/surnames.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { folded } from '../mentions/folded.js';
import { isGivenName, type Gender } from '../mentions/gender.js';
import { isFamilyFirst } from '../mentions/name-kinds.js';
import type { Name } from '../mentions/names.js';
import { isListed, Tag, tagsOf } from '../syntax/tags.js';
import type { Article } from '../types.js';
import { fullestName } from './fullest.js';
import { Occurrences } from './occurrences.js';
import { endsElsewhere, initials, isLand, unions } from './body-forms.js';
import { fits, type Entity } from './entities.js';
import { isSlipOf } from './misspelt.js';
import { call } from './roles.js';
import { doesAsBody, isBodyBefore, isBodyBehind, isThingBehind, livesLikePerson } from './surroundings.js';

const famous = new Set(famousSurnames);
const surnames = new Set([...commonSurnames, ...famousSurnames]);

export class Register {
  readonly entities: Entity[] = [];
  /** Last, first or only word of a name, folded, to those who bear it. */
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  private readonly byMiddle = new Map<string, Entity[]>();
  /** Every other word of a person’s name. */
  private readonly byInner = new Map<string, Entity[]>();
  private readonly byFull = new Map<string, Entity>();
  private readonly text: string;
  private readonly occurrences: Occurrences;
  /** Of the title, which records and front matter hold apart from the text. */
  private readonly titled: Occurrences;
  private callings: ReadonlySet<string> | undefined;

  /** @param speaking mentions that speak: a name in a heading counts where it labels a quotation of the story */
  constructor(
    mentions: readonly NounPhrase[],
    { text, title }: Pick<Article, 'text' | 'title'>,
    speaking: ReadonlySet<NounPhrase>,
  ) {
    this.text = text;
    this.occurrences = new Occurrences(text);
    this.titled = new Occurrences(title);
    const names: { readonly mention: NounPhrase; readonly name: Name }[] = [];
    for (const mention of mentions) {
      if (mention.name !== undefined && (!mention.headline || speaking.has(mention)))
        names.push({ mention, name: mention.name });
    }
    const surnames = new Set(
      names.filter(({ name }) => name.words.length === 1).map(({ name }) => name.folded[0] ?? ''),
    );
    const long = names
      .filter(({ name }) => name.words.length > 1)
      .sort(
        (a, b) =>
          Number(opensWithPlace(a.name)) - Number(opensWithPlace(b.name)) ||
          b.name.words.length - a.name.words.length ||
          a.mention.start - b.mention.start,
      );
    for (const { name, mention } of long) this.add(name, mention, surnames);
    // those of a known gender first: "Mr. Obama" beside Michelle Obama makes the President somebody else
    const short = names.filter(({ name }) => name.words.length === 1);
    const gendered = ({ name }: { name: Name }): boolean => name.titled && name.gender !== undefined;
    for (const { name, mention } of [...short.filter(gendered), ...short.filter((each) => !gendered(each))])
      this.note(this.single(name, mention), name);
  }

  /** Those whose family name (or only name) is `word`. */
  surnamed(word: string): readonly Entity[] {
    return this.byLast.get(word) ?? this.byMiddle.get(word) ?? [];
  }

  firstNamed(word: string): readonly Entity[] {
    return this.byFirst.get(word) ?? [];
  }

  /** The one person who has the word within their name: Selim for Md Selim Howlader. */
  within(word: string): Entity | undefined {
    const bearers = this.byInner.get(word);
    return bearers?.length === 1 ? bearers[0] : undefined;
  }

  /** The one person whose first name has that short form: Paddy for Patrick Joseph Devane. */
  private shortened(word: string): Entity | undefined {
    const bearers = otherFormsOf(word).flatMap((form) =>
      this.firstNamed(form).filter(({ kind, folded }) => kind === 'person' && folded.length > 1),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** Whether the article calls anybody by that word; asked for every description, once all names and what stands beside them are read. */
  callsSomebody(roleWord: string): boolean {
    this.callings ??= this.allCallings();
    return this.callings.has(roleWord);
  }

  private allCallings(): ReadonlySet<string> {
    const callings = new Set<string>();
    for (const { roleWords } of this.entities) for (const word of roleWords) callings.add(word);
    return callings;
  }

  /** @param folded the words of a name, spelt for comparing */
  named(folded: readonly string[]): Entity | undefined {
    return this.byFull.get(folded.join(' '));
  }

  private add(name: Name, mention: NounPhrase, surnames: ReadonlySet<string>): void {
    const words = name.folded;
    const key = words.join(' ');
    const last = words[words.length - 1] ?? '';
    const known =
      this.byFull.get(key) ??
      this.behindPlace(name) ??
      (name.kind === 'organisation'
        ? this.ofLand(words)
        : (this.byLast.get(last) ?? []).find((entity) => entity.kind === 'person' && fits(words, entity.folded)));
    const prefix =
      known ??
      (name.kind === 'organisation'
        ? undefined
        : (this.byFirst.get(words[0] ?? '') ?? []).find((entity) => fits(words, entity.folded)));
    const found = prefix ?? this.create(name, mention, surnames.has(last));
    this.byFull.set(key, found);
    found.mentions++;
    this.note(found, name);
  }

  /** "the war in Norway | Lee said", with the stop lost: whoever of the article has the name behind the place. */
  private behindPlace(name: Name): Entity | undefined {
    if (!opensWithPlace(name)) return undefined;
    const own = name.folded.slice(1);
    const [only, second] = (this.byLast.get(own.at(-1) ?? '') ?? []).filter(
      ({ kind, sure, folded }) => kind === 'person' && sure && folded.length > own.length && fits(own, folded),
    );
    return second === undefined ? only : undefined;
  }

  /** The one body that has no more than a country in front of that name: "Norwegian Coast Guard" for "Coast Guard". */
  private ofLand(words: readonly string[]): Entity | undefined {
    const [only, second] = (this.byLast.get(words.at(-1) ?? '') ?? []).filter(
      ({ kind, folded, lower }) =>
        kind === 'organisation' &&
        folded.length > words.length &&
        words.every((word, at) => word === folded[folded.length - words.length + at]) &&
        lower.slice(0, -words.length).every((word) => tagsOf(word) & (Tag.demonym | Tag.place)),
    );
    return second === undefined ? only : undefined;
  }

  private create(name: Name, mention: NounPhrase, repeated: boolean): Entity {
    const words = name.folded;
    const body =
      name.kind === 'unknown'
        ? isBodyBefore(this.text, mention.start, mention.end) || isThingBehind(this.text, mention.start, mention.end)
        : name.kind === 'person' &&
          !name.titled &&
          (isBodyBehind(this.text, mention.end) || (name.gender === undefined && doesAsBody(this.text, mention.end)));
    const personal =
      !body &&
      (name.kind === 'person' ||
        (name.kind === 'unknown' && name.words.length <= 4 && (mention.opening !== 'definite' || repeated)));
    const entity: Entity = {
      id: this.entities.length,
      kind: personal ? 'person' : 'organisation',
      words: name.words,
      folded: words,
      lower: name.words.map((word) => word.toLowerCase()),
      mentions: 0,
      sure: name.kind === 'person',
      place: name.kind === 'place',
      roles: [],
      epithets: [],
      roleWords: new Set(),
    };
    this.entities.push(entity);
    if (name.gender !== undefined) entity.gender = name.gender;
    this.byFull.set(words.join(' '), entity);
    // the Bank of Norway is the Bank, and never Norway
    if (personal || !endsElsewhere(name.words)) push(this.byLast, words[words.length - 1] ?? '', entity);
    if (words.length > 1) {
      push(this.byFirst, words[0] ?? '', entity);
      if (personal && isFamilyFirst(words[0] ?? '')) push(this.byLast, words[0] ?? '', entity);
      // Thabo Mbali-Ndlovu is Ndlovu too
      const [, second] = (words[words.length - 1] ?? '').split('-');
      if (personal && second !== undefined) push(this.byInner, second, entity);
      // the First Bench of the High Court is the Bench too
      const joint = personal ? -1 : words.findIndex((word) => /^(?:for|of|on)$/.test(word));
      if (joint > 1) push(this.byMiddle, words[joint - 1] ?? '', entity);
      // Wanda Vázquez Garced is Vázquez too, Desmond Yeo Kok Wee is Yeo
      for (const [index, middle] of words.slice(1, -1).entries()) {
        if (!personal || middle.length <= 2) continue;
        push(this.byInner, middle, entity);
        if (isFamilyFirst(middle) || (index === words.length - 3 && !isGivenName(middle)))
          push(this.byMiddle, middle, entity);
      }
    }
    return entity;
  }

  /** A name of one word: the bearer of a longer one where there is any, else someone of their own. */
  private single(name: Name, mention: NounPhrase): Entity {
    const word = name.folded[0] ?? '';
    const bearers = this.surnamed(word);
    // "Norway" beside the Norway Outbound Fund and Northern Norway
    const namesake = [...bearers, ...this.firstNamed(word)].some(
      ({ kind, sure, place }) => place || (kind === 'person' && sure),
    );
    if (isLand(word) && !namesake) return this.byFull.get(word) ?? this.create(name, mention, false);
    if (name.titled && name.gender !== undefined && bearers.length > 0) {
      const { gender } = name;
      const ofGender = bearers.filter((entity) => entity.gender === gender);
      const fitting = ofGender.length > 0 ? ofGender : bearers.filter((entity) => entity.gender === undefined);
      const [own] = fitting;
      // Mr. Obama beside Michelle Obama: somebody else of that name
      if (own === undefined) return this.fullest(name, mention, gender) ?? this.create(name, mention, false);
      // "Mrs. Ray" beside Theodore Ray and Honor Ray
      if (bearers.length > 1 && fitting.length === 1) return own;
    }
    const known =
      (bearers.length > 1 && name.titled
        ? (bearers.find((entity) => entity.roles.some((role) => role === name.role)) ?? bearers.at(-1))
        : bearers[0]) ??
      this.calledByFirst(word) ??
      this.initialled(name) ??
      this.byFull.get(word);
    if (known !== undefined) return known;
    const within = this.within(word);
    const body = name.kind === 'organisation' || name.kind === 'place';
    const own = body ? undefined : (this.shortened(word) ?? within);
    if (own !== undefined) return own;
    const full = body ? undefined : (this.fullest(name, mention) ?? this.misspelt(word));
    if (full !== undefined) {
      push(this.byLast, word, full);
      return full;
    }
    // "before he ran for office, Trump was": whoever is known by the surname is no body
    const kind = famous.has(word) ? 'person' : name.kind;
    return this.create(
      kind === 'unknown' &&
        !name.titled &&
        !likelyPerson(mention) &&
        !livesLikePerson(this.occurrences, name.words[0] ?? '')
        ? { ...name, kind: 'organisation' }
        : { ...name, kind },
      mention,
      false,
    );
  }

  /** The one person of the article whose surname that is with one letter wrong, where no lexicon knows it as it stands. */
  private misspelt(word: string): Entity | undefined {
    if (isListed(word) || surnames.has(word)) return undefined;
    const bearers = this.entities.filter(
      ({ kind, folded }) => kind === 'person' && folded.length > 1 && isSlipOf(word, folded.at(-1) ?? ''),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  /** Whoever's name begins with the word; but of Trump Tower and the Trump Golf Course nobody speaks as Trump, whose they are. */
  private calledByFirst(word: string): Entity | undefined {
    const [first, ...others] = this.firstNamed(word);
    // "the UN" beside the UN Relief Office: a body by itself
    if (first?.kind === 'organisation' && unions.test(word)) return undefined;
    if (first === undefined || (first.kind === 'person' && first.sure) || !famous.has(word)) return first;
    return others.find(({ kind, sure }) => kind === 'person' && sure);
  }

  /** The person whose full name the article prints only in its title or inside quotation marks. */
  private fullest(name: Name, mention: NounPhrase, gender?: Gender): Entity | undefined {
    const [word = ''] = name.words;
    const full = fullestName(this.occurrences, word, gender) ?? fullestName(this.titled, word, gender, true);
    if (full === undefined || this.named(folded(full.words)) !== undefined) return undefined;
    const { words, gender: told = name.gender } = full;
    return this.create({ ...name, kind: 'person', words, folded: folded(words), gender: told }, mention, false);
  }

  /** "IPVM" for "Internet Protocol Video Market", "CoA" for "Commission on Audit". */
  initialled(name: Name): Entity | undefined {
    const letters = (name.words[0] ?? '').replaceAll('.', '');
    // "Acoba" for "Advisory Committee on Business Appointments"
    const spoken = /^\p{Lu}\p{Ll}{3,6}$/u.test(letters) && !isListed(letters.toLowerCase());
    if (!spoken && !/^\p{Lu}(?:\p{L}{0,4}\p{Lu})s?$/u.test(letters)) return undefined;
    return this.entities.find(
      (entity) =>
        entity.kind === 'organisation' &&
        entity.words.length > 1 &&
        (initials(entity.words.filter((word) => /^\p{Lu}/u.test(word))) === letters ||
          initials(entity.words) === letters.toUpperCase()),
    );
  }

  private note(entity: Entity, name: Name): void {
    // the first name that a surname looks like tells nothing of its bearer
    const told = name.titled || name.words.length > 1 || entity.words.length === 1;
    if (name.gender !== undefined && told) entity.gender ??= name.gender;
    if (name.kind === 'person') entity.sure = true;
    if (name.role !== '') call(entity, name.role);
  }
}

/** "Norway Lee": what might be a name, if no place were its first word. */
const opensWithPlace = ({ kind, folded }: Name): boolean =>
  kind === 'unknown' && folded.length > 1 && (tagsOf(folded[0] ?? '') & (Tag.place | Tag.givenName)) === Tag.place;

function likelyPerson(mention: NounPhrase): boolean {
  // "Jamie": either sex’s first name
  const given = (mention.head.tags & (Tag.givenName | Tag.organisationWord)) === Tag.givenName;
  const { lower } = mention.head;
  const shaped = lower.length > 5 && !isListed(lower) && surnameShapes.test(lower);
  return mention.name?.gender !== undefined || given || shaped || surnames.has(lower);
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}
