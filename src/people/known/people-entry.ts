/** Reads one person of a people file, key by key. */
import { isMap, isScalar, isSeq } from 'yaml';
import type { Node } from 'yaml';
import type { SpeakerKind } from '../../types.js';

/** Someone the people file lists. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: SpeakerKind;
  readonly role: string;
  /** As given: "she/her"; empty where the file doesn't say. */
  readonly pronouns: string;
  /** Ids elsewhere: `wikidata=Q42`. */
  readonly otherIds: readonly string[];
  /** Ids of this file, and names of people outside it, who are somebody else. */
  readonly notToBeMergedWith: readonly string[];
}

const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'group', 'document'];
const keys = ['id', 'name', 'aliases', 'kind', 'role', 'wikidata', 'ids', 'pronouns', 'not-to-be-merged-with'];

/** Tells what is wrong at an offset of the text. */
export type Report = (offset: number, message: string) => void;

/** Where keys of an entry stand: `id` for its id, a name for that name. */
export type Places = ReadonlyMap<string, number>;

/** One item of the list, read key by key. */
export class Entry {
  readonly at = new Map<string, number>();
  readonly #values = new Map<string, unknown>();
  readonly #fault: Report;
  readonly #offset: number;
  readonly #isMap: boolean;

  constructor(item: unknown, fault: Report) {
    this.#fault = fault;
    this.#offset = startOf(item);
    this.#isMap = isMap(item);
    if (!isMap(item)) {
      fault(this.#offset, 'is no person; write "- id: …", "name: …" and so on');
      return;
    }
    for (const { key, value } of item.items) {
      const name = isScalar(key) ? String(key.value) : '';
      if (keys.includes(name)) this.#values.set(name, value);
      else fault(startOf(key), `"${name}" is no key of a person; known are ${keys.join(', ')}`);
    }
  }

  person(): KnownPerson | undefined {
    if (!this.#isMap) return undefined;
    const id = this.#text('id', 'give each person an id, such as "id: ann-lee"');
    const name = this.#text('name', 'give each person a full name');
    if (id !== '' && !/^[A-Za-z][\w.-]*$/.test(id)) {
      this.#wrong('id', `id "${id}": begin with a letter, and use letters, digits and . _ - alone`);
    }
    const wikidata = this.#text('wikidata');
    if (wikidata !== '' && !/^Q\d+$/.test(wikidata))
      this.#wrong('wikidata', `wikidata "${wikidata}": give its Q number`);
    return {
      id,
      name,
      aliases: this.#list('aliases'),
      kind: this.#kind(),
      role: this.#text('role'),
      pronouns: this.#text('pronouns'),
      otherIds: [...(wikidata === '' ? [] : [`wikidata=${wikidata}`]), ...this.#ids()],
      notToBeMergedWith: this.#list('not-to-be-merged-with'),
    };
  }

  #kind(): SpeakerKind {
    const text = this.#text('kind');
    const found = kinds.find((kind) => kind === text);
    if (text !== '' && found === undefined) this.#wrong('kind', `kind "${text}": not one of ${kinds.join(', ')}`);
    return found ?? 'person';
  }

  /** A text, or a number as it is written; `missing` is the mend where there must be one. */
  #text(key: string, missing?: string): string {
    const value = this.#values.get(key);
    const text = textOf(value);
    if (text === undefined) this.#wrong(key, `${key} is no text; write it on one line`);
    else if (text === '' && missing !== undefined) this.#wrong(key, `${key} is missing; ${missing}`);
    this.at.set(key === 'name' ? (text ?? '') : key, startOf(value, this.#offset));
    return text ?? '';
  }

  #list(key: string): readonly string[] {
    const value = this.#values.get(key);
    if (value === undefined || (isScalar(value) && value.value === null)) return [];
    if (!isSeq(value)) {
      this.#wrong(key, `${key} is no list; write [one, another]`);
      return [];
    }
    return value.items.flatMap((item) => {
      const text = textOf(item);
      if (text === undefined || text === '') this.#fault(startOf(item), `${key} holds something that is no text`);
      else this.at.set(text, startOf(item));
      return text === undefined || text === '' ? [] : [text];
    });
  }

  #ids(): readonly string[] {
    const value = this.#values.get('ids');
    if (value === undefined) return [];
    if (!isMap(value)) {
      this.#wrong('ids', 'ids is no map; write {viaf: 123, isni: 456}');
      return [];
    }
    return value.items.map((pair) => `${textOf(pair.key) ?? ''}=${textOf(pair.value) ?? ''}`);
  }

  #wrong(key: string, message: string): void {
    this.#fault(startOf(this.#values.get(key), this.#offset), message);
  }
}

function textOf(node: unknown): string | undefined {
  if (node === undefined || node === null) return '';
  if (!isScalar(node)) return undefined;
  if (node.value === null) return '';
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

/** Where a node begins in the text. */
export function startOf(node: unknown, fallback = 0): number {
  return isNode(node) ? (node.range?.[0] ?? fallback) : fallback;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
