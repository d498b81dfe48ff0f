/** Gathers the entities of an article from its names, the longest names first, so that every shorter form finds its fullest. */
import { surnameShapes } from '../lexicon/name-parts.js';
import type { NounPhrase } from '../mentions/phrase.js';
import { folded } from '../mentions/folded.js';
import type { Gender } from '../mentions/gender.js';
import type { Name } from '../mentions/names.js';
import { isListed, Tag } from '../syntax/tags.js';
import type { Article } from '../types.js';
import { isLand } from './body-forms.js';
import { fits, type Entity } from './entities.js';
import { fullestName } from './fullest.js';
import {
  behindPlace,
  calledByFirst,
  initialled,
  isFamous,
  isSurname,
  longerBody,
  misspelt,
  opensWithPlace,
  shortened,
} from './fuller-forms.js';
import { NameIndex } from './name-index.js';
import { Occurrences } from './occurrences.js';
import { call } from './roles.js';
import { doesAsBody, isBodyBefore, isBodyBehind, isThingBehind, livesLikePerson } from './surroundings.js';

export class Register {
  private readonly index = new NameIndex();
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

  get entities(): readonly Entity[] {
    return this.index.entities;
  }

  /** Those whose family name (or only name) is `word`. */
  surnamed(word: string): readonly Entity[] {
    return this.index.surnamed(word);
  }

  firstNamed(word: string): readonly Entity[] {
    return this.index.firstNamed(word);
  }

  /** The one person who has the word within their name: Selim for Md Selim Howlader. */
  within(word: string): Entity | undefined {
    return this.index.within(word);
  }

  /** The body whose initials the name is: "CoA" for "Commission on Audit". */
  initialled(name: Name): Entity | undefined {
    return initialled(name, this.index);
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
    return this.index.named(folded);
  }

  private add(name: Name, mention: NounPhrase, surnames: ReadonlySet<string>): void {
    const words = name.folded;
    const last = words[words.length - 1] ?? '';
    const fuller = (bearers: readonly Entity[]): Entity | undefined =>
      bearers.find((entity) => fits(words, entity.folded));
    const known =
      this.named(words) ??
      behindPlace(name, this.index) ??
      (name.kind === 'organisation'
        ? longerBody(words, this.index)
        : (fuller(this.index.endingWith(last).filter(({ kind }) => kind === 'person')) ??
          fuller(this.firstNamed(words[0] ?? ''))));
    const found = known ?? this.create(name, mention, surnames.has(last));
    this.index.addForm(words, found);
    found.mentions++;
    this.note(found, name);
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
    if (name.gender !== undefined) entity.gender = name.gender;
    this.index.enter(entity);
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
    if (isLand(word) && !namesake) return this.named([word]) ?? this.create(name, mention, false);
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
      calledByFirst(word, this.index) ??
      this.initialled(name) ??
      this.named([word]);
    if (known !== undefined) return known;
    const within = this.within(word);
    const body = name.kind === 'organisation' || name.kind === 'place';
    const own = body ? undefined : (shortened(word, this.index) ?? within);
    if (own !== undefined) return own;
    const full = body ? undefined : (this.fullest(name, mention) ?? misspelt(word, this.index));
    if (full !== undefined) {
      this.index.addSurname(word, full);
      return full;
    }
    // "before he ran for office, Trump was": whoever is known by the surname is no body
    const kind = isFamous(word) ? 'person' : name.kind;
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

  /** The person whose full name the article prints only in its title or inside quotation marks. */
  private fullest(name: Name, mention: NounPhrase, gender?: Gender): Entity | undefined {
    const [word = ''] = name.words;
    const full = fullestName(this.occurrences, word, gender) ?? fullestName(this.titled, word, gender, true);
    if (full === undefined || this.named(folded(full.words)) !== undefined) return undefined;
    const { words, gender: told = name.gender } = full;
    return this.create({ ...name, kind: 'person', words, folded: folded(words), gender: told }, mention, false);
  }

  private note(entity: Entity, name: Name): void {
    // the first name that a surname looks like tells nothing of its bearer
    const told = name.titled || name.words.length > 1 || entity.words.length === 1;
    if (name.gender !== undefined && told) entity.gender ??= name.gender;
    if (name.kind === 'person') entity.sure = true;
    if (name.role !== '') call(entity, name.role);
  }
}

function likelyPerson(mention: NounPhrase): boolean {
  // "Jamie": either sex’s first name
  const given = (mention.head.tags & (Tag.givenName | Tag.organisationWord)) === Tag.givenName;
  const { lower } = mention.head;
  const shaped = lower.length > 5 && !isListed(lower) && surnameShapes.test(lower);
  return mention.name?.gender !== undefined || given || shaped || isSurname(lower);
}
