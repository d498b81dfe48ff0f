/** Reads a people file: what someone who knows better says about people and bodies, as YAML. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import type { SpeakerKind } from '../../types.js';
import { folded } from '../entities.js';

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

/** What is wrong with a file, where (1-based), and how to mend it. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export type PeopleFile = { readonly people: readonly KnownPerson[] } | { readonly faults: readonly Fault[] };

const kinds: readonly SpeakerKind[] = ['person', 'organisation', 'group', 'document'];
const keys = ['id', 'name', 'aliases', 'kind', 'role', 'wikidata', 'ids', 'pronouns', 'not-to-be-merged-with'];

/** Reads the text of a people file; returns the people, or everything that is wrong with it. Never throws. */
export function readPeopleFile(text: string): PeopleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults: Fault[] = [];
  const fault = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    faults.push({ line: Math.max(line, 1), column: Math.max(col, 1), message });
  };
  for (const { message, pos } of [...document.errors, ...document.warnings]) fault(pos[0], `is no YAML: ${message}`);
  const { contents } = document;
  const list: unknown[] | undefined = isSeq(contents) ? contents.items : contents === null ? [] : undefined;
  if (faults.length === 0 && list === undefined) {
    fault(startOf(contents), 'holds no list; begin each person with "- id: …"');
  }
  if (faults.length > 0 || list === undefined) return { faults };
  const entries = list.flatMap((item) => {
    const entry = new Entry(item, fault);
    const person = entry.person();
    return person === undefined ? [] : [{ person, at: entry.at }];
  });
  checkTogether(entries, fault);
  if (faults.length > 0) return { faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
  return { people: entries.map(({ person }) => person) };
}

type Report = (offset: number, message: string) => void;

/** Where keys of an entry stand: `id` for its id, a name for that name. */
type Places = ReadonlyMap<string, number>;

/** One item of the list, read key by key. */
class Entry {
  readonly at = new Map<string, number>();
  readonly #values = new Map<string, unknown>();
  readonly #fault: Report;
  readonly #offset: number;

  constructor(item: unknown, fault: Report) {
    this.#fault = fault;
    this.#offset = startOf(item);
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
    if (this.#values.size === 0) return undefined;
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

/** What can only be wrong between several people: ids and names given twice, people who aren't there. */
function checkTogether(entries: readonly { person: KnownPerson; at: Places }[], fault: Report): void {
  const ids = new Map<string, KnownPerson>();
  const bearers = new Map<string, KnownPerson>();
  for (const { person, at } of entries) {
    if (ids.has(person.id))
      fault(at.get('id') ?? 0, `id "${person.id}" stands there twice; give each person their own`);
    ids.set(person.id, person);
    for (const name of [person.name, ...person.aliases]) {
      const key = nameKey(name);
      const other = bearers.get(key);
      if (other !== undefined && other !== person && !areApart(person, other)) {
        fault(
          at.get(name) ?? 0,
          `"${name}" also names ${other.id}; take it from one of them, or write not-to-be-merged-with: [${other.id}]`,
        );
      }
      bearers.set(key, person);
    }
  }
  for (const { person, at } of entries) {
    for (const other of person.notToBeMergedWith) {
      if (ids.has(other) || /\s/.test(other)) continue;
      fault(
        at.get(other) ?? 0,
        `not-to-be-merged-with "${other}": no such id here; give an id of this file or a full name`,
      );
    }
  }
}

/** Whether the file says that two people are not the same. */
function areApart(a: KnownPerson, b: KnownPerson): boolean {
  return a.notToBeMergedWith.includes(b.id) || b.notToBeMergedWith.includes(a.id);
}

/** A name as names are compared: accents, full stops and capitals don't count. */
export function nameKey(name: string): string {
  return folded(name.trim().split(/\s+/)).join(' ');
}

function textOf(node: unknown): string | undefined {
  if (node === undefined || node === null) return '';
  if (!isScalar(node)) return undefined;
  if (node.value === null) return '';
  const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
  return text.replace(/\s+/g, ' ').trim();
}

function startOf(node: unknown, fallback = 0): number {
  return isNode(node) ? (node.range?.[0] ?? fallback) : fallback;
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value);
}
