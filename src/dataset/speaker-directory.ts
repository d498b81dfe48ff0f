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
    const parts = described.name.split(' & ').map((name) => {
      return name === described.name ? undefined : this.known.find({ name, kind, role: '', pronouns: new Set() });
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
    const inArticle = `${speakerId(described)}@${articleId}`;
    if (this.#perArticle || !isFullName(described) || this.known.isAmbiguous(described.name)) return inArticle;
    const id = speakerId(described);
    const fields = this.#fields.get(id) ?? new Set();
    const own = fieldsOf(described.role);
    if (fields.size > 0 && own.length > 0 && !own.some((field) => fields.has(field))) return inArticle;
    this.#fields.set(id, new Set([...fields, ...own]));
    return id;
  }
}
