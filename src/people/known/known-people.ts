/** Finds the people of a people file in articles. */
import type { SpeakerKind } from '../../types.js';
import type { KnownPerson } from './people-entry.js';
import { nameKey } from './people-file.js';

/** Someone as an article names them. */
export interface Sighting {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string;
  /** The pronouns that the article uses for them, in lower case: he, she. */
  readonly pronouns: ReadonlySet<string>;
}

export class KnownPeople {
  readonly #byId: ReadonlyMap<string, KnownPerson>;
  readonly #byName = new Map<string, Set<KnownPerson>>();
  readonly #bySurname = new Map<string, Set<KnownPerson>>();

  constructor(people: readonly KnownPerson[]) {
    this.#byId = new Map(people.map((person) => [person.id, person]));
    for (const person of people) {
      for (const name of [person.name, ...person.aliases]) {
        const key = nameKey(name);
        add(this.#byName, key, person);
        const surname = / (\S+)$/.exec(key)?.[1];
        if (person.kind === 'person' && surname !== undefined) add(this.#bySurname, surname, person);
      }
    }
  }

  /**
   * The one listed person that an article's name stands for: by full name or alias, or by the surname alone where
   * one person fits it and nothing that the article says of them contradicts.
   */
  find(sighting: Sighting): KnownPerson | undefined {
    if (this.#byId.size === 0) return undefined;
    const key = nameKey(sighting.name);
    const named = [...(this.#byName.get(key) ?? [])].filter((person) => !saysNot(person, key));
    const single = !key.includes(' ');
    if (named.length === 1 && !single) return named[0];
    if (named.length > 0) {
      const fitting = named.filter((person) => !contradicts(person, sighting));
      if (fitting.length === 1 && named.length === 1) return fitting[0];
      return only(fitting.filter((person) => sharesWord(person.role, sighting.role)));
    }
    const bearers = single && sighting.kind === 'person' ? [...(this.#bySurname.get(key) ?? [])] : [];
    const bearer = only(bearers);
    return bearer === undefined || contradicts(bearer, sighting) || rolesDiffer(bearer, sighting) ? undefined : bearer;
  }

  /** Whether a name stands for several listed people, so that it can't tell who somebody is. */
  isAmbiguous(name: string): boolean {
    return this.#byId.size > 0 && (this.#byName.get(nameKey(name))?.size ?? 0) > 1;
  }

  /** The listed person with an id. */
  withId(id: string): KnownPerson | undefined {
    return this.#byId.get(id);
  }
}

function saysNot(person: KnownPerson, key: string): boolean {
  return nameKey(person.name) !== key && person.notToBeMergedWith.some((other) => nameKey(other) === key);
}

/** A person named like a body, or a woman whom the article calls "he". */
function contradicts(person: KnownPerson, { kind, pronouns }: Sighting): boolean {
  if (kind !== 'unnamed' && (kind === 'person') !== (person.kind === 'person')) return true;
  const own: readonly string[] = person.pronouns.toLowerCase().match(/\p{L}+/gu) ?? [];
  return own.length > 0 && [...pronouns].some((pronoun) => !own.includes(pronoun));
}

function rolesDiffer(person: KnownPerson, { role }: Sighting): boolean {
  return person.role !== '' && role !== '' && !sharesWord(person.role, role);
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(contentWords(a));
  return contentWords(b).some((word) => words.has(word));
}

/** The words of a role but for its small ones: "mayor of Tull" → mayor, tull. */
function contentWords(role: string): readonly string[] {
  const words = role.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:a|an|the|of|for|at|in|and|to|with|on|by|from|former|then)$/.test(word));
}

function only<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function add<T>(map: Map<string, Set<T>>, key: string, item: T): void {
  const set = map.get(key) ?? new Set<T>();
  map.set(key, set.add(item));
}
