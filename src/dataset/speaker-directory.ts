import type { Identity, SpeakerKind } from '../types.js';
import type { KnownPerson } from '../people/known/people-entry.js';
import { fieldsOf } from '../people/role-fields.js';
import { isFullName, speakerId } from './speaker-id.js';
import { KnownPeople } from '../people/known/known-people.js';

/** Who a row's speaker is, across the dataset. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
}

export interface DirectoryOptions {
  readonly people?: readonly KnownPerson[];
  /** Merge nobody across articles, unless the people file does. */
  readonly perArticle?: boolean;
}

/** What an article says of a speaker. */
export type Described = Pick<Identity, 'name' | 'kind' | 'role'>;

/**
 * Tells who is who across the articles of a dataset, which it must meet in their order: whoever the people file
 * lists, else whoever bears the same full name in a role that fits.
 */
export class SpeakerDirectory {
  readonly known: KnownPeople;
  readonly #perArticle: boolean;
  /** The walks of life in which each full name was met. */
  readonly #fields = new Map<string, Set<string>>();

  constructor({ people = [], perArticle = false }: DirectoryOptions = {}) {
    this.known = new KnownPeople(people);
    this.#perArticle = perArticle;
  }

  /** @param pronouns that the article uses for them, in lower case */
  speakerOf(described: Described, articleId: string, pronouns: ReadonlySet<string> = new Set()): Speaker {
    const known = this.known.find({ ...described, pronouns });
    if (known !== undefined) return { id: known.id, name: known.name, kind: known.kind };
    const { kind } = described;
    if (!described.name.includes(' & ')) return { id: this.#madeId(described, articleId), name: described.name, kind };
    const parts = described.name.split(' & ').map((name) => {
      return this.known.find({ name, kind, role: '', pronouns: new Set() });
    });
    const name = described.name
      .split(' & ')
      .map((part, at) => parts[at]?.name ?? part)
      .join(' & ');
    const ids = parts.map((part) => part?.id);
    if (ids.every((id) => id !== undefined)) return { id: ids.join('+'), name, kind };
    return { id: this.#madeId({ ...described, name }, articleId), name, kind };
  }

  #madeId(described: Described, articleId: string): string {
    const id = speakerId(described);
    const inArticle = `${id}@${articleId}`;
    if (this.#perArticle || !isFullName(described) || this.known.isAmbiguous(described.name)) return inArticle;
    const fields = this.#fields.get(id) ?? new Set();
    const own = fieldsOf(described.role);
    if (fields.size > 0 && own.length > 0 && !own.some((field) => fields.has(field))) return inArticle;
    for (const field of own) fields.add(field);
    this.#fields.set(id, fields);
    return id;
  }
}
