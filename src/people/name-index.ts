/** The words of the names of an article: whose last, first, middle or whole name they are. */
import { isGivenName } from '../mentions/gender.js';
import { isFamilyFirst } from '../mentions/name-kinds.js';
import { endsElsewhere } from './body-forms.js';
import type { Entity } from './entities.js';

export class NameIndex {
  readonly entities: Entity[] = [];
  /** Last, first or only word of a name, folded, to those who bear it. */
  private readonly byLast = new Map<string, Entity[]>();
  private readonly byFirst = new Map<string, Entity[]>();
  private readonly byMiddle = new Map<string, Entity[]>();
  /** Every other word of a person’s name. */
  private readonly byInner = new Map<string, Entity[]>();
  private readonly byFull = new Map<string, Entity>();

  /** Those whose names end with the word. */
  endingWith(word: string): readonly Entity[] {
    return this.byLast.get(word) ?? [];
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

  /** @param folded the words of a name, spelt for comparing */
  named(folded: readonly string[]): Entity | undefined {
    return this.byFull.get(folded.join(' '));
  }

  /** `folded` is a form of the name that the entity bears. */
  addForm(folded: readonly string[], entity: Entity): void {
    this.byFull.set(folded.join(' '), entity);
  }

  addSurname(word: string, entity: Entity): void {
    push(this.byLast, word, entity);
  }

  enter(entity: Entity): void {
    const { folded: words } = entity;
    const personal = entity.kind === 'person';
    const [first = '', last = ''] = [words[0], words.at(-1)];
    this.entities.push(entity);
    this.addForm(words, entity);
    // the Bank of Norway is the Bank, and never Norway
    if (personal || !endsElsewhere(entity.words)) this.addSurname(last, entity);
    if (words.length < 2) return;
    push(this.byFirst, first, entity);
    if (personal) {
      this.enterInner(entity, last);
      return;
    }
    // the First Bench of the High Court is the Bench too
    const joint = words.findIndex((word) => /^(?:for|of|on)$/.test(word));
    if (joint > 1) push(this.byMiddle, words[joint - 1] ?? '', entity);
  }

  private enterInner(entity: Entity, last: string): void {
    const { folded: words } = entity;
    if (isFamilyFirst(words[0] ?? '')) this.addSurname(words[0] ?? '', entity);
    // Thabo Mbali-Ndlovu is Ndlovu too
    const [, second] = last.split('-');
    if (second !== undefined) push(this.byInner, second, entity);
    // Wanda Vázquez Garced is Vázquez too, Desmond Yeo Kok Wee is Yeo
    for (const [index, middle] of words.slice(1, -1).entries()) {
      if (middle.length <= 2) continue;
      push(this.byInner, middle, entity);
      if (isFamilyFirst(middle) || (index === words.length - 3 && !isGivenName(middle)))
        push(this.byMiddle, middle, entity);
    }
  }
}

function push(map: Map<string, Entity[]>, key: string, entity: Entity): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entity]);
  else if (!list.includes(entity)) list.push(entity);
}
